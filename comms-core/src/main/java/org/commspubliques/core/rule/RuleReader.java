package org.commspubliques.core.rule;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
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
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.Faults;
import org.commspubliques.core.internal.json.FieldReader;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;

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

    /** The fields that say what a rule looks for, of which it has one. */
    private static final String[] CONTENTS = {"phrases", "requires", "scores", "tone", "combines"};

    private static final RuleSeverity SOME_SEVERITY = new RuleSeverity(Severity.INFO, null, null);
    private static final RuleContent NO_CONTENT =
            new RuleContent.Phrases(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    private final Faults faults;
    private final List<RulePhrase> allPhrases = new ArrayList<>();
    private final List<JsonElement> allExamples = new ArrayList<>();

    /** Whether all that it reads ships, so that what is hardly ever asked for may be read later. */
    private final boolean ofShipped;

    private RuleReader(Faults faults, boolean ofShipped) {
        this.faults = faults;
        this.ofShipped = ofShipped;
    }

    static RuleReader of(Faults faults) {
        return new RuleReader(faults, false);
    }

    /** Returns a reader of rules of this library, without a fault as its tests say. */
    static RuleReader ofShipped(Faults faults) {
        return new RuleReader(faults, true);
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
        FieldReader fields = FieldReader.of(element, RuleFields.RULE, faults);
        Examples examples = examples(fields);
        Rule rule = new Rule(
                element.place(),
                id(fields),
                fields.choice("nature", RuleNature.class, RuleNature.PLAIN_LANGUAGE),
                wording(fields, "message"),
                wording(fields, "advice"),
                fields.truth("removable", false),
                fields.date("asOf"),
                fields.texts("references"),
                fields.texts("banReferences"),
                SourceReader.sources(fields.list("sources"), faults),
                severity(fields.object("severity", RuleFields.SEVERITY)).orElse(SOME_SEVERITY),
                fields.truth("derogable", true),
                fields.choices("sections", SectionRole.class),
                fields.choices("notSections", SectionRole.class),
                condition(fields),
                fields.hasOnlyKnownFields() || hasContent(fields) ? content(element, fields) : NO_CONTENT,
                examples.bad(),
                examples.good());
        if (fields.isSound()) {
            fields.endIfSound();
            checkThatItRestsOnSomething(rule);
            MessagePlaces.check(rule, fields.required("message").orElseThrow(), faults);
        }
        return fields.isSound() ? Optional.of(rule) : Optional.empty();
    }

    /** The examples of a rule. */
    private record Examples(ImmutableList<JsonElement> bad, ImmutableList<JsonElement> good) {

        static final Examples NONE = new Examples(ImmutableList.of(), ImmutableList.of());
    }

    private Examples examples(FieldReader rule) {
        Optional<FieldReader> given = rule.object("examples", RuleFields.EXAMPLES);
        if (given.isEmpty()) {
            return Examples.NONE;
        }
        FieldReader fields = given.get();
        Optional<List<JsonElement>> bad = fields.items("bad");
        Optional<List<JsonElement>> good = fields.items("good");
        if (isEmpty(bad) || isEmpty(good)) {
            fields.refuse(Wording.of(
                    "attendu : au moins un exemple « bad » et un exemple « good »",
                    "expected: at least one 'bad' and one 'good' example"));
            return Examples.NONE;
        }
        Examples examples = new Examples(
                ImmutableList.copyOf(bad.orElse(ImmutableList.of())),
                ImmutableList.copyOf(good.orElse(ImmutableList.of())));
        allExamples.addAll(examples.bad());
        allExamples.addAll(examples.good());
        return examples;
    }

    private static boolean isEmpty(Optional<List<JsonElement>> list) {
        return list.isPresent() && list.get().isEmpty();
    }

    /** Reads the id of a rule or a pack; empty where it is missing or at fault. */
    String id(FieldReader fields) {
        Optional<JsonElement> id = fields.required("id");
        try {
            return id.isPresent() ? id(id.get()) : "";
        } catch (DataFormatException fault) {
            faults.add(fault);
            return "";
        }
    }

    /** Refuses with its place what is no id. */
    private static String id(JsonElement element) {
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

    private void checkThatItRestsOnSomething(Rule rule) {
        if (rule.references().isEmpty()
                && rule.banReferences().isEmpty()
                && rule.sources().isEmpty()) {
            faults.add(rule.place()
                    .problem(Wording.of(
                            "la règle « " + rule.id() + " » ne repose sur rien ; ajoutez « references » ou « sources »",
                            "rule '" + rule.id() + "' rests on nothing; add 'references' or 'sources'")));
        }
    }

    /** Reads how grave a rule is; nothing where that is not there. */
    Optional<RuleSeverity> severity(Optional<FieldReader> given) {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        FieldReader fields = given.get();
        return Optional.of(new RuleSeverity(
                grade(fields.required("usual")).orElse(Severity.INFO),
                grade(fields.optional("duringBan")).orElse(null),
                grade(fields.optional("editorial")).orElse(null)));
    }

    private Optional<Severity> grade(Optional<JsonElement> given) {
        try {
            return given.isPresent() ? Optional.of(given.get().choice(Severity.class, CALLED)) : Optional.empty();
        } catch (DataFormatException fault) {
            faults.add(fault);
            return Optional.empty();
        }
    }

    private static boolean hasContent(FieldReader fields) {
        return count(fields, CONTENTS) > 0;
    }

    private static int count(FieldReader fields, String... names) {
        int there = 0;
        for (String name : names) {
            there += fields.has(name) ? 1 : 0;
        }
        return there;
    }

    private RuleContent content(JsonElement rule, FieldReader fields) {
        if (count(fields, CONTENTS) != 1) {
            faults.add(rule.problem(Wording.of(
                    "attendu : un seul des champs phrases, requires, scores, tone, combines",
                    "expected: exactly one of the fields phrases, requires, scores, tone, combines")));
            return NO_CONTENT;
        }
        if (fields.has("phrases")) {
            return new RuleContent.Phrases(
                    somePhrases(fields, "phrases"), phrases(fields, "unless"), phrases(fields, "unlessNear"));
        }
        if (fields.has("requires")) {
            Optional<FieldReader> requires = fields.object("requires", RuleFields.REQUIRES);
            return requires.isPresent() ? requirement(requires.get()) : NO_CONTENT;
        }
        if (fields.has("scores")) {
            Optional<FieldReader> scores = fields.object("scores", RuleFields.SCORES);
            return scores.isPresent() ? new RuleContent.Scored(scores(scores.get())) : NO_CONTENT;
        }
        if (fields.has("tone")) {
            Optional<FieldReader> tone = fields.object("tone", RuleFields.TONE);
            return tone.isPresent() ? new RuleContent.ToneOf(tone(tone.get())) : NO_CONTENT;
        }
        Optional<FieldReader> combines = fields.object("combines", RuleFields.COMBINES);
        return combines.isPresent() ? combination(combines.get()) : NO_CONTENT;
    }

    private RuleContent requirement(FieldReader fields) {
        if (count(fields, "section", "media", "proofreader") > 1) {
            fields.refuse(Wording.of(
                    "attendu : un seul des champs section, media, proofreader, mention",
                    "expected: exactly one of the fields section, media, proofreader, mention"));
            return NO_CONTENT;
        }
        RuleContent content;
        if (fields.has("section")) {
            content = new RuleContent.RequiresSection(fields.choice("section", SectionRole.class, SectionRole.BODY));
        } else if (fields.has("media")) {
            RuleContent.MediaNeed need =
                    fields.choice("media", RuleContent.MediaNeed.class, RuleContent.MediaNeed.ALT_TEXT);
            content = new RuleContent.RequiresOfMedia(
                    need, need == RuleContent.MediaNeed.MENTION ? somePhrases(fields, "mention") : ImmutableList.of());
        } else if (fields.has("proofreader")) {
            if (!fields.truth("proofreader", true)) {
                fields.refuse("proofreader", Wording.of("attendu : true", "expected: true"));
            }
            content = new RuleContent.RequiresProofreader();
        } else {
            content = new RuleContent.RequiresMention(
                    somePhrases(fields, "mention"), fields.choices("sections", SectionRole.class));
        }
        fields.endIfSound();
        return content;
    }

    private Scores scores(FieldReader fields) {
        return new Scores(
                fields.integer("threshold", 1, MOST_POINTS),
                fields.integer("from", 1, MOST_POINTS),
                fields.integer("kinds", 1, MOST_POINTS, 1),
                fields.integer("window", 1, WIDEST_WINDOW),
                features(fields.items("triggers").orElse(ImmutableList.of()), true),
                features(fields.list("context"), false));
    }

    private ImmutableList<Scores.Feature> features(List<JsonElement> list, boolean triggers) {
        ImmutableList.Builder<Scores.Feature> features = ImmutableList.builder();
        for (JsonElement item : faults.untilFull(list)) {
            try {
                features.add(feature(FieldReader.of(item, RuleFields.FEATURE, faults), triggers));
            } catch (DataFormatException fault) {
                faults.add(fault);
            }
        }
        return features.build();
    }

    private Scores.Feature feature(FieldReader fields, boolean trigger) {
        boolean shaped = !trigger && fields.has("shape");
        Scores.Feature feature = new Scores.Feature(
                wording(fields, "name"),
                fields.integer("points", trigger ? 1 : -MOST_POINTS, MOST_POINTS),
                fields.integer("atMost", 1, MOST_POINTS),
                shaped ? ImmutableList.of() : requiredPhrases(fields, "phrases"),
                shaped ? fields.choice("shape", Scores.Shape.class).orElse(null) : null);
        fields.endIfSound();
        return feature;
    }

    private Tone tone(FieldReader fields) {
        Points points = new Points(fields.required("words"), faults);
        return new Tone(
                ofShipped ? Suppliers.memoize(points) : Suppliers.ofInstance(points.get()),
                fields.integer("number", -MOST_POINTS, MOST_POINTS),
                fields.integer("threshold", 1, MOST_POINTS),
                fields.integer("block", 1, WIDEST_WINDOW));
    }

    /** The points of the words of a tone. */
    private record Points(Optional<JsonElement> words, Faults faults)
            implements Supplier<ImmutableMap<String, Integer>> {

        @Override
        public ImmutableMap<String, Integer> get() {
            ImmutableMap.Builder<String, Integer> points = ImmutableMap.builder();
            try {
                if (words.isPresent()) {
                    for (Map.Entry<String, JsonElement> word :
                            faults.untilFull(words.get().object().all().entrySet())) {
                        points.put(word.getKey(), faults.integer(word.getValue(), -MOST_POINTS, MOST_POINTS));
                    }
                }
            } catch (DataFormatException fault) {
                faults.add(fault);
            }
            return points.buildOrThrow();
        }
    }

    private RuleContent combination(FieldReader fields) {
        Optional<List<JsonElement>> given = fields.items("all");
        if (given.isEmpty()) {
            return NO_CONTENT;
        }
        List<JsonElement> all = given.get();
        if (all.size() < 2 || all.size() > MOST_PARTS) {
            fields.refuse(
                    "all",
                    Wording.of(
                            "attendu : de 2 à " + MOST_PARTS + " parties",
                            "expected: from 2 to " + MOST_PARTS + " parts"));
            return NO_CONTENT;
        }
        ImmutableList.Builder<RuleContent.Part> parts = ImmutableList.builder();
        for (JsonElement item : faults.untilFull(all)) {
            try {
                parts.add(part(FieldReader.of(item, RuleFields.PART, faults)));
            } catch (DataFormatException fault) {
                faults.add(fault);
            }
        }
        return new RuleContent.Combines(parts.build());
    }

    private static RuleContent.Part part(FieldReader fields) {
        if (isEmpty(fields.items("natures"))) {
            fields.refuse(Wording.of("attendu : « natures », non vide", "expected: 'natures', which is not empty"));
        }
        return new RuleContent.Part(
                fields.choices("natures", RuleNature.class), fields.choices("sections", SectionRole.class));
    }

    private RuleCondition condition(FieldReader rule) {
        Optional<FieldReader> when = rule.optionalObject("when", RuleFields.WHEN);
        if (when.isEmpty()) {
            return RuleCondition.ALWAYS;
        }
        FieldReader fields = when.get();
        return new RuleCondition(
                fields.choices("supports", SupportKind.class),
                fields.choices("notSupports", SupportKind.class),
                channels(fields.list("channels")),
                fields.choices("authorities", AuthorityKind.class),
                SourceReader.territories(fields.list("territories"), faults),
                population(fields.optional("population")),
                fields.choices("purposes", CommunicationPurpose.class),
                fields.choices("shows", MediaUsage.Shows.class),
                fields.choices("provenance", Provenance.Origin.class),
                fields.choice("window", WindowKind.class));
    }

    private ImmutableSet<ChannelId> channels(List<JsonElement> list) {
        ImmutableSet.Builder<ChannelId> channels = ImmutableSet.builder();
        for (JsonElement item : faults.untilFull(list)) {
            try {
                channels.add(channel(item));
            } catch (DataFormatException fault) {
                faults.add(fault);
            }
        }
        return channels.build();
    }

    private ImmutableMap<Territory, Integer> population(Optional<JsonElement> byTerritory) {
        ImmutableMap.Builder<Territory, Integer> population = ImmutableMap.builder();
        try {
            if (byTerritory.isPresent()) {
                for (Map.Entry<String, JsonElement> least :
                        faults.untilFull(byTerritory.get().object().all().entrySet())) {
                    addPopulation(least.getKey(), least.getValue(), population);
                }
            }
        } catch (DataFormatException fault) {
            faults.add(fault);
        }
        return population.buildOrThrow();
    }

    private void addPopulation(String code, JsonElement least, ImmutableMap.Builder<Territory, Integer> population) {
        try {
            population.put(territory(code, least), least.integer(1, 100_000_000));
        } catch (DataFormatException fault) {
            faults.add(fault);
        }
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

    /** Reads what a person is told. Without English, the French stands for both: whoever reads English had better read it too. */
    private static Wording wording(FieldReader rule, String name) {
        Optional<FieldReader> given = rule.object(name, RuleFields.WORDING);
        if (given.isEmpty()) {
            return Wording.same("");
        }
        String fr = given.get().text("fr");
        return Wording.of(fr, given.get().optionalText("en").orElse(fr));
    }

    /** Reads the phrases of a field that must be there, at least one. */
    private ImmutableList<RulePhrase> somePhrases(FieldReader fields, String name) {
        Optional<List<JsonElement>> list = fields.items(name);
        if (isEmpty(list)) {
            fields.refuse(name, Wording.of("au moins une phrase est attendue", "at least one phrase is expected"));
        }
        return phrases(list.orElse(ImmutableList.of()));
    }

    private ImmutableList<RulePhrase> requiredPhrases(FieldReader fields, String name) {
        return phrases(fields.items(name).orElse(ImmutableList.of()));
    }

    /** Reads the phrases of a field that may be absent. */
    ImmutableList<RulePhrase> phrases(FieldReader fields, String name) {
        return phrases(fields.list(name));
    }

    private ImmutableList<RulePhrase> phrases(List<JsonElement> list) {
        ImmutableList.Builder<RulePhrase> read = ImmutableList.builder();
        for (JsonElement item : list) {
            read.add(new RulePhrase(item));
        }
        ImmutableList<RulePhrase> phrases = read.build();
        allPhrases.addAll(phrases);
        return phrases;
    }
}
