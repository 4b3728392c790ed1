package org.commspubliques.templates.message;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;

/**
 * Dossier d’un modèle de message: the files that make one message template, read whole, wherever they are kept.
 *
 * <p>They are {@value #MANIFEST} and the texts of the layouts, which end in {@value #TEXT}. Anything else in a folder,
 * such as a picture or a copy that an editor leaves behind, is not looked at. At most {@value #MOST_FILES} files, of at
 * most 256 KiB each. Immutable and thread-safe.
 */
public final class MessageFiles {

    static final String MANIFEST = "modele.json";
    static final String TEXT = ".txt";

    private static final int MOST_FILES = 200;
    private static final int MOST_BYTES = 256 * 1024;

    /** One name, never a way to somewhere else; a leading full stop would hide the file from its author. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*");

    private final String name;
    private final ImmutableSortedMap<String, byte[]> files;

    private MessageFiles(String name, SortedMap<String, byte[]> files) {
        this.name = name;
        this.files = ImmutableSortedMap.copyOfSorted(files);
    }

    /**
     * Reads the files of a folder. Links are not followed, and folders within it are not entered.
     *
     * @param folder the folder of one template
     * @return its files, under the folder's name
     * @throws DataFormatException if a file is too large, there are too many, or a text has a name that no layout has
     * @throws IOException if the folder or a file cannot be read
     */
    public static MessageFiles in(Path folder) throws IOException {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String name = last == null ? folder.toString() : last.toString();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : filesOf(folder)) {
            String fileName = String.valueOf(file.getFileName());
            if (isRead(fileName)) {
                requireRoom(name, files);
                files.put(fileName, bytes(name + "/" + fileName, file));
            }
        }
        return new MessageFiles(name, files);
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(String origin, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            requireSmall(origin, bytes);
            return bytes;
        }
    }

    /**
     * Returns files that a host keeps elsewhere, such as in a database.
     *
     * @param name what errors shall call the folder
     * @param files the bytes of each file, in UTF-8, by its name
     * @return the files
     * @throws IllegalArgumentException if a name is not that of a file, but leads elsewhere
     * @throws DataFormatException if a file is too large or there are too many
     */
    public static MessageFiles of(String name, Map<String, byte[]> files) {
        SortedMap<String, byte[]> copy = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Preconditions.checkArgument(
                    PLAIN_NAME.matcher(file.getKey()).matches(), "file name '%s' leads elsewhere", file.getKey());
            if (isRead(file.getKey())) {
                requireRoom(name, copy);
                requireSmall(name + "/" + file.getKey(), file.getValue());
                copy.put(file.getKey(), file.getValue().clone());
            }
        }
        return new MessageFiles(name, copy);
    }

    private static boolean isRead(String fileName) {
        return (fileName.equals(MANIFEST) || fileName.endsWith(TEXT))
                && PLAIN_NAME.matcher(fileName).matches();
    }

    private static void requireRoom(String name, Map<String, byte[]> files) {
        if (files.size() == MOST_FILES) {
            throw new DataFormatException(
                    name,
                    0,
                    0,
                    "",
                    Wording.of("plus de " + MOST_FILES + " fichiers", "more than " + MOST_FILES + " files"));
        }
    }

    private static void requireSmall(String origin, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new DataFormatException(
                    origin, 0, 0, "", Wording.of("fichier de plus de 256 Kio", "file of more than 256 KiB"));
        }
    }

    /**
     * Returns the name of the folder.
     *
     * @return what errors call it
     */
    public String name() {
        return name;
    }

    /**
     * Returns the names of the files.
     *
     * @return the names, in the order of the alphabet; unmodifiable
     */
    public Set<String> names() {
        return files.keySet();
    }

    /** What errors call a file. */
    String origin(String file) {
        return name + "/" + file;
    }

    /** The bytes of a file, which the caller must not change. */
    byte[] bytes(String file) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new DataFormatException(
                    origin(file),
                    0,
                    0,
                    "",
                    Wording.of("fichier absent du dossier ; ajoutez-le", "file not in the folder; add it"));
        }
        return bytes;
    }
}
