package org.commspubliques.approval.archive;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Writes a folder whole, or not at all. */
final class ArchiveWriter {

    private ArchiveWriter() {}

    static ArchiveManifest write(
            Path folder, Map<String, byte[]> files, Function<List<ArchivedFile>, ArchiveManifest> manifest) {
        Path place = folder.toAbsolutePath().normalize();
        Path parent = Objects.requireNonNull(place.getParent(), "an archive has a parent folder");
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw ArchiveException.exists(place.toString());
        }
        List<ArchivedFile> listed = new ArrayList<>();
        files.forEach((path, bytes) -> listed.add(new ArchivedFile(
                path, bytes.length, Hashing.sha256().hashBytes(bytes).toString())));
        ArchiveManifest made = manifest.apply(listed);
        try {
            Path partial = partial(parent);
            boolean moved = false;
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    put(partial.resolve(file.getKey()), file.getValue());
                }
                put(partial.resolve(ArchiveManifest.FILE_NAME), made.toJson().getBytes(StandardCharsets.UTF_8));
                Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
                moved = true;
            } finally {
                if (!moved) {
                    delete(partial);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw ArchiveException.unwritable(place.toString(), e);
        }
        return made;
    }

    /** With the rights that folders have there: a temporary folder of the platform would be for its owner alone. */
    private static Path partial(Path parent) throws IOException {
        for (int number = 1; ; number++) {
            Path partial = parent.resolve(".archive-" + number + ".partial");
            if (!Files.exists(partial, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    return Files.createDirectory(partial);
                } catch (FileAlreadyExistsException e) {
                    // Another archive is being written; the next number is free.
                }
            }
        }
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(path)) {
                for (Path each : inside) {
                    delete(each);
                }
            }
        }
        Files.delete(path);
    }
}
