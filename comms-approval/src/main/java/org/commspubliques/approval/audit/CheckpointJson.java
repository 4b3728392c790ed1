package org.commspubliques.approval.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.commspubliques.approval.internal.json.QuotedText;
import org.commspubliques.approval.store.StreamHead;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;

/** A checkpoint as a JSON object: the header that is signed, then the heads, one a line. */
final class CheckpointJson {

    private CheckpointJson() {}

    static String write(Checkpoint checkpoint) {
        StringBuilder json = new StringBuilder();
        json.append("{\n");
        line(json, "format", QuotedText.of(Checkpoint.FORMAT));
        line(json, "takenAt", QuotedText.of(checkpoint.takenAt().toString()));
        line(json, "entries", Long.toString(checkpoint.entries()));
        line(json, "streams", Integer.toString(checkpoint.streams()));
        line(json, "root", QuotedText.of(checkpoint.root()));
        line(json, "headHash", QuotedText.of(checkpoint.headHash()));
        checkpoint
                .signature()
                .ifPresent(bytes -> line(
                        json, "signature", QuotedText.of(Base64.getEncoder().encodeToString(bytes))));
        json.append("  \"heads\": {");
        String separator = "\n";
        for (StreamHead head : checkpoint.heads()) {
            json.append(separator)
                    .append("    ")
                    .append(QuotedText.of(head.stream().text()));
            json.append(": {\"version\": ").append(head.version());
            json.append(", \"hash\": ").append(QuotedText.of(head.hash())).append('}');
            separator = ",\n";
        }
        return json.append(checkpoint.heads().isEmpty() ? "}\n}\n" : "\n  }\n}\n")
                .toString();
    }

    private static void line(StringBuilder json, String field, String value) {
        json.append("  ")
                .append(QuotedText.of(field))
                .append(": ")
                .append(value)
                .append(",\n");
    }

    static Checkpoint read(String origin, byte[] json) {
        JsonObject fields = JsonDocument.parse(origin, json).root().object();
        JsonElement format = fields.required("format");
        if (!format.text().equals(Checkpoint.FORMAT)) {
            throw expected(format, Checkpoint.FORMAT);
        }
        JsonElement takenAt = fields.required("takenAt");
        JsonElement headHash = fields.required("headHash");
        List<StreamHead> heads = heads(fields.required("heads").object());
        Checkpoint checkpoint = checkpoint(instant(takenAt), heads, headHash);
        requireSame(fields.required("entries"), checkpoint.entries());
        requireSame(fields.required("streams"), checkpoint.streams());
        JsonElement root = fields.required("root");
        if (!root.text().equals(checkpoint.root())) {
            throw root.problem(Wording.of(
                    "la racine n’est pas celle des têtes de fil : le point de contrôle a été modifié",
                    "the root is not that of the heads: the checkpoint was changed"));
        }
        Checkpoint signed = fields.optional("signature")
                .map(CheckpointJson::bytes)
                .map(checkpoint::withSignature)
                .orElse(checkpoint);
        fields.end();
        return signed;
    }

    private static List<StreamHead> heads(JsonObject fields) {
        List<StreamHead> heads = new ArrayList<>();
        fields.all().forEach((stream, element) -> heads.add(head(stream, element)));
        return heads;
    }

    private static StreamHead head(String stream, JsonElement element) {
        JsonObject fields = element.object();
        int version = fields.required("version").integer(1, Integer.MAX_VALUE);
        String hash = fields.required("hash").text();
        fields.end();
        try {
            return new StreamHead(StreamId.of(stream), version, hash);
        } catch (IllegalArgumentException e) {
            throw bad(element, e);
        }
    }

    private static Checkpoint checkpoint(Instant takenAt, List<StreamHead> heads, JsonElement headHash) {
        try {
            return Checkpoint.of(takenAt, heads, headHash.text());
        } catch (IllegalArgumentException e) {
            throw bad(headHash, e);
        }
    }

    private static Instant instant(JsonElement element) {
        try {
            return Instant.parse(element.text());
        } catch (DateTimeException e) {
            throw expected(element, "2026-03-01T10:00:00Z");
        }
    }

    private static byte[] bytes(JsonElement element) {
        try {
            return Base64.getDecoder().decode(element.text());
        } catch (IllegalArgumentException e) {
            throw expected(element, "base64");
        }
    }

    private static void requireSame(JsonElement element, long number) {
        if (element.integer(0, Integer.MAX_VALUE) != number) {
            throw expected(element, Long.toString(number));
        }
    }

    private static DataFormatException expected(JsonElement element, String what) {
        return element.problem(Wording.of("attendu : " + what, "expected: " + what));
    }

    private static DataFormatException bad(JsonElement element, IllegalArgumentException e) {
        return element.problem(
                Wording.of("valeur inadmissible (" + e.getMessage() + ")", "bad value (" + e.getMessage() + ")"));
    }
}
