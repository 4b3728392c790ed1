package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.commspubliques.core.internal.json.Faults;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules of a pack. Goes on after a fault; what is returned beside one may be a stand-in, of a pack that is refused.
 */
final class RuleReader {

    private static final int MOST_POINTS = 1_000;
    private static final int WIDEST_WINDOW = 12;
    private static final int MOST_PARTS = 8;

    /** What a French writer may call a severity, which looks like neither its name nor its label. */
    private static final ImmutableMap<String, Severity> CALLED =
            ImmutableMap.of("bloquant", Severity.BLOCKING, "alerte", Severity.WARNING);

    private static final RuleSeverity SOME_SEVERITY = new RuleSeverity(Severity.INFO, null, null);
    private static final RuleContent NO_CONTENT =
            new RuleContent.Phrases(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    private final Faults faults;
    private final List<RulePhrase> allPhrases = new ArrayList<>();
    private final List<JsonElement> allExamples = new ArrayList<>();

    RuleReader(Faults faults) {
        this.faults = faults;
    }

    /** The phrases read so far, those of rules at fault too. */
    List<RulePhrase> allPhrases() {
        return allPhrases;
    }

    /** The examples seen so far, those of rules at fault too. */
    List<JsonElement> allExamples() {
        return allExamples;
    }

    /** Reads one rule; nothing where there is a fault in it. */
    Optional<Rule> rule(JsonElement element) {
        int before = faults.count();
        JsonObject fields = RuleFields.RULE.of(element, faults);
        boolean allKnown = faults.count() == before;
        Examples examples = faults.attempt(() -> examples(fields.required("examples")), Examples.NONE);
        Rule rule = new Rule(
                element.place(),
                faults.attempt(() -> id(fields.required("id")), ""),
                faults.attempt(
                        () -> fields.required("nature").choice(RuleNature.class, RuleNature::label),
                        RuleNature.PLAIN_LANGUAGE),
                wording(fields, "message"),
                wording(fields, "advice"),
                faults.attempt(() -> fields.truth("removable", false), false),
                faults.attempt(() -> fields.required("asOf").date(), LocalDate.EPOCH),
                faults.attempt(() -> fields.texts("references"), ImmutableList.of()),
                faults.attempt(() -> fields.texts("banReferences"), ImmutableList.of()),
                faults.each(list(fields, "sources"), SourceReader::read),
                faults.attempt(() -> severity(fields.required("severity")), SOME_SEVERITY),
                faults.attempt(() -> fields.truth("derogable", true), true),
                choices(fields, "sections", SectionRole.class, SectionRole::label),
                choices(fields, "notSections", SectionRole.class, SectionRole::label),
                faults.optional(fields, "when", this::condition).orElse(RuleCondition.ALWAYS),
                allKnown || hasContent(fields)
                        ? faults.attempt(() -> content(element, fields), NO_CONTENT)
                        : NO_CONTENT,
                examples.bad(),
                examples.good());
        if (faults.count() == before) {
            faults.end(fields);
            faults.attempt(() -> restingOnSomething(rule));
            faults.attempt(() -> MessagePlaces.checked(rule, fields.required("message")));
        }
        return faults.count() == before ? Optional.of(rule) : Optional.empty();
    }

    /** The examples of a rule. */
    private record Examples(ImmutableList<JsonElement> bad, ImmutableList<JsonElement> good) {

        static final Examples NONE = new Examples(ImmutableList.of(), ImmutableList.of());
    }

    private Examples examples(JsonElement element) {
        JsonObject fields = RuleFields.EXAMPLES.of(element, faults);
        Optional<List<JsonElement>> bad =
                faults.attempt(() -> fields.required("bad").items());
        Optional<List<JsonElement>> good =
                faults.attempt(() -> fields.required("good").items());
        if (bad.filter(List::isEmpty).isPresent() || good.filter(List::isEmpty).isPresent()) {
            throw fields.problem(Wording.of(
                    "attendu : au moins un exemple « bad » et un exemple « good »",
                    "expected: at least one 'bad' and one 'good' example"));
        }
        Examples examples = new Examples(
                ImmutableList.copyOf(bad.orElse(ImmutableList.of())),
                ImmutableList.copyOf(good.orElse(ImmutableList.of())));
        allExamples.addAll(examples.bad());
        allExamples.addAll(examples.good());
        return examples;
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

    private static Rule restingOnSomething(Rule rule) {
        if (rule.references().isEmpty()
                && rule.banReferences().isEmpty()
                && rule.sources().isEmpty()) {
            throw rule.place()
                    .problem(Wording.of(
                            "la règle « " + rule.id() + " » ne repose sur rien ; ajoutez « references » ou « sources »",
                            "rule '" + rule.id() + "' rests on nothing; add 'references' or 'sources'"));
        }
        return rule;
    }

    RuleSeverity severity(JsonElement element) {
        JsonObject fields = RuleFields.SEVERITY.of(element, faults);
        return new RuleSeverity(
                faults.attempt(() -> grade(fields.required("usual")), Severity.INFO),
                severity(fields, "duringBan"),
                severity(fields, "editorial"));
    }

    private @Nullable Severity severity(JsonObject fields, String name) {
        return faults.optional(fields, name, RuleReader::grade).orElse(null);
    }

    private static Severity grade(JsonElement given) {
        return given.choice(Severity.class, Severity::label, CALLED);
    }

    private static boolean hasContent(JsonObject fields) {
        return Stream.of("phrases", "requires", "scores", "tone", "combines")
                .anyMatch(name -> fields.optional(name).isPresent());
    }

    private RuleContent content(JsonElement rule, JsonObject fields) {
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
                    faults.attempt(() -> phrases(notEmpty(phrases.get())), ImmutableList.of()),
                    phraseList(fields, "unless"),
                    phraseList(fields, "unlessNear"));
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

    private RuleContent requirement(JsonElement element) {
        int before = faults.count();
        JsonObject fields = RuleFields.REQUIRES.of(element, faults);
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
            content = new RuleContent.RequiresSection(section.get().choice(SectionRole.class, SectionRole::label));
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
                    faults.attempt(() -> phrases(notEmpty(fields.required("mention"))), ImmutableList.of()),
                    choices(fields, "sections", SectionRole.class, SectionRole::label));
        }
        endUnlessAtFault(fields, before);
        return content;
    }

    /** Beside a fault, a field may have found no reader because of it. */
    private void endUnlessAtFault(JsonObject fields, int before) {
        if (faults.count() == before) {
            faults.end(fields);
        }
    }

    private Scores scores(JsonElement element) {
        JsonObject fields = RuleFields.SCORES.of(element, faults);
        return new Scores(
                integer(() -> fields.required("threshold"), 1, MOST_POINTS),
                integer(() -> fields.required("from"), 1, MOST_POINTS),
                faults.optional(fields, "kinds", kinds -> kinds.integer(1, MOST_POINTS))
                        .orElse(1),
                integer(() -> fields.required("window"), 1, WIDEST_WINDOW),
                faults.attempt(() -> features(fields.required("triggers"), true), ImmutableList.of()),
                faults.optional(fields, "context", context -> features(context, false))
                        .orElse(ImmutableList.of()));
    }

    private int integer(Supplier<JsonElement> element, int min, int max) {
        return faults.attempt(() -> element.get().integer(min, max), max);
    }

    private ImmutableList<Scores.Feature> features(JsonElement list, boolean triggers) {
        return faults.each(list.items(), item -> feature(item, triggers));
    }

    private Scores.Feature feature(JsonElement element, boolean trigger) {
        int before = faults.count();
        JsonObject fields = RuleFields.FEATURE.of(element, faults);
        Optional<JsonElement> shape = trigger ? Optional.empty() : fields.optional("shape");
        Scores.Feature feature = new Scores.Feature(
                wording(fields, "name"),
                integer(() -> fields.required("points"), trigger ? 1 : -MOST_POINTS, MOST_POINTS),
                integer(() -> fields.required("atMost"), 1, MOST_POINTS),
                shape.isPresent()
                        ? ImmutableList.of()
                        : faults.attempt(() -> phrases(fields.required("phrases")), ImmutableList.of()),
                shape.flatMap(given -> faults.attempt(() -> given.choice(Scores.Shape.class)))
                        .orElse(null));
        endUnlessAtFault(fields, before);
        return feature;
    }

    private RuleContent tone(JsonElement element) {
        JsonObject fields = RuleFields.TONE.of(element, faults);
        Tone tone = new Tone(
                faults.attempt(() -> points(fields.required("words").object()), ImmutableMap.of()),
                integer(() -> fields.required("number"), -MOST_POINTS, MOST_POINTS),
                integer(() -> fields.required("threshold"), 1, MOST_POINTS),
                integer(() -> fields.required("block"), 1, WIDEST_WINDOW));
        return new RuleContent.ToneOf(tone);
    }

    private ImmutableMap<String, Integer> points(JsonObject words) {
        ImmutableMap.Builder<String, Integer> points = ImmutableMap.builder();
        words.all().forEach((word, worth) -> points.put(word, integer(() -> worth, -MOST_POINTS, MOST_POINTS)));
        return points.buildOrThrow();
    }

    private RuleContent combination(JsonElement element) {
        JsonElement all = RuleFields.COMBINES.of(element, faults).required("all");
        if (all.items().size() < 2 || all.items().size() > MOST_PARTS) {
            throw all.problem(Wording.of(
                    "attendu : de 2 à " + MOST_PARTS + " parties", "expected: from 2 to " + MOST_PARTS + " parts"));
        }
        return new RuleContent.Combines(faults.each(all.items(), this::part));
    }

    private RuleContent.Part part(JsonElement element) {
        JsonObject fields = RuleFields.PART.of(element, faults);
        JsonElement natures = fields.required("natures");
        if (natures.items().isEmpty()) {
            throw element.problem(
                    Wording.of("attendu : « natures », non vide", "expected: 'natures', which is not empty"));
        }
        return new RuleContent.Part(
                choices(natures.items(), RuleNature.class, RuleNature::label),
                choices(fields, "sections", SectionRole.class, SectionRole::label));
    }

    private RuleCondition condition(JsonElement when) {
        JsonObject fields = RuleFields.WHEN.of(when, faults);
        return new RuleCondition(
                choices(fields, "supports", SupportKind.class, SupportKind::label),
                choices(fields, "notSupports", SupportKind.class, SupportKind::label),
                ImmutableSet.copyOf(faults.each(list(fields, "channels"), RuleReader::channel)),
                choices(fields, "authorities", AuthorityKind.class, AuthorityKind::label),
                ImmutableSet.copyOf(faults.each(list(fields, "territories"), SourceReader::territory)),
                faults.optional(fields, "population", given -> population(given.object()))
                        .orElse(ImmutableMap.of()),
                choices(fields, "purposes", CommunicationPurpose.class, CommunicationPurpose::label),
                choices(fields, "shows", MediaUsage.Shows.class, MediaUsage.Shows::label),
                choices(fields, "provenance", Provenance.Origin.class, Provenance.Origin::label),
                faults.optional(fields, "window", given -> given.choice(WindowKind.class, WindowKind::label)));
    }

    private ImmutableMap<Territory, Integer> population(JsonObject byTerritory) {
        ImmutableMap.Builder<Territory, Integer> population = ImmutableMap.builder();
        byTerritory
                .all()
                .forEach((code, least) -> faults.attempt(() -> territory(code, least))
                        .ifPresent(known -> population.put(known, integer(() -> least, 1, 100_000_000))));
        return population.buildOrThrow();
    }

    private static Territory territory(String code, JsonElement element) {
        try {
            return Territory.of(code);
        } catch (IllegalArgumentException e) {
            throw element.problem(Wording.of(
                    "« " + code + " » n’est pas un code de territoire, tel que FR ou NC",
                    "'" + code + "' is no territory code, such as FR or NC"));
        }
    }

    static ChannelId channel(JsonElement element) {
        try {
            return ChannelId.of(element.text());
        } catch (IllegalArgumentException e) {
            throw element.problem(Wording.of(
                    "attendu : l’identifiant d’un canal, tel que site",
                    "expected: the identifier of a channel, such as site"));
        }
    }

    private ImmutableList<JsonElement> list(JsonObject fields, String name) {
        return faults.attempt(() -> fields.list(name), ImmutableList.of());
    }

    private <E extends Enum<E>> ImmutableSet<E> choices(
            JsonObject fields, String name, Class<E> type, Function<E, Wording> label) {
        return choices(list(fields, name), type, label);
    }

    private <E extends Enum<E>> ImmutableSet<E> choices(
            List<JsonElement> items, Class<E> type, Function<E, Wording> label) {
        return ImmutableSet.copyOf(faults.each(items, item -> item.choice(type, label)));
    }

    private static JsonElement notEmpty(JsonElement list) {
        if (list.items().isEmpty()) {
            throw list.problem(Wording.of("au moins une phrase est attendue", "at least one phrase is expected"));
        }
        return list;
    }

    /** Reads what a person is told. Without English, the French stands for both: whoever reads English had better read it too. */
    private Wording wording(JsonObject rule, String name) {
        return faults.attempt(
                () -> {
                    JsonObject fields = RuleFields.WORDING.of(rule.required(name), faults);
                    Optional<String> fr =
                            faults.attempt(() -> fields.required("fr").text());
                    Optional<String> en = faults.optional(fields, "en", JsonElement::text);
                    return Wording.of(fr.orElse(""), en.or(() -> fr).orElse(""));
                },
                Wording.same(""));
    }

    private ImmutableList<RulePhrase> phraseList(JsonObject fields, String name) {
        return faults.optional(fields, name, this::phrases).orElse(ImmutableList.of());
    }

    ImmutableList<RulePhrase> phrases(JsonElement list) {
        ImmutableList<RulePhrase> phrases =
                list.items().stream().map(RulePhrase::new).collect(ImmutableList.toImmutableList());
        allPhrases.addAll(phrases);
        return phrases;
    }
}
