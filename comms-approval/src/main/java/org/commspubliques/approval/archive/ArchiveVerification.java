package org.commspubliques.approval.archive;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commspubliques.approval.archive.ArchiveFault.Kind;
import org.commspubliques.approval.internal.hash.Sha256;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Vérification d’une archive: whether a folder is what was archived. Without the hash of the manifest kept apart it cannot
 * find that somebody changed files and manifest together. Nothing outside of the folder is read: no link is followed.
 * Immutable and thread-safe.
 *
 * @param manifest the manifest; null where it cannot be read
 * @param faults what is wrong, by path; unmodifiable, empty for nothing
 */
public record ArchiveVerification(@Nullable ArchiveManifest manifest, List<ArchiveFault> faults) {

    /** Copies the faults. */
    public ArchiveVerification {
        faults = ImmutableList.copyOf(faults);
    }

    /**
     * Tells whether nothing is wrong.
     *
     * @return true if the folder is what the manifest says
     */
    public boolean isIntact() {
        return faults.isEmpty();
    }

    /**
     * Returns what the folder says it is.
     *
     * @return the manifest, or nothing where it cannot be read
     */
    public Optional<ArchiveManifest> readManifest() {
        return Optional.ofNullable(manifest);
    }

    /**
     * Verifies a folder by its own manifest.
     *
     * @param folder the folder
     * @return what is wrong
     * @throws IOException if a file cannot be read
     */
    public static ArchiveVerification verify(Path folder) throws IOException {
        return new Verifying(folder).verify(null);
    }

    /**
     * Verifies a folder whose manifest is known by its hash.
     *
     * @param folder the folder
     * @param manifestSha256 the SHA-256 of the file {@value ArchiveManifest#FILE_NAME}, as {@link ArchiveManifest#sha256()} told
     *     it, kept since it was archived
     * @return what is wrong
     * @throws IOException if a file cannot be read
     */
    public static ArchiveVerification verify(Path folder, String manifestSha256) throws IOException {
        return new Verifying(folder).verify(ArchivedFile.requireHash(manifestSha256));
    }

    /** The verification of one folder. For one thread. */
    private static final class Verifying {

        /** What is longer is no manifest of this library. */
        private static final long LONGEST_MANIFEST = 16L * 1024 * 1024;

        private final Path folder;
        private final Map<String, Path> found = new TreeMap<>();
        private final List<ArchiveFault> faults = new ArrayList<>();

        Verifying(Path folder) {
            this.folder = folder;
        }

        ArchiveVerification verify(@Nullable String known) throws IOException {
            walk(folder, "", 1);
            Path file = found.remove(ArchiveManifest.FILE_NAME);
            @Nullable ArchiveManifest manifest = file == null ? missingManifest() : manifest(file, known);
            if (manifest != null) {
                for (ArchivedFile listed : manifest.files()) {
                    compare(listed, found.remove(listed.path()));
                }
                found.keySet().forEach(this::extra);
            }
            return new ArchiveVerification(
                    manifest,
                    ImmutableList.sortedCopyOf((one, other) -> one.path().compareTo(other.path()), faults));
        }

        /** A link, a device, an empty folder and one deeper than any archive is found as a file that nobody archived. */
        private void walk(Path inside, String path, int depth) throws IOException {
            boolean empty = true;
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(inside)) {
                for (Path entry : entries) {
                    empty = false;
                    String name = path + entry.getFileName();
                    if (depth < ArchivePath.DEEPEST && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                        walk(entry, name + "/", depth + 1);
                    } else {
                        found.put(name, entry);
                    }
                }
            }
            if (empty && !path.isEmpty()) {
                found.put(path, inside);
            }
        }

        private @Nullable ArchiveManifest missingManifest() {
            fault(Kind.BAD_MANIFEST, ArchiveManifest.FILE_NAME, "il n’y a pas de manifeste", "there is no manifest");
            return null;
        }

        private @Nullable ArchiveManifest manifest(Path file, @Nullable String known) throws IOException {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LONGEST_MANIFEST) {
                fault(
                        Kind.BAD_MANIFEST,
                        ArchiveManifest.FILE_NAME,
                        "le manifeste n’est pas un fichier de cette sorte",
                        "the manifest is no file of its kind");
                return null;
            }
            byte[] bytes = Files.readAllBytes(file);
            if (known != null
                    && !known.equals(HexFormat.of().formatHex(Sha256.digest().digest(bytes)))) {
                fault(
                        Kind.BAD_MANIFEST,
                        ArchiveManifest.FILE_NAME,
                        "le manifeste n’est pas celui dont l’empreinte a été gardée",
                        "the manifest is not the one whose hash was kept");
            }
            try {
                return ArchiveManifest.parse(ArchiveManifest.FILE_NAME, bytes);
            } catch (DataFormatException e) {
                faults.add(new ArchiveFault(
                        Kind.BAD_MANIFEST,
                        ArchiveManifest.FILE_NAME,
                        Wording.of(e.message(Locale.FRENCH), e.message(Locale.ENGLISH))));
                return null;
            }
        }

        private void compare(ArchivedFile listed, @Nullable Path file) throws IOException {
            if (file == null) {
                fault(Kind.MISSING, listed.path(), "le fichier manque", "the file is missing");
            } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) != listed.bytes()
                    || !sha256(file).equals(listed.sha256())) {
                fault(
                        Kind.ALTERED,
                        listed.path(),
                        "le fichier n’est pas celui qui a été archivé",
                        "the file is not the one that was archived");
            }
        }

        private static String sha256(Path file) throws IOException {
            MessageDigest digest = Sha256.digest();
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        }

        private void extra(String path) {
            fault(Kind.EXTRA, path, "personne n’a archivé ce fichier", "nobody archived this file");
        }

        private void fault(Kind kind, String path, String fr, String en) {
            faults.add(new ArchiveFault(kind, path, Wording.of(fr, en)));
        }
    }
}
