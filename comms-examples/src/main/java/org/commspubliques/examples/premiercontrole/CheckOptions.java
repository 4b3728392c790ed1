package org.commspubliques.examples.premiercontrole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.review.Baseline;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.review.Suppressions;
import org.commspubliques.core.source.Territory;
import org.commspubliques.examples.input.Arguments;

/** What the options of the command say; every mistake is an {@link IllegalArgumentException} whose message is for people. */
final class CheckOptions {

    private static final Set<String> OPTIONS = Set.of(
            "lang",
            "date",
            "territoire",
            "population",
            "fuseau",
            "canal",
            "support",
            "html",
            "ecartes",
            "ecarter",
            "par",
            "motif",
            "jusquau",
            "depart",
            "nouveau-depart");

    private static final Set<String> SWITCHES = Set.of("json", "sarif", "resume", "aide");

    private static final Set<Territory> PACIFIC =
            Set.of(Territory.NEW_CALEDONIA, Territory.FRENCH_POLYNESIA, Territory.WALLIS_AND_FUTUNA);

    private final Arguments arguments;

    CheckOptions(String[] args) {
        this.arguments = Arguments.parse(args, OPTIONS, SWITCHES);
        if (isJson() && isSarif()) {
            throw new IllegalArgumentException("--json ou --sarif, pas les deux");
        }
        if (arguments.rest().size() > 1) {
            throw new IllegalArgumentException("un seul texte à la fois ; reçus : " + arguments.rest()
                    + " (un texte de plusieurs mots se met entre guillemets)");
        }
    }

    Locale reader() {
        return arguments.reader();
    }

    boolean isJson() {
        return arguments.has("json");
    }

    boolean isSarif() {
        return arguments.has("sarif");
    }

    boolean isSummary() {
        return arguments.has("resume");
    }

    boolean wantsHelp() {
        return arguments.has("aide");
    }

    /** The text, the file that holds it, or {@code -} for standard input. */
    String source() {
        return arguments.rest().isEmpty() ? "-" : arguments.rest().get(0);
    }

    ChannelId channel() {
        return read("canal", "un identifiant tel que site, sms ou facebook", ChannelId::of)
                .orElse(ChannelId.of("site"));
    }

    Optional<SupportKind> support() {
        String names =
                Arrays.stream(SupportKind.values()).map(CheckOptions::nameOf).collect(Collectors.joining(", "));
        return read(
                "support",
                "l’un de : " + names,
                name -> Arrays.stream(SupportKind.values())
                        .filter(kind -> nameOf(kind).equals(name))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new));
    }

    private static String nameOf(SupportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A commune of the territory; of New Caledonia where none is named. */
    ReviewContext context(Clock clock) {
        Territory territory = read(
                        "territoire",
                        "un code tel que FR (métropole), NC, PF ou RE, et non un numéro de département",
                        Territory::of)
                .orElse(Territory.NEW_CALEDONIA);
        LocalAuthority authority = LocalAuthority.builder("Commune", AuthorityKind.COMMUNE)
                .territory(territory)
                .population(read("population", "un nombre d’habitants", Integer::parseInt)
                        .orElse(10_000))
                .zone(zone(territory))
                .currency(Currency.getInstance(PACIFIC.contains(territory) ? "XPF" : "EUR"))
                .build();
        return new ReviewContext(authority, publishedAt(clock, authority.zone()));
    }

    /** No hour of the day is right for a territory of which nothing is known. */
    private ZoneId zone(Territory territory) {
        return read("fuseau", "un fuseau tel que Pacific/Noumea", ZoneId::of).orElseGet(() -> {
            if (territory.equals(Territory.NEW_CALEDONIA)) {
                return ZoneId.of("Pacific/Noumea");
            }
            if (territory.equals(Territory.METROPOLE)) {
                return ZoneId.of("Europe/Paris");
            }
            throw new IllegalArgumentException(
                    "territoire " + territory + " : ajoutez --fuseau, par exemple --fuseau Pacific/Tahiti");
        });
    }

    private Instant publishedAt(Clock clock, ZoneId zone) {
        return read("date", "une date AAAA-MM-JJ", LocalDate::parse)
                .map(date -> date.atTime(LocalTime.NOON).atZone(zone).toInstant())
                .orElseGet(clock::instant);
    }

    /** The decisions in the file; none where the file is about to be written for the first time. */
    Suppressions suppressions() throws IOException {
        Optional<String> file = arguments.option("ecartes");
        boolean first = file.isPresent() && toSetAside().isPresent() && Files.notExists(Path.of(file.get()));
        return file.isEmpty() || first ? Suppressions.empty() : Suppressions.read(file.get(), bytes(file.get()));
    }

    /** The number of the finding to be set aside, from 1. */
    Optional<Integer> toSetAside() {
        return read("ecarter", "le numéro d’un constat", Integer::parseInt);
    }

    Path decisions() {
        return Path.of(required("ecartes", "le fichier où la décision est écrite"));
    }

    PersonId author() {
        required("par", "qui répond de la décision");
        return read("par", "un identifiant en minuscules, tel que claire", PersonId::of)
                .orElseThrow();
    }

    String reason() {
        return required("motif", "pourquoi le constat est écarté");
    }

    Optional<LocalDate> lastDay() {
        return read("jusquau", "une date AAAA-MM-JJ", LocalDate::parse);
    }

    private String required(String option, String what) {
        return arguments
                .option(option)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("--ecarter demande aussi --" + option + " : " + what));
    }

    Baseline baseline() throws IOException {
        Optional<String> file = arguments.option("depart");
        return file.isEmpty() ? Baseline.empty() : Baseline.read(file.get(), bytes(file.get()));
    }

    Optional<Path> page() {
        return arguments.option("html").map(Path::of);
    }

    Optional<Path> newBaseline() {
        return arguments.option("nouveau-depart").map(Path::of);
    }

    private static byte[] bytes(String file) throws IOException {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new IOException(file + " : fichier introuvable");
        }
        return Files.readAllBytes(path);
    }

    private <T> Optional<T> read(String option, String expected, Function<String, T> reader) {
        Optional<String> value = arguments.option(option);
        try {
            return value.map(reader);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "--" + option + " « " + value.orElseThrow() + " » ; attendu : " + expected, e);
        }
    }
}
