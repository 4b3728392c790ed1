package org.commspubliques.approval.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.publication.RefusalReason.Code;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.planning.DistributionPlan;
import org.junit.jupiter.api.Test;

/** « Les agents avant la presse, la presse avant le public. » */
class OrderOfDistributionTest {

    private static final VariantId STAFF = VariantId.parse("interne/fr");

    private final Communication notice = Town.draft()
            .variant(Town.site("L’eau est coupée jeudi matin dans le quartier du port."))
            .variant(Town.press("L’eau est coupée jeudi matin dans le quartier du port."))
            .variant(staff("L’eau est coupée jeudi matin dans le quartier du port."))
            .build();
    private final Desk desk = new Desk().approved(notice);
    private final PublicationGate gate =
            desk.gateWith().order(DistributionPlan::staffThenPressThenPublic).build();

    private static Variant staff(String text) {
        return Variant.french(ChannelId.of("interne"), Section.title("Coupure d’eau"), Section.body(text));
    }

    private PermitId publish(VariantId variant, DeliveryReceipt receipt) {
        PublicationPermit permit =
                gate.permit(desk.name(), notice, variant).granted().orElseThrow();
        DeliveryOrder order =
                gate.redeem(desk.name(), permit.id(), notice, variant).granted().orElseThrow();
        gate.deliver(desk.name(), order, sent -> receipt);
        return permit.id();
    }

    private void publish(VariantId variant) {
        publish(variant, new DeliveryReceipt.Delivered("ref"));
    }

    private List<RefusalReason> against(VariantId variant) {
        return gate.check(notice, variant);
    }

    private void assertWaitsFor(VariantId variant, VariantId... earlier) {
        assertThat(against(variant)).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(Code.OUT_OF_ORDER);
            assertThat(reason.liftings()).extracting(Lifting::variant).containsExactlyInAnyOrder(earlier);
        });
    }

    @Test
    void thePressWaitsForTheStaffAndThePublicForBoth() {
        assertThat(against(STAFF)).isEmpty();
        assertWaitsFor(Town.PRESS, STAFF);
        assertWaitsFor(Town.SITE, STAFF, Town.PRESS);
    }

    @Test
    void itIsToldWhatHasToGoOutFirst() {
        assertThat(against(Town.PRESS)).singleElement().satisfies(reason -> {
            assertThat(reason.message().fr())
                    .isEqualTo(
                            "Avant la déclinaison « Communiqué de presse », il faut avoir diffusé : « Note interne ».");
            assertThat(reason.liftings())
                    .extracting(Lifting::kind, lifting -> lifting.message().fr())
                    .containsExactly(tuple(
                            Lifting.Kind.SEND_FIRST, "Il faut diffuser d’abord la déclinaison « Note interne »."));
            assertThat(reason.liftings().get(0).after()).contains(STAFF);
        });
    }

    @Test
    void theTurnComesWhenTheEarlierAreOut() {
        publish(STAFF);
        assertThat(against(Town.PRESS)).isEmpty();
        assertWaitsFor(Town.SITE, Town.PRESS);
        publish(Town.PRESS);
        assertThat(against(Town.SITE)).isEmpty();
    }

    @Test
    void whatIsOutInPartIsStillWaitedFor() {
        publish(STAFF, new DeliveryReceipt.Partial("lot", List.of("a"), List.of("b")));

        assertWaitsFor(Town.PRESS, STAFF);
    }

    @Test
    void whatWasTakenBackIsWaitedForNoMore() {
        PermitId permit = publish(STAFF, new DeliveryReceipt.Delivered("ref"));
        desk.happened(new ApprovalEvent.PublicationWithdrawn(
                permit, new Mandate.OwnOffice(Town.FARID, Town.MAYOR), "faux", ""));

        assertThat(against(Town.PRESS)).isEmpty();
    }

    @Test
    void whatWasRevisedSinceIsWaitedForAgain() {
        publish(STAFF);
        Communication revised = notice.withVariant(staff("L’eau est coupée vendredi matin au port."));
        Desk.accept(desk.revise(revised, Town.ANNA));
        Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, revised, STAFF));
        Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, revised, STAFF));

        assertThat(gate.check(revised, Town.PRESS))
                .extracting(RefusalReason::code)
                .containsExactly(Code.OUT_OF_ORDER);
    }

    @Test
    void whatIsThereNoMoreIsNotWaitedFor() {
        PublicationGate planned = desk.gateWith()
                .order((communication, channels) -> DistributionPlan.builder()
                        .after(Town.SITE, List.of(Town.SMS))
                        .build())
                .build();

        assertThat(planned.check(notice, Town.SITE)).isEmpty();
    }

    @Test
    void aPlanMaySetAnInstant() {
        Instant eight = Instant.parse("2025-08-18T21:00:00Z");
        PublicationGate planned = desk.gateWith()
                .order((communication, channels) ->
                        DistributionPlan.builder().notBefore(Town.SITE, eight).build())
                .build();

        assertThat(planned.check(notice, Town.SITE)).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(Code.NOT_YET_DUE);
            assertThat(reason.liftings()).extracting(Lifting::at).contains(eight);
        });
    }

    @Test
    void thereIsNoneUnlessTheGateIsGivenOne() {
        assertThat(desk.gateWith().build().check(notice, Town.SITE)).isEmpty();
    }
}
