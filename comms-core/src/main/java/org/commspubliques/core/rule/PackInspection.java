package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.law.Grounds;
import org.commspubliques.core.internal.name.NearestName;
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
            channels(rule);
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
            for (RuleExample bad : examples(rule, rule.bad())) {
                if (!finds(check, rule, bad)) {
                    String text = bad.communication().variants().get(0).text();
                    remark(
                            rule.id(),
                            PackRemark.Kind.BAD_EXAMPLE_NOT_FOUND,
                            "exemple « bad » : rien trouvé dans « " + text + " »",
                            "'bad' example: nothing found in '" + text + "'");
                }
            }
            for (RuleExample good : examples(rule, rule.good())) {
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

    private List<RuleExample> examples(Rule rule, List<JsonElement> written) {
        return written.stream()
                .map(example -> RuleExample.read(example, rule, pack.language()))
                .collect(ImmutableList.toImmutableList());
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

    /** A host may have channels of its own: only one that looks like a slip is remarked. */
    private void channels(Rule rule) {
        if (rule.when().channels().isEmpty()) {
            return;
        }
        ChannelCatalog catalog = ChannelCatalog.standard();
        for (ChannelId id : rule.when().channels()) {
            if (catalog.find(id).isEmpty()) {
                catalog.nearest(id)
                        .map(near -> NearestName.question(near.value()))
                        .ifPresent(question -> remark(
                                rule.id(),
                                PackRemark.Kind.UNKNOWN_CHANNEL,
                                "canal « " + id + " » inconnu ; " + question.fr(),
                                "unknown channel '" + id + "'; " + question.en()));
            }
        }
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
        Optional<Wording> why = rule.severity().canBlock() ? whyItBlocksNowhere(rule) : Optional.empty();
        why.ifPresent(said -> remarks.add(new PackRemark(rule.id(), PackRemark.Kind.BLOCKS_NOWHERE, said)));
        for (Territory territory : territories(rule)) {
            if (!restsOnSomethingIn(rule, territory)) {
                remark(
                        rule.id(),
                        PackRemark.Kind.NO_SOURCE_FOR_TERRITORY,
                        territory + " : ni texte applicable ni source, la règle ne s’y applique pas",
                        territory + ": neither a text that applies nor a source, the rule does not apply there");
                continue;
            }
            if (why.isEmpty() && rule.severity().canBlock() && !isConfirmedIn(rule, territory)) {
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

    /** Returns why a rule that is to block never does, and what to do; nothing where it does somewhere. */
    private Optional<Wording> whyItBlocksNowhere(Rule rule) {
        if (!rule.blocksInSomePart()) {
            return Optional.of(Wording.of(
                    "ne bloque nulle part : la règle ne regarde aucune partie où elle bloquerait ; revoyez « sections » et"
                            + " « notSections », ou donnez « blocking » à « usual » ou à « duringBan »",
                    "blocks nowhere: the rule looks at no part in which it would block; change 'sections' and 'notSections', or"
                            + " give 'blocking' to 'usual' or to 'duringBan'"));
        }
        ImmutableList<Territory> written = territories(rule);
        if (written.isEmpty()) {
            return Grounds.areConfirmed(ImmutableList.of(), rule.sources())
                    ? Optional.empty()
                    : Optional.of(onNothingConfirmed());
        }
        ImmutableList<Territory> applying = written.stream()
                .filter(territory ->
                        restsOnSomethingIn(rule, territory) && rule.when().admits(territory))
                .collect(ImmutableList.toImmutableList());
        if (applying.isEmpty()) {
            return Optional.of(Wording.of(
                    "ne bloque nulle part : la règle ne s’applique dans aucun territoire ; accordez « territories »,"
                            + " « population » et les textes cités",
                    "blocks nowhere: the rule applies in no territory; make 'territories', 'population' and the texts cited"
                            + " agree"));
        }
        return applying.stream().anyMatch(territory -> isConfirmedIn(rule, territory))
                ? Optional.empty()
                : Optional.of(onNothingConfirmed());
    }

    private static Wording onNothingConfirmed() {
        return Wording.of(
                "ne bloque nulle part : rien de ce sur quoi la règle repose n’est confirmé, elle ne fait qu’avertir ; citez un"
                        + " texte confirmé dans « references », ou donnez à une source que vous avez vérifiée la confiance"
                        + " « official » ou « standard » et son jour « checked »",
                "blocks nowhere: nothing the rule rests on is confirmed, it only warns; cite a confirmed text in 'references', or"
                        + " give a source that you have verified the confidence 'official' or 'standard' and its day 'checked'");
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
        return Grounds.areConfirmed(
                cited(rule)
                        .filter(reference -> reference.appliesIn(territory))
                        .collect(ImmutableList.toImmutableList()),
                rule.sources());
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
