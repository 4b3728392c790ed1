package org.commspubliques.core.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commspubliques.core.error.DataFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTextTest {

    private static final Pronunciations STANDARD = Pronunciations.standard();

    private static String spoken(String text) {
        return SpokenText.of(text, STANDARD).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Coupure d’eau de 8 h 30 à 12 h.|Coupure d’eau de 8 heures 30 à 12 heures.",
                "À partir de 14:05|À partir de 14 heures 5",
                "Fin à 1h du matin|Fin à 1 heure du matin",
                "Fermé à midi|Fermé à midi",
                "Le 03/09/2025 à la mairie|Le 3 septembre 2025 à la mairie",
                "Le jeudi 04/09/2025|Le jeudi 4 septembre 2025",
                "Le 01/10/2025|Le premier octobre 2025",
                "Le 1er mars|Le premier mars",
                "Appelez le 27 12 34.|Appelez le 27, 12, 34.",
                "Tél. 05 11 22 33 44|téléphone 05, 11, 22, 33, 44",
                "Appelez le +687 27 12 34|Appelez le +687, 27, 12, 34",
                "M. Durand et Mme Kaudre|monsieur Durand et madame Kaudre",
                "12 av. Foch, n° 4|12 avenue Foch, numéro 4",
                "Un fossé de 1 m et 12 km de route|Un fossé de 1 mètre et 12 kilomètres de route",
                "21 m² à 1,5 m|21 mètres carrés à 1,5 mètre",
                "Prix : 1 001 F CFP|Prix : 1 001 francs Pacifique",
                "Une hausse de 5%|Une hausse de 5 pour cent",
                "Voir www.mont-dore.example/eau.|Voir www point mont tiret dore point example barre oblique eau.",
                "Écrire à eau@mont-dore.example.|Écrire à eau arobase mont tiret dore point example.",
                "Le pont est coupé 🚧|Le pont est coupé",
                "Pelles, râteaux, etc.|Pelles, râteaux, et cetera.",
                "Le maire et le rdvs|Le maire et le rdvs",
                "La gare M. 12|La gare M. 12"
            })
    void isSaidAsAPersonWouldSayIt(String written, String spoken) {
        assertThat(spoken(written)).isEqualTo(spoken);
    }

    @Test
    void aLineThatNoSignClosesEndsASentence() {
        assertThat(spoken("Coupure d’eau\nrue des Pins.\nMerci")).isEqualTo("Coupure d’eau.\nrue des Pins.\nMerci");
    }

    @Test
    void eachChangeIsTold() {
        assertThat(SpokenText.of("RDV à 8 h", STANDARD).passages())
                .containsExactly(
                        new SpokenPassage(0, 3, "RDV", "rendez-vous", SpokenKind.ABBREVIATION),
                        new SpokenPassage(6, 9, "8 h", "8 heures", SpokenKind.HOUR));
    }

    @Test
    void aHostAddsItsOwnReadings() {
        Pronunciations own = Pronunciations.parse(
                "lectures.json",
                "{\"pronunciations\": [{\"written\": \"OPT\", \"spoken\": \"O P T\"}]}"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(SpokenText.of("L’OPT, 8 h", STANDARD.overlaidBy(own)).text()).isEqualTo("L’O P T, 8 heures");
    }

    @Test
    void twoReadingsOfTheSameAreRefusedWithTheirPlace() {
        String json = "{\"pronunciations\": [{\"written\": \"av.\", \"spoken\": \"avenue\"},\n"
                + "{\"written\": \"av.\", \"spoken\": \"avant\"}]}";

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> Pronunciations.parse("lectures.json", json.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("lectures.json")
                .withMessageContaining("2");
    }

    @Test
    void takesAsLongAsItsWords() {
        SpokenText text = SpokenText.of("un mot ".repeat(75), STANDARD);

        assertThat(text.duration(150)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SpokenText.of("un", STANDARD).duration(150)).isEqualTo(Duration.ofSeconds(1));
        assertThatIllegalArgumentException().isThrownBy(() -> text.duration(10)).withMessageContaining("60 to 300");
    }

    @Property(tries = 300)
    void passagesAreInOrderAndNothingElseIsChanged(@ForAll String text) {
        SpokenText spoken = SpokenText.of(text, STANDARD);

        int done = 0;
        StringBuilder rest = new StringBuilder();
        for (SpokenPassage passage : spoken.passages()) {
            assertThat(passage.start()).isGreaterThanOrEqualTo(done);
            assertThat(spoken.written().substring(passage.start(), passage.end()))
                    .isEqualTo(passage.written());
            rest.append(spoken.written(), done, passage.start()).append(passage.spoken());
            done = passage.end();
        }
        rest.append(spoken.written().substring(done));
        assertThat(spoken.text()).isEqualTo(rest.toString().strip());
    }

    @Test
    void aLongTextOfAnySignTakesLittleTime() {
        for (String hostile : new String[] {"1", "12 ", "@", "a@", "www.", "1 m ", "\n", "🚧", "M. "}) {
            SpokenText spoken = SpokenText.of(hostile.repeat(100_000 / hostile.length()), STANDARD);

            assertThat(spoken.written()).isNotEmpty();
        }
    }
}
