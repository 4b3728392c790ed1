-- Records of approvals on H2 2.1 or later, in any of its modes. H2 has no guard against UPDATE, DELETE and TRUNCATE but its
-- rights: the application's user should have SELECT and INSERT on comms_approval_record and no more, UPDATE besides on
-- comms_approval_position, and not be an administrator. Do not set IGNORECASE.
CREATE TABLE IF NOT EXISTS comms_approval_record (
    authority     VARCHAR(200) NOT NULL,
    stream        VARCHAR(200) NOT NULL,
    version       INTEGER NOT NULL CHECK (version >= 1),
    command_id    VARCHAR(200) NOT NULL,
    position      BIGINT NOT NULL,
    previous_hash VARBINARY(32) NOT NULL,
    hash          VARBINARY(32) NOT NULL,
    payload       VARCHAR(1048576) NOT NULL,
    -- When the stream is to be looked at again, as long as this is its last record: milliseconds since 1970, null for never.
    due           BIGINT,
    CONSTRAINT comms_approval_record_version PRIMARY KEY (authority, stream, version),
    CONSTRAINT comms_approval_record_command UNIQUE (authority, stream, command_id)
);

-- The last place of each authority. Who adds a record holds the row until the transaction ends, so that of two writers the
-- second waits for the first, and places follow the order of commits.
CREATE TABLE IF NOT EXISTS comms_approval_position (
    authority     VARCHAR(200) NOT NULL PRIMARY KEY,
    last_position BIGINT NOT NULL
);

CREATE UNIQUE INDEX IF NOT EXISTS comms_approval_record_by_position ON comms_approval_record (authority, position);

CREATE INDEX IF NOT EXISTS comms_approval_record_by_due ON comms_approval_record (authority, due);
