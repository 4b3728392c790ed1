package org.commspubliques.core.neutrality;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.election.ElectoralStatus;
import org.commspubliques.core.election.MissingPoll;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.rule.RuleCheck;
import org.commspubliques.core.rule.RulePack;
import org.commspubliques.core.source.Territory;

/**
 * Neutralité: rule packs applied in the light of the electoral calendar.
 *
 * <p>Rules {@code NEU-00} (the calendar has no poll for the territory, or not the date of one), {@code NEU-01} (a promotion
 * in a pre-electoral period), and those of the packs, which are graver in such a period. A blocking finding rests on a
 * confirmed poll and on a confirmed text that applies in the territory; without them it is a warning. The opposition's
 * column, quotations and legal notices are not judged: the council's majority may not control the first (CE, 7 May 2012,
 * n° 353536). Thread-safe.
 */
public final class NeutralityCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "neutrality";

    /** The pack without which there is no such check. */
    private static final String PACK = "neutralite";

    private final RuleCheck rules;
    private final ElectoralCalendar calendar;
    private final LegalReferences law;

    /**
     * Creates the check.
     *
     * @param rulePacks the rules: the pack {@code neutralite} that ships, or one that extends it, and any other; see
     *     {@link RulePack#standard}
     * @param calendar the polls
     * @param law the texts the rules cite
     * @throws NeutralityPackMissingException if none of the packs is {@code neutralite} or extends it
     * @throws IllegalArgumentException if a rule or a poll cites a text that is not there, or a rule is in two packs
     */
    public NeutralityCheck(List<RulePack> rulePacks, ElectoralCalendar calendar, LegalReferences law) {
        if (rulePacks.stream().noneMatch(pack -> pack.isOrExtends(PACK))) {
            throw new NeutralityPackMissingException();
        }
        this.rules = RuleCheck.of(ID, rulePacks, calendar, law);
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
        return rules.packs();
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        ElectoralStatus status = calendar.statusAt(context.publishedAt(), context.authority());
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        String pointer = Pointers.variant(communication, variant);
        if (status instanceof ElectoralStatus.Unknown) {
            findings.add(unknownTerritory(pointer, context.authority().territory()));
        }
        if (status instanceof ElectoralStatus.Closed) {
            calendar.missing(context.day(), context.authority().territory())
                    .forEach(poll -> findings.add(
                            missing(pointer, poll, context.authority().territory())));
        }
        if (status instanceof ElectoralStatus.Open open && communication.purpose() == CommunicationPurpose.PROMOTION) {
            findings.add(promotion(pointer, open, context.authority().territory()));
        }
        findings.addAll(rules.check(communication, variant, context));
        return findings.build();
    }

    private static Finding unknownTerritory(String pointer, Territory territory) {
        return Finding.builder(
                        "NEU-00",
                        Severity.WARNING,
                        Locus.of(pointer),
                        Wording.of(
                                "Le calendrier électoral n’a aucun scrutin pour le territoire " + territory
                                        + " : la période préélectorale n’a pas pu être vérifiée.",
                                "The electoral calendar has no poll for territory " + territory
                                        + ": the pre-electoral period could not be checked."))
                .category(FindingCategory.ELECTORAL_PERIOD)
                .proposal(Proposal.advice(Wording.of(
                        "Ajouter les scrutins de ce territoire au calendrier.",
                        "Add the polls of the territory to the calendar.")))
                .build();
    }

    private static Finding missing(String pointer, MissingPoll poll, Territory territory) {
        return Finding.builder(
                        "NEU-00",
                        Severity.WARNING,
                        Locus.of(pointer),
                        Wording.of(
                                "Le calendrier électoral n’a pas la date d’un scrutin du territoire " + territory
                                        + " : "
                                        + poll.label().fr()
                                        + ". La période préélectorale n’a pas pu être vérifiée en entier.",
                                "The electoral calendar has not the date of a poll of territory " + territory + ": "
                                        + poll.label().en()
                                        + ". The pre-electoral period could not be checked in full."))
                .category(FindingCategory.ELECTORAL_PERIOD)
                .source(poll.source())
                .proposal(Proposal.advice(Wording.of(
                        "Ajouter ce scrutin au calendrier dès que sa date est fixée.",
                        "Add this poll to the calendar as soon as its date is fixed.")))
                .build();
    }

    private Finding promotion(String pointer, ElectoralStatus.Open open, Territory territory) {
        List<LegalReference> references = law.applicable(open.window().poll().legalReferences(), territory);
        return Finding.builder(
                        "NEU-01",
                        graded(Severity.BLOCKING, open, references),
                        Locus.of(pointer),
                        Wording.of(
                                "Finalité « promotion » pendant une période préélectorale. "
                                        + open.label().fr() + ".",
                                "Purpose 'promotion' during a pre-electoral period. "
                                        + open.label().en() + "."))
                .category(FindingCategory.ELECTORAL_PERIOD)
                .references(references)
                .proposal(Proposal.advice(Wording.of(
                        "Différer après le scrutin, ou ramener le texte à une information de service : le fait, la date, le"
                                + " lieu, qui appeler.",
                        "Put it off until after the poll, or reduce it to service information: the fact, the date, the"
                                + " place, whom to call.")))
                .build();
    }

    /** What is not confirmed does not block. */
    private static Severity graded(Severity severity, ElectoralStatus.Open open, List<LegalReference> references) {
        boolean confirmed = open.window().poll().source().confidence().isConfirmed()
                && references.stream()
                        .anyMatch(reference -> reference.source().confidence().isConfirmed());
        return severity == Severity.BLOCKING && !confirmed ? Severity.WARNING : severity;
    }
}
