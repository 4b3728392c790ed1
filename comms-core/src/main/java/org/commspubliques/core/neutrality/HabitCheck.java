package org.commspubliques.core.neutrality;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.election.ElectoralStatus;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.lifecycle.PastIssue;
import org.commspubliques.core.lifecycle.PublicationHistory;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;

/**
 * Communication habituelle: says where an issue is not like those before it.
 *
 * <p>Rules {@code HAB-01} (periodicity, first issue, revival), {@code HAB-02} (pages), {@code HAB-03} (print run), {@code
 * HAB-04} (format), {@code HAB-05} (photographs of the head of the executive), {@code HAB-06} (signed editorial). Each is an
 * information; a warning during a pre-electoral period where the issue is the first one, comes after a long silence, or has
 * a figure that clearly departs from habit. Findings are about the communication as a whole and are given once, with its
 * first variant. A communication of which no issue is planned gets none. Thread-safe, if the history and the function are.
 */
public final class HabitCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "habit";

    private static final LocalDate READ = LocalDate.of(2026, 11, 28);

    /** Accounts of decisions, not their texts. */
    private static final Source REVIVED = Source.of(
            "CE, 21 janvier 2015, n° 382824 (atd31.fr) : bulletin relancé après des années, bilan détaillé : campagne de"
                    + " promotion",
            READ,
            Confidence.THIRD_PARTY);

    private static final Source USUAL_FORM = Source.of(
            "CE, 2015 (idcite.com, a10180) : même périodicité et même format, éditoriaux non signés, photographies du maire"
                    + " rares et petites : communication habituelle",
            READ,
            Confidence.THIRD_PARTY);

    private static final Source EDITORIAL = Source.of(
            "CE, 3 décembre 2014, n° 382217 (idcite.com) : bulletin au ton habituel, mais éditorial qui prend parti : campagne"
                    + " de promotion",
            READ,
            Confidence.THIRD_PARTY);

    private static final Source FOUR_CRITERIA = Source.of(
            "laveniravecvous.blogspot.com, d’après l’AMF et vie-publique.fr : neutralité, antériorité, régularité, identité,"
                    + " critères que la doctrine tire des décisions du juge",
            READ,
            Confidence.THIRD_PARTY);

    private static final Wording FIRST = Wording.of(
            "Aucune parution antérieure connue : l’antériorité ne peut pas être établie.",
            "No earlier issue is known: precedent cannot be shown.");

    private static final Proposal ADVICE = Proposal.advice(Wording.of(
            "Revenir à la forme habituelle, ou garder au dossier ce qui explique la différence.",
            "Return to the usual form, or keep on file what explains the difference."));

    private final PublicationHistory history;
    private final Function<CommunicationId, Optional<PastIssue>> planned;
    private final ElectoralCalendar calendar;
    private final LegalReferences law;

    /**
     * Creates the check.
     *
     * @param history the earlier issues
     * @param planned what can be counted of the issue that a communication is, or nothing where it is none
     * @param calendar the polls
     * @param law the texts the polls rest on
     * @throws IllegalArgumentException if a poll rests on a text that is not there
     */
    public HabitCheck(
            PublicationHistory history,
            Function<CommunicationId, Optional<PastIssue>> planned,
            ElectoralCalendar calendar,
            LegalReferences law) {
        this.history = history;
        this.planned = planned;
        this.calendar = calendar;
        this.law = law;
        calendar.polls().stream()
                .flatMap(poll -> poll.legalReferences().stream())
                .forEach(law::get);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return ImmutableList.of(new DataPack("elections", calendar.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        if (!communication.variants().get(0).id().equals(variant.id())) {
            return List.of();
        }
        return planned.apply(communication.id())
                .map(issue ->
                        findings(HabitComparison.of(issue, history), Pointers.variant(communication, variant), context))
                .orElse(List.of());
    }

    private List<Finding> findings(HabitComparison comparison, String pointer, ReviewContext context) {
        ElectoralStatus status = calendar.statusAt(context.publishedAt(), context.authority());
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (comparison.isFirst()) {
            findings.add(finding("HAB-01", true, status, pointer, context, FIRST, List.of(REVIVED, FOUR_CRITERIA)));
        } else if (comparison.isRevived()) {
            findings.add(finding(
                    "HAB-01", true, status, pointer, context, revived(comparison), List.of(REVIVED, FOUR_CRITERIA)));
        }
        for (HabitFact fact : comparison.facts()) {
            boolean said = fact.measure() == HabitMeasure.PERIODICITY && comparison.isRevived();
            if (!fact.isUsual() && !said) {
                findings.add(finding(
                        fact.measure().ruleId(),
                        fact.departs(),
                        status,
                        pointer,
                        context,
                        message(fact, comparison),
                        sources(fact.measure())));
            }
        }
        return findings.build();
    }

    private static Wording revived(HabitComparison comparison) {
        int days = comparison.daysSinceLast().orElseThrow();
        return Wording.of(
                "Première parution depuis " + days + " jours : la régularité ne peut pas être établie.",
                "First issue for " + days + " days: regularity cannot be shown.");
    }

    private static Wording message(HabitFact fact, HabitComparison comparison) {
        return Wording.of(
                "Différence avec l’habitude, " + fact.label().fr() + ", "
                        + comparison.label().fr() + ".",
                "Differs from habit, " + fact.label().en() + ", "
                        + comparison.label().en() + ".");
    }

    private static List<Source> sources(HabitMeasure measure) {
        return switch (measure) {
            case PERIODICITY -> List.of(REVIVED, FOUR_CRITERIA);
            case PAGES, PRINT_RUN, FORMAT, PHOTOGRAPHS_OF_EXECUTIVE -> List.of(USUAL_FORM, FOUR_CRITERIA);
            case SIGNED_EDITORIAL -> List.of(USUAL_FORM, EDITORIAL);
        };
    }

    private Finding finding(
            String ruleId,
            boolean departs,
            ElectoralStatus status,
            String pointer,
            ReviewContext context,
            Wording message,
            List<Source> sources) {
        Finding.Builder finding;
        if (status instanceof ElectoralStatus.Open open) {
            finding = Finding.builder(
                            ruleId,
                            departs ? Severity.WARNING : Severity.INFO,
                            Locus.of(pointer),
                            Wording.of(
                                    message.fr() + " " + open.label().fr() + ".",
                                    message.en() + " " + open.label().en() + "."))
                    .references(law.applicable(
                            open.window().poll().legalReferences(),
                            context.authority().territory()));
        } else {
            finding = Finding.builder(ruleId, Severity.INFO, Locus.of(pointer), message);
        }
        sources.forEach(finding::source);
        return finding.category(FindingCategory.ELECTORAL_PERIOD)
                .proposal(ADVICE)
                .build();
    }
}
