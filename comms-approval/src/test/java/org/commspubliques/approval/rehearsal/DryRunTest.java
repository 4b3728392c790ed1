package org.commspubliques.approval.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.Coverage;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.core.authority.Absence;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.contribution.NeededVisa;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.BackwardSchedule;
import org.commspubliques.core.time.BackwardStep;
import org.commspubliques.core.time.Delay;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A Monday at nine in the morning, in a town that works from eight to five. */
class DryRunTest {

    private static final Instant MONDAY_AT_NINE = Instant.parse(Town.MONDAY);

    private static List<ExpectedStage> run(Communication communication, VariantId variant, ApprovalChain chain) {
        return DryRun.of(chain, communication, Town.AUTHORITY, Town.mandates(), MONDAY_AT_NINE)
                .getOrDefault(variant, List.of());
    }

    private static Stage timed(String id, Deadline deadline) {
        return Town.stage(id, StageNature.VALIDATION)
                .by(Town.LEGAL)
                .deadline(deadline)
                .build();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, Town.NOUMEA);
    }

    @Test
    void eachRankOpensWhenTheOneBeforeHasTakenAllItsTime() {
        ApprovalChain chain = Town.chain(
                timed("a", Deadline.within(Delay.workingHours(10))), timed("b", Deadline.within(Delay.workingDays(1))));

        List<ExpectedStage> stages = run(Town.siteOnly(), Town.SITE, chain);

        assertThat(local(stages.get(0).end().orElseThrow())).isEqualTo("2025-08-19T10:00");
        assertThat(stages.get(1).opening()).isEqualTo(stages.get(0).end());
        assertThat(local(stages.get(1).end().orElseThrow())).isEqualTo("2025-08-20T10:00");
    }

    @Test
    void theLongestStageOfARankIsWaitedFor() {
        ApprovalChain chain = ApprovalChain.named("c", Wording.same("c"))
                .then(
                        timed("court", Deadline.within(Delay.workingHours(1))),
                        timed("long", Deadline.within(Delay.workingHours(3))))
                .then(Town.signature())
                .build();

        assertThat(local(run(Town.siteOnly(), Town.SITE, chain).get(2).opening().orElseThrow()))
                .isEqualTo("2025-08-18T12:00");
    }

    @Test
    void theTimeOfTheRanksTellsUntilWhenToSubmit() {
        ApprovalChain chain = ApprovalChain.named("c", Wording.same("c"))
                .then(
                        timed("court", Deadline.within(Delay.workingHours(1))),
                        timed("long", Deadline.within(Delay.workingHours(3))))
                .then(Town.signature())
                .then(timed("b", Deadline.within(Delay.workingDays(1))))
                .build();
        Map<VariantId, List<ExpectedStage>> expected =
                DryRun.of(chain, Town.siteOnly(), Town.AUTHORITY, Town.mandates(), MONDAY_AT_NINE);
        Instant thursdayNoon = Instant.parse("2025-08-21T01:00:00Z");

        List<BackwardStep> steps = DryRun.steps(expected);
        BackwardSchedule schedule = BackwardSchedule.of(thursdayNoon, steps, Town.AUTHORITY.workingCalendar());

        assertThat(steps)
                .extracting(BackwardStep::id, step -> step.label().fr(), BackwardStep::delays)
                .containsExactly(
                        tuple("rang-1", "court, long", List.of(Delay.workingHours(1), Delay.workingHours(3))),
                        tuple("rang-3", "b", List.of(Delay.workingDays(1))));
        assertThat(local(schedule.latestStart())).isEqualTo("2025-08-20T09:00");
        assertThat(DryRun.of(chain, Town.siteOnly(), Town.AUTHORITY, Town.mandates(), schedule.latestStart())
                        .get(Town.SITE))
                .last()
                .satisfies(stage -> assertThat(stage.end()).contains(thursdayNoon));
    }

    @Test
    void visasThatASectorAsksForComeBeforeTheChain() {
        NeededVisa visa = new NeededVisa(Town.LEGAL, Wording.of("visa du secteur", "visa of the sector"));
        ApprovalChain chain = Town.chain(Town.signature());

        ApprovalChain longer = chain.afterVisas(
                List.of(visa, visa, new NeededVisa(Town.SECRETARY, Wording.same("b"))),
                Deadline.within(Delay.workingHours(2)));

        assertThat(longer.ranks().get(0))
                .extracting(
                        Stage::name,
                        Stage::nature,
                        stage -> stage.seats().get(0).office())
                .containsExactly(
                        tuple(visa.why(), StageNature.VISA, Town.LEGAL),
                        tuple(Wording.same("b"), StageNature.VISA, Town.SECRETARY));
        assertThat(longer.ranks().subList(1, longer.ranks().size())).isEqualTo(chain.ranks());
        assertThat(ApprovalChain.parse("c.json", longer.toJson().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(longer);
        assertThat(chain.afterVisas(List.of(), null)).isSameAs(chain);
    }

    @Test
    void informationHoldsNothingUp() {
        Stage told = Town.stage("pour-info", StageNature.INFORMATION)
                .by(Town.DPO)
                .deadline(Deadline.within(Delay.workingDays(5)))
                .build();

        assertThat(run(Town.siteOnly(), Town.SITE, Town.chain(told, Town.signature()))
                        .get(1)
                        .opening())
                .contains(MONDAY_AT_NINE);
    }

    @Test
    void remindersAndEscalationAreToldInWorkingTime() {
        Deadline deadline = Deadline.within(Delay.workingDays(1))
                .remindingAfter(Delay.workingHours(4))
                .escalatingTo(Town.SECRETARY);

        ExpectedStage stage = run(Town.siteOnly(), Town.SITE, Town.chain(timed("a", deadline)))
                .get(0);

        assertThat(stage.reminders())
                .extracting(DryRunTest::local)
                .containsExactly(local(MONDAY_AT_NINE).withHour(13));
        assertThat(stage.escalation()).contains(Town.SECRETARY);
    }

    @Test
    void aStageThatAnswersForPartsThatAVariantHasNotIsNotAsked() {
        Stage lawyer = Town.stage("juriste", StageNature.VISA)
                .by(Town.LEGAL)
                .covers(Coverage.everything().limitedTo(SectionRole.TITLE))
                .build();
        ApprovalChain chain = Town.chain(lawyer, Town.signature());

        assertThat(run(Town.notice(), Town.SITE, chain)).hasSize(2);
        assertThat(run(Town.notice(), Town.SMS, chain))
                .extracting(expected -> expected.stage().id().value())
                .containsExactly("signature");
    }

    @Test
    void aStageIsSkippedByTheConditionThatIsNotMet() {
        Stage promotion = Town.stage("cabinet", StageNature.VISA)
                .by(Town.LEGAL)
                .onlyIf(Condition.always()
                        .withPurposes(CommunicationPurpose.PROMOTION)
                        .withChannels(ChannelId.of("presse")))
                .build();

        ExpectedStage skipped = run(Town.siteOnly(), Town.SITE, Town.chain(promotion, Town.signature()))
                .get(0);

        assertThat(skipped.takesPlace()).isFalse();
        assertThat(skipped.skippedBy()).containsExactly(Condition.Criterion.PURPOSE, Condition.Criterion.CHANNEL);
        assertThat(skipped.seats()).isEmpty();
        assertThat(skipped.opening()).isEmpty();
    }

    @Test
    void aCostThatIsSaidSkipsAStageToo() {
        Stage dear = Town.stage("cher", StageNature.VISA)
                .by(Town.LEGAL)
                .onlyIf(Condition.always().withCostFrom(100))
                .build();

        assertThat(DryRun.of(
                                Town.chain(dear, Town.signature()),
                                Town.siteOnly(),
                                Town.AUTHORITY,
                                Town.mandates(),
                                MONDAY_AT_NINE,
                                OptionalLong.of(99))
                        .getOrDefault(Town.SITE, List.of())
                        .get(0)
                        .skippedBy())
                .containsExactly(Condition.Criterion.COST);
    }

    @Test
    void aStageThatDoesNotCoverAVariantIsNotListedForIt() {
        Stage web = Town.stage("web", StageNature.VALIDATION)
                .by(Town.DPO)
                .covers(Coverage.of(ChannelId.of("site")))
                .build();

        assertThat(run(Town.notice(), Town.SMS, Town.chain(web, Town.signature())))
                .hasSize(1);
        assertThat(run(Town.notice(), Town.SITE, Town.chain(web, Town.signature())))
                .hasSize(2);
    }

    @Test
    void thoseWhoCouldDecideAreNamedWithTheirRightAndTheAuthorApart() {
        ExpectedStage.Asked asked = run(Town.siteOnly(), Town.SITE, Town.chain(Town.visa()))
                .get(0)
                .seats()
                .get(0);

        assertThat(asked.office()).isEqualTo(Town.DIRECTOR);
        assertThat(asked.mandates())
                .containsExactly(
                        new Mandate.OwnOffice(Town.BRUNO, Town.DIRECTOR),
                        Town.replacement(Town.GAIA, Town.DIRECTOR, Town.BRUNO));
        assertThat(asked.authors()).containsExactly(Town.ANNA);
    }

    @Test
    void aReplacementIsNotAskedToSign() {
        assertThat(run(Town.siteOnly(), Town.SITE, Town.chain(Town.signature()))
                        .get(0)
                        .seats()
                        .get(0)
                        .mandates())
                .containsExactly(new Mandate.OwnOffice(Town.FARID, Town.MAYOR));
    }

    private static ExpectedStage.Asked signing(MandateRegister register, ApprovalChain chain) {
        return DryRun.of(chain, Town.siteOnly(), Town.AUTHORITY, register, MONDAY_AT_NINE)
                .getOrDefault(Town.SITE, List.of())
                .get(0)
                .seats()
                .get(0);
    }

    private static MandateRegister.Builder delegations() {
        return MandateRegister.builder(Town.council().build(), Town.NOUMEA)
                .act(Town.act(MandateKind.SUPPLEANCE, Town.MAYOR, Town.HUGO, Town.FIRST_DEPUTY))
                .act(Town.act(MandateKind.SIGNATURE_DELEGATION, Town.MAYOR, Town.EVA, Town.SECRETARY));
    }

    @Test
    void whoWouldBeAskedIsNamedWithTheKindOfRight() {
        assertThat(signing(delegations().build(), Town.chain(Town.signature())).mandates())
                .extracting(Mandate::person, Mandate::kind)
                .containsExactly(
                        tuple(Town.FARID, MandateKind.OWN_OFFICE), tuple(Town.EVA, MandateKind.SIGNATURE_DELEGATION));
    }

    @Test
    void aSubstituteIsAskedWhileTheMayorIsAwayWhenTheStageOpens() {
        MandateRegister away = delegations()
                .absence(new Absence(Town.FARID, LocalDate.parse("2025-08-19"), null))
                .build();
        ApprovalChain later = Town.chain(timed("avant", Deadline.within(Delay.workingDays(1))), Town.signature());

        List<ExpectedStage> stages = DryRun.of(later, Town.siteOnly(), Town.AUTHORITY, away, MONDAY_AT_NINE)
                .getOrDefault(Town.SITE, List.of());

        assertThat(stages.get(1).seats().get(0).mandates())
                .extracting(Mandate::kind)
                .contains(MandateKind.SUPPLEANCE);
    }

    @Test
    void whoseRightTheStageDoesNotAcceptIsNotAsked() {
        Stage holderOnly = Town.stage("signature", StageNature.SIGNATURE)
                .by(Town.MAYOR)
                .accepting(MandateKind.OWN_OFFICE)
                .build();

        assertThat(signing(delegations().build(), Town.chain(holderOnly)).mandates())
                .extracting(Mandate::kind)
                .containsExactly(MandateKind.OWN_OFFICE);
    }

    @Test
    void whoseRightIsLimitedToUnitsIsAskedOnlyWhereTheChainKnowsThem() {
        MandateRegister limited = MandateRegister.builder(Town.council().build(), Town.NOUMEA)
                .act(Town.act(MandateKind.SIGNATURE_DELEGATION, Town.MAYOR, Town.EVA, Town.SECRETARY)
                        .withMatter(new Matter(Set.of(), Set.of(), Set.of(UnitId.of("mairie")))))
                .build();
        Stage conditional = Town.stage("cher", StageNature.VISA)
                .by(Town.LEGAL)
                .onlyIf(Condition.always().withCostFrom(100))
                .build();

        assertThat(signing(limited, Town.chain(Town.signature())).mandates()).hasSize(1);
        assertThat(signing(limited, Town.chain(Town.signature(), conditional)).mandates())
                .hasSize(2);
    }

    @Nested
    class ThePlannedInstant {

        private final ApprovalChain oneDay =
                Town.chain(timed("a", Deadline.within(Delay.workingDays(1))), Town.signature());

        private Map<VariantId, Instant> late(String planned) {
            Communication communication = Town.siteOnly().toBuilder()
                    .plannedAt(Instant.parse(planned))
                    .build();
            return DryRun.late(
                    communication, DryRun.of(oneDay, communication, Town.AUTHORITY, Town.mandates(), MONDAY_AT_NINE));
        }

        @Test
        void beforeTheExpectedEndIsTold() {
            assertThat(late("2025-08-18T21:59:59Z"))
                    .containsExactly(Map.entry(Town.SITE, Instant.parse("2025-08-18T22:00:00Z")));
        }

        @Test
        void atTheExpectedEndIsNotLate() {
            assertThat(late("2025-08-18T22:00:00Z")).isEmpty();
        }

        @Test
        void thatNobodySaidIsNotLate() {
            assertThat(DryRun.late(
                            Town.siteOnly(),
                            DryRun.of(oneDay, Town.siteOnly(), Town.AUTHORITY, Town.mandates(), MONDAY_AT_NINE)))
                    .isEmpty();
        }

        @Test
        void isNotHeldUpByWhatIsOnlyTold() {
            Stage told = Town.stage("pour-info", StageNature.INFORMATION)
                    .by(Town.DPO)
                    .deadline(Deadline.within(Delay.workingDays(5)))
                    .build();
            Communication now =
                    Town.siteOnly().toBuilder().plannedAt(MONDAY_AT_NINE).build();
            ApprovalChain chain = Town.chain(told, Town.signature());

            assertThat(DryRun.late(now, DryRun.of(chain, now, Town.AUTHORITY, Town.mandates(), MONDAY_AT_NINE)))
                    .isEmpty();
        }
    }
}
