-- Identities and texts that the register of approvals only has stand-ins of, on PostgreSQL and H2 2.x. These tables are not
-- append-only: the application's role needs SELECT, INSERT and DELETE. Keep their backups no longer than the law allows.
CREATE TABLE IF NOT EXISTS comms_approval_person (
    authority VARCHAR(200) NOT NULL,
    person    VARCHAR(200) NOT NULL,
    pseudonym VARCHAR(100) NOT NULL,
    secret    VARCHAR(200) NOT NULL,
    CONSTRAINT comms_approval_person_key PRIMARY KEY (authority, person),
    CONSTRAINT comms_approval_person_pseudonym UNIQUE (authority, pseudonym)
);

CREATE TABLE IF NOT EXISTS comms_approval_text (
    authority  VARCHAR(200) NOT NULL,
    commitment VARCHAR(100) NOT NULL,
    pseudonym  VARCHAR(100) NOT NULL,
    body       VARCHAR(1000000) NOT NULL,
    CONSTRAINT comms_approval_text_key PRIMARY KEY (authority, commitment)
);

CREATE INDEX IF NOT EXISTS comms_approval_text_by_author ON comms_approval_text (authority, pseudonym);
