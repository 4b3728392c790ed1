package org.commspubliques.core.speech;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;

/**
 * Prononciations: how French abbreviations and units are said, as data, to which a host adds its own: an acronym, a place whose
 * name a voice server says badly. Immutable and thread-safe.
 */
public final class Pronunciations {

    /** Where an entry holds. */
    enum Place {
        ANYWHERE,
        AFTER_NUMBER,
        BEFORE_NUMBER,
        BEFORE_CAPITAL
    }

    /**
     * One entry.
     *
     * @param written what is written
     * @param one what is said, after a number below 2
     * @param many what is said otherwise
     * @param place where it holds
     */
    record Entry(String written, String one, String many, Place place) {}

    private static final ImmutableMap<String, Place> PLACES = ImmutableMap.of(
            "afterNumber", Place.AFTER_NUMBER,
            "beforeNumber", Place.BEFORE_NUMBER,
            "beforeCapital", Place.BEFORE_CAPITAL);

    private final ImmutableMap<String, Entry> entries;
    private final ImmutableListMultimap<Character, Entry> byFirst;

    private Pronunciations(Map<String, Entry> entries) {
        this.entries = ImmutableMap.copyOf(entries);
        ImmutableListMultimap.Builder<Character, Entry> sorted = ImmutableListMultimap.builder();
        entries.values().stream()
                .sorted(Comparator.comparingInt((Entry entry) -> entry.written().length())
                        .reversed())
                .forEach(entry -> sorted.put(entry.written().charAt(0), entry));
        this.byFirst = sorted.build();
    }

    /**
     * Returns those that ship with this library: usage, of which no authority is the source.
     *
     * @return the pronunciations
     */
    public static Pronunciations standard() {
        return read(JsonDocument.resource(Pronunciations.class, "pronunciations.json")
                .root());
    }

    /**
     * Reads pronunciations from JSON: {@code {"pronunciations": [{"written": "km", "one": "kilomètre", "spoken":
     * "kilomètres", "when": "afterNumber"}]}}. Without {@code one}, the same is said after any number; without {@code when}
     * ({@code afterNumber}, {@code beforeNumber}, {@code beforeCapital}) it holds anywhere. Capitals make a difference.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the pronunciations
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static Pronunciations parse(String origin, byte[] json) {
        return read(JsonDocument.parse(origin, json).root());
    }

    private static Pronunciations read(JsonElement root) {
        JsonObject file = root.object();
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (JsonElement item : file.required("pronunciations").items()) {
            JsonObject fields = item.object();
            JsonElement written = fields.required("written");
            String spoken = fields.required("spoken").text();
            Entry entry = new Entry(
                    written.text(),
                    fields.optional("one").map(JsonElement::text).orElse(spoken),
                    spoken,
                    fields.optional("when").map(when -> when.choice(PLACES)).orElse(Place.ANYWHERE));
            if (entry.written().isBlank() || entries.put(entry.written(), entry) != null) {
                throw written.problem(Wording.of(
                        "« " + entry.written() + " » est vide ou déjà donné : une seule lecture par écriture",
                        "'" + entry.written() + "' is empty or was given before: one reading for what is written"));
            }
            fields.end();
        }
        file.end();
        return new Pronunciations(entries);
    }

    /**
     * Returns these with others, which win.
     *
     * @param others the others
     * @return all of them
     */
    public Pronunciations overlaidBy(Pronunciations others) {
        Map<String, Entry> all = new LinkedHashMap<>(entries);
        all.putAll(others.entries);
        return new Pronunciations(all);
    }

    /** Those that begin with a character, the longest first. */
    List<Entry> startingWith(char first) {
        return byFirst.get(first);
    }
}
