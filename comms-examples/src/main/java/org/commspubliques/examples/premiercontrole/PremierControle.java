package org.commspubliques.examples.premiercontrole;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.TextFile;
import org.commspubliques.examples.input.Utf8Output;

/**
 * Premier contrôle: reviews a file, or what comes on standard input, and prints what was found.
 *
 * <p>Exit code 0: nothing to correct; 1: warnings; 2: something bars publication; 3: the text could not be read.
 */
public final class PremierControle {

    private static final Set<String> OPTIONS = Set.of("lang", "territoire", "fuseau", "date", "canal");

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
     * @param args a file, and options {@code --territoire NC --fuseau Pacific/Noumea --date 2025-09-01 --canal site --lang
     *     en}; without a file, or with -, standard input is read
     */
    public static void main(String[] args) {
        int code = new PremierControle(Clock.systemUTC(), System.out, System.err).run(args, System.in);
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(String[] args, InputStream in) {
        try {
            Arguments arguments = Arguments.parse(args, OPTIONS);
            Locale reader = arguments.reader();
            TextFile file = read(arguments, in);
            if (file.text().isBlank()) {
                throw file.problem(
                        0, "", "texte vide ; attendu : un texte à contrôler", "empty text; expected: a text");
            }
            LocalAuthority authority = authority(arguments);
            Communication communication =
                    communication(file, arguments.option("canal").orElse("site"));
            Report report = StandardReview.of(FactRegister.empty())
                    .review(communication, new ReviewContext(authority, publishedAt(arguments, authority.zone())));
            new FindingPrinter(file.name(), communication.variants().get(0).text(), reader, out).print(report);
            return report.worst().map(PremierControle::exitCode).orElse(0);
        } catch (CommsException e) {
            errors.line(e.message(Locale.FRENCH));
        } catch (DateTimeException e) {
            errors.line("--date : attendu AAAA-MM-JJ ; --fuseau : attendu un fuseau tel que Pacific/Noumea ("
                    + e.getMessage() + ")");
        } catch (IllegalArgumentException | IOException e) {
            errors.line(String.valueOf(e.getMessage()));
        }
        return 3;
    }

    private static int exitCode(Severity worst) {
        return switch (worst) {
            case INFO -> 0;
            case WARNING -> 1;
            case BLOCKING -> 2;
        };
    }

    private static TextFile read(Arguments arguments, InputStream in) throws IOException {
        if (arguments.rest().size() > 1) {
            throw new IllegalArgumentException("un seul fichier à la fois ; reçus : " + arguments.rest());
        }
        String name = arguments.rest().isEmpty() ? "-" : arguments.rest().get(0);
        if (name.equals("-")) {
            return TextFile.of("entrée standard", in.readNBytes(8 * 1024 * 1024));
        }
        try {
            return TextFile.read(Path.of(name));
        } catch (NoSuchFileException e) {
            throw new IOException(name + " : fichier introuvable ; donnez le chemin d’un fichier texte en UTF-8", e);
        }
    }

    private static LocalAuthority authority(Arguments arguments) {
        Territory territory = Territory.of(arguments.option("territoire").orElse("NC"));
        boolean caledonian = territory.equals(Territory.NEW_CALEDONIA);
        Optional<String> zone = arguments.option("fuseau");
        return LocalAuthority.builder("Commune", AuthorityKind.COMMUNE)
                .territory(territory)
                .population(10_000)
                .zone(ZoneId.of(zone.orElse(caledonian ? "Pacific/Noumea" : "Europe/Paris")))
                .currency(Currency.getInstance(caledonian ? "XPF" : "EUR"))
                .build();
    }

    private static Communication communication(TextFile file, String channel) {
        return Communication.builder(CommunicationId.of("premier-controle"), file.name())
                .purpose(CommunicationPurpose.INFORMATION)
                .owner(UnitId.of("inconnu"))
                .author(PersonId.of("inconnu"))
                .variant(Variant.french(ChannelId.of(channel), Section.body(file.text())))
                .build();
    }

    private Instant publishedAt(Arguments arguments, ZoneId zone) {
        return arguments
                .option("date")
                .map(date -> LocalDate.parse(date)
                        .atTime(LocalTime.NOON)
                        .atZone(zone)
                        .toInstant())
                .orElseGet(clock::instant);
    }
}
