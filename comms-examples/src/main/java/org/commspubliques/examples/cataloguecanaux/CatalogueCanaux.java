package org.commspubliques.examples.cataloguecanaux;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.Utf8Output;

/**
 * Catalogue des canaux: what each channel takes and asks for, according to whom, read when and how sure it is; where sources
 * contradict each other, and what is due to be read again.
 *
 * <p>Exit code 0 where the page was written, 3 where a file could not be read.
 */
public final class CatalogueCanaux {

    private static final Set<String> OPTIONS = Set.of("lang", "overlay", "day", "output");

    private final Utf8Output out;
    private final Utf8Output errors;

    CatalogueCanaux(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args options {@code --lang en}, {@code --overlay FILE} for channels of one’s own over those that ship with the
     *     library, {@code --day YYYY-MM-DD} for the day on which limits are in force and sources old, and
     *     {@code --output FOLDER}; without them, French, the channels that ship, the last day on which a source was read, and
     *     {@code target/catalogue-canaux}
     */
    public static void main(String[] args) {
        int code = new CatalogueCanaux(System.out, System.err).run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(String[] args) {
        Locale reader = Locale.FRENCH;
        try {
            Arguments arguments = Arguments.parse(args, OPTIONS);
            reader = arguments.reader();
            ChannelCatalog catalog = ChannelCatalog.standard();
            if (arguments.option("overlay").isPresent()) {
                Path file = Path.of(arguments.option("overlay").get());
                catalog = catalog.overlaidBy(
                        ChannelCatalog.parse(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            LocalDate day = day(arguments, catalog);
            Path output = Path.of(arguments.option("output").orElse("target/catalogue-canaux"));
            new CatalogueReport(catalog, day, reader, out).print();
            Files.createDirectories(output);
            Path page =
                    Files.writeString(output.resolve("catalogue.html"), new CataloguePage(catalog, day, reader).html());
            out.line("");
            out.line((reader.getLanguage().equals("en") ? "Open " : "Ouvrez ") + page);
            return 0;
        } catch (CommsException e) {
            errors.line(e.message(reader));
        } catch (NoSuchFileException e) {
            errors.line(e.getFile() + " : fichier introuvable");
        } catch (IllegalArgumentException | IOException e) {
            errors.line(String.valueOf(e.getMessage()));
        }
        return 3;
    }

    private static LocalDate day(Arguments arguments, ChannelCatalog catalog) {
        try {
            return arguments.option("day").map(LocalDate::parse).orElseGet(() -> lastReading(catalog));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--day : attendu AAAA-MM-JJ", e);
        }
    }

    /** The page is the same on every machine and every day, until the data is read again. */
    private static LocalDate lastReading(ChannelCatalog catalog) {
        return catalog.all().stream()
                .map(Channel::sources)
                .flatMap(Set::stream)
                .flatMap(source -> source.checked().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("aucune source n’a été lue : précisez --day"));
    }
}
