package org.commspubliques.examples.evenementetprestataires;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.Utf8Output;

/**
 * Événement et prestataires: a hall that is booked twice, guests and their invitation, the press and its questions, missions
 * with a proof that the provider signs from outside, rights that end, and what all of it costs, in francs and in euros.
 *
 * <p>Exit code 0 where the pages were written, 3 where they could not be.
 */
public final class EvenementEtPrestataires {

    private static final Set<String> OPTIONS = Set.of("output");

    private final Utf8Output out;
    private final Utf8Output errors;

    EvenementEtPrestataires(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args option {@code --output FOLDER}; without it, {@code target/evenement-et-prestataires}
     */
    public static void main(String[] args) {
        int code = new EvenementEtPrestataires(System.out, System.err).run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(String[] args) {
        try {
            Arguments arguments = Arguments.parse(args, OPTIONS);
            Path output = Path.of(arguments.option("output").orElse("target/evenement-et-prestataires"));
            Hall hall = new Hall();
            PressOffice press = new PressOffice();
            Missions missions = new Missions();
            ProofRound round = ProofRound.played();
            new ForumReport(hall, press, missions, round, out).print();
            Files.createDirectories(output);
            for (var page : new ForumPages(hall, press, missions, round).all().entrySet()) {
                Files.writeString(output.resolve(page.getKey()), page.getValue());
            }
            out.line("");
            out.line("Ouvrez " + output.resolve("index.html"));
            return 0;
        } catch (CommsException e) {
            errors.line(e.message(Locale.FRENCH));
        } catch (IllegalArgumentException | IOException e) {
            errors.line(String.valueOf(e.getMessage()));
        }
        return 3;
    }
}
