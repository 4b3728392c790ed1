-- Records of approvals on H2 2.x, in any of its modes. H2 has no guard against UPDATE, DELETE and TRUNCATE but its rights:
-- the application's user should have SELECT and INSERT and no more, and not be an administrator. Do not set IGNORECASE.
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

-- Unique, so that of two writers the second waits for the first: places then follow the order of commits.
CREATE UNIQUE INDEX IF NOT EXISTS comms_approval_record_by_position ON comms_approval_record (authority, position);

-- For the last place, which H2 finds at once only in an index that begins with it.
CREATE INDEX IF NOT EXISTS comms_approval_record_by_last_position
    ON comms_approval_record (authority DESC, position DESC);

CREATE INDEX IF NOT EXISTS comms_approval_record_by_due ON comms_approval_record (authority, due);
