-- Every call that writes is an entry, with a number and a moment; what it says are rows that point to it. A statement that
-- changes gets a new row, one that is no longer read a row that says so; the row with the highest number counts. So a
-- statement that changes and changes back has three rows.

ALTER TABLE document RENAME TO document_v1;
ALTER TABLE report RENAME TO report_v1;
ALTER TABLE figure RENAME TO figure_v1;
ALTER TABLE policy RENAME TO policy_v1;
ALTER TABLE run RENAME TO run_v1;
ALTER TABLE run_statement RENAME TO run_statement_v1;
ALTER TABLE forecast RENAME TO forecast_v1;
ALTER TABLE score RENAME TO score_v1;

-- `kind`: IMPORT, REVIEW or RUN. `software` wrote it: for an import, the reader. `recorded`: the moment (UTC).
CREATE TABLE entry (
    number   ${number} PRIMARY KEY,
    kind     VARCHAR(8)  NOT NULL,
    software TEXT        NOT NULL,
    recorded VARCHAR(32) NOT NULL
);
CREATE INDEX entry_by_recorded ON entry (recorded);

-- What statements come from: `name` is the SHA-256 of a document's bytes, or `table:NAME`.
CREATE TABLE document (
    number ${number} PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE
);

-- The bytes of documents, packed with zlib.
CREATE TABLE raw (
    document ${number} PRIMARY KEY REFERENCES document (number),
    entry    ${number} NOT NULL REFERENCES entry (number),
    length   INTEGER NOT NULL,
    packed   ${bytes} NOT NULL
);

-- Documents as read. `version` is the SHA-256 of what the row says.
CREATE TABLE report (
    number    ${number} PRIMARY KEY,
    entry     ${number} NOT NULL REFERENCES entry (number),
    document  ${number} NOT NULL REFERENCES document (number),
    version   VARCHAR(64) NOT NULL,
    name      TEXT        NOT NULL,
    publisher TEXT,
    published VARCHAR(10),
    how       VARCHAR(16) NOT NULL,
    language  VARCHAR(16) NOT NULL,
    title     TEXT        NOT NULL,
    body      ${bytes} NOT NULL,
    offsets   ${bytes} NOT NULL
);
CREATE INDEX report_by_document ON report (document, number);

-- Corridors; lists of countries are joined by `;`, no crossing is an empty text.
CREATE TABLE way (
    number      ${number} PRIMARY KEY,
    origin      TEXT NOT NULL,
    destination TEXT NOT NULL,
    crossing    TEXT NOT NULL,
    UNIQUE (origin, destination, crossing)
);

CREATE TABLE figure (
    number         ${number} PRIMARY KEY,
    entry          ${number} NOT NULL REFERENCES entry (number),
    document       ${number} NOT NULL REFERENCES document (number),
    id             TEXT        NOT NULL,
    version        VARCHAR(64) NOT NULL,
    withdrawn      INTEGER     NOT NULL,
    count_id       TEXT        NOT NULL,
    reported       DOUBLE PRECISION,
    low            DOUBLE PRECISION,
    high           DOUBLE PRECISION,
    quantifier     VARCHAR(16) NOT NULL,
    unit           VARCHAR(16) NOT NULL,
    measure        VARCHAR(16) NOT NULL,
    way            ${number} NOT NULL REFERENCES way (number),
    population     VARCHAR(16) NOT NULL,
    people         TEXT,
    period_start   VARCHAR(10),
    period_end     VARCHAR(10),
    hours          DOUBLE PRECISION,
    aggregation    VARCHAR(16) NOT NULL,
    status         VARCHAR(16) NOT NULL,
    source         TEXT,
    confidence     DOUBLE PRECISION NOT NULL,
    evidence       VARCHAR(8)  NOT NULL,
    report         ${number} REFERENCES report (number),
    quote_start    INTEGER,
    quote_end      INTEGER,
    sentence_start INTEGER,
    sentence_end   INTEGER,
    place          TEXT,
    place_line     INTEGER,
    said           TEXT,
    said_on        VARCHAR(10),
    known          VARCHAR(10)
);

CREATE TABLE policy (
    number         ${number} PRIMARY KEY,
    entry          ${number} NOT NULL REFERENCES entry (number),
    document       ${number} NOT NULL REFERENCES document (number),
    id             TEXT        NOT NULL,
    version        VARCHAR(64) NOT NULL,
    withdrawn      INTEGER     NOT NULL,
    kind           VARCHAR(24) NOT NULL,
    actor          VARCHAR(3),
    way            ${number} NOT NULL REFERENCES way (number),
    place_named    TEXT,
    start_day      VARCHAR(10),
    end_day        VARCHAR(10),
    status         VARCHAR(16) NOT NULL,
    share          DOUBLE PRECISION,
    confidence     DOUBLE PRECISION NOT NULL,
    evidence       VARCHAR(8)  NOT NULL,
    report         ${number} REFERENCES report (number),
    quote_start    INTEGER,
    quote_end      INTEGER,
    sentence_start INTEGER,
    sentence_end   INTEGER,
    place          TEXT,
    place_line     INTEGER,
    said           TEXT,
    said_on        VARCHAR(10),
    known          VARCHAR(10)
);

-- What people said of statements. `verdict`: ADDED, ACCEPTED, CORRECTED, REJECTED, MERGED, SPLIT; `kind`: FIGURE, POLICY.
CREATE TABLE review (
    number  ${number} PRIMARY KEY,
    entry   ${number} NOT NULL REFERENCES entry (number),
    verdict VARCHAR(16) NOT NULL,
    kind    VARCHAR(8)  NOT NULL,
    id      TEXT        NOT NULL,
    who     TEXT        NOT NULL,
    why     TEXT        NOT NULL,
    said_on VARCHAR(10) NOT NULL
);
CREATE INDEX review_by_id ON review (id);

-- Fields of the reviewed statement: what it said, and what it should say. Where both are the same, the review rests on it.
CREATE TABLE review_field (
    review  ${number} NOT NULL REFERENCES review (number),
    field   VARCHAR(24) NOT NULL,
    was     TEXT,
    becomes TEXT,
    PRIMARY KEY (review, field)
);

CREATE TABLE run (
    number   ${number} PRIMARY KEY,
    entry    ${number} NOT NULL REFERENCES entry (number),
    version  VARCHAR(64) NOT NULL,
    title    TEXT        NOT NULL,
    software TEXT        NOT NULL,
    seed     BIGINT      NOT NULL,
    as_of    VARCHAR(10) NOT NULL,
    settings TEXT        NOT NULL,
    bulletin ${bytes} NOT NULL,
    started  VARCHAR(32) NOT NULL,
    finished VARCHAR(32) NOT NULL
);

-- What a run rested on: versions of statements.
CREATE TABLE run_statement (
    run       ${number} NOT NULL REFERENCES run (number),
    statement VARCHAR(64) NOT NULL,
    PRIMARY KEY (run, statement)
);

CREATE TABLE forecast (
    run            ${number} NOT NULL REFERENCES run (number),
    model          TEXT        NOT NULL,
    location       TEXT        NOT NULL,
    target         TEXT        NOT NULL,
    reference_date VARCHAR(10) NOT NULL,
    horizon        INTEGER     NOT NULL,
    quantiles      TEXT        NOT NULL,
    PRIMARY KEY (run, model, location, target, reference_date, horizon)
);

CREATE TABLE score (
    run            ${number} NOT NULL REFERENCES run (number),
    model          TEXT        NOT NULL,
    location       TEXT        NOT NULL,
    target         TEXT        NOT NULL,
    reference_date VARCHAR(10) NOT NULL,
    horizon        INTEGER     NOT NULL,
    observed       DOUBLE PRECISION NOT NULL,
    wis            DOUBLE PRECISION NOT NULL,
    absolute_error DOUBLE PRECISION NOT NULL,
    covered50      INTEGER     NOT NULL,
    covered90      INTEGER     NOT NULL,
    covered95      INTEGER     NOT NULL,
    PRIMARY KEY (run, model, location, target, reference_date, horizon)
);

INSERT INTO entry (number, kind, software, recorded)
SELECT ROW_NUMBER() OVER (ORDER BY recorded, kind), kind, 'exeunt', recorded
FROM (SELECT recorded, 'IMPORT' AS kind FROM document_v1
      UNION SELECT recorded, 'IMPORT' FROM report_v1
      UNION SELECT recorded, 'IMPORT' FROM figure_v1
      UNION SELECT recorded, 'IMPORT' FROM policy_v1
      UNION SELECT finished, 'RUN' FROM run_v1) AS moments;

INSERT INTO document (number, name)
SELECT ROW_NUMBER() OVER (ORDER BY name), name
FROM (SELECT hash AS name FROM document_v1
      UNION SELECT hash FROM report_v1
      UNION SELECT 'table:' || COALESCE(place, id) FROM figure_v1 WHERE report IS NULL
      UNION SELECT 'table:' || COALESCE(place, id) FROM policy_v1 WHERE report IS NULL) AS names;

INSERT INTO raw (document, entry, length, packed)
SELECT d.number, e.number, o.length, o.packed
FROM document_v1 o
JOIN document d ON d.name = o.hash
JOIN entry e ON e.recorded = o.recorded AND e.kind = 'IMPORT';

INSERT INTO report (number, entry, document, version, name, publisher, published, how, language, title, body, offsets)
SELECT ROW_NUMBER() OVER (ORDER BY o.recorded, o.name, o.version), e.number, d.number, o.version, o.name, o.publisher,
    o.published, o.how, o.language, o.title, o.body, o.offsets
FROM report_v1 o
JOIN document d ON d.name = o.hash
JOIN entry e ON e.recorded = o.recorded AND e.kind = 'IMPORT';

INSERT INTO way (number, origin, destination, crossing)
SELECT ROW_NUMBER() OVER (ORDER BY origin, destination, crossing), origin, destination, crossing
FROM (SELECT origin, destination, COALESCE(crossing, '') AS crossing FROM figure_v1
      UNION SELECT origin, destination, COALESCE(crossing, '') FROM policy_v1) AS ways;

INSERT INTO figure (number, entry, document, id, version, withdrawn, count_id, reported, low, high, quantifier, unit,
    measure, way, population, people, period_start, period_end, hours, aggregation, status, source, confidence, evidence,
    report, quote_start, quote_end, sentence_start, sentence_end, place, place_line, said, said_on, known)
SELECT ROW_NUMBER() OVER (ORDER BY o.recorded, o.version), e.number, d.number, o.id, o.version, 0, o.count_id,
    o.reported, o.low, o.high, o.quantifier, o.unit, o.measure, w.number, o.population, o.people, o.period_start,
    o.period_end, o.hours, o.aggregation, o.status, o.source, o.confidence, o.evidence, r.number, o.quote_start,
    o.quote_end, o.sentence_start, o.sentence_end, o.place, o.place_line, o.said, o.said_on, o.known
FROM figure_v1 o
LEFT JOIN report_v1 v ON v.version = o.report
LEFT JOIN document d ON d.name = COALESCE(v.hash, 'table:' || COALESCE(o.place, o.id))
LEFT JOIN report r ON r.document = d.number AND r.version = o.report
JOIN entry e ON e.recorded = o.recorded AND e.kind = 'IMPORT'
JOIN way w ON w.origin = o.origin AND w.destination = o.destination AND w.crossing = COALESCE(o.crossing, '');

INSERT INTO policy (number, entry, document, id, version, withdrawn, kind, actor, way, place_named, start_day, end_day,
    status, share, confidence, evidence, report, quote_start, quote_end, sentence_start, sentence_end, place, place_line,
    said, said_on, known)
SELECT ROW_NUMBER() OVER (ORDER BY o.recorded, o.version), e.number, d.number, o.id, o.version, 0, o.kind, o.actor,
    w.number, o.place_named, o.start_day, o.end_day, o.status, o.share, o.confidence, o.evidence, r.number,
    o.quote_start, o.quote_end, o.sentence_start, o.sentence_end, o.place, o.place_line, o.said, o.said_on, o.known
FROM policy_v1 o
LEFT JOIN report_v1 v ON v.version = o.report
LEFT JOIN document d ON d.name = COALESCE(v.hash, 'table:' || COALESCE(o.place, o.id))
LEFT JOIN report r ON r.document = d.number AND r.version = o.report
JOIN entry e ON e.recorded = o.recorded AND e.kind = 'IMPORT'
JOIN way w ON w.origin = o.origin AND w.destination = o.destination AND w.crossing = COALESCE(o.crossing, '');

INSERT INTO run (number, entry, version, title, software, seed, as_of, settings, bulletin, started, finished)
SELECT ROW_NUMBER() OVER (ORDER BY o.finished, o.version), e.number, o.version, o.title, o.software, o.seed, o.as_of,
    o.settings, o.bulletin, o.started, o.finished
FROM run_v1 o
JOIN entry e ON e.recorded = o.finished AND e.kind = 'RUN';

INSERT INTO run_statement (run, statement)
SELECT r.number, o.statement FROM run_statement_v1 o JOIN run r ON r.version = o.run;

INSERT INTO forecast (run, model, location, target, reference_date, horizon, quantiles)
SELECT r.number, o.model, o.location, o.target, o.reference_date, o.horizon, o.quantiles
FROM forecast_v1 o JOIN run r ON r.version = o.run;

INSERT INTO score (run, model, location, target, reference_date, horizon, observed, wis, absolute_error, covered50,
    covered90, covered95)
SELECT r.number, o.model, o.location, o.target, o.reference_date, o.horizon, o.observed, o.wis, o.absolute_error,
    o.covered50, o.covered90, o.covered95
FROM score_v1 o JOIN run r ON r.version = o.run;

DROP TABLE score_v1;
DROP TABLE forecast_v1;
DROP TABLE run_statement_v1;
DROP TABLE run_v1;
DROP TABLE policy_v1;
DROP TABLE figure_v1;
DROP TABLE report_v1;
DROP TABLE document_v1;

CREATE INDEX figure_by_id ON figure (document, id, number);
CREATE INDEX figure_by_way ON figure (way, period_end, period_start);
CREATE INDEX policy_by_id ON policy (document, id, number);
