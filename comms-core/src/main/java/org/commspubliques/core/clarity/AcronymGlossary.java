package org.commspubliques.core.clarity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;

/**
 * Liste des sigles: acronyms and the French names they stand for, so that a text that does not explain one can be offered
 * its name. An authority lays its own over the list that ships with this library. Immutable and thread-safe.
 */
public final class AcronymGlossary {

    private static final int MAX_LENGTH = 12;
    private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetter);

    private final ImmutableMap<String, String> names;
    private final String sha256;

    private AcronymGlossary(Map<String, String> names, String sha256) {
        this.names = ImmutableMap.copyOf(names);
        this.sha256 = sha256;
    }

    /**
     * Returns the acronyms of French administration that ship with this library.
     *
     * @return the glossary
     */
    public static AcronymGlossary standard() {
        return from(JsonDocument.resource(AcronymGlossary.class, "acronyms.json"));
    }

    /**
     * Returns the acronyms an authority declares.
     *
     * @param names by acronym of 2 to 12 letters, written as in texts ({@code PLUi}), the name it stands for
     * @return the glossary
     * @throws IllegalArgumentException if an acronym has another form or a name is blank
     */
    public static AcronymGlossary of(Map<String, String> names) {
        StringBuilder content = new StringBuilder();
        names.forEach((acronym, name) -> {
            Preconditions.checkArgument(isAcronym(acronym), "acronym must be 2 to 12 letters, was '%s'", acronym);
            Preconditions.checkArgument(!name.isBlank(), "name of acronym %s is blank", acronym);
            content.append(acronym).append('\u0000').append(name).append('\n');
        });
        return new AcronymGlossary(
                names,
                Hashing.sha256().hashString(content, StandardCharsets.UTF_8).toString());
    }

    /**
     * Reads a glossary from JSON: {@code {"version": "1.0.0", "acronyms": [{"acronym": "PLU", "name": "…"}]}}.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the glossary
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static AcronymGlossary parse(String origin, byte[] json) {
        return from(JsonDocument.parse(origin, json));
    }

    private static AcronymGlossary from(JsonDocument document) {
        JsonObject file = document.root().object();
        file.required("version").text();
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonElement item : file.required("acronyms").items()) {
            JsonObject fields = item.object();
            JsonElement acronym = fields.required("acronym");
            if (!isAcronym(acronym.text())) {
                throw acronym.problem(Wording.of("un sigle a de 2 à 12 lettres", "an acronym has 2 to 12 letters"));
            }
            if (names.putIfAbsent(acronym.text(), fields.required("name").text()) != null) {
                throw acronym.problem(Wording.of(
                        "le sigle « " + acronym.text() + " » est déjà dans ce fichier",
                        "the acronym '" + acronym.text() + "' is already in this file"));
            }
            fields.end();
        }
        file.end();
        return new AcronymGlossary(names, document.sha256());
    }

    private static boolean isAcronym(String text) {
        return text.length() >= 2 && text.length() <= MAX_LENGTH && LETTERS.matchesAllOf(text);
    }

    /**
     * Returns this glossary with another over it, whose names win.
     *
     * @param other the acronyms that replace or add
     * @return the overlay
     */
    public AcronymGlossary overlaidBy(AcronymGlossary other) {
        return new AcronymGlossary(
                ImmutableMap.<String, String>builder()
                        .putAll(names)
                        .putAll(other.names)
                        .buildKeepingLast(),
                Hashing.sha256()
                        .hashString(sha256 + other.sha256, StandardCharsets.US_ASCII)
                        .toString());
    }

    /**
     * Returns what an acronym stands for.
     *
     * @param acronym the acronym, as it is written in texts
     * @return its name, or nothing
     */
    public Optional<String> nameOf(String acronym) {
        return Optional.ofNullable(names.get(acronym));
    }

    /**
     * Returns all acronyms.
     *
     * @return by acronym, the name; unmodifiable
     */
    public Map<String, String> names() {
        return names;
    }

    /**
     * Returns what identifies this data in the record of a review.
     *
     * @return the SHA-256 of the file or of what was declared; 64 lower-case hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }
}
