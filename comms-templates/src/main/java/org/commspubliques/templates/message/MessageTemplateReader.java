package org.commspubliques.templates.message;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.error.TemplateException;

/**
 * Lecteur de modèles de message: reads templates that officers write with a text editor.
 *
 * <p>A template is a folder. {@code modele.json} says what it is and what it needs; each layout is a text file named after
 * its channel and language, such as {@code sms.fr.txt}, whose parts stand below lines such as {@code [titre]} or {@code
 * [texte]}. The order of layouts is that of the channels in the catalogue, French before other languages. Files are UTF-8.
 *
 * <p>Every error names the file, line and column, and what was expected, in French and in English. Immutable, and
 * thread-safe if its engine is.
 */
public final class MessageTemplateReader {

    private final TemplateEngine engine;
    private final ChannelCatalog channels;

    private MessageTemplateReader(TemplateEngine engine, ChannelCatalog channels) {
        this.engine = engine;
        this.channels = channels;
    }

    /**
     * Returns a reader with the standard engine and the standard channels.
     *
     * @return the reader
     */
    public static MessageTemplateReader standard() {
        return of(TemplateEngine.standard(), ChannelCatalog.standard());
    }

    /**
     * Returns a reader.
     *
     * @param engine what parses the layouts, with the host's filters, limits and included templates
     * @param channels the channels that layouts may be for
     * @return the reader
     */
    public static MessageTemplateReader of(TemplateEngine engine, ChannelCatalog channels) {
        return new MessageTemplateReader(
                Objects.requireNonNull(engine, "engine"), Objects.requireNonNull(channels, "channels"));
    }

    /**
     * Reads one template.
     *
     * @param files its files
     * @return the template
     * @throws DataFormatException if a file is missing or not as expected, or a layout may leave a hole where an optional
     *     variable is absent
     * @throws TemplateException if a layout cannot be parsed, uses a variable that is not declared, or does with one what
     *     its type does not allow
     */
    public MessageTemplate read(MessageFiles files) {
        MessageTemplate.Builder builder = Manifest.read(files).engine(engine).channels(channels);
        for (LayoutName layout : LayoutName.in(files, channels)) {
            String origin = files.origin(layout.file());
            LayoutFile.parts(origin, Utf8Text.of(origin, files.bytes(layout.file())))
                    .forEach(part -> builder.section(layout.id(), part));
        }
        return builder.build();
    }

    /**
     * Reads the templates of a folder of folders, such as the one that {@link ReadyTemplates#copyTo(Path)} makes.
     *
     * @param root the folder; each folder in it is one template, links and files are not looked at
     * @return the templates, in the order of the names of their folders; unmodifiable
     * @throws DataFormatException if a template is not as expected, or two have the same name
     * @throws TemplateException if a layout cannot be parsed, or does not keep to what its template declares
     * @throws IOException if a file cannot be read
     */
    public List<MessageTemplate> readAll(Path root) throws IOException {
        Map<String, MessageTemplate> byId = new LinkedHashMap<>();
        for (Path folder : foldersOf(root)) {
            MessageFiles files = MessageFiles.in(folder);
            MessageTemplate template = read(files);
            if (byId.putIfAbsent(template.id(), template) != null) {
                throw new DataFormatException(
                        files.origin(MessageFiles.MANIFEST),
                        0,
                        0,
                        "/id",
                        Wording.of(
                                "un autre modèle s’appelle déjà « " + template.id() + " » ; donnez-lui un autre nom",
                                "another template is called '" + template.id() + "' already; give it another name"));
            }
        }
        return ImmutableList.copyOf(byId.values());
    }

    private static List<Path> foldersOf(Path root) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }
}
