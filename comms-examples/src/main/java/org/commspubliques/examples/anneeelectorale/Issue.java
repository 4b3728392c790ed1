package org.commspubliques.examples.anneeelectorale;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.lifecycle.PastIssue;
import org.commspubliques.core.lifecycle.PublicationHistory;
import org.commspubliques.core.neutrality.ElectoralTimingCheck;
import org.commspubliques.core.neutrality.HabitCheck;
import org.commspubliques.core.neutrality.HabitComparison;
import org.commspubliques.core.neutrality.HabitFact;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.ReviewContext;

/**
 * An issue in preparation, beside the ones that came out.
 *
 * @param body whose it is
 * @param planned the issue
 * @param history the earlier ones
 */
record Issue(Body body, PastIssue planned, PublicationHistory history) {

    HabitComparison comparison() {
        return HabitComparison.of(planned, history);
    }

    List<Finding> findings() {
        Check check = new HabitCheck(history, id -> Optional.of(planned), body.calendar(), LegalReferences.standard());
        return found(
                check,
                new Plan(
                        body, planned.day().atTime(LocalTime.NOON), CommunicationPurpose.INFORMATION, planned.title()));
    }

    /** What a finding on habit is about, in few words: the fact, or that the bulletin is new or revived. */
    Wording saidIn(Finding finding) {
        return comparison().facts().stream()
                .map(HabitFact::label)
                .filter(label -> finding.message().fr().contains(label.fr()))
                .findFirst()
                .orElseGet(() -> Wording.of(
                        sentence(finding.message().fr()),
                        sentence(finding.message().en())));
    }

    private static String sentence(String message) {
        int end = message.indexOf(". ");
        return end < 0 ? message : message.substring(0, end + 1);
    }

    static List<Finding> timing(Plan plan) {
        return found(new ElectoralTimingCheck(plan.body().calendar(), LegalReferences.standard()), plan);
    }

    private static List<Finding> found(Check check, Plan plan) {
        Communication communication = Communication.builder(CommunicationId.of("projet"), plan.subject())
                .purpose(plan.purpose())
                .owner(UnitId.of("communication"))
                .author(PersonId.of("communication"))
                .variant(Variant.french(ChannelId.of("site"), Section.body(plan.subject())))
                .build();
        return check.check(
                communication,
                communication.variants().get(0),
                new ReviewContext(plan.body().authority(), plan.body().at(plan.moment())));
    }
}
