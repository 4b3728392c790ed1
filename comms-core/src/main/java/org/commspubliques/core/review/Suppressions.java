package org.commspubliques.core.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.json.JsonText;
import org.commspubliques.core.language.Wording;

/**
 * Constats écartés: the decisions that findings ask for nothing, kept by a host in a file or a table. Give them to
 * {@link Review#with(Suppressions, Baseline)}. Immutable and thread-safe.
 */
public final class Suppressions {

    private static final Suppressions EMPTY = new Suppressions(ImmutableMap.of());

    private static final Wording IDENTIFIER = Wording.of(
            "un identifiant en minuscules, chiffres, points et traits d’union, tel que travaux-2025",
            "an identifier in lower-case letters, digits, dots and hyphens, such as travaux-2025");

    private final ImmutableMap<Key, Suppression> byFinding;

    /** What a decision is about. */
    private record Key(CommunicationId communication, String fingerprint) {

        static Key of(Suppression suppression) {
            return new Key(suppression.communication(), suppression.fingerprint());
        }
    }

    private Suppressions(Map<Key, Suppression> byFinding) {
        this.byFinding = ImmutableMap.copyOf(byFinding);
    }

    /**
     * Returns none.
     *
     * @return no decision
     */
    public static Suppressions empty() {
        return EMPTY;
    }

    /**
     * Returns some decisions.
     *
     * @param suppressions the decisions
     * @return the decisions, in their order
     * @throws IllegalArgumentException if two are about the same finding of the same communication
     */
    public static Suppressions of(List<Suppression> suppressions) {
        Map<Key, Suppression> byFinding = new LinkedHashMap<>();
        for (Suppression suppression : suppressions) {
            if (byFinding.putIfAbsent(Key.of(suppression), suppression) != null) {
                throw new IllegalArgumentException("the finding " + suppression.fingerprint() + " of communication "
                        + suppression.communication() + " is set aside twice");
            }
        }
        return new Suppressions(byFinding);
    }

    /**
     * Reads decisions, as {@link #toJson()} writes them.
     *
     * @param origin what the file is called, for errors
     * @param json its bytes, in UTF-8
     * @return the decisions, in the order of the file
     * @throws org.commspubliques.core.error.DataFormatException if the file is of another form, has a field nobody knows, or
     *     sets a finding aside twice; names the line and the column
     */
    public static Suppressions read(String origin, byte[] json) {
        JsonObject root = JsonDocument.parse(origin, json).root().object();
        root.required("schema").integer(1, 1);
        Map<Key, Suppression> byFinding = new LinkedHashMap<>();
        for (JsonElement element : root.required("suppressions").items()) {
            Suppression suppression = suppression(element);
            if (byFinding.putIfAbsent(Key.of(suppression), suppression) != null) {
                throw element.problem(Wording.of(
                        "ce constat est déjà écarté plus haut pour la même action ; gardez l’une des deux décisions",
                        "the finding is set aside above for the same communication; keep one of the two decisions"));
            }
        }
        root.end();
        return new Suppressions(byFinding);
    }

    private static Suppression suppression(JsonElement element) {
        JsonObject fields = element.object();
        Suppression suppression = new Suppression(
                fields.required("fingerprint").read(Fingerprints::require, Fingerprints.FORM),
                fields.required("rule").text(),
                fields.optional("excerpt").map(JsonElement::text).orElse(""),
                fields.required("communication").read(CommunicationId::of, IDENTIFIER),
                fields.required("by").read(PersonId::of, IDENTIFIER),
                fields.required("reason").text(),
                fields.required("at").instant(),
                fields.optional("until").map(JsonElement::date).orElse(null));
        fields.end();
        return suppression;
    }

    /**
     * Returns these decisions and one more, which takes the place of an earlier one about the same finding.
     *
     * @param suppression the decision
     * @return the decisions
     */
    public Suppressions with(Suppression suppression) {
        Map<Key, Suppression> more = new LinkedHashMap<>(byFinding);
        more.put(Key.of(suppression), suppression);
        return new Suppressions(more);
    }

    /**
     * Returns these decisions without one.
     *
     * @param suppression the decision that no longer counts
     * @return the decisions
     */
    public Suppressions without(Suppression suppression) {
        Map<Key, Suppression> fewer = new LinkedHashMap<>(byFinding);
        fewer.remove(Key.of(suppression), suppression);
        return new Suppressions(fewer);
    }

    /**
     * Returns the decisions.
     *
     * @return all of them, in order; unmodifiable
     */
    public List<Suppression> all() {
        return byFinding.values().asList();
    }

    /**
     * Returns the decisions about one communication.
     *
     * @param communication the communication
     * @return its decisions, in order; unmodifiable
     */
    public List<Suppression> of(CommunicationId communication) {
        return byFinding.values().stream()
                .filter(suppression -> suppression.communication().equals(communication))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the decision about a finding.
     *
     * @param communication the communication the finding is of
     * @param fingerprint the finding’s fingerprint
     * @return the decision, over or not, or nothing
     */
    public Optional<Suppression> find(CommunicationId communication, String fingerprint) {
        return Optional.ofNullable(byFinding.get(new Key(communication, fingerprint)));
    }

    /**
     * Writes the decisions, for a file that people may read and keep under version control.
     *
     * @return the JSON, ended by a line feed
     */
    public String toJson() {
        return JsonText.of(ImmutableMap.of(
                "schema",
                1,
                "suppressions",
                all().stream().map(Suppressions::fields).toList()));
    }

    private static Map<String, Object> fields(Suppression suppression) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("fingerprint", suppression.fingerprint());
        fields.put("rule", suppression.rule());
        if (!suppression.excerpt().isBlank()) {
            fields.put("excerpt", suppression.excerpt());
        }
        fields.put("communication", suppression.communication().value());
        fields.put("by", suppression.by().value());
        fields.put("reason", suppression.reason());
        fields.put("at", suppression.at().toString());
        suppression.lastDay().ifPresent(day -> fields.put("until", day.toString()));
        return fields;
    }

    /** What a permit names these decisions by. */
    DataPack pack() {
        return new DataPack(
                "suppressions",
                Hashing.sha256().hashString(toJson(), StandardCharsets.UTF_8).toString());
    }
}
