package org.commspubliques.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.approval.testkit.FailingStore;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.junit.jupiter.api.Test;

/** Several decisions at once, each with a record of its own. */
class BulkDecisionTest {

    private static final CommandId WEEK = CommandId.of("semaine-34");

    private final FailingStore store = FailingStore.over(new MemoryApprovalStore());
    private final Desk desk = new Desk(store);

    private Communication submitted(String id) {
        Communication communication = Communication.builder(CommunicationId.of(id), "Info " + id)
                .purpose(Town.notice().purpose())
                .owner(Town.notice().owner())
                .author(Town.ANNA)
                .variant(Town.site("Texte " + id))
                .build();
        Desk.accept(desk.submit(communication, Town.visaThenSignature()));
        return communication;
    }

    private static BulkDecision.Item visa(Communication seen) {
        return visa(seen, seen.seals());
    }

    private static BulkDecision.Item visa(Communication seen, Map<VariantId, ContentSeal> seals) {
        return new BulkDecision.Item(
                seen.id(),
                new ApprovalCommand.Decide(
                        StageId.of("visa"), Town.DIRECTOR, Town.BRUNO, DecisionKind.APPROVE, seals, ""));
    }

    private int records(Communication communication) {
        return desk.approvals().trail(communication.id()).size();
    }

    @Test
    void eachHasARecordOfItsOwn() {
        Communication one = submitted("2025-101");
        Communication other = submitted("2025-102");

        BulkDecision bulk = desk.approvals().decideAll(WEEK, List.of(visa(one), visa(other)));

        assertThat(bulk.isWhole()).isTrue();
        assertThat(records(one)).isEqualTo(2);
        assertThat(records(other)).isEqualTo(2);
    }

    @Test
    void oneThatIsRefusedKeepsNoOtherFromBeingMade() {
        Communication stale = submitted("2025-101");
        Communication good = submitted("2025-102");
        Communication seenBefore = stale.withVariant(Town.site("Ancien texte"));

        BulkDecision bulk = desk.approvals().decideAll(WEEK, List.of(visa(stale, seenBefore.seals()), visa(good)));

        assertThat(bulk.results()).extracting(BulkDecision.Result::isAccepted).containsExactly(false, true);
        assertThat(bulk.open()).singleElement().satisfies(result -> {
            assertThat(result.communication()).isEqualTo(stale.id());
            assertThat(result.known().flatMap(Outcome::refusal).orElseThrow().code())
                    .isEqualTo(RefusalCode.SEAL_CHANGED);
        });
    }

    @Test
    void oneThatFailsIsToldAndCanBeAskedForAgain() {
        Communication failing = submitted("2025-101");
        Communication good = submitted("2025-102");
        List<BulkDecision.Item> items = List.of(visa(failing), visa(good));
        store.failWritesTo(StreamId.of("2025-101")::equals);

        BulkDecision bulk = desk.approvals().decideAll(WEEK, items);
        assertThat(bulk.open()).singleElement().satisfies(result -> {
            assertThat(result.known()).isEmpty();
            assertThat(result.unknown().orElseThrow().code()).isEqualTo("comms.store.unwritable");
        });

        store.workAgain();
        assertThat(desk.approvals().decideAll(WEEK, items).isWhole()).isTrue();
        assertThat(records(failing)).isEqualTo(2);
        assertThat(records(good)).isEqualTo(2);
    }

    @Test
    void twoAboutOneCommunicationAreRefusedBeforeAnythingIsRecorded() {
        Communication one = submitted("2025-101");
        Communication twice = submitted("2025-102");

        assertThatThrownBy(() -> desk.approvals().decideAll(WEEK, List.of(visa(one), visa(twice), visa(twice))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-102");
        assertThat(records(one)).isEqualTo(1);
    }

    /** Whatever is asked for at once ends as if it had been asked for one by one. */
    @Property(tries = 60)
    void isAsOneByOne(@ForAll @Size(max = 6) List<Boolean> seenAsItIs) {
        Desk together = new Desk();
        Desk apart = new Desk();
        List<BulkDecision.Item> items = new ArrayList<>();
        List<Boolean> accepted = new ArrayList<>();
        for (int i = 0; i < seenAsItIs.size(); i++) {
            Communication communication = Communication.builder(CommunicationId.of("2025-" + i), "Info")
                    .purpose(Town.notice().purpose())
                    .owner(Town.notice().owner())
                    .author(Town.ANNA)
                    .variant(Town.site("Texte " + i))
                    .build();
            Desk.accept(together.submit(communication, Town.visaThenSignature()));
            Desk.accept(apart.submit(communication, Town.visaThenSignature()));
            BulkDecision.Item item = visa(
                    communication,
                    seenAsItIs.get(i)
                            ? communication.seals()
                            : communication.withVariant(Town.site("Autre")).seals());
            items.add(item);
            accepted.add(apart.approvals()
                    .decide(WEEK, item.communication(), item.decision())
                    .refusal()
                    .isEmpty());
        }

        BulkDecision bulk = together.approvals().decideAll(WEEK, items);
        assertThat(bulk.results()).extracting(BulkDecision.Result::isAccepted).isEqualTo(accepted);
    }
}
