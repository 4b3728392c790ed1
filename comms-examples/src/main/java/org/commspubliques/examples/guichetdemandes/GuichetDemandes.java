package org.commspubliques.examples.guichetdemandes;

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
 * Guichet des demandes: forms that units have filled in, with what is missing in each, how much the communication team
 * does about it and why, and until when it must be in so that it appears in time.
 *
 * <p>Exit code 0 where every request is complete and in time, 1 where one is not, 2 where the files could not be read.
 */
public final class GuichetDemandes {

    private static final Set<String> OPTIONS = Set.of("lang", "input", "output");

    private final Utf8Output out;
    private final Utf8Output errors;

    GuichetDemandes(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args options {@code --lang en}, {@code --input FOLDER} and {@code --output FOLDER}; without them, French, the
     *     files of this example, and {@code target/guichet-demandes}
     */
    public static void main(String[] args) {
        int code = new GuichetDemandes(System.out, System.err).run(args);
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
                    .orElseGet(() -> ShippedFiles.folderOf("/guichet-demandes/demandes"));
            Path output = Path.of(arguments.option("output").orElse("target/guichet-demandes"));
            Desk desk = Desk.read(input);
            List<Treated> requests = desk.requests(input);
            Files.createDirectories(output);
            Path page = output.resolve("index.html");
            Files.writeString(page, new DeskPage(desk, reader).html(requests));
            Files.writeString(output.resolve("rapport.json"), DeskJson.write(desk, requests));
            new DeskReport(desk, reader, out).print(requests);
            out.line((reader.getLanguage().equals("en") ? "Open " : "Ouvrez ") + page);
            return requests.stream()
                            .allMatch(treated ->
                                    treated.isComplete() && treated.late().isEmpty())
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
