package org.commspubliques.examples.montdore;

import java.util.HashSet;
import java.util.Set;
import org.commspubliques.approval.publication.ChannelAdapter;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.core.language.Wording;

/** A network that sends nothing, and does not answer the first time it is asked for what the script says. */
final class Network implements ChannelAdapter {

    private final Wording silence;
    private final Set<String> troubled;
    private final Set<String> asked = new HashSet<>();

    Network(Wording silence, Set<String> troubled) {
        this.silence = silence;
        this.troubled = Set.copyOf(troubled);
    }

    @Override
    public DeliveryReceipt deliver(DeliveryOrder order) {
        String what = order.communication() + "/" + order.variant().channel();
        if (troubled.contains(what) && asked.add(what)) {
            return new DeliveryReceipt.Failed(silence);
        }
        return new DeliveryReceipt.Delivered("fictif:" + order.variant().channel() + ":" + order.idempotencyKey());
    }
}
