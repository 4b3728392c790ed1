package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.time.Instant;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SuspensionTest {

    private static final Instant TOMORROW = Instant.parse("2025-08-18T22:00:00Z");

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();

    private Outcome hold(OfficeId office, PersonId person, Instant wakeAt) {
        return desk.act(new ApprovalCommand.Hold(office, person, "vérification", wakeAt));
    }

    private Desk held() {
        Desk.accept(desk.submit(notice, Town.visaThenSignature()));
        Desk.accept(hold(Town.MAYOR, Town.FARID, TOMORROW));
        return desk;
    }

    private Outcome resume() {
        return desk.act(new ApprovalCommand.Resume(Town.DIRECTOR, Town.BRUNO));
    }

    @Nested
    class WhileItLasts {

        @Test
        void nobodyDecides() {
            held();

            assertRefused(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice), RefusalCode.ON_HOLD);
        }

        @Test
        void noSeatIsHandedOver() {
            held();

            assertRefused(
                    desk.act(new ApprovalCommand.Transfer(
                            StageId.of("visa"), Town.DIRECTOR, Town.BRUNO, Town.DPO, "en congé")),
                    RefusalCode.ON_HOLD);
        }

        @Test
        void itIsNotSuspendedAgain() {
            held();

            assertRefused(hold(Town.DIRECTOR, Town.BRUNO, TOMORROW), RefusalCode.ON_HOLD);
        }

        @Test
        void nothingIsReleasedUrgently() {
            Communication alert = Town.alert();
            Desk.accept(desk.submit(alert, Town.withFastTrack()));
            Desk.accept(hold(Town.MAYOR, Town.FARID, TOMORROW));

            assertRefused(
                    desk.approvals().invokeFastTrack(desk.name(), alert, Town.withFastTrack(), Town.GAIA, "cyclone"),
                    RefusalCode.ON_HOLD);
        }

        @Test
        void theTextMayBeChanged() {
            held();

            assertAccepted(desk.revise(Town.siteOnly("L’eau est coupée vendredi."), Town.ANNA));
        }

        @Test
        void aDecisionMayBeTakenBack() {
            Desk.accept(desk.submit(notice, Town.visaThenSignature()));
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
            Desk.accept(hold(Town.MAYOR, Town.FARID, TOMORROW));

            assertAccepted(desk.act(new ApprovalCommand.Retract(StageId.of("visa"), Town.DIRECTOR, Town.BRUNO)));
        }

        @Test
        void whatIsOwedAfterAnUrgentReleaseMayBeGiven() {
            Communication alert = Town.alert();
            Desk.accept(
                    desk.approvals().invokeFastTrack(desk.name(), alert, Town.withFastTrack(), Town.GAIA, "cyclone"));
            Desk.accept(hold(Town.MAYOR, Town.FARID, TOMORROW));

            assertAccepted(desk.approvals().ratify(desk.name(), Town.NOTICE, Town.EVA, ""));
        }
    }

    @Nested
    class Ends {

        @Test
        void whenSomebodySeatedTakesItUp() {
            held();
            Desk.accept(resume());

            assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
        }

        @Test
        void byItselfAtTheInstantNamed() {
            held();
            desk.clock().set("2025-08-18T22:00:00Z");

            assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
        }

        @Test
        void notAnInstantEarlier() {
            held();
            desk.clock().set("2025-08-18T21:59:59.999999999Z");

            assertRefused(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice), RefusalCode.ON_HOLD);
        }

        @Test
        void notThroughWhoHasNoSeat() {
            held();

            assertRefused(desk.act(new ApprovalCommand.Resume(Town.DPO, Town.DENIS)), RefusalCode.NOT_CONCERNED);
        }

        @Test
        void onlyWhereItBegan() {
            Desk.accept(desk.submit(notice, Town.visaThenSignature()));

            assertRefused(resume(), RefusalCode.NOT_ON_HOLD);
        }
    }

    @Nested
    class Begins {

        @Test
        void byWhoIsSeatedAnywhereInTheChain() {
            held();

            assertThat(desk.state().suspension()).hasValueSatisfying(hold -> {
                assertThat(hold.mandate().person()).isEqualTo(Town.FARID);
                assertThat(hold.end()).contains(TOMORROW);
            });
        }

        @Test
        void notByAnOfficeWithoutASeat() {
            Desk.accept(desk.submit(notice, Town.visaThenSignature()));

            assertRefused(hold(Town.DPO, Town.DENIS, TOMORROW), RefusalCode.NOT_CONCERNED);
        }

        @Test
        void notByWhoHasNoMandate() {
            Desk.accept(desk.submit(notice, Town.visaThenSignature()));

            assertRefused(hold(Town.MAYOR, Town.DENIS, TOMORROW), RefusalCode.NO_MANDATE);
        }

        @Test
        void notForATimeThatIsOver() {
            Desk.accept(desk.submit(notice, Town.visaThenSignature()));

            assertRefused(hold(Town.MAYOR, Town.FARID, Instant.parse(Town.MONDAY)), RefusalCode.INSTANT_PAST);
        }

        @Test
        void notForATimeThatNoRegisterCanHold() {
            Desk.accept(desk.submit(notice, Town.visaThenSignature()));

            Instant last = Instant.parse("9999-12-31T23:59:59Z");
            assertRefused(hold(Town.MAYOR, Town.FARID, last.plusNanos(1)), RefusalCode.INSTANT_TOO_FAR);
            Desk.accept(hold(Town.MAYOR, Town.FARID, last));
        }

        @Test
        void notWithoutAReason() {
            Desk.accept(desk.submit(notice, Town.visaThenSignature()));

            assertRefused(
                    desk.act(new ApprovalCommand.Hold(Town.MAYOR, Town.FARID, "", null)), RefusalCode.REASON_REQUIRED);
        }
    }
}
