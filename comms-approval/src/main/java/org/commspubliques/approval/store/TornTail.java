package org.commspubliques.approval.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Puts the bytes of a torn entry aside, so that nothing is lost when they are cut from the register. */
final class TornTail {

    private static final int EXCERPT_LENGTH = 80;

    private TornTail() {}

    /** Saves the bytes in {@code <name>.torn-<entry>}, with a number behind if an earlier crash left that name. */
    static RecoveredTail putAside(Path register, long entry, byte[] bytes) throws IOException {
        String name = register.getFileName() + ".torn-" + entry;
        int attempt = 1;
        while (true) {
            Path aside = register.resolveSibling(attempt == 1 ? name : name + "-" + attempt);
            try {
                save(aside, bytes);
                return new RecoveredTail(entry, bytes.length, excerpt(bytes), aside);
            } catch (FileAlreadyExistsException e) {
                attempt++;
            }
        }
    }

    private static void save(Path aside, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        forceFolder(aside);
    }

    /** Makes the name of a new file as durable as its content, where the system has a way to (Windows has none). */
    static void forceFolder(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Systems that cannot open a folder write its entries through by themselves.
            return;
        }
    }

    private static String excerpt(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, EXCERPT_LENGTH), StandardCharsets.UTF_8);
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == '\uFFFD' ? '·' : c)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
