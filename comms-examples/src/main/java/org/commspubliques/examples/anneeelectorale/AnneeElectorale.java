package org.commspubliques.examples.anneeelectorale;

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
 * Année électorale: the windows a poll opens for a municipality, an intermunicipal body, a department and a town of New
 * Caledonia, where they stand from day to day, and how far their bulletins are from their habits.
 *
 * <p>Exit code 0 where the files were read, 3 where they were not.
 */
public final class AnneeElectorale {

    private static final Set<String> OPTIONS = Set.of("lang", "input", "output");

    private final Utf8Output out;
    private final Utf8Output errors;

    AnneeElectorale(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args options {@code --lang en}, {@code --input FOLDER} and {@code --output FOLDER}; without them, French, the
     *     files of this example, and {@code target/annee-electorale}
     */
    public static void main(String[] args) {
        int code = new AnneeElectorale(System.out, System.err).run(args);
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
                    .orElseGet(() -> ShippedFiles.folderOf("/annee-electorale/collectivites.csv"));
            Path output = Path.of(arguments.option("output").orElse("target/annee-electorale"));
            ElectoralYear year = ElectoralYear.read(input);
            new YearReport(year, reader, out).print();
            Files.createDirectories(output);
            Path page = Files.writeString(output.resolve("index.html"), new YearPage(year, reader).html());
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
}
