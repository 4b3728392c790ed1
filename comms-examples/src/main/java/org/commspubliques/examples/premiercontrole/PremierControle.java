package org.commspubliques.examples.premiercontrole;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.json.CoreJsonModule;
import org.commspubliques.core.json.Sarif;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Baseline;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.review.Suppression;
import org.commspubliques.core.review.Suppressions;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.input.TextFile;
import org.commspubliques.examples.input.Utf8Output;
import org.commspubliques.templates.preview.PreviewOptions;
import org.commspubliques.templates.preview.ReviewPage;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Premier contrôle: reviews a text, a file, or what comes on standard input, and prints what was found.
 *
 * <p>Exit code 0: nothing to correct; 1: warnings; 2: something bars publication; 3: the text or the options could not be read.
 */
public final class PremierControle {

    private static final List<String> HELP = List.of(
            "premier-controle [options] [fichier | - | \"texte\"]",
            "",
            "  --lang fr|en                langue des constats (fr)",
            "  --date AAAA-MM-JJ           jour de publication (maintenant)",
            "  --territoire NC|FR|PF...    territoire de la commune (NC)",
            "  --population n              nombre d’habitants (10000)",
            "  --fuseau Pacific/Tahiti     fuseau horaire (celui de NC ou de FR)",
            "  --canal site|sms|...        canal de diffusion (site)",
            "  --support leaflet|...       forme du document",
            "  --resume                    quelques lignes seulement",
            "  --json | --sarif            le rapport pour une machine",
            "  --html page.html            le rapport en page web, en plus",
            "  --ecartes ecartes.json      les constats écartés, avec leur auteur et leur motif",
            "  --ecarter n --par qui --motif \"...\" [--jusquau AAAA-MM-JJ]",
            "                              écarte le constat n et l’écrit dans le fichier de --ecartes",
            "  --depart depart.json        les constats admis au départ",
            "  --nouveau-depart f.json     écrit les constats d’aujourd’hui comme nouveau départ",
            "",
            "Code retour : 0 rien à corriger, 1 avertissements, 2 publication bloquée, 3 texte ou options illisibles.");

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoreJsonModule())
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
            .build();

    private final Clock clock;
    private final Utf8Output out;
    private final Utf8Output errors;

    PremierControle(Clock clock, PrintStream out, PrintStream errors) {
        this.clock = clock;
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args a text of several words, a file or {@code -} for standard input, and options; {@code --aide} lists them
     */
    public static void main(String[] args) {
        int code = new PremierControle(Clock.systemUTC(), System.out, System.err).run(args, System.in);
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(String[] args, InputStream in) {
        try {
            CheckOptions options = new CheckOptions(args);
            if (options.wantsHelp()) {
                HELP.forEach(out::line);
                return 0;
            }
            Report report = check(read(options, in), options);
            return report.worst().map(PremierControle::exitCode).orElse(0);
        } catch (CommsException e) {
            errors.line(e.message(Locale.FRENCH));
        } catch (IllegalArgumentException | IOException e) {
            errors.line(String.valueOf(e.getMessage()));
        }
        return 3;
    }

    private Report check(TextFile file, CheckOptions options) throws IOException {
        if (file.text().isBlank()) {
            throw file.problem(0, "", "texte vide ; attendu : un texte à contrôler", "empty text; expected: a text");
        }
        ReviewContext context = options.context(clock);
        Communication communication = communication(file, options);
        Report report = review(communication, context, options.suppressions(), options);
        if (options.toSetAside().isPresent()) {
            report = review(communication, context, setAside(report, communication, options), options);
        }
        if (options.page().isPresent()) {
            PreviewOptions reader = PreviewOptions.builder(
                            context.authority().name(), context.authority().zone())
                    .reader(options.reader())
                    .build();
            Files.writeString(options.page().get(), ReviewPage.standard().html(report, communication, reader));
        }
        if (options.newBaseline().isPresent()) {
            Files.writeString(options.newBaseline().get(), Baseline.of(report).toJson());
        }
        print(report, communication, context, file, options);
        return report;
    }

    private static Report review(
            Communication communication, ReviewContext context, Suppressions suppressions, CheckOptions options)
            throws IOException {
        return StandardReview.of(FactRegister.empty())
                .with(suppressions, options.baseline())
                .review(communication, context);
    }

    /** Writes one more decision into the file of decisions. */
    private Suppressions setAside(Report report, Communication communication, CheckOptions options) throws IOException {
        int number = options.toSetAside().orElseThrow();
        if (number < 1 || number > report.open().size()) {
            throw new IllegalArgumentException("--ecarter " + number + " : il y a "
                    + report.open().size() + " constats ; attendu : le numéro de l’un d’eux");
        }
        Finding finding = report.open().get(number - 1);
        if (finding.severity() == Severity.BLOCKING) {
            throw new IllegalArgumentException(
                    "constat " + number + " (" + finding.ruleId()
                            + ") : ce qui bloque la publication ne s’écarte pas ; corrigez le texte, ou demandez une dérogation");
        }
        Suppression decided = Suppression.of(
                finding,
                communication.id(),
                options.author(),
                options.reason(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Suppressions all = options.suppressions()
                .with(options.lastDay().map(decided::until).orElse(decided));
        Files.writeString(options.decisions(), all.toJson());
        return all;
    }

    private void print(
            Report report, Communication communication, ReviewContext context, TextFile file, CheckOptions options) {
        if (options.isJson()) {
            out.line(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report));
        } else if (options.isSarif()) {
            out.line(
                    Sarif.in(options.reader()).add(communication, report).json().stripTrailing());
        } else if (options.isSummary()) {
            report.summary(options.reader(), 10).forEach(out::line);
        } else {
            String text = communication.variants().get(0).text();
            new FindingPrinter(file.name(), text, options.reader(), out).print(report);
            out.line(judgedAs(context, options));
        }
    }

    /** What was supposed of the text, as it decides which law applies and which polls are near. */
    private static String judgedAs(ReviewContext context, CheckOptions options) {
        LocalAuthority authority = context.authority();
        return Wording.of(
                        String.format(
                                Locale.FRENCH,
                                "Contrôlé pour une commune de %,d habitants (%s), canal %s, publication le %s ; --aide : le reste.",
                                authority.population(),
                                authority.territory().code(),
                                options.channel(),
                                DateWording.dayMonthAndYear(context.day(), Locale.FRENCH)),
                        String.format(
                                Locale.ENGLISH,
                                "Checked for a municipality of %,d people (%s), channel %s, publication on %s; --aide: the rest.",
                                authority.population(),
                                authority.territory().code(),
                                options.channel(),
                                DateWording.dayMonthAndYear(context.day(), Locale.ENGLISH)))
                .in(options.reader());
    }

    private static int exitCode(Severity worst) {
        return switch (worst) {
            case INFO -> 0;
            case WARNING -> 1;
            case BLOCKING -> 2;
        };
    }

    /** What has a blank in it and is no file is the text itself. */
    private static TextFile read(CheckOptions options, InputStream in) throws IOException {
        String source = options.source();
        if (source.equals("-")) {
            return TextFile.of(
                    Wording.of("entrée standard", "standard input").in(options.reader()),
                    in.readNBytes(8 * 1024 * 1024));
        }
        if (isFile(source)) {
            return TextFile.read(Path.of(source));
        }
        if (source.chars().anyMatch(Character::isWhitespace)) {
            return new TextFile(Wording.of("texte", "text").in(options.reader()), source);
        }
        throw new IOException(source + " : fichier introuvable ; donnez le chemin d’un fichier texte en UTF-8");
    }

    private static boolean isFile(String source) {
        try {
            return Files.isRegularFile(Path.of(source));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Communication communication(TextFile file, CheckOptions options) {
        Communication.Builder communication = Communication.builder(identifier(file.name()), file.name())
                .purpose(CommunicationPurpose.INFORMATION)
                .owner(UnitId.of("inconnu"))
                .author(PersonId.of("inconnu"))
                .variant(Variant.french(options.channel(), Section.body(file.text())));
        options.support().ifPresent(communication::support);
        return communication.build();
    }

    /** What a decision about a finding names the text by: the file's name, where that can be. */
    private static CommunicationId identifier(String name) {
        try {
            return CommunicationId.of(name);
        } catch (IllegalArgumentException e) {
            return CommunicationId.of("premier-controle");
        }
    }
}
