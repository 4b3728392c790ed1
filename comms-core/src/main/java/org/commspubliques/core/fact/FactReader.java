package org.commspubliques.core.fact;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.language.Wording;

/** Reads registers of facts. */
final class FactReader {

    static final Wording NAME =
            Wording.of("une ligne d’au plus 200 signes, avec un mot", "one line of at most 200 units, with a word");

    private static final Wording FACT = Wording.of(
            "des mots qui annoncent la valeur (« cues »), sauf pour une quantité, et un historique du même type",
            "words that announce the value ('cues'), but for a quantity, and a history of the same type");

    private static final Wording PERIOD = Wording.of(
            "une fin (« until ») qui ne précède pas le début (« from »)",
            "an end ('until') not before the start ('from')");

    private static final Wording TOPIC = Wording.of("un sujet d’un texte bien formé", "a subject of well-formed text");

    private FactReader() {}

    static FactRegister read(String origin, byte[] json) {
        JsonObject file = JsonDocument.parse(origin, json).root().object();
        file.required("schema").integer(1, 1);
        List<Fact> facts = new ArrayList<>();
        Set<FactKey> keys = new HashSet<>();
        for (JsonElement item : file.required("facts").items()) {
            Fact fact = fact(item);
            if (!keys.add(fact.key())) {
                throw item.problem(Wording.of(
                        "le fait « " + fact.key() + " » figure deux fois", "fact '" + fact.key() + "' is given twice"));
            }
            facts.add(fact);
        }
        List<String> places = new ArrayList<>();
        for (JsonElement item : file.list("places")) {
            places.add(checked(item, NAME, () -> new FactValue.Place(item.text()).name()));
        }
        file.end();
        return FactRegister.of(facts).withPlaces(places);
    }

    private static Fact fact(JsonElement item) {
        JsonObject fields = item.object();
        FactKey key = identifier(fields.required("key"), FactKey::of);
        Wording label = fields.required("label").object().wording();
        FactValue value = FactValueForm.read(fields.required("value"));
        ImmutableList.Builder<String> cues = ImmutableList.builder();
        for (JsonElement cue : fields.list("cues")) {
            cues.add(cue.text());
        }
        UnitId owner = identifier(fields.required("owner"), UnitId::of);
        JsonElement source = fields.required("source");
        FactPeriod period = period(item, fields);
        ImmutableList.Builder<FactTopic> topics = ImmutableList.builder();
        for (JsonElement topic : fields.list("topics")) {
            topics.add(topic(topic));
        }
        ImmutableList.Builder<FactRevision> history = ImmutableList.builder();
        for (JsonElement earlier : fields.list("history")) {
            history.add(revision(earlier));
        }
        fields.end();
        return checked(
                item,
                FACT,
                () -> new Fact(
                        key,
                        label,
                        value,
                        cues.build(),
                        owner,
                        SourceReader.read(source),
                        period,
                        topics.build(),
                        history.build()));
    }

    private static FactTopic topic(JsonElement item) {
        JsonObject fields = item.object();
        String subject = fields.required("subject").text();
        String place = fields.optional("place").map(JsonElement::text).orElse("");
        fields.end();
        return checked(item, TOPIC, () -> new FactTopic(subject, place));
    }

    private static FactRevision revision(JsonElement item) {
        JsonObject fields = item.object();
        FactRevision revision = new FactRevision(
                FactValueForm.read(fields.required("value")),
                SourceReader.read(fields.required("source")),
                period(item, fields),
                identifier(fields.required("by"), PersonId::of),
                instant(fields.required("at")),
                fields.required("reason").text());
        fields.end();
        return revision;
    }

    private static FactPeriod period(JsonElement item, JsonObject fields) {
        LocalDate from = fields.optional("from").map(JsonElement::date).orElse(null);
        LocalDate until = fields.optional("until").map(JsonElement::date).orElse(null);
        return checked(item, PERIOD, () -> new FactPeriod(from, until));
    }

    private static Instant instant(JsonElement item) {
        try {
            return Instant.parse(item.text());
        } catch (DateTimeException e) {
            throw item.problem(Wording.of(
                    "attendu : un instant tel que 2025-09-02T22:00:00Z",
                    "expected: an instant such as 2025-09-02T22:00:00Z"));
        }
    }

    private static <T> T identifier(JsonElement item, Function<String, T> reader) {
        try {
            return reader.apply(item.text());
        } catch (IllegalArgumentException e) {
            throw item.problem(Wording.of(
                    "attendu : un identifiant de 1 à 100 minuscules, chiffres, points ou traits d’union",
                    "expected: an identifier of 1 to 100 lower-case letters, digits, dots or hyphens"));
        }
    }

    /** What a type refuses is said with its place, and with what was expected there. */
    static <T> T checked(JsonElement item, Wording expected, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw item.problem(Wording.of("attendu : " + expected.fr(), "expected: " + expected.en()));
        }
    }
}
