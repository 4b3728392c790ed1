package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateAct;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules by themselves: what they answer when the record moved on, and what they recognise of what they brought about. */
class PublicationRulesTest {

    private static final Instant NOW = Instant.parse(Town.MONDAY);
    private static final DecisionContext CONTEXT = new DecisionContext(NOW, Town.AUTHORITY, Town.mandates());
    private static final Mandate MAYOR = new Mandate.OwnOffice(Town.FARID, Town.MAYOR);
    private static final PermitId PERMIT = new PermitId(Town.NOTICE, 4);
    private static final CommunicationId OTHER = CommunicationId.of("2025-042");
    private static final Communication NOTICE = Town.siteOnly();
    private static final ContentSeal SEAL = NOTICE.seal(Town.SITE);

    private final ApprovalState approved = new Desk().approved(NOTICE).state();

    private static ApprovalState after(ApprovalState state, ApprovalEvent... events) {
        return state.after(NOW, List.of(events));
    }

    private static void assertRefused(Ruling ruling, RefusalCode code) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo(code));
    }

    private static ApprovalEvent issued() {
        return new ApprovalEvent.PermitIssued(
                PERMIT, Town.SITE, SEAL, NOW.plusSeconds(60), List.of(), List.of(), "0".repeat(64));
    }

    private ApprovalState out() {
        return after(
                approved,
                issued(),
                new ApprovalEvent.PermitRedeemed(PERMIT),
                new ApprovalEvent.Delivered(PERMIT, "ref"));
    }

    /** The deputies may act for the mayor by an act. */
    @Nested
    class ARight {

        private Ruling freeze(MandateAct act, PersonId person) {
            return decide(act, new ApprovalCommand.Freeze(true, Town.MAYOR, person, "un recours"), approved);
        }

        private static MandateAct deputy(MandateKind kind) {
            return Town.act(kind, Town.MAYOR, Town.HUGO, Town.FIRST_DEPUTY);
        }

        private static Matter only(String channel) {
            return new Matter(Set.of(), Set.of(ChannelId.of(channel)), Set.of());
        }

        private static MandateRegister register(MandateAct act) {
            return MandateRegister.builder(Town.council().build(), Town.NOUMEA)
                    .act(act)
                    .build();
        }

        private static Ruling decide(MandateAct act, ApprovalCommand command, ApprovalState state) {
            return ApprovalRules.decide(state, command, new DecisionContext(NOW, Town.AUTHORITY, register(act)));
        }

        private ApprovalCommand withdrawal() {
            return new ApprovalCommand.WithdrawPublication(PERMIT, Town.MAYOR, Town.HUGO, "faux", "");
        }

        @Test
        void byADelegationIsEnough() {
            assertThat(freeze(deputy(MandateKind.FUNCTION_DELEGATION), Town.HUGO))
                    .isInstanceOf(Ruling.Accepted.class);
        }

        @Test
        void forAnotherChannelDoesNotReach() {
            MandateAct sms = deputy(MandateKind.FUNCTION_DELEGATION).withMatter(only("sms"));

            assertRefused(freeze(sms, Town.HUGO), RefusalCode.MANDATE_OUT_OF_MATTER);
            assertRefused(decide(sms, withdrawal(), out()), RefusalCode.MANDATE_OUT_OF_MATTER);
        }

        @Test
        void forTheChannelOfWhatWentOutReachesThat() {
            MandateAct site = deputy(MandateKind.FUNCTION_DELEGATION).withMatter(only("site"));

            assertThat(decide(site, withdrawal(), out())).isInstanceOf(Ruling.Accepted.class);
        }

        @Test
        void toStandInForWhoIsThereIsNone() {
            assertRefused(freeze(deputy(MandateKind.SUPPLEANCE), Town.HUGO), RefusalCode.MANDATE_OUT_OF_RANK);
        }

        @Test
        void toStandInForWhoeverWroteTheTextAllowsADerogation() {
            ApprovalState edited = after(approved, new ApprovalEvent.ContentRevised(Town.FARID, Town.SITE, SEAL, null));

            assertThat(decide(
                            deputy(MandateKind.SUPPLEANCE),
                            new ApprovalCommand.Derogate(Town.SITE, SEAL, "NEU-12", Town.MAYOR, Town.HUGO, "usage"),
                            edited))
                    .isInstanceOf(Ruling.Accepted.class);
        }

        @Test
        void thatIsLimitedDoesNotReachAllPublication() {
            ApprovalCommand.Freeze all = new ApprovalCommand.Freeze(true, Town.MAYOR, Town.HUGO, "cyclone", Set.of());
            MandateAct site = deputy(MandateKind.FUNCTION_DELEGATION).withMatter(only("site"));

            assertRefused(
                    ApprovalRules.decideForAll(
                            ApprovalState.initial(), all, new DecisionContext(NOW, Town.AUTHORITY, register(site))),
                    RefusalCode.MANDATE_OUT_OF_MATTER);
        }
    }

    @Nested
    class APermit {

        private Ruling issue(ApprovalState state, String... derogations) {
            return PermitRules.decide(
                    state,
                    new ApprovalCommand.IssuePermit(
                            Town.NOTICE,
                            Town.SITE,
                            SEAL,
                            Duration.ofHours(1),
                            List.of(),
                            List.of(),
                            "0".repeat(64),
                            List.of(derogations)),
                    NOW,
                    ChannelCatalog.standard());
        }

        @Test
        void doesNotRestOnADerogationThatNobodyGave() {
            assertRefused(issue(approved, "NEU-12"), RefusalCode.NOT_DEROGABLE);
        }

        @Test
        void doesNotRestOnADerogationForAnotherContent() {
            ApprovalState state = after(
                    approved,
                    new ApprovalEvent.Derogated(Town.SITE, ContentSeal.of("a".repeat(64)), "NEU-12", MAYOR, "usage"));

            assertRefused(issue(state, "NEU-12"), RefusalCode.NOT_DEROGABLE);
        }

        @Test
        void restsOnTheOneThatWasGiven() {
            ApprovalState state =
                    after(approved, new ApprovalEvent.Derogated(Town.SITE, SEAL, "NEU-12", MAYOR, "usage"));

            assertThat(issue(state, "NEU-12")).isInstanceOf(Ruling.Accepted.class);
        }

        @Test
        void isNotIssuedWhileTheApprovalIsSuspended() {
            assertRefused(issue(after(approved, new ApprovalEvent.Held(MAYOR, "un doute", null))), RefusalCode.ON_HOLD);
        }

        @Test
        void isNotIssuedWhilePublicationIsFrozen() {
            assertRefused(issue(after(approved, new ApprovalEvent.Frozen(MAYOR, "un recours"))), RefusalCode.FROZEN);
        }

        @Test
        void isNotRedeemedOnceItIsFrozen() {
            ApprovalState state = after(approved, issued(), new ApprovalEvent.Frozen(MAYOR, "un recours"));

            assertRefused(
                    PermitRules.decide(
                            state,
                            new ApprovalCommand.RedeemPermit(PERMIT, Town.SITE, SEAL),
                            NOW,
                            ChannelCatalog.standard()),
                    RefusalCode.FROZEN);
        }
    }

    @Nested
    class ARemoval {

        private Ruling record(ApprovalState state, PermitId permit) {
            return PermitRules.decide(
                    state,
                    new ApprovalCommand.RecordWithdrawal(permit, true, Wording.same("supprimé")),
                    NOW,
                    ChannelCatalog.standard());
        }

        @Test
        void isOfAPermitOnRecord() {
            assertRefused(record(approved, PERMIT), RefusalCode.UNKNOWN_PERMIT);
        }

        @Test
        void isOfWhatWasWithdrawn() {
            assertRefused(record(out(), PERMIT), RefusalCode.NOT_PUBLISHED);
        }

        @Test
        void isDoneOnce() {
            ApprovalState back = after(out(), new ApprovalEvent.PublicationWithdrawn(PERMIT, MAYOR, "faux", ""));
            assertThat(record(back, PERMIT))
                    .isEqualTo(new Ruling.Accepted(
                            List.of(new ApprovalEvent.WithdrawalAnswered(PERMIT, true, Wording.same("supprimé")))));
            ApprovalState gone =
                    after(back, new ApprovalEvent.WithdrawalAnswered(PERMIT, true, Wording.same("supprimé")));

            assertRefused(record(gone, PERMIT), RefusalCode.NOT_PUBLISHED);
        }
    }

    @Nested
    class WhatWentOut {

        @Test
        void isWithdrawnByAnOfficeThatASeatWasHandedTo() {
            ApprovalCommand withdraw =
                    new ApprovalCommand.WithdrawPublication(PERMIT, Town.SECRETARY, Town.EVA, "faux", "");
            assertRefused(ApprovalRules.decide(out(), withdraw, CONTEXT), RefusalCode.NOT_CONCERNED);
            ApprovalState handed = after(
                    out(),
                    new ApprovalEvent.Transferred(StageId.of("visa"), Town.DIRECTOR, MAYOR, Town.SECRETARY, "absente"));

            assertThat(ApprovalRules.decide(handed, withdraw, CONTEXT)).isInstanceOf(Ruling.Accepted.class);
        }

        @Test
        void mayBeCorrectedMoreThanOnce() {
            ApprovalState corrected =
                    after(out(), new ApprovalEvent.Corrected(PERMIT, MAYOR, OTHER, "faux", "rectifié"));

            assertThat(ApprovalRules.decide(
                            corrected,
                            new ApprovalCommand.Correct(
                                    PERMIT, Town.MAYOR, Town.FARID, CommunicationId.of("2025-043"), "encore", ""),
                            CONTEXT))
                    .isInstanceOf(Ruling.Accepted.class);
        }
    }

    static Stream<Arguments> commandsAndWhatTheyBringAbout() {
        return Stream.of(
                Arguments.of(
                        new ApprovalCommand.Derogate(Town.SITE, SEAL, "NEU-12", Town.MAYOR, Town.FARID, "a"),
                        new ApprovalEvent.Derogated(Town.SITE, SEAL, "NEU-12", MAYOR, "a")),
                Arguments.of(
                        new ApprovalCommand.Freeze(
                                true, Town.MAYOR, Town.FARID, "a", Set.of(CommunicationPurpose.ALERT)),
                        new ApprovalEvent.Frozen(MAYOR, "a", Set.of(CommunicationPurpose.ALERT))),
                Arguments.of(
                        new ApprovalCommand.Freeze(false, Town.MAYOR, Town.FARID, "a"),
                        new ApprovalEvent.Unfrozen(MAYOR, "a")),
                Arguments.of(
                        new ApprovalCommand.Exempt(Town.MAYOR, Town.FARID, "b"),
                        new ApprovalEvent.Unfrozen(MAYOR, "b")),
                Arguments.of(
                        new ApprovalCommand.Correct(PERMIT, Town.MAYOR, Town.FARID, OTHER, "a", "n"),
                        new ApprovalEvent.Corrected(PERMIT, MAYOR, OTHER, "a", "n")),
                Arguments.of(
                        new ApprovalCommand.WithdrawPublication(PERMIT, Town.MAYOR, Town.FARID, "a", "n"),
                        new ApprovalEvent.PublicationWithdrawn(PERMIT, MAYOR, "a", "n")));
    }

    @ParameterizedTest
    @MethodSource("commandsAndWhatTheyBringAbout")
    void aCommandIsRecognisedInWhatItBroughtAbout(ApprovalCommand command, ApprovalEvent event) {
        assertThat(ApprovalRules.explains(command, List.of(event))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("commandsAndWhatTheyBringAbout")
    void aCommandIsNotRecognisedInWhatAnotherBroughtAbout(ApprovalCommand command, ApprovalEvent event) {
        assertThat(commandsAndWhatTheyBringAbout()
                        .map(pair -> (ApprovalEvent) pair.get()[1])
                        .filter(other -> !other.equals(event)))
                .noneMatch(other -> ApprovalRules.explains(command, List.of(other)));
    }

    static Stream<ApprovalEvent> othersThanTheWithdrawalOfTheMayor() {
        return Stream.of(
                new ApprovalEvent.PublicationWithdrawn(new PermitId(Town.NOTICE, 5), MAYOR, "a", "n"),
                new ApprovalEvent.PublicationWithdrawn(PERMIT, new Mandate.OwnOffice(Town.EVA, Town.MAYOR), "a", "n"),
                new ApprovalEvent.PublicationWithdrawn(
                        PERMIT, new Mandate.OwnOffice(Town.FARID, Town.SECRETARY), "a", "n"),
                new ApprovalEvent.PublicationWithdrawn(PERMIT, MAYOR, "b", "n"),
                new ApprovalEvent.PublicationWithdrawn(PERMIT, MAYOR, "a", "m"),
                new ApprovalEvent.Withdrawn(Town.FARID, "a"));
    }

    @ParameterizedTest
    @MethodSource("othersThanTheWithdrawalOfTheMayor")
    void aCommandIsNotRecognisedWhereAnythingDiffers(ApprovalEvent event) {
        assertThat(ApprovalRules.explains(
                        new ApprovalCommand.WithdrawPublication(PERMIT, Town.MAYOR, Town.FARID, "a", "n"),
                        List.of(event)))
                .isFalse();
    }

    @Test
    void aCommandIsRecognisedByWhateverRightItsPersonActed() {
        Mandate onDuty = new Mandate.OnDuty(Town.FARID, Town.MAYOR, NOW);

        assertThat(ApprovalRules.explains(
                        new ApprovalCommand.WithdrawPublication(PERMIT, Town.MAYOR, Town.FARID, "a", "n"),
                        List.of(new ApprovalEvent.PublicationWithdrawn(PERMIT, onDuty, "a", "n"))))
                .isTrue();
    }
}
