package org.commspubliques.core.consent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;

/** Reads the JSON of catalogues of uses. */
final class UseReader {

    /** No message comes back a million times. */
    private static final int MAX_BOUNCES = 1_000_000;

    private UseReader() {}

    static UseCatalog read(JsonDocument document) {
        JsonObject file = document.root().object();
        Map<String, UseRule> uses = new LinkedHashMap<>();
        for (JsonElement item : file.list("uses")) {
            UseRule rule = use(item);
            add(uses, rule.id(), rule, item);
            refuseTwin(uses, rule, item);
        }
        Map<DataOrigin, OriginRule> origins = new LinkedHashMap<>();
        for (JsonElement item : file.list("origins")) {
            OriginRule rule = origin(item);
            add(origins, rule.origin(), rule, item);
        }
        Map<String, MinorAge> ages = new LinkedHashMap<>();
        for (JsonElement item : file.list("minors")) {
            MinorAge age = age(item);
            add(ages, age.id(), age, item);
        }
        Map<String, BounceLimit> bounces = new LinkedHashMap<>();
        for (JsonElement item : file.list("bounces")) {
            BounceLimit limit = bounces(item);
            add(bounces, limit.id(), limit, item);
        }
        Map<String, UnsubscribeLink> links = new LinkedHashMap<>();
        for (JsonElement item : file.list("unsubscribe")) {
            UnsubscribeLink link = link(item);
            add(links, link.id(), link, item);
        }
        Map<Exclusion, ImmutableList<String>> reasons = new EnumMap<>(Exclusion.class);
        for (JsonElement item : file.list("reasons")) {
            JsonObject fields = item.object();
            add(reasons, fields.required("exclusion").choice(Exclusion.class), references(fields), item);
            fields.end();
        }
        file.end();
        return new UseCatalog(uses, origins, ages, bounces, links, reasons, document.sha256());
    }

    private static <K, V> void add(Map<K, V> map, K key, V value, JsonElement item) {
        if (map.putIfAbsent(key, value) != null) {
            throw item.problem(Wording.of(
                    "« " + key + " » figure deux fois ; gardez-en un", "'" + key + "' is there twice; keep one"));
        }
    }

    /** Two rules of one file that speak equally narrowly of one use would leave it open which is meant. */
    private static void refuseTwin(Map<String, UseRule> uses, UseRule rule, JsonElement item) {
        for (UseRule other : uses.values()) {
            if (!other.id().equals(rule.id())
                    && other.purpose() == rule.purpose()
                    && other.narrowness() == rule.narrowness()
                    && (rule.channels().isEmpty() || meet(rule.channels(), other.channels()))
                    && (rule.territories().isEmpty() || meet(rule.territories(), other.territories()))) {
                throw item.problem(Wording.of(
                        "les règles « " + other.id() + " » et « " + rule.id()
                                + " » parlent d’une même utilisation ; séparez leurs canaux ou leurs territoires",
                        "the rules '" + other.id() + "' and '" + rule.id()
                                + "' speak of one use; part their channels or their territories"));
            }
        }
    }

    private static boolean meet(Set<?> some, Set<?> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static UseRule use(JsonElement item) {
        JsonObject fields = item.object();
        JsonObject keep = fields.required("keep").object();
        UseRule rule = new UseRule(
                id(fields),
                purpose(fields.required("purpose")),
                channels(fields),
                fields.optional("territories").map(UseReader::territories).orElse(ImmutableSet.of()),
                fields.required("basis").choice(LegalBasis.class),
                fields.required("minorsAlone").truth(),
                keep.required("months").integer(1, UseRule.MAX_MONTHS),
                fields.optional("contested").map(UseReader::wording),
                references(fields),
                source(fields),
                source(keep));
        keep.end();
        fields.end();
        return rule;
    }

    private static ProcessingPurpose purpose(JsonElement element) {
        ProcessingPurpose purpose = element.choice(ProcessingPurpose.class);
        if (purpose == ProcessingPurpose.POLITICAL_COMMUNICATION) {
            throw element.problem(
                    Wording.of(
                            "un fichier de la collectivité ne sert jamais à la communication politique : aucune règle ne peut la permettre ;"
                                    + " retirez cette entrée",
                            "a file of the authority never serves political communication: no rule can allow it; remove this entry"));
        }
        return purpose;
    }

    private static ImmutableSet<Territory> territories(JsonElement element) {
        ImmutableSet<Territory> territories = SourceReader.territories(element);
        if (territories.isEmpty()) {
            throw element.problem(Wording.of(
                    "au moins un territoire est attendu ; pour tous, retirez le champ",
                    "at least one territory is expected; for every one, remove the field"));
        }
        return territories;
    }

    private static ImmutableSet<ChannelKind> channels(JsonObject fields) {
        Optional<JsonElement> element = fields.optional("channels");
        if (element.isEmpty()) {
            return ImmutableSet.of();
        }
        List<JsonElement> items = element.get().items();
        if (items.isEmpty()) {
            throw element.get()
                    .problem(Wording.of(
                            "au moins un canal est attendu ; pour tous, retirez le champ",
                            "at least one channel is expected; for every one, remove the field"));
        }
        return items.stream().map(item -> item.choice(ChannelKind.class)).collect(ImmutableSet.toImmutableSet());
    }

    private static OriginRule origin(JsonElement item) {
        JsonObject fields = item.object();
        DataOrigin origin = fields.required("origin").choice(DataOrigin.class);
        OriginRule rule = new OriginRule(
                origin,
                fields.required("register").truth(),
                fields.required("informedFirst").truth(),
                fields.list("serves").stream()
                        .map(element -> served(origin, element))
                        .collect(ImmutableSet.toImmutableSet()),
                sorting(fields.list("forbiddenSorting")),
                references(fields),
                source(fields));
        fields.end();
        return rule;
    }

    private static ProcessingPurpose served(DataOrigin origin, JsonElement element) {
        ProcessingPurpose purpose = purpose(element);
        if (origin == DataOrigin.CIVIL_REGISTRY && purpose == ProcessingPurpose.GREETINGS) {
            throw element.problem(Wording.of(
                    "l’état civil ne sert pas aux félicitations sans l’accord exprès de la personne : aucune donnée ne peut le"
                            + " permettre ; retirez cette finalité, et enregistrez les accords",
                    "the civil registry serves no greetings without the person’s express agreement: no data can allow it;"
                            + " remove this purpose, and record the agreements"));
        }
        return purpose;
    }

    private static Map<SortCriterion, Source> sorting(List<JsonElement> items) {
        Map<SortCriterion, Source> sorting = new EnumMap<>(SortCriterion.class);
        for (JsonElement item : items) {
            JsonObject fields = item.object();
            Source source = source(fields);
            for (JsonElement criterion : fields.required("criteria").items()) {
                add(sorting, criterion.choice(SortCriterion.class), source, criterion);
            }
            fields.end();
        }
        return sorting;
    }

    private static UnsubscribeLink link(JsonElement item) {
        JsonObject fields = item.object();
        UnsubscribeLink link = new UnsubscribeLink(
                id(fields),
                filled(fields.required("purposes")).stream()
                        .map(UseReader::purpose)
                        .collect(ImmutableSet.toImmutableSet()),
                channels(fields),
                fields.optional("territories").map(UseReader::territories).orElse(ImmutableSet.of()),
                filled(fields.required("words")).stream()
                        .map(JsonElement::text)
                        .collect(ImmutableList.toImmutableList()),
                fields.optional("header").map(JsonElement::text),
                fields.wording(),
                references(fields),
                source(fields));
        fields.end();
        return link;
    }

    private static List<JsonElement> filled(JsonElement element) {
        List<JsonElement> items = element.items();
        if (items.isEmpty()) {
            throw element.problem(Wording.of("au moins une valeur est attendue", "at least one value is expected"));
        }
        return items;
    }

    private static MinorAge age(JsonElement item) {
        JsonObject fields = item.object();
        MinorAge age = new MinorAge(
                id(fields),
                territories(fields.required("territories")),
                fields.required("age").integer(1, 18),
                references(fields),
                source(fields));
        fields.end();
        return age;
    }

    private static BounceLimit bounces(JsonElement item) {
        JsonObject fields = item.object();
        BounceLimit limit = new BounceLimit(
                id(fields),
                channels(fields),
                fields.required("hard").integer(1, MAX_BOUNCES),
                fields.required("soft").integer(1, MAX_BOUNCES),
                source(fields));
        fields.end();
        return limit;
    }

    private static Source source(JsonObject fields) {
        return SourceReader.read(fields.required("source"));
    }

    private static String id(JsonObject fields) {
        return fields.required("id")
                .read(
                        text -> Identifiers.require(text, "id"),
                        Wording.of(
                                "un identifiant en minuscules, chiffres, points et traits d’union",
                                "an identifier in lower-case letters, digits, dots and hyphens"));
    }

    private static ImmutableList<String> references(JsonObject fields) {
        return fields.list("references").stream().map(JsonElement::text).collect(ImmutableList.toImmutableList());
    }

    private static Wording wording(JsonElement element) {
        JsonObject fields = element.object();
        Wording wording = fields.wording();
        fields.end();
        return wording;
    }
}
