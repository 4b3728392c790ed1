package org.commspubliques.core.periodical;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.DateWording;

/**
 * Règles du dépôt légal: where the issues of a public periodical are to be deposited, by territory, as data. Where the
 * data says nothing of a territory, nothing is asked there. Immutable and thread-safe.
 *
 * <p>What ships names the article for the territories of the metropolis, and says that what applies in New Caledonia is to
 * be verified. It gives no delay: none was read in an official text, so a deposit is due on the day the issue comes out.
 *
 * @param rules the rules, at most one for each territory; unmodifiable
 */
public record DepositRules(List<Rule> rules) {

    private static final int MOST_DAYS = 366;

    /** Copies the rules; refuses two of one territory. */
    public DepositRules {
        rules = ImmutableList.copyOf(rules);
        Set<Territory> known = new HashSet<>();
        for (Rule rule : rules) {
            for (Territory territory : rule.territories()) {
                Preconditions.checkArgument(known.add(territory), "territory %s has two rules", territory);
            }
        }
    }

    /**
     * Règle d’un territoire.
     *
     * @param territories where it applies; unmodifiable
     * @param days how many days after the distribution the deposit is due; 0 for the day itself
     * @param recipient to whom it is made
     * @param source where that was read
     */
    public record Rule(Set<Territory> territories, int days, Wording recipient, Source source) {

        /** Copies the territories; refuses a delay of more than a year. */
        public Rule {
            territories = ImmutableSet.copyOf(territories);
            Preconditions.checkArgument(
                    0 <= days && days <= MOST_DAYS, "days must be 0 to %s, were %s", MOST_DAYS, days);
            Objects.requireNonNull(recipient, "recipient");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * Returns the rules that ship with this library.
     *
     * @return the rules
     */
    public static DepositRules standard() {
        return read(JsonDocument.resource(DepositRules.class, "legal-deposit.json"));
    }

    /**
     * Reads rules from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the rules
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static DepositRules parse(String origin, byte[] json) {
        return read(JsonDocument.parse(origin, json));
    }

    private static DepositRules read(JsonDocument document) {
        JsonObject file = document.root().object();
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        Set<Territory> known = new HashSet<>();
        for (JsonElement item : file.required("rules").items()) {
            JsonObject fields = item.object();
            Rule rule = new Rule(
                    SourceReader.territories(fields.required("territories")),
                    fields.optional("days")
                            .map(days -> days.integer(0, MOST_DAYS))
                            .orElse(0),
                    fields.wording(),
                    SourceReader.read(fields.required("source")));
            fields.end();
            for (Territory territory : rule.territories()) {
                if (!known.add(territory)) {
                    throw item.problem(Wording.of(
                            "le territoire " + territory + " a déjà une règle dans ce fichier",
                            "territory " + territory + " has a rule in this file already"));
                }
            }
            rules.add(rule);
        }
        file.end();
        return new DepositRules(rules.build());
    }

    /**
     * Returns the rule of a territory.
     *
     * @param territory the territory
     * @return the rule, or nothing where the data has none
     */
    public Optional<Rule> of(Territory territory) {
        return rules.stream()
                .filter(rule -> rule.territories().contains(territory))
                .findFirst();
    }

    /**
     * Returns the deposit that an issue owes.
     *
     * @param issue the issue
     * @param territory whose law applies
     * @return the deposit, still to be made, or nothing where the periodical stays inside or no rule is known
     */
    public Optional<LegalDeposit> owed(Issue issue, Territory territory) {
        if (issue.periodical().scope() != PeriodicalScope.PUBLIC) {
            return Optional.empty();
        }
        return of(territory)
                .map(rule -> LegalDeposit.due(issue.dates().distribution().plusDays(rule.days())));
    }

    /**
     * Looks at the deposit of an issue.
     *
     * @param issue the issue
     * @param territory whose law applies
     * @param today the day
     * @return {@code PER-11} where it is late, or the issue is out and nobody has looked at it; unmodifiable
     */
    public List<Finding> look(Issue issue, Territory territory, LocalDate today) {
        Optional<LegalDeposit> deposit =
                owed(issue, territory).map(owed -> issue.legalDeposit().orElse(owed));
        return deposit.filter(owed -> owed.isLate(today)).stream()
                .map(owed -> late(owed, of(territory).orElseThrow()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Finding late(LegalDeposit deposit, Rule rule) {
        Wording day = DateWording.dayMonthAndYear(deposit.due());
        boolean sure = rule.source().confidence().isConfirmed();
        return Finding.builder(
                        "PER-11",
                        sure ? Severity.WARNING : Severity.INFO,
                        Locus.of("/deposit"),
                        Wording.of(
                                "Dépôt légal à faire depuis le " + day.fr() + " : "
                                        + rule.recipient().fr() + ".",
                                "Legal deposit due since " + day.en() + ": "
                                        + rule.recipient().en() + "."))
                .category(FindingCategory.LEGAL_DUTY)
                .source(rule.source())
                .proposal(Proposal.advice(
                        sure
                                ? Wording.of(
                                        "Envoyer les exemplaires et noter la référence de l’accusé.",
                                        "Send the copies and note the reference of the receipt.")
                                : Wording.of(
                                        "Faire vérifier la règle qui s’applique sur ce territoire.",
                                        "Have the rule that applies in this territory verified.")))
                .build();
    }
}
