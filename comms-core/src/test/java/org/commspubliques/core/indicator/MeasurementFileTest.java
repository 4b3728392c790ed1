package org.commspubliques.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MeasurementFileTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 7);
    private static final LocalDate END = LocalDate.of(2026, 9, 13);

    private static MeasurementFile read(String text) {
        return MeasurementFile.read(text.getBytes(StandardCharsets.UTF_8), IndicatorCatalog.standard());
    }

    private static String only(MeasurementFile file) {
        assertThat(file.problems()).hasSize(1);
        return file.problems().get(0).label().fr();
    }

    @Test
    void theTableOfAFrenchSpreadsheetIsRead() {
        MeasurementFile file = read("\uFEFFIndicateur;Du;Au;Valeur;Source;Effectif\r\n"
                + "clics;07/09/2026;13/09/2026;1 234,50;\"site ; rubrique \"\"agenda\"\"\";310\r\n"
                + "retombees-presse;2026-09-07;2026-09-13;3;;\r\n");

        assertThat(file.isWhole()).isTrue();
        assertThat(file.measurements())
                .containsExactly(
                        new Measurement(
                                "clics", START, END, new BigDecimal("1234.50"), "site ; rubrique \"agenda\"", 310L),
                        new Measurement("retombees-presse", START, END, new BigDecimal("3"), "", null));
    }

    @Test
    void theTableOfAnEnglishSpreadsheetIsReadToo() {
        assertThat(
                        read("value,indicator,until,from,people\n\"12,5 %\",lecture,2026-09-13,2026-09-07,\"1 200\"\n-3.25,lecture,2026-09-13,2026-09-12,40")
                                .measurements())
                .containsExactly(
                        Measurement.of("lecture", START, END, "12.5", 1200),
                        Measurement.of("lecture", LocalDate.of(2026, 9, 12), END, "-3.25", 40));
    }

    @Test
    void anIndicatorIsCalledByItsFrenchOrEnglishNameWithOrWithoutAccents() {
        MeasurementFile file = read("""
                INDICATEUR;Du;Au;Valeur :;Effectif
                Portée;07/09/2026;13/09/2026;1;20
                PORTÉE ;07/09/2026;12/09/2026;2;20
                portee;07/09/2026;11/09/2026;3;20
                Reach;07/09/2026;10/09/2026;4;20
                Délai de réponse;07/09/2026;13/09/2026;5;20
                Délai-réponse;07/09/2026;12/09/2026;6;20
                """);
        assertThat(file.problems()).isEmpty();
        assertThat(file.measurements())
                .extracting(Measurement::indicator)
                .containsExactly("portee", "portee", "portee", "portee", "delai-reponse", "delai-reponse");
    }

    @Test
    void anIndicatorThatIsNotKnownIsAskedAboutAndTheKnownOnesAreListed() {
        String heading = "indicateur;du;au;valeur;effectif\n";
        assertThat(only(read(heading + "Portté;07/09/2026;13/09/2026;1;20")))
                .startsWith("ligne 2, colonne 1 : « indicateur », « Portté » : indicateur inconnu ; vouliez-vous dire"
                        + " « portee » ? Connus : portee, lecture, clics");
        assertThat(only(read(heading + "satisfaction;07/09/2026;13/09/2026;1;20")))
                .contains("indicateur inconnu ; connus : portee, lecture, clics");
    }

    @Test
    void aColumnOfNamesIsNotRead() {
        MeasurementFile file = read("nom;indicateur;du;au;valeur;effectif\nTeva X;clics;07/09/2026;13/09/2026;12;12");
        assertThat(file.isWhole()).isTrue();
        assertThat(file.measurements().toString()).doesNotContain("Teva");
    }

    @Test
    void eachProblemIsToldWithItsPlace() {
        MeasurementFile file = read("""
                indicateur;du;au;valeur;effectif
                clics;07/09/2026;13/09/2026;1.234,5;12
                clic;07/09/2026;31/09/2026;12;-1
                clics;07/09/2026;13/09/2026;14;12
                """);
        assertThat(file.problems())
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::field)
                .containsExactly(
                        tuple(2, 29, "valeur"),
                        tuple(3, 1, "indicateur"),
                        tuple(3, 17, "au"),
                        tuple(3, 31, "effectif"));
        assertThat(file.problems().get(0).label().fr())
                .startsWith("ligne 2, colonne 29 : « valeur », « 1.234,5 » : ce n’est pas un nombre");
        assertThat(file.measurements()).hasSize(1);
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThat(only(read("indicateur;du;au\n"))).isEqualTo("ligne 1 : colonne manquante : valeur / value");
        assertThat(only(read("indicateur;du;au;Valleur\n")))
                .isEqualTo("ligne 1, colonne 18 : « Valleur », colonne manquante : valeur / value ; vouliez-vous dire"
                        + " « valeur » ?");
        assertThat(read("").problems()).hasSize(4);
    }

    @Test
    void aColumnThatIsThereTwiceIsRefused() {
        assertThat(only(read("indicateur;du;au;valeur;value\n"))).contains("colonne 25", "deux fois");
    }

    @Test
    void theSameRowIsNotCountedTwice() {
        String row = "clics;07/09/2026;13/09/2026;12;12\n";
        MeasurementFile file = read("indicateur;du;au;valeur;effectif\n" + row + row);
        assertThat(only(file)).startsWith("ligne 3 : même indicateur");
        assertThat(file.measurements()).hasSize(1);
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsRefused() {
        assertThat(only(read("indicateur;du;au;valeur\nclics;13/09/2026;07/09/2026;1")))
                .contains("finit avant");
    }

    @Test
    void aQuoteThatNeverEndsIsToldWhereItBegins() {
        MeasurementFile file =
                read("indicateur;du;au;valeur;source\nclics;07/09/2026;13/09/2026;1;\"site\nclics;13/09/2026");
        assertThat(only(file)).isEqualTo("ligne 2, colonne 31 : guillemet jamais refermé");
    }

    @Test
    void aRowWithTextAfterAQuoteDoesNotSpoilTheNext() {
        MeasurementFile file =
                read("indicateur;du;au;valeur\n\"clics\"x;07/09/2026;13/09/2026;1\n" + "clics;07/09/2026;13/09/2026;2");
        assertThat(only(file)).startsWith("ligne 2, colonne 8 : texte après");
        assertThat(file.measurements()).hasSize(1);
    }

    @Test
    void aFileInAnotherEncodingIsToldHowToBeSaved() {
        byte[] latin = "indicateur;portée".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(only(MeasurementFile.read(latin, IndicatorCatalog.standard())))
                .contains("CSV UTF-8");
    }

    @Test
    void blankLinesAreNoRows() {
        assertThat(read("indicateur;du;au;valeur\n\n;;;\nclics;07/09/2026;13/09/2026;2\n\n")
                        .measurements())
                .hasSize(1);
    }

    @Test
    void readingStopsAtTheHundredthProblemOrSo() {
        MeasurementFile file = read("indicateur;du;au;valeur\n" + "x;y;z;t\n".repeat(5_000));
        assertThat(file.problems()).hasSizeBetween(MeasurementFile.MOST_PROBLEMS, MeasurementFile.MOST_PROBLEMS + 4);
    }

    @Property
    void anyTextIsReadToItsEnd(@ForAll String noise) {
        assertThat(read(noise).measurements()).isEmpty();
        MeasurementFile file = read("indicateur;du;au;valeur\n" + noise);
        file.problems().forEach(problem -> assertThat(problem.label().fr()).isNotBlank());
    }
}
