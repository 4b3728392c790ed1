package org.commspubliques.examples.semainemary;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.calendar.CalendarAgenda;
import org.commspubliques.core.calendar.CalendarConflict;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.ShippedFiles;
import org.commspubliques.examples.input.Utf8Output;
import org.commspubliques.templates.preview.CalendarPages;
import org.commspubliques.templates.preview.CalendarTable;
import org.commspubliques.templates.preview.PreviewOptions;

/**
 * La semaine de Mary: the weekly calendar of Facebook, Instagram and LinkedIn, with Bluesky and Mastodon added by a file: the
 * slots of the rubrics, the next free one, what is too long for which network, what does not go together; and the calendar as
 * a page, as an agenda and as a table.
 *
 * <p>Exit code 0 where the files were read, 3 where they were not.
 */
public final class SemaineMary {

    private static final Set<String> OPTIONS = Set.of("lang", "input", "output");
    private static final ZoneId ZONE = ZoneId.of("Pacific/Noumea");
    private static final Instant NOW =
            LocalDateTime.of(2025, 9, 1, 7, 30).atZone(ZONE).toInstant();

    private final Utf8Output out;
    private final Utf8Output errors;

    SemaineMary(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args options {@code --lang en}, {@code --input FOLDER} and {@code --output FOLDER}; without them, French, the
     *     files of this example, and {@code target/semaine-mary}
     */
    public static void main(String[] args) {
        int code = new SemaineMary(System.out, System.err).run(args);
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
                    .orElseGet(() -> ShippedFiles.folderOf("/semaine-mary/publications.csv"));
            Path output = Path.of(arguments.option("output").orElse("target/semaine-mary"));
            SocialWeek week = WeekFiles.read(input, town(), NOW);
            new WeekReport(week, reader, out).print();
            Files.createDirectories(output);
            write(week, reader, output);
            out.line("");
            out.line(Wording.of("Ouvrez ", "Open ").in(reader) + output.resolve("semaine.html")
                    + ", mois.html, calendrier.ics, calendrier.csv");
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

    private static void write(SocialWeek week, Locale reader, Path output) throws IOException {
        List<CalendarConflict> conflicts = week.conflicts();
        CalendarPages pages = CalendarPages.of(week.channels(), week.states());
        PreviewOptions options = PreviewOptions.builder(week.town().name(), ZONE)
                .reader(reader)
                .notice(Wording.of("Contenu d’exemple fictif", "Fictional content")
                        .in(reader))
                .build();
        Files.writeString(
                output.resolve("semaine.html"),
                pages.week(week.calendar(), week.week().year(), week.week().number(), conflicts, options));
        Files.writeString(output.resolve("mois.html"), pages.month(week.calendar(), week.month(), conflicts, options));
        Files.writeString(
                output.resolve("calendrier.ics"),
                new CalendarAgenda("montdore.example", week.states(), week.channels(), reader)
                        .file(
                                week.calendar(),
                                "-//Comms publiques//Semaine de Mary//FR",
                                Wording.of("Réseaux de la ville", "The town’s networks")
                                        .in(reader),
                                NOW)
                        .text());
        Files.write(
                output.resolve("calendrier.csv"),
                new CalendarTable(week.channels(), week.states(), reader)
                        .of(week.calendar(), week.calendar().items(), conflicts)
                        .bytes());
    }

    private static LocalAuthority town() {
        return LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
                .territory(Territory.NEW_CALEDONIA)
                .population(27_620)
                .zone(ZONE)
                .locale(Locale.forLanguageTag("fr-NC"))
                .currency(Currency.getInstance("XPF"))
                .build();
    }
}
