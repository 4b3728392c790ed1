package org.commspubliques.approval.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.util.Set;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.publication.RefusalReason.Code;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One communication is frozen, as during a dispute: nothing of it goes out until whoever froze it lets it go. */
class FreezeTest {

    private final Communication notice = Town.siteOnly();
    private final Desk desk = new Desk().approved(notice);
    private final PublicationGate gate = desk.gateWith().build();

    private Outcome freeze(boolean frozen, OfficeId office, PersonId person, String reason) {
        return desk.approvals()
                .freeze(desk.name(), Town.NOTICE, new ApprovalCommand.Freeze(frozen, office, person, reason));
    }

    private Outcome frozen() {
        return freeze(true, Town.DIRECTOR, Town.BRUNO, "un recours");
    }

    @Nested
    class WhileItHolds {

        @Test
        void theGateIsClosedAndTheOfficeThatFrozeCanOpenIt() {
            Desk.accept(frozen());

            assertThat(gate.check(notice, Town.SITE)).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Code.FROZEN);
                assertThat(reason.message().fr()).isEqualTo("La publication est gelée (un recours).");
                assertThat(reason.liftings())
                        .extracting(Lifting::kind, Lifting::office, Lifting::persons)
                        .containsExactly(tuple(Lifting.Kind.RELEASE, Town.DIRECTOR, Set.of(Town.BRUNO)));
            });
        }

        @Test
        void aPermitIssuedBeforeIsNotRedeemed() {
            PublicationPermit permit =
                    gate.permit(desk.name(), notice, Town.SITE).granted().orElseThrow();
            Desk.accept(frozen());

            assertThat(gate.redeem(desk.name(), permit.id(), notice, Town.SITE).reasons())
                    .extracting(RefusalReason::code)
                    .containsExactly(Code.FROZEN);
        }

        @Test
        void otherOfficesDoNotLetGo() {
            Desk.accept(frozen());

            assertRefused(freeze(false, Town.MAYOR, Town.FARID, "assez"), RefusalCode.FROZEN);
        }

        @Test
        void itIsNotFrozenTwice() {
            Desk.accept(frozen());

            assertRefused(freeze(true, Town.MAYOR, Town.FARID, "aussi"), RefusalCode.FROZEN);
        }
    }

    @Test
    void letGoItGoesOut() {
        Desk.accept(frozen());
        Desk.accept(freeze(false, Town.DIRECTOR, Town.BRUNO, "désistement"));

        assertThat(gate.check(notice, Town.SITE)).isEmpty();
    }

    @Nested
    class WhereThereIsAFastTrack {

        private final Desk urgent = new Desk();

        @BeforeEach
        void submit() {
            Desk.accept(urgent.submit(Town.alert(), Town.withFastTrack()));
        }

        private Outcome freeze(OfficeId office, PersonId person) {
            return urgent.approvals()
                    .freeze(urgent.name(), Town.NOTICE, new ApprovalCommand.Freeze(true, office, person, "un recours"));
        }

        @Test
        void theOfficeThatRatifiesMayFreezeThoughItHasNoSeat() {
            assertAccepted(freeze(Town.SECRETARY, Town.EVA));
        }

        @Test
        void whoIsOnDutyMayFreeze() {
            assertAccepted(freeze(Town.DUTY, Town.GAIA));
        }

        @Test
        void anotherOfficeWithoutASeatMayNot() {
            assertRefused(freeze(Town.LEGAL, Town.CLARA), RefusalCode.NOT_CONCERNED);
        }
    }

    @Nested
    class IsRefused {

        @Test
        void toLetGoWhatIsNotFrozen() {
            assertRefused(freeze(false, Town.DIRECTOR, Town.BRUNO, "assez"), RefusalCode.NOT_FROZEN);
        }

        @Test
        void toAnOfficeWithoutASeat() {
            assertRefused(freeze(true, Town.SECRETARY, Town.EVA, "un recours"), RefusalCode.NOT_CONCERNED);
        }

        @Test
        void toWhoeverDoesNotHoldTheOffice() {
            assertRefused(freeze(true, Town.DIRECTOR, Town.GAIA, "un recours"), RefusalCode.MANDATE_TOO_WEAK);
            Desk.accept(frozen());
            assertRefused(freeze(false, Town.DIRECTOR, Town.EVA, "assez"), RefusalCode.NO_MANDATE);
        }

        @Test
        void withoutAReason() {
            assertRefused(freeze(true, Town.DIRECTOR, Town.BRUNO, ""), RefusalCode.REASON_REQUIRED);
        }

        @Test
        void onceTheApprovalIsWithdrawn() {
            desk.happened(new ApprovalEvent.Withdrawn(Town.ANNA, "sans objet"));

            assertRefused(frozen(), RefusalCode.WITHDRAWN);
        }

        @Test
        void toAnOfficeThatIsOnlyInformed() {
            Desk other = new Desk()
                    .submitted(
                            notice,
                            Town.visa(),
                            Town.stage("info", StageNature.INFORMATION)
                                    .by(Town.SECRETARY)
                                    .build());

            assertRefused(
                    other.approvals()
                            .freeze(
                                    other.name(),
                                    Town.NOTICE,
                                    new ApprovalCommand.Freeze(true, Town.SECRETARY, Town.EVA, "un recours")),
                    RefusalCode.NOT_CONCERNED);
        }
    }

    @Test
    void isForALegalAdviserWhoGivesAnOpinionToo() {
        Desk other = new Desk()
                .submitted(
                        notice,
                        Town.visa(),
                        Town.stage("avis", StageNature.OPINION).by(Town.LEGAL).build());

        Desk.accept(other.approvals()
                .freeze(
                        other.name(),
                        Town.NOTICE,
                        new ApprovalCommand.Freeze(true, Town.LEGAL, Town.CLARA, "contentieux")));
        assertThat(other.state().freeze()).isPresent();
    }
}
