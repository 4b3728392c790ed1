package org.commspubliques.examples.metropolesectorielle;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.ShippedFiles;
import org.commspubliques.examples.input.Utf8Output;

/**
 * Métropole sectorielle: who takes up which sector on a day, whose visas a message of two sectors needs and until when it
 * must be in, and how the same message reads for three audiences.
 *
 * <p>Exit code 0 where nothing is to be seen, 1 where something is, 2 where the files could not be read.
 */
public final class MetropoleSectorielle {

    private static final Set<String> OPTIONS = Set.of("lang", "input", "output");

    private final Utf8Output out;
    private final Utf8Output errors;

    MetropoleSectorielle(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args options {@code --lang en}, {@code --input FOLDER} and {@code --output FOLDER}; without them, French, the
     *     files of this example, and {@code target/metropole-sectorielle}
     */
    public static void main(String[] args) {
        int code = new MetropoleSectorielle(System.out, System.err).run(args);
        if (code > 1) {
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
                    .orElseGet(() -> ShippedFiles.folderOf("/metropole-sectorielle/textes"));
            Path output = Path.of(arguments.option("output").orElse("target/metropole-sectorielle"));
            Metropolis metropolis = Metropolis.read(input);
            List<TextReading> readings = TextReading.all(metropolis);
            Files.createDirectories(output);
            Path page = output.resolve("index.html");
            Files.writeString(page, new MetropolisPage(metropolis, reader).html(readings));
            new MetropolisReport(metropolis, reader, out).print(readings);
            out.line((reader.getLanguage().equals("en") ? "Open " : "Ouvrez ") + page);
            boolean routed = metropolis.asked().stream()
                    .allMatch(sector -> metropolis
                            .routing()
                            .officerFor(sector, metropolis.today())
                            .findings()
                            .isEmpty());
            return routed
                            && readings.stream()
                                    .allMatch(reading -> reading.findings().isEmpty())
                    ? 0
                    : 1;
        } catch (CommsException e) {
            errors.line(e.message(reader));
        } catch (IllegalArgumentException | IOException e) {
            errors.line(String.valueOf(e.getMessage()));
        }
        return 2;
    }
}
