-- Records of approvals on PostgreSQL 12 or later. Applied once, by a role that owns the table and that the application
-- does not use. The application's role then needs no more than this, and must not have more:
--
--   GRANT SELECT, INSERT ON comms_approval_record TO the_application;
--   GRANT SELECT, USAGE ON SEQUENCE comms_approval_position TO the_application;
--   REVOKE UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON comms_approval_record FROM the_application, PUBLIC;
--
-- The authority is in every key, the command's too: PostgreSQL partitions a table by a column only if all its unique keys
-- have it. Identifiers are compared byte by byte, whatever the database's own collation.

-- No CACHE: a place must be above all those given before it, or a scan could miss a record.
CREATE SEQUENCE IF NOT EXISTS comms_approval_position AS bigint CACHE 1;

CREATE TABLE IF NOT EXISTS comms_approval_record (
    authority     text COLLATE "C" NOT NULL,
    stream        text COLLATE "C" NOT NULL,
    version       integer NOT NULL CHECK (version >= 1),
    command_id    text COLLATE "C" NOT NULL,
    position      bigint NOT NULL,
    previous_hash bytea NOT NULL,
    hash          bytea NOT NULL,
    payload       text NOT NULL,
    -- When the stream is to be looked at again, as long as this is its last record: milliseconds since 1970, null for never.
    due           bigint,
    CONSTRAINT comms_approval_record_version PRIMARY KEY (authority, stream, version),
    CONSTRAINT comms_approval_record_command UNIQUE (authority, stream, command_id)
)
-- Not partitioned; JdbcSchema writes PARTITION BY here.
;

CREATE INDEX IF NOT EXISTS comms_approval_record_by_position ON comms_approval_record (authority, position);

-- Only what is due costs an entry.
CREATE INDEX IF NOT EXISTS comms_approval_record_by_due ON comms_approval_record (authority, due) WHERE due IS NOT NULL;

-- Records are only ever added. Rights can be given back by mistake; this is the second lock.
CREATE OR REPLACE FUNCTION comms_approval_refuse() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
    RAISE EXCEPTION USING
        ERRCODE = 'object_not_in_prerequisite_state',
        MESSAGE = TG_TABLE_NAME || ' : ' || TG_OP || ' refusé, un registre ne fait que croître / '
            || TG_OP || ' refused, a register only grows',
        HINT = 'Une correction est un nouvel enregistrement. / A correction is a new record.';
END
$body$;

DROP TRIGGER IF EXISTS comms_approval_no_change ON comms_approval_record;
CREATE TRIGGER comms_approval_no_change
    BEFORE UPDATE OR DELETE ON comms_approval_record
    FOR EACH ROW EXECUTE FUNCTION comms_approval_refuse();

DROP TRIGGER IF EXISTS comms_approval_no_truncate ON comms_approval_record;
CREATE TRIGGER comms_approval_no_truncate
    BEFORE TRUNCATE ON comms_approval_record
    FOR EACH STATEMENT EXECUTE FUNCTION comms_approval_refuse();
