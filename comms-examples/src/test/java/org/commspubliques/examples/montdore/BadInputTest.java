package org.commspubliques.examples.montdore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One request file is bad: one line says where and what was expected, and the other three are worked on. */
class BadInputTest {

    private static final Path SHIPPED = Path.of("src/main/resources/mont-dore");
    private static final String REQUEST = "demandes/2025-041-coupure-eau.txt";

    @TempDir
    Path temporary;

    private Path input;

    @BeforeEach
    void copyTheInput() throws IOException {
        input = temporary.resolve("input");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, input.resolve(SHIPPED.relativize(file).toString()));
            }
        }
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        String before = Files.readString(input.resolve(file));
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(input.resolve(file), after);
    }

    private Run run(String... more) {
        return Run.of(
                temporary.resolve("output"),
                Stream.concat(Stream.of("--input", input.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private void assertOneLine(Run run, String... parts) {
        assertThat(run.errorLines())
                .singleElement()
                .asString()
                .contains("2025-041-coupure-eau.txt")
                .contains(parts);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("DEMANDES       3 reçues")
                .contains("2025-042")
                .contains("2025-043")
                .contains("2025-044")
                .contains("chaîne vérifiée");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service : services-techniques | servise : services-techniques | ligne 3 | servise | champ inconnu",
                "service : services-techniques | service : voirie | ligne 3 | service | un service de l’organigramme",
                "auteur : l-assistant-de-communication | auteur : personne | ligne 4 | auteur | une personne de l’organigramme",
                "finalité : information de service | finalité : pub | ligne 6 | finalité | information de service, promotion",
                "reçue le : 2025-08-29 16:10 | reçue le : 2025-02-30 16:10 | ligne 7 | reçue le | AAAA-MM-JJ HH:MM",
                "parution : 2025-09-01 12:00 | parution : lundi | ligne 8 | parution | AAAA-MM-JJ HH:MM",
                "publics : habitants | publics : martiens | ligne 11 | publics | inconnu ; attendus",
                "variable foyers : 320 foyers | # | ligne 26 | foyers | variable sans valeur",
                "variable fin : 14 h | variable lieu : La Coulée | ligne 18 | lieu | variable donnée deux fois",
                "== sms | == S M S | ligne 38 | S M S | un canal, tel que sms",
                "== sms | == site | ligne 38 | site | deux fois",
                "image : plan-quartier.svg | image : ../organigramme.png | ligne 29 | image | un fichier du dossier images"
            })
    void aMistakeIsNamedWithItsLineAndWhatWasExpected(
            String from, String to, String line, String field, String expected) throws IOException {
        edit(REQUEST, text -> text.replaceFirst("(?m)^" + Pattern.quote(from), to));

        assertOneLine(run(), line, field, expected);
    }

    @Test
    void anEmptyBodyIsNamed() throws IOException {
        edit(REQUEST, text -> text.substring(0, text.indexOf("== site")));

        assertOneLine(run(), "aucun texte");
    }

    @Test
    void anEmptyBlockIsNamed() throws IOException {
        edit(REQUEST, text -> text.substring(0, text.indexOf("== interne")) + "== interne\n\n");

        assertOneLine(run(), "interne", "bloc sans texte");
    }

    @Test
    void anotherEncodingIsNamed() throws IOException {
        String text = Files.readString(input.resolve(REQUEST)).replace("💧 ", "");
        Files.write(input.resolve(REQUEST), text.getBytes(Charset.forName("windows-1252")));

        assertOneLine(run(), "ligne 1", "UTF-8");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        Files.writeString(input.resolve(REQUEST), "x".repeat(5_000_000));

        assertOneLine(run(), "plus de 4 Mio");
    }

    @Test
    void theLineIsInEnglishForAnEnglishReader() throws IOException {
        edit(REQUEST, text -> text.replace("service : services", "servise : services"));

        assertThat(run("--lang", "en").errorLines())
                .singleElement()
                .asString()
                .contains("line 3, field 'servise': unknown field; expected:");
    }

    @Test
    void aBadCorrectionIsNamedAndTheWeekGoesOn() throws IOException {
        edit("corrections/2025-041-1.txt", text -> text.replace("éditeur :", "redacteur :"));

        Run run = run();

        assertThat(run.errorLines()).singleElement().asString().contains("2025-041-1.txt", "redacteur");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("DEMANDES       4 reçues").contains("chaîne vérifiée");
    }

    @Test
    void aMissingOrganisationChartIsNamed() throws IOException {
        Files.delete(input.resolve("organigramme.csv"));

        Run run = run();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errorLines()).singleElement().asString().contains("organigramme.csv");
    }
}
