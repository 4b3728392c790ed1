package org.commspubliques.examples.journalinterne;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.ShippedFiles;
import org.commspubliques.examples.input.Utf8Output;

/**
 * Journal interne: an issue of a staff journal from its page plan to the sheets that are printed, day by day, and one of its
 * articles that is taken up on the town’s site.
 *
 * <p>Exit code 0 where the files were read, 3 where they were not.
 */
public final class JournalInterne {

    private static final Set<String> OPTIONS = Set.of("lang", "input", "output");

    private final Utf8Output out;
    private final Utf8Output errors;

    JournalInterne(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args options {@code --lang en}, {@code --input FOLDER} and {@code --output FOLDER}; without them, French, the
     *     files of this example, and {@code target/journal-interne}
     */
    public static void main(String[] args) {
        int code = new JournalInterne(System.out, System.err).run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(String[] args) {
        Locale reader = Locale.FRENCH;
        try {
            Arguments arguments = Arguments.parse(args, OPTIONS);
            reader = arguments.reader();
            Path input = arguments
                    .option("input")
                    .map(Path::of)
                    .orElseGet(() -> ShippedFiles.folderOf("/journal-interne/articles.csv"));
            Path output = Path.of(arguments.option("output").orElse("target/journal-interne"));
            Story story = Story.read(input);
            new JournalReport(story, reader, out).print();
            Files.createDirectories(output);
            JournalPages pages = new JournalPages(story, reader);
            Files.writeString(output.resolve("chemin-de-fer.html"), pages.plan());
            Files.writeString(output.resolve("numero-a4.html"), pages.print());
            Path screen = Files.writeString(output.resolve("numero.html"), pages.screen());
            out.line("");
            out.line((reader.getLanguage().equals("en") ? "Open " : "Ouvrez ") + screen
                    + ", chemin-de-fer.html, numero-a4.html");
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
}
