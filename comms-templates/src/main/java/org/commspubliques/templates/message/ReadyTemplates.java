package org.commspubliques.templates.message;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Modèles prêts à l’emploi: the message templates that ship with this library. They are data: an authority copies them
 * with {@link #copyTo(Path)}, changes what it likes with a text editor, and reads them back with
 * {@link MessageTemplateReader#readAll(Path)}.
 *
 * <p>Their texts are strictly neutral, in plain French, place first, and say what, where, when, for whom, what to do and
 * whom to call; alerts exist in English too. Where they print the issuer, they need a {@link MessageIdentity}. Thread-safe.
 */
public final class ReadyTemplates {

    private static final String FOLDER = "modeles/";

    /** Lists every file as {@code folder/file}: a class path cannot be listed. */
    private static final String INDEX = FOLDER + "fichiers.txt";

    private ReadyTemplates() {}

    /** Read once, when first asked for. */
    private static final class Standard {

        static final ImmutableList<MessageTemplate> TEMPLATES =
                ImmutableList.copyOf(all(MessageTemplateReader.standard()));
    }

    /**
     * Returns the templates, read with the standard engine and the standard channels.
     *
     * @return the templates, in the order of the alphabet; unmodifiable
     */
    public static List<MessageTemplate> all() {
        return Standard.TEMPLATES;
    }

    /**
     * Returns the templates, read with a host's engine and channels.
     *
     * @param reader the reader; its channels must include those of {@code ChannelCatalog.standard()}
     * @return the templates, in the order of the alphabet; unmodifiable
     */
    public static List<MessageTemplate> all(MessageTemplateReader reader) {
        return folders().entrySet().stream()
                .map(folder -> reader.read(MessageFiles.of(folder.getKey(), folder.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds a template.
     *
     * @param id its name, such as {@code coupure-eau}
     * @return the template, or nothing if none has that name
     */
    public static Optional<MessageTemplate> find(String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /**
     * Copies the files of all templates, for people to change.
     *
     * @param root the folder that receives a folder for each template; it is made if it is not there
     * @return the folders made; unmodifiable
     * @throws FileAlreadyExistsException if there is a file or folder of the name of one of the templates; nothing has been
     *     copied then
     * @throws IOException if a file cannot be written
     */
    public static List<Path> copyTo(Path root) throws IOException {
        Map<String, Map<String, byte[]>> folders = folders();
        for (String id : folders.keySet()) {
            if (Files.exists(root.resolve(id), LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(root.resolve(id).toString());
            }
        }
        ImmutableList.Builder<Path> made = ImmutableList.builder();
        for (Map.Entry<String, Map<String, byte[]>> folder : folders.entrySet()) {
            made.add(copy(folder.getValue(), root.resolve(folder.getKey())));
        }
        return made.build();
    }

    private static Path copy(Map<String, byte[]> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW);
        }
        return folder;
    }

    private static Map<String, Map<String, byte[]>> folders() {
        Map<String, Map<String, byte[]>> folders = new LinkedHashMap<>();
        new String(resource(INDEX), StandardCharsets.UTF_8).lines().forEach(line -> {
            int slash = line.indexOf('/');
            folders.computeIfAbsent(line.substring(0, slash), folder -> new LinkedHashMap<>())
                    .put(line.substring(slash + 1), resource(FOLDER + line));
        });
        return folders;
    }

    private static byte[] resource(String name) {
        try (InputStream in = ReadyTemplates.class.getResourceAsStream(name)) {
            Preconditions.checkState(in != null, "resource %s is missing", name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
