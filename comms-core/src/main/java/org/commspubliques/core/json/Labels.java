package org.commspubliques.core.json;

import com.google.common.collect.ImmutableTable;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;

/** Reads the labels that a module ships. */
final class Labels {

    private Labels() {}

    /** The labels by section and by constant or code. */
    static ImmutableTable<String, String, Wording> read(String origin, String json) {
        ImmutableTable.Builder<String, String, Wording> labels = ImmutableTable.builder();
        JsonDocument.parse(origin, json)
                .root()
                .object()
                .all()
                .forEach((section, constants) -> constants
                        .object()
                        .all()
                        .forEach((constant, words) -> labels.put(section, constant, words(words.object()))));
        return labels.build();
    }

    private static Wording words(JsonObject words) {
        return Wording.of(words.required("fr").text(), words.required("en").text());
    }
}
