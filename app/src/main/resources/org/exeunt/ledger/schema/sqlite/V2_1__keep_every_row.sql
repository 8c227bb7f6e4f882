-- Nothing is overwritten and nothing is taken out.

CREATE TRIGGER entry_keeps_update BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no update of entry');
END;

CREATE TRIGGER entry_keeps_delete BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no delete of entry');
END;

CREATE TRIGGER document_keeps_update BEFORE UPDATE ON document
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no update of document');
END;

CREATE TRIGGER document_keeps_delete BEFORE DELETE ON document
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no delete of document');
END;

CREATE TRIGGER raw_keeps_update BEFORE UPDATE ON raw
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no update of raw');
END;

CREATE TRIGGER raw_keeps_delete BEFORE DELETE ON raw
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no delete of raw');
END;

CREATE TRIGGER report_keeps_update BEFORE UPDATE ON report
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no update of report');
END;

CREATE TRIGGER report_keeps_delete BEFORE DELETE ON report
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no delete of report');
END;

CREATE TRIGGER way_keeps_update BEFORE UPDATE ON way
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no update of way');
END;

CREATE TRIGGER way_keeps_delete BEFORE DELETE ON way
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no delete of way');
END;

CREATE TRIGGER figure_keeps_update BEFORE UPDATE ON figure
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no update of figure');
END;

CREATE TRIGGER figure_keeps_delete BEFORE DELETE ON figure
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no delete of figure');
END;

CREATE TRIGGER policy_keeps_update BEFORE UPDATE ON policy
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no update of policy');
END;

CREATE TRIGGER policy_keeps_delete BEFORE DELETE ON policy
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no delete of policy');
END;

CREATE TRIGGER review_keeps_update BEFORE UPDATE ON review
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no update of review');
END;

CREATE TRIGGER review_keeps_delete BEFORE DELETE ON review
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no delete of review');
END;

CREATE TRIGGER review_field_keeps_update BEFORE UPDATE ON review_field
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no update of review_field');
END;

CREATE TRIGGER review_field_keeps_delete BEFORE DELETE ON review_field
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no delete of review_field');
END;

CREATE TRIGGER run_keeps_update BEFORE UPDATE ON run
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no update of run');
END;

CREATE TRIGGER run_keeps_delete BEFORE DELETE ON run
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no delete of run');
END;

CREATE TRIGGER run_statement_keeps_update BEFORE UPDATE ON run_statement
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no update of run_statement');
END;

CREATE TRIGGER run_statement_keeps_delete BEFORE DELETE ON run_statement
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no delete of run_statement');
END;

CREATE TRIGGER forecast_keeps_update BEFORE UPDATE ON forecast
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no update of forecast');
END;

CREATE TRIGGER forecast_keeps_delete BEFORE DELETE ON forecast
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no delete of forecast');
END;

CREATE TRIGGER score_keeps_update BEFORE UPDATE ON score
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no update of score');
END;

CREATE TRIGGER score_keeps_delete BEFORE DELETE ON score
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows: no delete of score');
END;
