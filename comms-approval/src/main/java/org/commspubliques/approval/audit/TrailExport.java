package org.commspubliques.approval.audit;

import java.io.IOException;
import java.util.List;
import java.util.function.LongFunction;
import org.commspubliques.approval.internal.json.QuotedText;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;

/**
 * Export d'une piste d'audit: the records of a store, or of one stream, for people and for other programs.
 *
 * <p>JSON lines have every byte of the records, so that their hashes can be computed again. CSV is for reading in a
 * spreadsheet: a field that a spreadsheet would take for a formula has an apostrophe in front. Immutable; as thread-safe
 * as the store.
 *
 * <p>A store has streams of the library’s own beside the approvals, whose names begin with {@code @}: one for each chain,
 * {@code @circuit:} and the SHA-256 of its JSON, which is its only payload, and {@code @crise}, which has the events of
 * crisis mode as an approval has its own. An export of all records has them at their positions, so that the chain of
 * hashes is whole; in CSV their names have the apostrophe. The submission in an approval names its chain by that hash:
 * whoever exports one approval alone exports the stream of its chain beside it. What was recorded with a vault is exported
 * as it is recorded, with pseudonyms and commitments.
 *
 * <p>An export is not a register: {@link AuditTrail} does not verify it, and no store opens it. For a copy that it does verify, to
 * keep or to move, see {@link org.commspubliques.approval.store.RegisterCopy}; for what is to be kept of one communication, see
 * {@link org.commspubliques.approval.archive.CommunicationArchive}.
 */
public final class TrailExport {

    private static final int PAGE = 256;

    /** What a spreadsheet computes, in either width. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** What spreadsheets drop before they look at what follows. */
    private static final String DROPPED = "'\"\uFEFF\u200B";

    /** Gives the records from a place on, a page at a time; none after the last. */
    private final LongFunction<List<StoredRecord>> pages;

    private TrailExport(LongFunction<List<StoredRecord>> pages) {
        this.pages = pages;
    }

    /**
     * Exports all records, in the order of their positions.
     *
     * @param store the store, which is read page by page
     * @return the export
     */
    public static TrailExport of(ApprovalStore store) {
        return new TrailExport(position -> store.scan(position, PAGE));
    }

    /**
     * Exports the records of a stream, in the order of their versions.
     *
     * @param store the store
     * @param stream the stream, which is read at once
     * @return the export
     */
    public static TrailExport of(ApprovalStore store, StreamId stream) {
        return new TrailExport(position -> position == 1 ? store.load(stream, 1) : List.of());
    }

    /**
     * Writes one JSON object a line: {@code position}, {@code stream}, {@code version}, {@code command}, {@code previous},
     * {@code hash}, {@code due} where there is one, and {@code payload}. Not the format of a register file, so {@link
     * AuditTrail} cannot verify it.
     *
     * @param out takes the text; lines end with a line feed
     * @throws IOException if it cannot take it
     */
    public void jsonLines(Appendable out) throws IOException {
        write(out, TrailExport::jsonLine);
    }

    /**
     * Writes values separated by commas after RFC 4180, under a line of names, the same as those of the JSON.
     *
     * @param out takes the text; lines end with a carriage return and a line feed
     * @throws IOException if it cannot take it
     */
    public void csv(Appendable out) throws IOException {
        out.append("position,stream,version,command,previous,hash,due,payload\r\n");
        write(out, TrailExport::csvLine);
    }

    private interface Line {
        String of(StoredRecord record);
    }

    private void write(Appendable out, Line line) throws IOException {
        long next = 1;
        List<StoredRecord> page = pages.apply(next);
        while (!page.isEmpty()) {
            for (StoredRecord record : page) {
                out.append(line.of(record));
                next = record.position() + 1;
            }
            page = pages.apply(next);
        }
    }

    private static String jsonLine(StoredRecord record) {
        return "{\"position\":" + record.position()
                + ",\"stream\":" + QuotedText.of(record.stream().text())
                + ",\"version\":" + record.version()
                + ",\"command\":" + QuotedText.of(record.commandId().text())
                + ",\"previous\":\"" + record.previousHash()
                + "\",\"hash\":\"" + record.hash()
                + (record.due() == null ? "" : "\",\"due\":\"" + record.due())
                + "\",\"payload\":" + record.payload()
                + "}\n";
    }

    private static String csvLine(StoredRecord record) {
        return record.position()
                + "," + field(record.stream().text())
                + "," + record.version()
                + "," + field(record.commandId().text())
                + "," + record.previousHash()
                + "," + record.hash()
                + "," + (record.due() == null ? "" : record.due())
                + "," + field(record.payload())
                + "\r\n";
    }

    private static String field(String text) {
        return '"' + (isFormula(text) ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String text) {
        int start = 0;
        while (start < text.length() && isDropped(text.charAt(start))) {
            start++;
        }
        return start < text.length() && FORMULA.indexOf(text.charAt(start)) >= 0;
    }

    private static boolean isDropped(char character) {
        return Character.isSpaceChar(character) || DROPPED.indexOf(character) >= 0;
    }
}
