package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.election.WindowKind;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;

/** Reads one rule of a pack. */
final class RuleReader {

    private static final int MOST_POINTS = 1_000;
    private static final int WIDEST_WINDOW = 12;
    private static final int MOST_PARTS = 8;

    private RuleReader() {}

    static Rule read(JsonElement element) {
        JsonObject fields = element.object();
        JsonObject examples = fields.required("examples").object();
        ImmutableList<Source> sources =
                fields.list("sources").stream().map(SourceReader::read).collect(ImmutableList.toImmutableList());
        Rule rule = new Rule(
                element,
                id(fields.required("id")),
                fields.required("nature").choice(RuleNature.class),
                wording(fields.required("message")),
                wording(fields.required("advice")),
                fields.optional("removable").map(JsonElement::truth).orElse(false),
                fields.required("asOf").date(),
                texts(fields, "references"),
                texts(fields, "banReferences"),
                sources,
                severity(fields.required("severity")),
                fields.optional("derogable").map(JsonElement::truth).orElse(true),
                constants(fields, "sections", SectionRole.class),
                constants(fields, "notSections", SectionRole.class),
                fields.optional("when").map(RuleReader::condition).orElse(RuleCondition.ALWAYS),
                content(element, fields),
                ImmutableList.copyOf(examples.required("bad").items()),
                ImmutableList.copyOf(examples.required("good").items()));
        examples.end();
        fields.end();
        requireReasons(rule, examples);
        MessagePlaces.check(rule, fields.required("message"));
        return rule;
    }

    /** Reads the id of a rule or a pack; what is none is refused with its place. */
    static String id(JsonElement element) {
        String id = element.text();
        if (!Identifiers.isOfRules(id)) {
            throw element.problem(Wording.of(
                    "attendu : un identifiant de 1 à 100 lettres sans accent, chiffres, points, tirets ou tirets bas, tel que"
                            + " VIL-01 ; trouvé : « " + Excerpt.of(id) + " »",
                    "expected: an identifier of 1 to 100 letters without accents, digits, dots, hyphens or underscores, such"
                            + " as VIL-01; found: '" + Excerpt.of(id) + "'"));
        }
        return id;
    }

    private static void requireReasons(Rule rule, JsonObject examples) {
        if (rule.references().isEmpty()
                && rule.banReferences().isEmpty()
                && rule.sources().isEmpty()) {
            throw rule.place()
                    .problem(Wording.of(
                            "la règle « " + rule.id() + " » ne repose sur rien ; ajoutez « references » ou « sources »",
                            "rule '" + rule.id() + "' rests on nothing; add 'references' or 'sources'"));
        }
        if (rule.bad().isEmpty() || rule.good().isEmpty()) {
            throw examples.problem(Wording.of(
                    "attendu : au moins un exemple « bad » et un exemple « good »",
                    "expected: at least one 'bad' and one 'good' example"));
        }
    }

    static RuleSeverity severity(JsonElement element) {
        JsonObject fields = element.object();
        RuleSeverity severity = new RuleSeverity(
                fields.required("usual").choice(Severity.class),
                fields.optional("duringBan")
                        .map(value -> value.choice(Severity.class))
                        .orElse(null),
                fields.optional("editorial")
                        .map(value -> value.choice(Severity.class))
                        .orElse(null));
        fields.end();
        return severity;
    }

    private static RuleContent content(JsonElement rule, JsonObject fields) {
        Optional<JsonElement> phrases = fields.optional("phrases");
        Optional<JsonElement> requires = fields.optional("requires");
        Optional<JsonElement> scores = fields.optional("scores");
        Optional<JsonElement> tone = fields.optional("tone");
        Optional<JsonElement> combines = fields.optional("combines");
        long given = Stream.of(phrases, requires, scores, tone, combines)
                .filter(Optional::isPresent)
                .count();
        if (given != 1) {
            throw rule.problem(Wording.of(
                    "attendu : un seul des champs phrases, requires, scores, tone, combines",
                    "expected: exactly one of the fields phrases, requires, scores, tone, combines"));
        }
        if (phrases.isPresent()) {
            return new RuleContent.Phrases(
                    phrases(notEmpty(phrases.get())), phraseList(fields, "unless"), phraseList(fields, "unlessNear"));
        }
        return requires.map(RuleReader::requirement)
                .or(() -> scores.map(value -> new RuleContent.Scored(scores(value))))
                .or(() -> tone.map(RuleReader::tone))
                .orElseGet(() -> combination(combines.orElseThrow()));
    }

    private static RuleContent requirement(JsonElement element) {
        JsonObject fields = element.object();
        Optional<JsonElement> section = fields.optional("section");
        Optional<JsonElement> media = fields.optional("media");
        Optional<JsonElement> proofreader = fields.optional("proofreader");
        if (Stream.of(section, media, proofreader).filter(Optional::isPresent).count() > 1) {
            throw element.problem(Wording.of(
                    "attendu : un seul des champs section, media, proofreader, mention",
                    "expected: exactly one of the fields section, media, proofreader, mention"));
        }
        RuleContent content;
        if (section.isPresent()) {
            content = new RuleContent.RequiresSection(section.get().choice(SectionRole.class));
        } else if (media.isPresent()) {
            RuleContent.MediaNeed need = media.get().choice(RuleContent.MediaNeed.class);
            content = new RuleContent.RequiresOfMedia(
                    need,
                    need == RuleContent.MediaNeed.MENTION
                            ? phrases(notEmpty(fields.required("mention")))
                            : ImmutableList.of());
        } else if (proofreader.isPresent()) {
            if (!proofreader.get().truth()) {
                throw proofreader.get().problem(Wording.of("attendu : true", "expected: true"));
            }
            content = new RuleContent.RequiresProofreader();
        } else {
            content = new RuleContent.RequiresMention(
                    phrases(notEmpty(fields.required("mention"))), constants(fields, "sections", SectionRole.class));
        }
        fields.end();
        return content;
    }

    private static Scores scores(JsonElement element) {
        JsonObject fields = element.object();
        Scores scores = new Scores(
                fields.required("threshold").integer(1, MOST_POINTS),
                fields.required("from").integer(1, MOST_POINTS),
                fields.optional("kinds")
                        .map(value -> value.integer(1, MOST_POINTS))
                        .orElse(1),
                fields.required("window").integer(1, WIDEST_WINDOW),
                features(fields.required("triggers"), true),
                fields.optional("context").map(value -> features(value, false)).orElse(ImmutableList.of()));
        fields.end();
        return scores;
    }

    private static ImmutableList<Scores.Feature> features(JsonElement list, boolean triggers) {
        ImmutableList.Builder<Scores.Feature> features = ImmutableList.builder();
        for (JsonElement item : list.items()) {
            JsonObject fields = item.object();
            Optional<JsonElement> shape = triggers ? Optional.empty() : fields.optional("shape");
            features.add(new Scores.Feature(
                    wording(fields.required("name")),
                    fields.required("points").integer(triggers ? 1 : -MOST_POINTS, MOST_POINTS),
                    fields.required("atMost").integer(1, MOST_POINTS),
                    shape.isPresent() ? ImmutableList.of() : phrases(fields.required("phrases")),
                    shape.map(value -> value.choice(Scores.Shape.class)).orElse(null)));
            fields.end();
        }
        return features.build();
    }

    private static RuleContent tone(JsonElement element) {
        JsonObject fields = element.object();
        ImmutableMap.Builder<String, Integer> words = ImmutableMap.builder();
        fields.required("words")
                .object()
                .all()
                .forEach((stem, points) -> words.put(stem, points.integer(-MOST_POINTS, MOST_POINTS)));
        Tone tone = new Tone(
                words.buildOrThrow(),
                fields.required("number").integer(-MOST_POINTS, MOST_POINTS),
                fields.required("threshold").integer(1, MOST_POINTS),
                fields.required("block").integer(1, WIDEST_WINDOW));
        fields.end();
        return new RuleContent.ToneOf(tone);
    }

    private static RuleContent combination(JsonElement element) {
        ImmutableList.Builder<RuleContent.Part> parts = ImmutableList.builder();
        JsonObject combination = element.object();
        JsonElement all = combination.required("all");
        combination.end();
        if (all.items().size() < 2 || all.items().size() > MOST_PARTS) {
            throw all.problem(Wording.of(
                    "attendu : de 2 à " + MOST_PARTS + " parties", "expected: from 2 to " + MOST_PARTS + " parts"));
        }
        for (JsonElement item : all.items()) {
            JsonObject fields = item.object();
            ImmutableSet<RuleNature> natures = constants(fields, "natures", RuleNature.class);
            parts.add(new RuleContent.Part(natures, constants(fields, "sections", SectionRole.class)));
            fields.end();
            if (natures.isEmpty()) {
                throw item.problem(
                        Wording.of("attendu : « natures », non vide", "expected: 'natures', which is not empty"));
            }
        }
        return new RuleContent.Combines(parts.build());
    }

    private static RuleCondition condition(JsonElement element) {
        JsonObject fields = element.object();
        ImmutableMap.Builder<Territory, Integer> population = ImmutableMap.builder();
        fields.optional("population")
                .map(JsonElement::object)
                .ifPresent(byTerritory -> byTerritory.all().forEach((code, least) -> {
                    try {
                        population.put(Territory.of(code), least.integer(1, 100_000_000));
                    } catch (IllegalArgumentException e) {
                        throw least.problem(Wording.of(
                                "« " + code + " » n’est pas un code de territoire, tel que FR ou NC",
                                "'" + code + "' is no territory code, such as FR or NC"));
                    }
                }));
        RuleCondition condition = new RuleCondition(
                constants(fields, "supports", SupportKind.class),
                constants(fields, "notSupports", SupportKind.class),
                fields.list("channels").stream().map(RuleReader::channel).collect(ImmutableSet.toImmutableSet()),
                constants(fields, "authorities", AuthorityKind.class),
                fields.optional("territories").map(SourceReader::territories).orElse(ImmutableSet.of()),
                population.buildOrThrow(),
                constants(fields, "purposes", CommunicationPurpose.class),
                constants(fields, "shows", MediaUsage.Shows.class),
                constants(fields, "provenance", Provenance.Origin.class),
                fields.optional("window").map(value -> value.choice(WindowKind.class)));
        fields.end();
        return condition;
    }

    private static ChannelId channel(JsonElement element) {
        try {
            return ChannelId.of(element.text());
        } catch (IllegalArgumentException e) {
            throw element.problem(Wording.of(
                    "attendu : l’identifiant d’un canal, tel que site",
                    "expected: the identifier of a channel, such as site"));
        }
    }

    private static JsonElement notEmpty(JsonElement list) {
        if (list.items().isEmpty()) {
            throw list.problem(Wording.of("au moins une phrase est attendue", "at least one phrase is expected"));
        }
        return list;
    }

    static Wording wording(JsonElement element) {
        JsonObject fields = element.object();
        Wording wording = fields.wording();
        fields.end();
        return wording;
    }

    private static ImmutableList<RulePhrase> phraseList(JsonObject fields, String name) {
        return fields.optional(name).map(RuleReader::phrases).orElse(ImmutableList.of());
    }

    static ImmutableList<RulePhrase> phrases(JsonElement list) {
        return list.items().stream()
                .map(item -> new RulePhrase(item.text(), item))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> texts(JsonObject fields, String name) {
        return ImmutableList.copyOf(
                fields.optional(name).map(JsonElement::texts).orElse(ImmutableList.of()));
    }

    private static <E extends Enum<E>> ImmutableSet<E> constants(JsonObject fields, String name, Class<E> type) {
        return fields.list(name).stream().map(item -> item.choice(type)).collect(ImmutableSet.toImmutableSet());
    }
}
