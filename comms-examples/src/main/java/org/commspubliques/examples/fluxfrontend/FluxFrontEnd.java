package org.commspubliques.examples.fluxfrontend;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.Utf8Output;

/**
 * Flux pour une interface: writes what a front end receives, {@code rapport.json}, beside the schema of the report and a page
 * without any framework that reads it; with {@code --port} it serves them, and the counters and findings follow what is typed.
 */
public final class FluxFrontEnd {

    private static final Set<String> OPTIONS = Set.of("lang", "output", "port");

    private static final String EMBEDDED = "<script type=\"application/json\" id=\"data\"></script>";

    private final Utf8Output out;
    private final Utf8Output errors;
    private final Desk desk = new Desk();

    FluxFrontEnd(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args options {@code --output FOLDER} (otherwise {@code target/flux-front-end}), {@code --port N} to serve the page
     *     until the program is stopped, {@code --lang en}
     * @throws InterruptedException if it is stopped from inside while it serves
     */
    public static void main(String[] args) throws InterruptedException {
        FluxFrontEnd program = new FluxFrontEnd(System.out, System.err);
        int code = program.run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(String[] args) throws InterruptedException {
        try {
            Arguments arguments = Arguments.parse(args, OPTIONS);
            boolean english = arguments.reader().getLanguage().equals("en");
            Path output = Path.of(arguments.option("output").orElse("target/flux-front-end"));
            write(output);
            say(output, english);
            if (arguments.option("port").isPresent()) {
                try (DeskServer server = new DeskServer(
                        output, desk, port(arguments.option("port").get()))) {
                    out.line(
                            (english ? "Serving http://localhost:" : "En service : http://localhost:") + server.port());
                    new CountDownLatch(1).await();
                }
            }
            return 0;
        } catch (CommsException e) {
            errors.line(e.message(Locale.FRENCH));
        } catch (IllegalArgumentException | IOException e) {
            errors.line(String.valueOf(e.getMessage()));
        }
        return 3;
    }

    private static int port(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("--port " + text + " : attendu un nombre de 0 à 65535");
        }
        return port;
    }

    private void write(Path output) throws IOException {
        Files.createDirectories(output);
        String json = desk.json(Desk.EXAMPLE);
        Files.writeString(output.resolve("rapport.json"), json + "\n");
        Files.writeString(
                output.resolve("report.schema.json"),
                JsonContract.schema("report").orElseThrow());
        for (String name : new String[] {"page.css", "page.js"}) {
            Files.writeString(output.resolve(name), resource(name));
        }
        // What would end a script in a page, or begin a comment there, is written so that it is still the same JSON.
        String embedded = EMBEDDED.replace("><", ">" + json.replace("<", "\\u003c") + "<");
        Files.writeString(output.resolve("index.html"), resource("index.html").replace(EMBEDDED, embedded));
    }

    private void say(Path output, boolean english) {
        out.line(
                english
                        ? "What a front end receives (fictional content)"
                        : "Ce que reçoit une interface (contenu d’exemple fictif)");
        out.line("");
        out.line("  rapport.json         "
                + (english
                        ? "the text, what was found in it, its exact counts"
                        : "le texte, les constats, les comptes exacts par canal"));
        out.line("  report.schema.json   "
                + (english ? "JSON Schema of the report (draft 2020-12)" : "schéma JSON du rapport (version 2020-12)"));
        out.line("  index.html           "
                + (english
                        ? "a page that reads them: no framework, no server"
                        : "une page qui les lit, sans cadriciel ni serveur"));
        out.line("");
        out.line((english ? "Open " : "Ouvrez ") + output.resolve("index.html"));
        out.line(
                english
                        ? "With --port 8080, counters and findings follow what is typed."
                        : "Avec --port 8080, les compteurs et les constats suivent la saisie.");
    }

    private static String resource(String name) throws IOException {
        return Resources.toString(
                Resources.getResource(FluxFrontEnd.class, "/flux-front-end/" + name), StandardCharsets.UTF_8);
    }
}
