package org.commspubliques.approval.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.crisis.CrisisMode;
import org.commspubliques.approval.store.AppendResult;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.store.RecordHash;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.core.testkit.ScriptedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailExportTest {

    private final MemoryApprovalStore store = new MemoryApprovalStore();
    private final StringBuilder out = new StringBuilder();

    private StoredRecord append(String stream, int version, String command, String payload) {
        return ((AppendResult.Appended) store.append(StreamId.of(stream), version, CommandId.of(command), payload))
                .record();
    }

    @Test
    void aLineOfJsonHasAllThatTheHashCovers() throws IOException {
        StoredRecord record = append("vœux \"2027\"", 0, "a\\b", "{\"a\": 1}");

        TrailExport.of(store).jsonLines(out);

        assertThat(out)
                .hasToString("{\"position\":1,\"stream\":\"vœux \\\"2027\\\"\",\"version\":1,\"command\":\"a\\\\b\","
                        + "\"previous\":\"" + RecordHash.NONE + "\",\"hash\":\"" + record.hash()
                        + "\",\"payload\":{\"a\": 1}}\n");
    }

    @Test
    void aRecordThatIsDueSaysWhen() throws IOException {
        Instant due = Instant.parse("2026-11-30T08:00:00Z");
        store.append(StreamId.of("voeux"), 0, CommandId.of("c"), "{}", due);
        String hash = store.scan(1, 1).get(0).hash();

        TrailExport.of(store).jsonLines(out);
        TrailExport.of(store).csv(out);

        assertThat(out)
                .contains("\"hash\":\"" + hash + "\",\"due\":\"2026-11-30T08:00:00Z\",\"payload\":{}}\n")
                .contains("," + hash + ",2026-11-30T08:00:00Z,\"{}\"\r\n");
    }

    @Test
    void aLineOfCsvIsQuotedAfterTheRfc() throws IOException {
        StoredRecord record = append("vœux, \"2027\"", 0, "c", "{\"a\": 1}");

        TrailExport.of(store).csv(out);

        assertThat(out)
                .hasToString("position,stream,version,command,previous,hash,due,payload\r\n"
                        + "1,\"vœux, \"\"2027\"\"\",1,\"c\"," + RecordHash.NONE + "," + record.hash()
                        + ",,\"{\"\"a\"\": 1}\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u00a0=1", "\"=1", "'=1", "\uff1d1", "\ufeff=1"})
    void whatASpreadsheetWouldComputeIsText(String stream) throws IOException {
        append(stream, 0, stream, "{}");

        TrailExport.of(store).csv(out);

        String field = "\"'" + stream.replace("\"", "\"\"") + "\"";
        assertThat(out.toString().split("\r\n", -1)[1]).startsWith("1," + field + ",1," + field + ",");
    }

    @Test
    void whatTheLibraryKeepsForItselfHasItsPlaceAmongTheApprovals() throws IOException {
        new Desk(store).submitted(Town.siteOnly(), Town.visa());
        CrisisMode.of(store, Town.AUTHORITY, Town.mandates(), Town.MAYOR, ScriptedClock.at(Town.MONDAY))
                .open(CommandId.of("ouvrir"), Town.FARID, "cyclone", Set.of());
        String chain = Town.chain(Town.visa()).sha256();

        TrailExport.of(store).jsonLines(out);

        assertThat(out.toString().lines())
                .extracting(line -> line.substring(0, line.indexOf(",\"version\"")))
                .containsExactly(
                        "{\"position\":1,\"stream\":\"@circuit:" + chain + "\"",
                        "{\"position\":2,\"stream\":\"2025-041\"",
                        "{\"position\":3,\"stream\":\"@crise\"");
        out.setLength(0);
        TrailExport.of(store, StreamId.of("2025-041")).jsonLines(out);
        assertThat(out).contains("\"chain\":\"" + chain + "\"");
        out.setLength(0);
        TrailExport.of(store, StreamId.of("@circuit:" + chain)).jsonLines(out);
        assertThat(out).contains("\"payload\":" + Town.chain(Town.visa()).toJson() + "}");
        out.setLength(0);
        TrailExport.of(store).csv(out);
        assertThat(out).contains("3,\"'@crise\",1,");
    }

    @Test
    void aStoreIsExportedWholeAndAStreamAlone() throws IOException {
        for (int i = 0; i < 600; i++) {
            append("s" + i % 2, i / 2, "c" + i, "{}");
        }

        TrailExport.of(store).jsonLines(out);
        List<String> all = out.toString().lines().toList();
        out.setLength(0);
        TrailExport.of(store, StreamId.of("s1")).jsonLines(out);

        assertThat(all).hasSize(600);
        assertThat(out.toString().lines())
                .containsExactlyElementsOf(
                        all.stream().filter(line -> line.contains("\"s1\"")).toList());
        out.setLength(0);
        TrailExport.of(store, StreamId.of("rien")).jsonLines(out);
        assertThat(out).isEmpty();
    }
}
