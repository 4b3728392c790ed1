package org.commspubliques.approval.publication.adapter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;

/** One file for one order, whole or not at all. */
final class DeliveredFile {

    /** Far above any text; a file beyond that is not one of ours, and is not read. */
    private static final long LARGEST = 64L << 20;

    private DeliveredFile() {}

    /** What is in the file, where its earlier content may have a say. */
    interface Content {

        /** Returns the bytes; {@code earlier} is what is there already, empty for nothing. */
        byte[] bytes(byte[] earlier) throws IOException;
    }

    /** Writes beside, forces, and moves in one step. */
    static DeliveryReceipt write(Path folder, DeliveryOrder order, String ending, Content content) {
        Path file = file(folder, order, ending);
        try {
            prepare(folder);
            boolean there = Files.exists(file);
            if (there && Files.size(file) > LARGEST) {
                return taken(file);
            }
            byte[] earlier = there ? Files.readAllBytes(file) : new byte[0];
            byte[] bytes = content.bytes(earlier);
            if (!there) {
                place(file, bytes);
            } else if (!Arrays.equals(earlier, bytes)) {
                return taken(file);
            }
            return new DeliveryReceipt.Delivered(file.getFileName().toString());
        } catch (IOException e) {
            return new DeliveryReceipt.Failed(failure(folder, file, e));
        }
    }

    /** The file of an order that was delivered under the name of before stays where it is. */
    private static Path file(Path folder, DeliveryOrder order, String ending) {
        CommunicationId communication = order.communication();
        int version = order.permit().version();
        VariantId variant = order.variant().id();
        Path before = folder.resolve(DeliveredName.before(communication, version, variant, order.parts()) + ending);
        return Files.exists(before)
                ? before
                : folder.resolve(DeliveredName.of(communication, version, variant, order.parts()) + ending);
    }

    /** A folder is made, but not those above it: a disk that is not mounted is not to be taken for a new folder. */
    private static void prepare(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (Files.notExists(folder) && above != null && Files.isDirectory(above)) {
            try {
                Files.createDirectory(folder);
            } catch (FileAlreadyExistsException e) {
                // Another was faster.
            }
        }
    }

    /** What people read of it: the exceptions of files say little more than the name of the file. */
    private static Wording failure(Path folder, Path file, IOException e) {
        if (Files.notExists(folder)) {
            return Wording.of(
                    "le dossier " + folder
                            + " n’existe pas, et celui où le créer non plus ; créez-le, ou corrigez le chemin",
                    "folder " + folder + " is not there, nor is the one to make it in; create it, or correct the path");
        }
        if (!Files.isDirectory(folder)) {
            return Wording.of(
                    folder + " n’est pas un dossier ; corrigez le chemin", folder + " is no folder; correct the path");
        }
        if (!Files.isWritable(folder) || e instanceof AccessDeniedException) {
            return Wording.of(
                    "écriture interdite dans le dossier " + folder + " ; donnez-en le droit à l’application",
                    "writing into folder " + folder + " is denied; give the application the right to");
        }
        String detail = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
        String why = detail == null || detail.isBlank() ? "" : " (" + detail + ")";
        return Wording.of(
                "le fichier " + file.getFileName() + " n’a pas pu être écrit dans le dossier " + folder + why
                        + " ; vérifiez le disque, puis recommencez",
                "file " + file.getFileName() + " could not be written into folder " + folder + why
                        + "; check the disk, then try again");
    }

    private static DeliveryReceipt taken(Path file) {
        return new DeliveryReceipt.Failed(Wording.of(
                "un autre contenu porte déjà le nom " + file.getFileName() + " ; déplacez-le",
                "another content is there already as " + file.getFileName() + "; move it"));
    }

    /** What an interrupted attempt left beside is written over. */
    private static void place(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        force(file.resolveSibling("."));
    }

    /** So that the name is found after a power cut. A system on which a folder cannot be opened orders this by itself. */
    private static void force(Path folder) throws IOException {
        FileChannel opened;
        try {
            opened = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
        try (FileChannel channel = opened) {
            channel.force(true);
        }
    }
}
