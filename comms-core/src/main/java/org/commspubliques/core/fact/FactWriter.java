package org.commspubliques.core.fact;

import com.google.common.base.Preconditions;
import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonText;
import org.commspubliques.core.internal.source.SourceWriter;
import org.commspubliques.core.internal.text.EnteredText;

/** Writes registers of facts, as {@link FactReader} reads them: what it would refuse is refused here. */
final class FactWriter {

    private FactWriter() {}

    static String write(Collection<Fact> facts, ImmutableSet<String> places) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("schema", 1);
        putAll(file, "places", places.asList(), Function.identity());
        file.put("facts", facts.stream().map(FactWriter::fact).toList());
        String json = JsonText.of(file);
        if (Utf8.encodedLength(json) > JsonDocument.MAX_BYTES) {
            throw new IllegalStateException("the register takes more than 16 MiB: keep it in several");
        }
        return json;
    }

    private static Map<String, Object> fact(Fact fact) {
        try {
            return fields(fact);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("fact " + fact.key() + " has no form in a file: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> fields(Fact fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", fact.key().value());
        Map<String, Object> label = new LinkedHashMap<>();
        label.put("fr", text(fact.label().fr()));
        label.put("en", text(fact.label().en()));
        fields.put("label", label);
        fields.put("value", FactValueForm.write(fact.value()));
        putAll(fields, "cues", fact.cues(), FactWriter::text);
        fields.put("owner", fact.owner().value());
        text(fact.source().title());
        fields.put("source", SourceWriter.fields(fact.source()));
        putPeriod(fields, fact.period());
        putAll(fields, "topics", fact.topics(), FactWriter::topic);
        putAll(fields, "history", fact.history(), FactWriter::revision);
        return fields;
    }

    private static Map<String, Object> topic(FactTopic topic) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("subject", topic.subject());
        if (!topic.place().isEmpty()) {
            fields.put("place", text(topic.place()));
        }
        return fields;
    }

    private static Map<String, Object> revision(FactRevision revision) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("value", FactValueForm.write(revision.value()));
        text(revision.source().title());
        fields.put("source", SourceWriter.fields(revision.source()));
        putPeriod(fields, revision.period());
        fields.put("by", revision.by().value());
        fields.put("at", revision.at().toString());
        fields.put("reason", text(revision.reason()));
        return fields;
    }

    private static void putPeriod(Map<String, Object> fields, FactPeriod period) {
        period.firstDay().ifPresent(day -> fields.put("from", day.toString()));
        period.lastDay().ifPresent(day -> fields.put("until", day.toString()));
    }

    private static <T> void putAll(
            Map<String, Object> fields, String name, List<T> values, Function<? super T, ?> written) {
        if (!values.isEmpty()) {
            fields.put(name, values.stream().map(written).toList());
        }
    }

    /** A text that the file can hold. */
    static String text(String text) {
        Preconditions.checkArgument(!text.isBlank(), "a text in it is blank");
        Preconditions.checkArgument(
                text.length() <= EnteredText.MAX_LENGTH,
                "a text in it is longer than %s UTF-16 units",
                EnteredText.MAX_LENGTH);
        int unused = Utf8.encodedLength(text);
        return text;
    }
}
