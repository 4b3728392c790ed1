package org.commspubliques.examples.atelier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.AuthorityKey;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.approval.store.JdbcApprovalStore;
import org.commspubliques.approval.store.JdbcSchema;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.examples.atelier.desk.Desk;
import org.commspubliques.examples.atelier.draft.Drafts;
import org.commspubliques.examples.atelier.draft.FileDrafts;
import org.commspubliques.examples.atelier.draft.JdbcDrafts;
import org.commspubliques.examples.atelier.draft.UrlDataSource;
import org.commspubliques.examples.atelier.web.AtelierServer;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.Utf8Output;

/**
 * L’atelier: one page on which a team writes for its channels, sees what is found as it types, approves, publishes through the
 * gate and verifies the register. A demonstration to start from, not a product: it serves this machine alone, and whoever
 * looks chooses who they are, see {@link org.commspubliques.examples.atelier.desk.Users}.
 */
public final class Atelier {

    private static final Set<String> OPTIONS = Set.of("port", "lang", "store", "jdbc");
    private static final int USUAL_PORT = 8080;
    private static final AuthorityKey AUTHORITY = AuthorityKey.of("atelier-demonstration");

    private static final String HELP_FR = """
            Atelier : écrire, contrôler, approuver, publier, vérifier, sur une seule page. Une démonstration.

              --port N        le port (8080 ; 0 pour un port libre)
              --lang fr|en    la langue de la page (fr)
              --store DOSSIER où garder textes, publications et registre (target/atelier)
              --jdbc URL      garder textes et registre dans PostgreSQL, par exemple
                              jdbc:postgresql://localhost/atelier?user=atelier
                              (le pilote est à mettre sur le chemin de classes)
              --help          cette aide""";

    private static final String HELP_EN = """
            Atelier: write, check, approve, publish, verify, on one page. A demonstration.

              --port N        the port (8080; 0 for a free one)
              --lang fr|en    the language of the page (fr)
              --store FOLDER  where to keep texts, publications and register (target/atelier)
              --jdbc URL      keep texts and register in PostgreSQL, such as
                              jdbc:postgresql://localhost/atelier?user=atelier
                              (put the driver on the class path)
              --help          this help""";

    private static final int MISTAKE = 2;

    private final Utf8Output out;
    private final Utf8Output errors;

    Atelier(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program until it is stopped.
     *
     * @param args see {@code --help}
     * @throws InterruptedException if it is stopped from inside
     */
    public static void main(String[] args) throws InterruptedException {
        int code = new Atelier(System.out, System.err).run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(String[] args) throws InterruptedException {
        try {
            Arguments arguments = Arguments.parse(args, OPTIONS, Set.of("help"));
            boolean english = arguments.reader().getLanguage().equals("en");
            if (arguments.has("help")) {
                out.line(english ? HELP_EN : HELP_FR);
                return 0;
            }
            try (AtelierServer server = start(options(arguments))) {
                out.line("Atelier : " + server.uri());
                out.line(english ? "Ctrl+C stops it." : "Ctrl+C pour l’arrêter.");
                new CountDownLatch(1).await();
            }
            return 0;
        } catch (CommsException e) {
            errors.line(e.message(Locale.FRENCH));
        } catch (IllegalArgumentException | IllegalStateException | IOException e) {
            errors.line(String.valueOf(e.getMessage()));
        }
        return MISTAKE;
    }

    private static AtelierOptions options(Arguments arguments) {
        String port = arguments.option("port").orElse(String.valueOf(USUAL_PORT));
        if (!port.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("--port " + port + " : attendu un nombre de 0 à 65535");
        }
        AtelierOptions options = AtelierOptions.in(
                        Path.of(arguments.option("store").orElse("target/atelier")))
                .withPort(Integer.parseInt(port))
                .withLanguage(arguments.reader());
        return arguments.option("jdbc").map(options::withJdbc).orElse(options);
    }

    /**
     * Starts an atelier.
     *
     * @param options how
     * @return the server, which says where the page is; closing it stops everything
     * @throws IOException if the folder cannot be made, or the port is taken
     * @throws CommsException if the register cannot be opened
     */
    public static AtelierServer start(AtelierOptions options) throws IOException {
        Path published = Files.createDirectories(options.folder().resolve("publications"));
        String url = options.jdbc();
        return url == null ? onFiles(options, published) : onDatabase(options, published, new UrlDataSource(url));
    }

    private static AtelierServer onFiles(AtelierOptions options, Path published) throws IOException {
        Drafts drafts = new FileDrafts(options.folder().resolve("communications"));
        FileApprovalStore store = FileApprovalStore.open(options.folder().resolve("registre.jsonl"));
        return serve(options, drafts, store, published, store::close);
    }

    private static AtelierServer onDatabase(AtelierOptions options, Path published, UrlDataSource source)
            throws IOException {
        boolean h2 = String.valueOf(options.jdbc()).startsWith("jdbc:h2:");
        (h2 ? JdbcSchema.h2() : JdbcSchema.postgresql()).applyTo(source);
        return serve(options, new JdbcDrafts(source), JdbcApprovalStore.of(source, AUTHORITY), published, () -> {});
    }

    private static AtelierServer serve(
            AtelierOptions options, Drafts drafts, ApprovalStore store, Path published, Runnable release)
            throws IOException {
        Desk desk = new Desk(options.users(), drafts, store, published, options.clock());
        try {
            AtelierServer server =
                    new AtelierServer(desk, options.users(), options.port(), options.language(), release);
            Thread warmUp = new Thread(desk::warmUp, "atelier-warm-up");
            warmUp.setDaemon(true);
            warmUp.start();
            return server;
        } catch (IOException e) {
            letGo(release, e);
            throw e;
        }
    }

    /** The register is open for one program at a time: one that could not start lets go of it. */
    private static void letGo(Runnable release, IOException cause) {
        try {
            release.run();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
