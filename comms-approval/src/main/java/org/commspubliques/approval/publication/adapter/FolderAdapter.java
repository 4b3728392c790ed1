package org.commspubliques.approval.publication.adapter;

import java.nio.file.Path;
import java.util.Objects;
import org.commspubliques.approval.internal.json.OrderJson;
import org.commspubliques.approval.publication.ChannelAdapter;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;

/**
 * Dépôt en dossier: delivers each order as one JSON file in a folder, from which another program takes it.
 *
 * <p>The file is named after the communication, the number of its permit, the channel and the language: {@code
 * 2025-041_4_sms_fr.json}. Where only some parts are wanted these follow, each after two low lines. A name that would be too
 * long for a disk is cut and ends with its digest.
 *
 * <p>The file is written under a temporary name that begins with a dot, forced to the disk, and moved to its own name in one
 * step: a reader of {@code *.json} never sees half a file. An order that is tried again finds its file and counts as
 * delivered; a file of that name with other bytes is a failure, and stays as it is.
 *
 * <p>The object has {@code idempotencyKey}, {@code communication}, {@code channel}, {@code language}, {@code seal},
 * {@code parts} where only some are wanted, {@code sections} and {@code media}, in that order. Media are described, not
 * copied. Thread-safe; one process writes a folder at a time.
 */
public final class FolderAdapter implements ChannelAdapter {

    private final Path folder;

    /**
     * Creates an adapter.
     *
     * @param folder the folder; it is made when an order comes, if the folder above it is there
     */
    public FolderAdapter(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Writes the order's file.
     *
     * @param order the order
     * @return delivered, with the name of the file as the reference; or failed, where the folder cannot be written or another
     *     content is there under that name
     */
    @Override
    public synchronized DeliveryReceipt deliver(DeliveryOrder order) {
        return DeliveredFile.write(
                folder,
                order,
                ".json",
                earlier -> OrderJson.of(
                        order.idempotencyKey(), order.communication(), order.variant(), order.seal(), order.parts()));
    }
}
