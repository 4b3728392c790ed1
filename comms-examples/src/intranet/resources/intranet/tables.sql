-- The host's own tables, for PostgreSQL and H2 alike. The library has its own: JdbcSchema.

CREATE TABLE IF NOT EXISTS dossier (
    id VARCHAR(200) PRIMARY KEY,
    title VARCHAR(500) NOT NULL,
    purpose VARCHAR(50) NOT NULL,
    author VARCHAR(200) NOT NULL,
    state VARCHAR(50) NOT NULL
);

CREATE TABLE IF NOT EXISTS dossier_text (
    dossier VARCHAR(200) NOT NULL REFERENCES dossier (id),
    channel VARCHAR(200) NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (dossier, channel)
);

-- What the host did for a request, in the transaction of its record: one row for each, however often it is asked.
CREATE TABLE IF NOT EXISTS dossier_act (
    dossier VARCHAR(200) NOT NULL REFERENCES dossier (id),
    request VARCHAR(200) NOT NULL,
    act VARCHAR(20) NOT NULL,
    person VARCHAR(200) NOT NULL,
    PRIMARY KEY (dossier, request)
);

-- What people are to be told: written by the tick, emptied by whatever sends the mail.
CREATE TABLE IF NOT EXISTS notice (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dossier VARCHAR(200) NOT NULL,
    kind VARCHAR(50) NOT NULL,
    persons VARCHAR(2000) NOT NULL
);
