package org.commspubliques.approval.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.privacy.MemoryPersonalDataStore;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.publication.RefusalReason.Code;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Baseline;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.review.Suppression;
import org.commspubliques.core.review.Suppressions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A finding that bars publication is overridden for one content, by an office that may, with a reason. */
class DerogationTest {

    private static final String RULE = "NEU-12";

    private final Desk desk = new Desk();
    private final Communication praise = Town.siteOnly("Grâce à l’action de votre maire, l’eau revient jeudi.");
    private final PublicationGate gate = gate(Set.of());

    private PublicationGate gate(Set<String> never) {
        return desk.gateWith()
                .derogable(Set.of(Town.MAYOR, Town.DIRECTOR), never)
                .build();
    }

    @BeforeEach
    void approvedAndThenThePeriodBegins() {
        desk.approved(praise);
        desk.clock().set("2025-08-31T13:01:00Z");
    }

    private ApprovalCommand.Derogate derogation(Communication communication, OfficeId office, PersonId person) {
        return new ApprovalCommand.Derogate(
                Town.SITE, communication.seal(Town.SITE), RULE, office, person, "information habituelle");
    }

    private Ruling derogate(OfficeId office, PersonId person) {
        return gate.derogate(desk.name(), praise, derogation(praise, office, person));
    }

    private static void assertRefused(Ruling ruling, RefusalCode code) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo(code));
    }

    @Nested
    class OnceGiven {

        @BeforeEach
        void byTheMayor() {
            assertThat(derogate(Town.MAYOR, Town.FARID))
                    .isEqualTo(new Ruling.Accepted(List.of(new ApprovalEvent.Derogated(
                            Town.SITE,
                            praise.seal(Town.SITE),
                            RULE,
                            new Mandate.OwnOffice(Town.FARID, Town.MAYOR),
                            "information habituelle"))));
        }

        @Test
        void letsTheTextOut() {
            assertThat(gate.permit(desk.name(), praise, Town.SITE).granted()).isPresent();
        }

        @Test
        void letsNothingOutAtAGateThatLetsNobodyOverrideTheRule() {
            assertThat(gate(Set.of(RULE)).check(praise, Town.SITE))
                    .extracting(RefusalReason::code)
                    .containsExactly(Code.BLOCKING_FINDING);
        }

        @Test
        void letsNothingOutAtAGateThatDoesNotLetThisOfficeOverrideRules() {
            assertThat(desk.gateWith()
                            .derogable(Set.of(Town.SECRETARY), Set.of())
                            .build()
                            .check(praise, Town.SITE))
                    .extracting(RefusalReason::code)
                    .containsExactly(Code.BLOCKING_FINDING);
        }

        @Test
        void isNamedByThePermitThatRestsOnIt() {
            assertThat(gate.permit(desk.name(), praise, Town.SITE).granted()).isPresent();

            var acts = desk.approvals().trail(praise.id());
            assertThat(acts.get(acts.size() - 1).events())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ApprovalEvent.PermitIssued.class,
                            issued -> assertThat(issued.derogations()).containsExactly(RULE));
        }

        @Test
        void countsWhenThePermitIsRedeemed() {
            PublicationPermit permit =
                    gate.permit(desk.name(), praise, Town.SITE).granted().orElseThrow();

            assertThat(gate.redeem(desk.name(), permit.id(), praise, Town.SITE).granted())
                    .isPresent();
        }

        @Test
        void holdsForNoOtherContent() {
            Communication other = Town.siteOnly("Grâce à l’action de votre maire, l’eau revient vendredi.");
            Desk.accept(desk.revise(other, Town.ANNA));
            desk.approvedAgain(other);

            assertThat(gate.check(other, Town.SITE))
                    .extracting(RefusalReason::code)
                    .containsExactly(Code.BLOCKING_FINDING);
        }

        @Test
        void doesNotCoverAContentThatIsNotOnRecord() {
            assertThat(gate.check(Town.siteOnly("Grâce à l’action de votre maire, l’eau revient vendredi."), Town.SITE))
                    .extracting(RefusalReason::code)
                    .containsExactly(Code.SEAL_CHANGED, Code.BLOCKING_FINDING);
        }

        @Test
        void comesBackWithTheContentItWasFor() {
            Desk.accept(desk.revise(Town.siteOnly("L’eau revient vendredi."), Town.ANNA));
            Desk.accept(desk.revise(praise, Town.ANNA));
            desk.approvedAgain(praise);

            assertThat(gate.check(praise, Town.SITE)).isEmpty();
        }

        @Test
        void doesNotComeBackOnceWhoGaveItHasEditedTheText() {
            Desk.accept(desk.revise(Town.siteOnly("L’eau revient vendredi."), Town.FARID));
            Desk.accept(desk.revise(praise, Town.ANNA));

            assertThat(desk.state().isDerogated(Town.SITE, RULE)).isFalse();
            assertThat(gate.check(praise, Town.SITE))
                    .extracting(RefusalReason::code)
                    .contains(Code.BLOCKING_FINDING);
        }
    }

    @Nested
    class IsRefused {

        @Test
        void toAnOfficeTheGateDoesNotName() {
            assertRefused(derogate(Town.SECRETARY, Town.EVA), RefusalCode.NOT_DEROGABLE);
        }

        @Test
        void toAnOfficeOfAGateThatNamesNone() {
            assertRefused(
                    desk.gateWith().build().derogate(desk.name(), praise, derogation(praise, Town.MAYOR, Town.FARID)),
                    RefusalCode.NOT_DEROGABLE);
        }

        @Test
        void byAGateWithoutTheVaultThatTellsWhoWroteTheText() {
            PersonalDataVault vault = PersonalDataVault.of(
                    new MemoryPersonalDataStore(), () -> "a secret of 16 bytes or more".getBytes(UTF_8));
            Desk masked = new Desk();
            Desk.accept(Approvals.with(masked.store(), Town.AUTHORITY, Town.mandates(), masked.clock())
                    .withPersonalData(vault)
                    .submit(masked.name(), praise, Town.visaThenSignature()));
            masked.clock().set("2025-08-31T13:01:00Z");
            PublicationGate nameless =
                    masked.gateWith().derogable(Set.of(Town.MAYOR), Set.of()).build();

            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> nameless.derogate(masked.name(), praise, derogation(praise, Town.MAYOR, Town.FARID)))
                    .withMessageContaining("personalData");
        }

        @Test
        void forARuleOnTheNeverList() {
            assertRefused(
                    gate(Set.of(RULE)).derogate(desk.name(), praise, derogation(praise, Town.MAYOR, Town.FARID)),
                    RefusalCode.NOT_DEROGABLE);
        }

        @Test
        void forARuleThatDoesNotBarThisContent() {
            assertRefused(
                    gate.derogate(
                            desk.name(),
                            praise,
                            new ApprovalCommand.Derogate(
                                    Town.SITE, praise.seal(Town.SITE), "NEU-13", Town.MAYOR, Town.FARID, "au cas où")),
                    RefusalCode.NOT_DEROGABLE);
        }

        @Test
        void toWhoeverHoldsNoSuchOffice() {
            assertRefused(derogate(Town.MAYOR, Town.EVA), RefusalCode.NO_MANDATE);
        }

        @Test
        void toAReplacementKnownToTheToolOnly() {
            PublicationGate september = desk.gateWith()
                    .mandates(Town.mandatesBuilder()
                            .replacement(new Mandate.InternalReplacement(
                                    Town.GAIA,
                                    Town.MAYOR,
                                    Town.FARID,
                                    LocalDate.parse("2025-09-01"),
                                    LocalDate.parse("2025-09-30")))
                            .build())
                    .derogable(Set.of(Town.MAYOR), Set.of())
                    .build();

            assertRefused(
                    september.derogate(desk.name(), praise, derogation(praise, Town.MAYOR, Town.GAIA)),
                    RefusalCode.MANDATE_TOO_WEAK);
        }

        @Test
        void toWhoeverWroteTheText() {
            Communication edited = Town.siteOnly("Grâce à l’action de votre maire, l’eau revient lundi.");
            Desk.accept(desk.revise(edited, Town.BRUNO));

            assertRefused(
                    gate.derogate(desk.name(), edited, derogation(edited, Town.DIRECTOR, Town.BRUNO)),
                    RefusalCode.AUTHOR_CANNOT_DECIDE);
        }

        @Test
        void withoutAReason() {
            assertRefused(
                    gate.derogate(
                            desk.name(),
                            praise,
                            new ApprovalCommand.Derogate(
                                    Town.SITE, praise.seal(Town.SITE), RULE, Town.MAYOR, Town.FARID, " ")),
                    RefusalCode.REASON_REQUIRED);
        }

        @Test
        void forAContentThatIsNotOnRecord() {
            Communication other = Town.siteOnly("Grâce à l’action de votre maire, l’eau revient vendredi.");

            assertRefused(
                    gate.derogate(desk.name(), other, derogation(other, Town.MAYOR, Town.FARID)),
                    RefusalCode.SEAL_CHANGED);
        }

        @Test
        void forAVariantThatIsNotThere() {
            assertRefused(
                    gate.derogate(
                            desk.name(),
                            praise,
                            new ApprovalCommand.Derogate(
                                    Town.SMS, praise.seal(Town.SITE), RULE, Town.MAYOR, Town.FARID, "urgent")),
                    RefusalCode.UNKNOWN_VARIANT);
        }

        @Test
        void afterTheApprovalWasWithdrawn() {
            desk.happened(new ApprovalEvent.Withdrawn(Town.ANNA, "sans objet"));

            assertRefused(derogate(Town.MAYOR, Town.FARID), RefusalCode.WITHDRAWN);
        }

        @Test
        void underANameGivenToAnother() {
            CommandId name = desk.name();
            assertThat(gate.derogate(name, praise, derogation(praise, Town.MAYOR, Town.FARID)))
                    .isInstanceOf(Ruling.Accepted.class);

            assertRefused(
                    gate.derogate(name, praise, derogation(praise, Town.DIRECTOR, Town.BRUNO)), RefusalCode.NAME_TAKEN);
        }
    }

    /** A rule that its own author lets nobody override. */
    @Nested
    class OfARuleThatMayNotBeWaived {

        private final PublicationGate strict = strictGate(false);

        /** The gate with NEU-12 as it is, or as a rule of that name nobody may waive. */
        private PublicationGate strictGate(boolean derogable) {
            return PublicationGate.builder(
                            desk.store(),
                            Town.AUTHORITY,
                            Desk.standardReview().with(new PraiseCheck(derogable)),
                            desk.clock())
                    .mandates(Town.mandates())
                    .derogable(Set.of(Town.MAYOR), Set.of())
                    .build();
        }

        private ApprovalCommand.Derogate derogation() {
            return new ApprovalCommand.Derogate(
                    Town.SITE, praise.seal(Town.SITE), PraiseCheck.RULE, Town.MAYOR, Town.FARID, "usage");
        }

        @Test
        void noneIsGiven() {
            assertRefused(strict.derogate(desk.name(), praise, derogation()), RefusalCode.NOT_DEROGABLE);
        }

        @Test
        void noneIsProposed() {
            assertThat(strict.check(praise, Town.SITE))
                    .filteredOn(reason -> reason.finding()
                            .filter(finding -> finding.ruleId().equals(PraiseCheck.RULE))
                            .isPresent())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.liftings())
                            .extracting(Lifting::kind)
                            .doesNotContain(Lifting.Kind.DEROGATE));
        }

        @Test
        void oneGivenWhileItMightBeCountsNoMore() {
            PublicationGate lenient = strictGate(true);
            assertThat(lenient.derogate(desk.name(), praise, derogation())).isInstanceOf(Ruling.Accepted.class);
            assertThat(derogate(Town.MAYOR, Town.FARID)).isInstanceOf(Ruling.Accepted.class);

            assertThat(lenient.check(praise, Town.SITE)).isEmpty();
            assertThat(strict.check(praise, Town.SITE))
                    .extracting(RefusalReason::code)
                    .containsExactly(Code.BLOCKING_FINDING);
        }
    }

    /** Bars every text, and may or may not be overridden. */
    private record PraiseCheck(boolean derogable) implements Check {

        private static final String RULE = "VILLE-01";

        @Override
        public String id() {
            return "praise";
        }

        @Override
        public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
            return List.of(Finding.builder(
                            RULE,
                            Severity.BLOCKING,
                            Locus.of(Pointers.variant(communication, variant)),
                            Wording.of("Jamais.", "Never."))
                    .derogable(derogable)
                    .build());
        }
    }

    @Test
    void settingAFindingAsideIsNone() {
        Finding barring = gate.check(praise, Town.SITE).get(0).finding().orElseThrow();
        PublicationGate convinced = PublicationGate.builder(
                        desk.store(),
                        Town.AUTHORITY,
                        Desk.standardReview()
                                .with(
                                        Suppressions.of(List.of(Suppression.of(
                                                barring,
                                                praise.id(),
                                                Town.FARID,
                                                "le maire y tient",
                                                desk.clock().instant()))),
                                        Baseline.empty()),
                        desk.clock())
                .build();

        assertThat(convinced.check(praise, Town.SITE))
                .extracting(RefusalReason::code)
                .containsExactly(Code.BLOCKING_FINDING);
    }

    @Test
    void isRecordedOnceUnderOneName() {
        CommandId name = desk.name();
        Ruling first = gate.derogate(name, praise, derogation(praise, Town.MAYOR, Town.FARID));

        assertThat(gate.derogate(name, praise, derogation(praise, Town.MAYOR, Town.FARID)))
                .isEqualTo(first);
        assertThat(desk.state().derogations()).hasSize(1);
    }

    @Test
    void needsAGateThatKnowsWhoMayAct() {
        PublicationGate blind = PublicationGate.builder(
                        desk.store(), Town.AUTHORITY, Desk.standardReview(), desk.clock())
                .derogable(Set.of(Town.MAYOR), Set.of())
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> blind.derogate(desk.name(), praise, derogation(praise, Town.MAYOR, Town.FARID)))
                .withMessageContaining("register of mandates");
    }
}
