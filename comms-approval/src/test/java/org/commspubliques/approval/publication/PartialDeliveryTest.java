package org.commspubliques.approval.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.approval.publication.DeliveryReceipt.Delivered;
import org.commspubliques.approval.publication.DeliveryReceipt.Failed;
import org.commspubliques.approval.publication.DeliveryReceipt.Partial;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A channel takes a delivery in part: what is left is tried again, and nothing is taken twice. */
class PartialDeliveryTest {

    private final Communication notice = Town.siteOnly();
    private final Desk desk = new Desk().approved(notice);
    private final DeliveryOrder order = desk.gate()
            .permit(desk.name(), notice, Town.SITE)
            .granted()
            .flatMap(permit -> desk.gate()
                    .redeem(desk.name(), permit.id(), notice, Town.SITE)
                    .granted())
            .orElseThrow();
    private final List<Set<String>> asked = new ArrayList<>();

    private DeliveryReceipt deliver(DeliveryReceipt answer) {
        return deliver(desk.name(), answer);
    }

    private DeliveryReceipt deliver(CommandId name, DeliveryReceipt answer) {
        return desk.gate().deliver(name, order, sent -> {
            asked.add(sent.parts());
            return answer;
        });
    }

    private static Partial partial(List<String> delivered, List<String> failed) {
        return new Partial("lot", delivered, failed);
    }

    private ApprovalEvent lastEvent() {
        List<RecordedAct> acts = desk.approvals().trail(notice.id());
        return acts.get(acts.size() - 1).events().get(0);
    }

    private IssuedPermit permit() {
        return desk.state().permit(order.permit()).orElseThrow();
    }

    @Nested
    class OnceTakenInPart {

        @Test
        void isRecordedWithWhatWasTakenAndWhatWasNot() {
            deliver(partial(List.of("a", "b"), List.of("c", "d")));

            assertThat(lastEvent())
                    .isEqualTo(new ApprovalEvent.PartlyDelivered(
                            order.permit(), "lot", List.of("a", "b"), List.of("c", "d")));
        }

        @Test
        void isNotOutAsAWhole() {
            deliver(partial(List.of("a"), List.of("b")));

            assertThat(desk.state().isPublished(Town.SITE)).isFalse();
        }

        @Test
        void isTriedAgainForWhatFailedAlone() {
            deliver(partial(List.of("a"), List.of("b", "c")));
            deliver(partial(List.of("b"), List.of("c")));
            deliver(new Failed("panne"));
            deliver(new Delivered("fin"));

            assertThat(asked).containsExactly(Set.of(), Set.of("b", "c"), Set.of("c"), Set.of("c"));
        }

        @Test
        void isOutOnceTheRestIsTaken() {
            deliver(partial(List.of("a"), List.of("b")));
            DeliveryReceipt rest = deliver(new Delivered("fin"));

            assertThat(rest).isEqualTo(new Delivered("fin"));
            assertThat(desk.state().isPublished(Town.SITE)).isTrue();
            assertThat(permit().taken()).containsExactlyInAnyOrder("a", "b");
            assertThat(permit().references()).containsExactly("lot", "fin");
        }

        @Test
        void isOutOnceAReceiptInPartsLeavesNothing() {
            deliver(partial(List.of("a"), List.of("b")));
            deliver(partial(List.of("b"), List.of()));

            assertThat(lastEvent()).isEqualTo(new ApprovalEvent.Delivered(order.permit(), "lot"));
        }

        @Test
        void isNotSentAgainOnceItIsOut() {
            deliver(partial(List.of("a"), List.of("b")));
            deliver(new Delivered("fin"));
            deliver(new Delivered("encore"));

            assertThat(asked).hasSize(2);
        }

        @Test
        void isAnsweredAlikeUnderTheSameName() {
            CommandId name = desk.name();
            DeliveryReceipt first = deliver(name, partial(List.of("a"), List.of("b")));
            DeliveryReceipt again = deliver(name, new Delivered("fin"));

            assertThat(again).isEqualTo(first);
            assertThat(asked).hasSize(1);
        }

        @Test
        void isShownByTheRegisterWithWhatIsMissing() {
            deliver(partial(List.of("a"), List.of("b")));

            assertThat(PublicationRegister.of(desk.store()).publications())
                    .singleElement()
                    .satisfies(publication -> {
                        assertThat(publication.isWhole()).isFalse();
                        assertThat(publication.missing()).containsExactly("b");
                    });
        }

        @Test
        void keepsTheMomentOfItsFirstPartInTheRegister() {
            PublicationRegister register = PublicationRegister.of(desk.store());
            deliver(partial(List.of("a"), List.of("b")));
            var first = register.publications().get(0).at();
            desk.clock().set("2025-08-19T00:00:00Z");
            deliver(new Delivered("fin"));

            assertThat(register.publications()).singleElement().satisfies(publication -> {
                assertThat(publication.at()).isEqualTo(first);
                assertThat(publication.reference()).isEqualTo("fin");
                assertThat(publication.isWhole()).isTrue();
            });
        }
    }

    @Nested
    class AnAdapter {

        @Test
        void thatTookNothingHasFailed() {
            deliver(partial(List.of(), List.of("a", "b")));

            assertThat(lastEvent()).isEqualTo(new ApprovalEvent.DeliveryFailed(order.permit(), Wording.same("lot")));
            assertThat(PublicationRegister.of(desk.store()).publications()).isEmpty();
        }

        @Test
        void thatSaysBothOfAPartHasTakenIt() {
            deliver(partial(List.of("a"), List.of("a", "b")));

            assertThat(permit().failed()).containsExactly("b");
        }

        @Test
        void thatForgetsAPartOnARetryHasNotTakenIt() {
            deliver(partial(List.of("a"), List.of("b", "c")));
            deliver(partial(List.of("b"), List.of()));

            assertThat(permit().failed()).containsExactly("c");
            assertThat(permit().delivery()).isEmpty();
        }

        @Test
        void thatSpeaksOfPartsItWasNotAskedForSaysNothing() {
            deliver(partial(List.of("a"), List.of("b")));
            deliver(partial(List.of("a", "z"), List.of("y")));

            assertThat(lastEvent()).isInstanceOf(ApprovalEvent.DeliveryFailed.class);
            assertThat(permit().taken()).containsExactly("a");
            assertThat(permit().failed()).containsExactly("b");
        }

        @Test
        void thatNamesAPartTwiceHasItOnce() {
            deliver(partial(List.of("a", "a"), List.of("b", "b")));

            assertThat(lastEvent())
                    .isEqualTo(new ApprovalEvent.PartlyDelivered(order.permit(), "lot", List.of("a"), List.of("b")));
        }

        @Test
        void thatCannotDeliverAtAllHasFailed() {
            deliver(new DeliveryReceipt.Unsupported());

            assertThat(lastEvent()).isInstanceOf(ApprovalEvent.DeliveryFailed.class);
        }

        @Test
        void thatCallsADeliveryByAVeryLongBlankIsRecordedAllTheSame() {
            deliver(new Delivered(" ".repeat(3_000) + "x"));

            assertThat(permit().delivery()).contains("x");
            assertThat(deliver(new Delivered("encore"))).isEqualTo(new Delivered("x"));
        }

        @Test
        void thatTookAsMuchAsAReceiptHoldsIsRecorded() {
            List<String> most = IntStream.range(0, Partial.MAX_PARTS - 1)
                    .mapToObj(part -> "€".repeat(Partial.MAX_PART_LENGTH - 4) + part)
                    .toList();
            deliver(partial(most, List.of("reste")));

            assertThat(permit().taken()).hasSize(Partial.MAX_PARTS - 1);
        }
    }

    @Nested
    class NothingMoreIsSent {

        private static final Mandate DIRECTOR = new Mandate.OwnOffice(Town.BRUNO, Town.DIRECTOR);

        private void assertStopped() {
            int before = desk.approvals().trail(notice.id()).size();

            assertThat(deliver(new Delivered("fin"))).isInstanceOf(Failed.class);
            assertThat(asked).isEmpty();
            assertThat(desk.approvals().trail(notice.id())).hasSize(before);
        }

        @Test
        void onceItIsFrozen() {
            desk.happened(new ApprovalEvent.Frozen(DIRECTOR, "un recours"));

            assertStopped();
        }

        @Test
        void onceItIsSuspended() {
            desk.happened(new ApprovalEvent.Held(DIRECTOR, "un doute", null));

            assertStopped();
        }

        @Test
        void onceTheApprovalIsWithdrawn() {
            desk.happened(new ApprovalEvent.Withdrawn(Town.ANNA, "sans objet"));

            assertStopped();
        }

        @Test
        void onceWhatWentOutInPartIsWithdrawn() {
            desk.happened(
                    new ApprovalEvent.PartlyDelivered(order.permit(), "lot", List.of("a"), List.of("b")),
                    new ApprovalEvent.PublicationWithdrawn(order.permit(), DIRECTOR, "faux", "retiré"));

            assertStopped();
        }

        @Test
        void untilItIsLetGo() {
            desk.happened(new ApprovalEvent.Frozen(DIRECTOR, "un recours"));
            desk.happened(new ApprovalEvent.Unfrozen(DIRECTOR, "désistement"));

            assertThat(deliver(new Delivered("fin"))).isEqualTo(new Delivered("fin"));
        }
    }

    @Nested
    class AReceipt {

        @Test
        void ofNoPartsIsRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> partial(List.of(), List.of()));
        }

        @Test
        void ofTooManyPartsIsRefusedBeforeTheyAreLookedAt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> partial(Collections.nCopies(Integer.MAX_VALUE / 2, "a"), List.of("b")))
                    .withMessageContaining("1 to 1000 parts");
        }

        @Test
        void ofMorePartsThanCanBeCountedIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> partial(
                            Collections.nCopies(Integer.MAX_VALUE, "a"), Collections.nCopies(Integer.MAX_VALUE, "b")));
        }

        @Test
        void withoutAReferenceIsRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Partial(" ", List.of("a"), List.of("b")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a\nb", "a\u0000", "a\uD83D"})
        void whosePartsNoRecordCouldKeepIsRefused(String part) {
            assertThatIllegalArgumentException().isThrownBy(() -> partial(List.of(), List.of(part)));
        }

        @Test
        void whosePartsAreAsLongAsTheyMayBeIsNot() {
            assertThatCode(() -> partial(List.of(), List.of("x".repeat(Partial.MAX_PART_LENGTH))))
                    .doesNotThrowAnyException();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> partial(List.of(), List.of("x".repeat(Partial.MAX_PART_LENGTH + 1))));
        }
    }
}
