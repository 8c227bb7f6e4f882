-- Every table only grows. A row's key is the SHA-256 of what it says, so that saying it again adds nothing.
-- `known` is the day on which the world could know it, `recorded` the moment at which this ledger learnt it (UTC).

CREATE TABLE document (
    hash      VARCHAR(64) PRIMARY KEY,
    length    INTEGER     NOT NULL,
    packed    ${bytes}        NOT NULL,
    recorded  VARCHAR(32) NOT NULL
);

CREATE TABLE report (
    version   VARCHAR(64) PRIMARY KEY,
    name      TEXT        NOT NULL,
    hash      VARCHAR(64) NOT NULL,
    publisher TEXT,
    published VARCHAR(10),
    how       VARCHAR(16) NOT NULL,
    language  VARCHAR(16) NOT NULL,
    title     TEXT        NOT NULL,
    body      ${bytes}        NOT NULL,
    offsets   ${bytes}        NOT NULL,
    known     VARCHAR(10),
    recorded  VARCHAR(32) NOT NULL
);
CREATE INDEX report_by_name ON report (name, recorded);

CREATE TABLE figure (
    version        VARCHAR(64) PRIMARY KEY,
    id             TEXT        NOT NULL,
    count_id       TEXT        NOT NULL,
    reported       DOUBLE PRECISION,
    low            DOUBLE PRECISION,
    high           DOUBLE PRECISION,
    quantifier     VARCHAR(16) NOT NULL,
    unit           VARCHAR(16) NOT NULL,
    measure        VARCHAR(16) NOT NULL,
    origin         TEXT        NOT NULL,
    destination    TEXT        NOT NULL,
    crossing       TEXT,
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
    report         VARCHAR(64) REFERENCES report (version),
    quote_start    INTEGER,
    quote_end      INTEGER,
    sentence_start INTEGER,
    sentence_end   INTEGER,
    place          TEXT,
    place_line     INTEGER,
    said           TEXT,
    said_on        VARCHAR(10),
    known          VARCHAR(10),
    recorded       VARCHAR(32) NOT NULL
);
CREATE INDEX figure_by_known ON figure (known, recorded);

CREATE TABLE policy (
    version        VARCHAR(64) PRIMARY KEY,
    id             TEXT        NOT NULL,
    kind           VARCHAR(24) NOT NULL,
    actor          VARCHAR(3),
    origin         TEXT        NOT NULL,
    destination    TEXT        NOT NULL,
    crossing       TEXT,
    place_named    TEXT,
    start_day      VARCHAR(10),
    end_day        VARCHAR(10),
    status         VARCHAR(16) NOT NULL,
    share          DOUBLE PRECISION,
    confidence     DOUBLE PRECISION NOT NULL,
    evidence       VARCHAR(8)  NOT NULL,
    report         VARCHAR(64) REFERENCES report (version),
    quote_start    INTEGER,
    quote_end      INTEGER,
    sentence_start INTEGER,
    sentence_end   INTEGER,
    place          TEXT,
    place_line     INTEGER,
    said           TEXT,
    said_on        VARCHAR(10),
    known          VARCHAR(10),
    recorded       VARCHAR(32) NOT NULL
);
CREATE INDEX policy_by_known ON policy (known, recorded);

CREATE TABLE run (
    version   VARCHAR(64) PRIMARY KEY,
    title     TEXT        NOT NULL,
    software  TEXT        NOT NULL,
    seed      BIGINT      NOT NULL,
    as_of     VARCHAR(10) NOT NULL,
    settings  TEXT        NOT NULL,
    bulletin  ${bytes}        NOT NULL,
    started   VARCHAR(32) NOT NULL,
    finished  VARCHAR(32) NOT NULL
);
CREATE INDEX run_by_finished ON run (finished);

-- What a run rested on.
CREATE TABLE run_statement (
    run       VARCHAR(64) NOT NULL REFERENCES run (version),
    statement VARCHAR(64) NOT NULL,
    PRIMARY KEY (run, statement)
);

CREATE TABLE forecast (
    run            VARCHAR(64) NOT NULL REFERENCES run (version),
    model          TEXT        NOT NULL,
    location       TEXT        NOT NULL,
    target         TEXT        NOT NULL,
    reference_date VARCHAR(10) NOT NULL,
    horizon        INTEGER     NOT NULL,
    quantiles      TEXT        NOT NULL,
    PRIMARY KEY (run, model, location, target, reference_date, horizon)
);

CREATE TABLE score (
    run            VARCHAR(64) NOT NULL REFERENCES run (version),
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
