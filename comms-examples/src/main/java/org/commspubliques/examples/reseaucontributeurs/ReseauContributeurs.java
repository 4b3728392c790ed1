package org.commspubliques.examples.reseaucontributeurs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.ShippedFiles;
import org.commspubliques.examples.input.Utf8Output;

/**
 * Réseau de contributeurs: what services, the State, associations and parents of pupils publish about one town is compared
 * with the register of facts and with one another.
 *
 * <p>Exit code 0 where nothing was found, 1 where something was, 2 where the files could not be read.
 */
public final class ReseauContributeurs {

    private static final Set<String> OPTIONS = Set.of("lang", "input", "output");

    private final Utf8Output out;
    private final Utf8Output errors;

    ReseauContributeurs(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args options {@code --lang en}, {@code --input FOLDER} and {@code --output FOLDER}; without them, French, the
     *     files of this example, and {@code target/reseau-contributeurs}
     */
    public static void main(String[] args) {
        int code = new ReseauContributeurs(System.out, System.err).run(args);
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
                    .orElseGet(() -> ShippedFiles.folderOf("/reseau-contributeurs/dossiers"));
            Path output = Path.of(arguments.option("output").orElse("target/reseau-contributeurs"));
            Network network = Network.read(input);
            Look look = Look.at(network);
            Files.createDirectories(output);
            Path page = output.resolve("index.html");
            Files.writeString(page, new NetworkPage(network, reader).html(look));
            new NetworkReport(network, reader, out).print(look);
            out.line((reader.getLanguage().equals("en") ? "Open " : "Ouvrez ") + page);
            boolean nothing = look.contradictions().isEmpty()
                    && look.affected().isEmpty()
                    && look.sums().isEmpty();
            return nothing ? 0 : 1;
        } catch (CommsException e) {
            errors.line(e.message(reader));
        } catch (IllegalArgumentException | IOException e) {
            errors.line(String.valueOf(e.getMessage()));
        }
        return 2;
    }
}
