package org.commspubliques.examples.bench.approval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One line appended to a file, and forced to the disk, for each command. */
final class FileFloor extends Floor {

    private final FileChannel channel;

    FileFloor(Path file) throws IOException {
        super("append and force");
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
    }

    @Override
    Sink sink() {
        return this::append;
    }

    private synchronized void append(FloorRecord next) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(next.line().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
