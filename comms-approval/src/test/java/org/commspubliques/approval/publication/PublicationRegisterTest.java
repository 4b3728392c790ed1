package org.commspubliques.approval.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.approval.testkit.ForwardingStore;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.junit.jupiter.api.Test;

/** The register reads what is new, and of that only what is about communications. */
class PublicationRegisterTest {

    /** A store that remembers from where it was read. */
    private static final class Watched extends ForwardingStore {

        private final List<Long> read = new ArrayList<>();

        Watched() {
            super(new MemoryApprovalStore());
        }

        @Override
        public List<StoredRecord> scan(long fromPosition, int limit) {
            read.add(fromPosition);
            return super.scan(fromPosition, limit);
        }
    }

    private final Watched store = new Watched();
    private final Communication notice = Town.notice();
    private final Desk desk = new Desk(store).approved(notice);
    private final PublicationRegister register = PublicationRegister.of(store);

    private void publish(VariantId variant) {
        PublicationPermit permit =
                desk.gate().permit(desk.name(), notice, variant).granted().orElseThrow();
        DeliveryOrder order = desk.gate()
                .redeem(desk.name(), permit.id(), notice, variant)
                .granted()
                .orElseThrow();
        desk.gate().deliver(desk.name(), order, sent -> new DeliveryReceipt.Delivered("ref"));
    }

    @Test
    void readsOnFromWhereItWas() {
        publish(Town.SITE);
        register.publications();
        store.read.clear();
        publish(Town.SMS);

        assertThat(register.publications()).extracting(Publication::variant).containsExactly(Town.SITE, Town.SMS);
        assertThat(store.read).containsExactly(8L, 11L);
    }

    @Test
    void remembersAPermitThatItReadBeforeItsDelivery() {
        PublicationPermit permit =
                desk.gate().permit(desk.name(), notice, Town.SITE).granted().orElseThrow();
        assertThat(register.publications()).isEmpty();
        DeliveryOrder order = desk.gate()
                .redeem(desk.name(), permit.id(), notice, Town.SITE)
                .granted()
                .orElseThrow();
        desk.gate().deliver(desk.name(), order, sent -> new DeliveryReceipt.Delivered("ref"));

        assertThat(register.publications()).hasSize(1);
    }

    @Test
    void skipsTheStreamsOfTheLibraryItself() {
        store.append(StreamId.of("@autre"), 0, CommandId.of("c"), "{\"anything\":1}");
        publish(Town.SITE);

        assertThat(register.publications()).hasSize(1);
    }

    @Test
    void tellsThoseOfOneCommunication() {
        publish(Town.SITE);

        assertThat(register.of(Town.NOTICE)).hasSize(1);
        assertThat(register.of(CommunicationId.of("2025-042"))).isEmpty();
    }
}
