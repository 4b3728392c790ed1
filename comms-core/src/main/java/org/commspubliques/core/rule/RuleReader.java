package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        JsonObject fields = RuleFields.RULE.of(element);
        JsonObject examples = RuleFields.EXAMPLES.of(fields.required("examples"));
        Rule rule = new Rule(
                element.place(),
                id(fields.required("id")),
                fields.required("nature").choice(RuleNature.class),
                wording(fields.required("message")),
                wording(fields.required("advice")),
                fields.truth("removable", false),
                fields.required("asOf").date(),
                fields.texts("references"),
                fields.texts("banReferences"),
                sources(fields.list("sources")),
                severity(fields.required("severity")),
                fields.truth("derogable", true),
                fields.choices("sections", SectionRole.class),
                fields.choices("notSections", SectionRole.class),
                condition(fields.optional("when")),
                content(element, fields),
                ImmutableList.copyOf(examples.required("bad").items()),
                ImmutableList.copyOf(examples.required("good").items()));
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
        JsonObject fields = RuleFields.SEVERITY.of(element);
        return new RuleSeverity(
                fields.required("usual").choice(Severity.class),
                fields.choice("duringBan", Severity.class),
                fields.choice("editorial", Severity.class));
    }

    private static RuleContent content(JsonElement rule, JsonObject fields) {
        Optional<JsonElement> phrases = fields.optional("phrases");
        Optional<JsonElement> requires = fields.optional("requires");
        Optional<JsonElement> scores = fields.optional("scores");
        Optional<JsonElement> tone = fields.optional("tone");
        Optional<JsonElement> combines = fields.optional("combines");
        if (given(phrases, requires, scores, tone, combines) != 1) {
            throw rule.problem(Wording.of(
                    "attendu : un seul des champs phrases, requires, scores, tone, combines",
                    "expected: exactly one of the fields phrases, requires, scores, tone, combines"));
        }
        if (phrases.isPresent()) {
            return new RuleContent.Phrases(
                    phrases(notEmpty(phrases.get())), phraseList(fields, "unless"), phraseList(fields, "unlessNear"));
        }
        if (requires.isPresent()) {
            return requirement(requires.get());
        }
        if (scores.isPresent()) {
            return new RuleContent.Scored(scores(scores.get()));
        }
        return tone.isPresent() ? tone(tone.get()) : combination(combines.orElseThrow());
    }

    @SafeVarargs
    private static int given(Optional<JsonElement>... fields) {
        int given = 0;
        for (Optional<JsonElement> field : fields) {
            given += field.isPresent() ? 1 : 0;
        }
        return given;
    }

    private static RuleContent requirement(JsonElement element) {
        JsonObject fields = RuleFields.REQUIRES.of(element);
        Optional<JsonElement> section = fields.optional("section");
        Optional<JsonElement> media = fields.optional("media");
        Optional<JsonElement> proofreader = fields.optional("proofreader");
        if (given(section, media, proofreader) > 1) {
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
                    phrases(notEmpty(fields.required("mention"))), fields.choices("sections", SectionRole.class));
        }
        fields.end();
        return content;
    }

    private static Scores scores(JsonElement element) {
        JsonObject fields = RuleFields.SCORES.of(element);
        Optional<JsonElement> kinds = fields.optional("kinds");
        Optional<JsonElement> context = fields.optional("context");
        return new Scores(
                fields.required("threshold").integer(1, MOST_POINTS),
                fields.required("from").integer(1, MOST_POINTS),
                kinds.isPresent() ? kinds.get().integer(1, MOST_POINTS) : 1,
                fields.required("window").integer(1, WIDEST_WINDOW),
                features(fields.required("triggers"), true),
                context.isPresent() ? features(context.get(), false) : ImmutableList.of());
    }

    private static ImmutableList<Scores.Feature> features(JsonElement list, boolean triggers) {
        ImmutableList.Builder<Scores.Feature> features = ImmutableList.builder();
        for (JsonElement item : list.items()) {
            JsonObject fields = RuleFields.FEATURE.of(item);
            Optional<JsonElement> shape = triggers ? Optional.empty() : fields.optional("shape");
            features.add(new Scores.Feature(
                    wording(fields.required("name")),
                    fields.required("points").integer(triggers ? 1 : -MOST_POINTS, MOST_POINTS),
                    fields.required("atMost").integer(1, MOST_POINTS),
                    shape.isPresent() ? ImmutableList.of() : phrases(fields.required("phrases")),
                    shape.isPresent() ? shape.get().choice(Scores.Shape.class) : null));
            fields.end();
        }
        return features.build();
    }

    private static RuleContent tone(JsonElement element) {
        JsonObject fields = RuleFields.TONE.of(element);
        ImmutableMap.Builder<String, Integer> words = ImmutableMap.builder();
        for (Map.Entry<String, JsonElement> word :
                fields.required("words").object().all().entrySet()) {
            words.put(word.getKey(), word.getValue().integer(-MOST_POINTS, MOST_POINTS));
        }
        Tone tone = new Tone(
                words.buildOrThrow(),
                fields.required("number").integer(-MOST_POINTS, MOST_POINTS),
                fields.required("threshold").integer(1, MOST_POINTS),
                fields.required("block").integer(1, WIDEST_WINDOW));
        return new RuleContent.ToneOf(tone);
    }

    private static RuleContent combination(JsonElement element) {
        ImmutableList.Builder<RuleContent.Part> parts = ImmutableList.builder();
        JsonElement all = RuleFields.COMBINES.of(element).required("all");
        if (all.items().size() < 2 || all.items().size() > MOST_PARTS) {
            throw all.problem(Wording.of(
                    "attendu : de 2 à " + MOST_PARTS + " parties", "expected: from 2 to " + MOST_PARTS + " parts"));
        }
        for (JsonElement item : all.items()) {
            JsonObject fields = RuleFields.PART.of(item);
            ImmutableSet<RuleNature> natures = fields.required("natures").choices(RuleNature.class);
            parts.add(new RuleContent.Part(natures, fields.choices("sections", SectionRole.class)));
            if (natures.isEmpty()) {
                throw item.problem(
                        Wording.of("attendu : « natures », non vide", "expected: 'natures', which is not empty"));
            }
        }
        return new RuleContent.Combines(parts.build());
    }

    private static RuleCondition condition(Optional<JsonElement> when) {
        if (when.isEmpty()) {
            return RuleCondition.ALWAYS;
        }
        JsonObject fields = RuleFields.WHEN.of(when.get());
        Optional<JsonElement> territories = fields.optional("territories");
        Optional<JsonElement> population = fields.optional("population");
        return new RuleCondition(
                fields.choices("supports", SupportKind.class),
                fields.choices("notSupports", SupportKind.class),
                channels(fields.list("channels")),
                fields.choices("authorities", AuthorityKind.class),
                territories.isPresent() ? SourceReader.territories(territories.get()) : ImmutableSet.of(),
                population.isPresent() ? population(population.get().object()) : ImmutableMap.of(),
                fields.choices("purposes", CommunicationPurpose.class),
                fields.choices("shows", MediaUsage.Shows.class),
                fields.choices("provenance", Provenance.Origin.class),
                Optional.ofNullable(fields.choice("window", WindowKind.class)));
    }

    private static ImmutableMap<Territory, Integer> population(JsonObject byTerritory) {
        ImmutableMap.Builder<Territory, Integer> population = ImmutableMap.builder();
        for (Map.Entry<String, JsonElement> entry : byTerritory.all().entrySet()) {
            String code = entry.getKey();
            try {
                population.put(Territory.of(code), entry.getValue().integer(1, 100_000_000));
            } catch (IllegalArgumentException e) {
                throw entry.getValue()
                        .problem(Wording.of(
                                "« " + code + " » n’est pas un code de territoire, tel que FR ou NC",
                                "'" + code + "' is no territory code, such as FR or NC"));
            }
        }
        return population.buildOrThrow();
    }

    private static ImmutableSet<ChannelId> channels(List<JsonElement> items) {
        ImmutableSet.Builder<ChannelId> channels = ImmutableSet.builder();
        for (JsonElement item : items) {
            channels.add(channel(item));
        }
        return channels.build();
    }

    private static ImmutableList<Source> sources(List<JsonElement> items) {
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        for (JsonElement item : items) {
            sources.add(SourceReader.read(item));
        }
        return sources.build();
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
        return RuleFields.WORDING.of(element).wording();
    }

    private static ImmutableList<RulePhrase> phraseList(JsonObject fields, String name) {
        Optional<JsonElement> list = fields.optional(name);
        return list.isPresent() ? phrases(list.get()) : ImmutableList.of();
    }

    static ImmutableList<RulePhrase> phrases(JsonElement list) {
        ImmutableList.Builder<RulePhrase> phrases = ImmutableList.builder();
        for (JsonElement item : list.items()) {
            phrases.add(new RulePhrase(item));
        }
        return phrases.build();
    }
}
