package org.commspubliques.core.periodical;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.rule.RuleCheck;
import org.commspubliques.core.rule.RulePack;

/**
 * Obligation d’ouvrir une tribune: whether the law of a territory asks a bulletin for a space of the councillors outside
 * the majority. The thresholds, and the texts they rest on, are those of the rules for texts: there is one set of data.
 * Thread-safe.
 */
public final class OppositionDuty {

    /** Any text: what is looked at is what is missing beside it. */
    private static final Section TEXT = Section.body("Le marché se tient le samedi.");

    private static final Section SPACE = new Section(SectionRole.OPPOSITION_COLUMN, "Texte.");

    private final Check rules;

    private OppositionDuty(Check rules) {
        this.rules = rules;
    }

    /**
     * Returns the duty as the legal duties that ship with this library have it.
     *
     * @return the duty
     */
    public static OppositionDuty standard() {
        return of(RuleCheck.of(
                "obligations",
                List.of(RulePack.legalDuties()),
                ElectoralCalendar.standard(),
                LegalReferences.standard()));
    }

    /**
     * Returns the duty as a host’s rules have it.
     *
     * @param rules a check of rule packs, some rules of which ask for the section {@link SectionRole#OPPOSITION_COLUMN}
     * @return the duty
     */
    public static OppositionDuty of(Check rules) {
        return new OppositionDuty(Objects.requireNonNull(rules, "rules"));
    }

    /**
     * Says what a bulletin of an authority owes where it has no such space.
     *
     * @param context whose bulletin it is, and when it comes out
     * @return the findings of the rules, each with the texts of law that apply there; empty where none asks for the space;
     *     unmodifiable
     */
    public List<Finding> withoutSpace(ReviewContext context) {
        List<Finding> owed = new ArrayList<>(found(context, TEXT));
        // What is found in a bulletin that has the space, too, is another matter.
        owed.removeAll(found(context, TEXT, SPACE));
        return ImmutableList.copyOf(owed);
    }

    private List<Finding> found(ReviewContext context, Section... sections) {
        Communication bulletin = Communication.builder(CommunicationId.of("bulletin"), "Bulletin")
                .purpose(CommunicationPurpose.INFORMATION)
                .support(SupportKind.INFORMATION_BULLETIN)
                .owner(UnitId.of("bulletin"))
                .author(PersonId.of("bulletin"))
                .variant(Variant.french(ChannelId.of("site"), sections))
                .build();
        return rules.check(bulletin, bulletin.variants().get(0), context);
    }

    /**
     * Looks at an issue.
     *
     * @param issue the issue
     * @param context whose it is, and when it comes out
     * @return {@code OPP-01} for each rule that asks for a space the issue does not have; empty for what is no bulletin of
     *     general information; unmodifiable
     */
    public List<Finding> look(Issue issue, ReviewContext context) {
        if (issue.periodical().support() != SupportKind.INFORMATION_BULLETIN
                || issue.oppositionSpace().isPresent()) {
            return List.of();
        }
        return withoutSpace(context).stream().map(OppositionDuty::ofIssue).collect(ImmutableList.toImmutableList());
    }

    private static Finding ofIssue(Finding owed) {
        return new Finding(
                "OPP-01",
                owed.severity(),
                Locus.of("/opposition"),
                owed.excerpt(),
                owed.message(),
                owed.references(),
                owed.sources(),
                owed.proposals(),
                owed.category(),
                owed.baseSeverity(),
                owed.confidence(),
                owed.pack(),
                owed.sentence(),
                owed.related(),
                owed.derogable());
    }
}
