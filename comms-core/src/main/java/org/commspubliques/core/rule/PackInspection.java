package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.phrase.PhraseCover;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.source.Territory;

/** Lints a pack. */
final class PackInspection {

    private final RulePack pack;
    private final LegalReferences law;
    private final ImmutableList.Builder<PackRemark> remarks = ImmutableList.builder();

    PackInspection(RulePack pack, LegalReferences law) {
        this.pack = pack;
        this.law = law;
    }

    List<PackRemark> remarks() {
        boolean allKnown = true;
        for (Rule rule : pack.rules()) {
            phrases(rule);
            allKnown &= referencesAreKnown(rule);
        }
        if (allKnown) {
            pack.rules().forEach(this::confidence);
            examples();
        }
        lexicons();
        return remarks.build();
    }

    private void remark(String about, PackRemark.Kind kind, String fr, String en) {
        remarks.add(new PackRemark(about, kind, Wording.of(fr, en)));
    }

    private void examples() {
        RuleCheck check = RuleCheck.of("inspection", ImmutableList.of(pack), ElectoralCalendar.standard(), law);
        for (Rule rule : pack.rules()) {
            for (RuleExample bad : examples(rule.bad())) {
                if (!finds(check, rule, bad)) {
                    String text = bad.communication().variants().get(0).text();
                    remark(
                            rule.id(),
                            PackRemark.Kind.BAD_EXAMPLE_NOT_FOUND,
                            "exemple « bad » : rien trouvé dans « " + text + " »",
                            "'bad' example: nothing found in '" + text + "'");
                }
            }
            for (RuleExample good : examples(rule.good())) {
                if (finds(check, rule, good)) {
                    String text = good.communication().variants().get(0).text();
                    remark(
                            rule.id(),
                            PackRemark.Kind.GOOD_EXAMPLE_FOUND,
                            "exemple « good » : quelque chose trouvé dans « " + text + " »",
                            "'good' example: something found in '" + text + "'");
                }
            }
        }
    }

    private static List<RuleExample> examples(List<JsonElement> written) {
        return written.stream().map(RuleExample::read).collect(ImmutableList.toImmutableList());
    }

    private static boolean finds(RuleCheck check, Rule rule, RuleExample example) {
        return check
                .check(
                        example.communication(),
                        example.communication().variants().get(0),
                        example.context())
                .stream()
                .anyMatch(finding -> finding.ruleId().equals(rule.id()));
    }

    private void phrases(Rule rule) {
        if (rule.content() instanceof RuleContent.Phrases content) {
            Map<String, PhraseCover> read = new LinkedHashMap<>();
            for (RulePhrase phrase : content.phrases()) {
                if (read.put(phrase.text(), PhraseCover.of(phrase.text(), pack.lexicons())) != null) {
                    remark(
                            rule.id(),
                            PackRemark.Kind.PHRASE_TWICE,
                            "la phrase « " + phrase.text() + " » figure deux fois",
                            "phrase '" + phrase.text() + "' is given twice");
                }
            }
            // What may be left out of a sentence is the longest phrase, so there a longer one has its use.
            if (!rule.removable()) {
                coveredPhrases(rule, ImmutableList.copyOf(read.entrySet()));
            }
        }
    }

    private void coveredPhrases(Rule rule, ImmutableList<Map.Entry<String, PhraseCover>> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            int covering = covering(i, phrases);
            if (covering >= 0) {
                String needless = phrases.get(i).getKey();
                String other = phrases.get(covering).getKey();
                remark(
                        rule.id(),
                        PackRemark.Kind.COVERED_PHRASE,
                        "la phrase « " + needless + " » ne trouve rien que « " + other + " » ne trouve",
                        "phrase '" + needless + "' finds nothing that '" + other + "' does not find");
            }
        }
    }

    /** Returns the place of a phrase that covers another: of two that cover each other, the first stays. */
    private static int covering(int place, ImmutableList<Map.Entry<String, PhraseCover>> phrases) {
        PhraseCover phrase = phrases.get(place).getValue();
        for (int i = 0; i < phrases.size(); i++) {
            PhraseCover other = phrases.get(i).getValue();
            if (i != place && other.covers(phrase) && (i < place || !phrase.covers(other))) {
                return i;
            }
        }
        return -1;
    }

    private boolean referencesAreKnown(Rule rule) {
        boolean known = true;
        for (String id : ImmutableList.<String>builder()
                .addAll(rule.references())
                .addAll(rule.banReferences())
                .build()) {
            if (law.find(id).isEmpty()) {
                known = false;
                remark(
                        rule.id(),
                        PackRemark.Kind.UNKNOWN_REFERENCE,
                        "la référence « " + id + " » n’existe pas",
                        "reference '" + id + "' does not exist");
            }
        }
        return known;
    }

    private void confidence(Rule rule) {
        for (Territory territory : territories(rule)) {
            if (!restsOnSomethingIn(rule, territory)) {
                remark(
                        rule.id(),
                        PackRemark.Kind.NO_SOURCE_FOR_TERRITORY,
                        territory + " : ni texte applicable ni source, la règle ne s’y applique pas",
                        territory + ": neither a text that applies nor a source, the rule does not apply there");
                continue;
            }
            if (rule.severity().canBlock() && !isConfirmedIn(rule, territory)) {
                remark(
                        rule.id(),
                        PackRemark.Kind.BLOCKS_ON_NOTHING_CONFIRMED,
                        territory + " : aucune source confirmée, la règle n’y fait qu’avertir",
                        territory + ": no confirmed source, the rule only warns there");
            }
            if (!rule.when().population().isEmpty() && !rule.when().population().containsKey(territory)) {
                remark(
                        rule.id(),
                        PackRemark.Kind.NO_THRESHOLD,
                        territory + " : aucun seuil de population, la règle ne s’y applique pas",
                        territory + ": no threshold of population, the rule does not apply there");
            }
        }
    }

    /** Returns the territories a rule is written for: those it names, or else those its texts and thresholds speak of. */
    private ImmutableList<Territory> territories(Rule rule) {
        Set<Territory> territories = new HashSet<>(rule.when().territories());
        if (territories.isEmpty()) {
            cited(rule).forEach(reference -> territories.addAll(reference.territories()));
            territories.addAll(rule.when().population().keySet());
        }
        return ImmutableList.sortedCopyOf(Comparator.comparing(Territory::code), territories);
    }

    private Stream<LegalReference> cited(Rule rule) {
        return Stream.concat(rule.references().stream(), rule.banReferences().stream())
                .map(law::get);
    }

    private boolean restsOnSomethingIn(Rule rule, Territory territory) {
        return !rule.sources().isEmpty() || cited(rule).anyMatch(reference -> reference.appliesIn(territory));
    }

    private boolean isConfirmedIn(Rule rule, Territory territory) {
        return cited(rule)
                        .filter(reference -> reference.appliesIn(territory))
                        .map(LegalReference::source)
                        .anyMatch(source -> source.confidence().isConfirmed())
                || rule.sources().stream()
                        .anyMatch(source -> source.confidence().isConfirmed());
    }

    private void lexicons() {
        Set<String> used = new HashSet<>();
        pack.rules().stream()
                .flatMap(rule -> rule.content().allPhrases())
                .forEach(phrase -> pack.lexicons().keySet().stream()
                        .filter(name -> phrase.text().contains("<" + name + ">"))
                        .forEach(used::add));
        for (String name : pack.lexicons().keySet()) {
            if (!used.contains(name)) {
                remark(
                        name,
                        PackRemark.Kind.UNUSED_LEXICON,
                        "aucune règle n’emploie ce lexique",
                        "no rule uses this lexicon");
            }
        }
    }
}
