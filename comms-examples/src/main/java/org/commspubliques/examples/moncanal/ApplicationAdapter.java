package org.commspubliques.examples.moncanal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.commspubliques.approval.publication.ChannelAdapter;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;

/** All the code that a new channel needs: what to send where, and what came of it. */
record ApplicationAdapter(PushService service, List<String> quarters) implements ChannelAdapter {

    @Override
    public DeliveryReceipt deliver(DeliveryOrder order) {
        Collection<String> wanted = order.parts().isEmpty() ? quarters : order.parts();
        List<String> delivered = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (String quarter : wanted) {
            String key = order.idempotencyKey() + "/" + quarter;
            boolean answered = service.push(key, quarter, order.variant().text());
            (answered ? delivered : failed).add(quarter);
        }
        String reference = "appli/" + order.idempotencyKey();
        return failed.isEmpty()
                ? new DeliveryReceipt.Delivered(reference)
                : new DeliveryReceipt.Partial(reference, delivered, failed);
    }
}
