package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.core.communication.Communication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReservationTest {

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();

    @Test
    void anApprovalWithReservationsCountsAsOne() {
        desk.submitted(notice, Town.visa(), Town.signature());

        Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.APPROVE_WITH_RESERVATIONS, notice));

        assertThat(desk.state().progress(Town.SITE).get(1).open()).isTrue();
    }

    @Test
    void whatIsReservedStaysOnRecord() {
        desk.submitted(notice, Town.visa());

        Desk.accept(desk.decide(
                "visa",
                Town.DIRECTOR,
                Town.BRUNO,
                DecisionKind.APPROVE_WITH_RESERVATIONS,
                "sous réserve du jour",
                notice));

        assertThat(desk.state().votes()).extracting(Vote::reason).containsExactly("sous réserve du jour");
    }

    @Test
    void aReservationNeedsAReason() {
        desk.submitted(notice, Town.visa());

        assertRefused(
                desk.decide("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.APPROVE_WITH_RESERVATIONS, " ", notice),
                RefusalCode.REASON_REQUIRED);
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void aReasonNobodyReadsToItsEndIsRefused(DecisionKind kind) {
        desk.submitted(notice, Town.visa());

        assertRefused(
                desk.decide(
                        "visa", Town.DIRECTOR, Town.BRUNO, kind, "m".repeat(ApprovalCommand.LONGEST_TEXT + 1), notice),
                RefusalCode.TEXT_TOO_LONG);
    }

    @Test
    void aReasonOfTheGreatestLengthIsTaken() {
        desk.submitted(notice, Town.visa());

        assertAccepted(desk.decide(
                "visa",
                Town.DIRECTOR,
                Town.BRUNO,
                DecisionKind.REJECT,
                "m".repeat(ApprovalCommand.LONGEST_TEXT),
                notice));
    }
}
