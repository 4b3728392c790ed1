-- One partition. Rows are guarded by the table's own trigger, which PostgreSQL repeats on every partition; a partition that
-- is truncated by its own name is not, hence the trigger here.
CREATE TABLE IF NOT EXISTS ${partition} PARTITION OF comms_approval_record ${bounds};

DROP TRIGGER IF EXISTS comms_approval_no_truncate ON ${partition};
CREATE TRIGGER comms_approval_no_truncate
    BEFORE TRUNCATE ON ${partition}
    FOR EACH STATEMENT EXECUTE FUNCTION comms_approval_refuse();

