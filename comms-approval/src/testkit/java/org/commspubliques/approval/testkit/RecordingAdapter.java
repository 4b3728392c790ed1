package org.commspubliques.approval.testkit;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.approval.publication.ChannelAdapter;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.WithdrawalOrder;

/**
 * Canal témoin: a channel that sends nothing, remembers what it was given, and fails as often as it is told to. Thread-safe.
 */
public final class RecordingAdapter implements ChannelAdapter {

    private final String address;
    private final List<DeliveryOrder> orders = new ArrayList<>();
    private final List<WithdrawalOrder> withdrawals = new ArrayList<>();
    private int failures;
    private String reason = "";

    private RecordingAdapter(String address) {
        this.address = address;
    }

    /**
     * Returns a channel whose references are {@code essai:1}, {@code essai:2} and so on.
     *
     * @return the channel
     */
    public static RecordingAdapter create() {
        return withReferences("essai:");
    }

    /**
     * Returns a channel.
     *
     * @param address what stands before the number in each of its references, such as {@code https://ville.example/}
     * @return the channel
     */
    public static RecordingAdapter withReferences(String address) {
        return new RecordingAdapter(address);
    }

    /**
     * Has the next orders fail, deliveries and withdrawals alike.
     *
     * @param times how many
     * @param why what the channel answers
     * @return this channel
     */
    public synchronized RecordingAdapter failing(int times, String why) {
        failures = times;
        reason = why;
        return this;
    }

    /**
     * Returns the orders it was given, those that failed included.
     *
     * @return a copy, in their order
     */
    public synchronized List<DeliveryOrder> orders() {
        return List.copyOf(orders);
    }

    /**
     * Returns what it was told to take down, failures included.
     *
     * @return a copy, in their order
     */
    public synchronized List<WithdrawalOrder> withdrawals() {
        return List.copyOf(withdrawals);
    }

    @Override
    public synchronized DeliveryReceipt deliver(DeliveryOrder order) {
        orders.add(order);
        return answer(address + orders.size());
    }

    @Override
    public synchronized DeliveryReceipt withdraw(WithdrawalOrder order) {
        withdrawals.add(order);
        return answer(address + "retrait-" + withdrawals.size());
    }

    private DeliveryReceipt answer(String reference) {
        if (failures > 0) {
            failures--;
            return new DeliveryReceipt.Failed(reason);
        }
        return new DeliveryReceipt.Delivered(reference);
    }
}
