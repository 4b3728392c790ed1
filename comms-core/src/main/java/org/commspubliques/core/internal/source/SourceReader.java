package org.commspubliques.core.internal.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.Faults;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;

/**
 * Reads the sources and territories of data files: {@code {"title": "…", "checked": "2026-11-23", "confidence":
 * "official"}} and {@code ["FR", "NC"]}.
 */
public final class SourceReader {

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of("title", "confidence", "checked");

    private SourceReader() {}

    /**
     * Reads a source.
     *
     * @param element where it is
     * @return the source
     */
    public static Source read(JsonElement element) {
        JsonObject fields = element.object().only(FIELDS);
        String title = fields.required("title").text();
        Confidence confidence = fields.required("confidence").choice(Confidence.class);
        Optional<JsonElement> checked = fields.optional("checked");
        if (checked.isEmpty() && confidence != Confidence.TO_VERIFY) {
            throw element.problem(Wording.of(
                    "une source sans date de vérification (« checked ») ne peut être que « toVerify »",
                    "a source without the day it was checked ('checked') can only be 'toVerify'"));
        }
        Source source =
                checked.isPresent() ? Source.of(title, checked.get().date(), confidence) : Source.unchecked(title);
        fields.end();
        return source;
    }

    /**
     * Reads a list of territories.
     *
     * @param element where it is
     * @return the territories
     */
    public static ImmutableSet<Territory> territories(JsonElement element) {
        ImmutableSet.Builder<Territory> territories = ImmutableSet.builder();
        for (JsonElement item : element.items()) {
            territories.add(territory(item));
        }
        return territories.build();
    }

    /**
     * Reads sources, and keeps what is wrong.
     *
     * @param list where they are
     * @param faults keeps it
     * @return the sources that are not at fault
     */
    public static ImmutableList<Source> sources(List<JsonElement> list, Faults faults) {
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        for (JsonElement item : faults.untilFull(list)) {
            try {
                sources.add(read(item));
            } catch (DataFormatException fault) {
                faults.add(fault);
            }
        }
        return sources.build();
    }

    /**
     * Reads territories, and keeps what is wrong.
     *
     * @param list where they are
     * @param faults keeps it
     * @return the territories that are not at fault
     */
    public static ImmutableSet<Territory> territories(List<JsonElement> list, Faults faults) {
        ImmutableSet.Builder<Territory> territories = ImmutableSet.builder();
        for (JsonElement item : faults.untilFull(list)) {
            try {
                territories.add(territory(item));
            } catch (DataFormatException fault) {
                faults.add(fault);
            }
        }
        return territories.build();
    }

    /**
     * Reads a territory.
     *
     * @param element where it is
     * @return the territory
     */
    public static Territory territory(JsonElement element) {
        try {
            return Territory.of(element.text());
        } catch (IllegalArgumentException e) {
            throw element.problem(Wording.of(
                    "attendu : un code de territoire en capitales, tel que FR ou NC",
                    "expected: a territory code in capitals, such as FR or NC"));
        }
    }
}
