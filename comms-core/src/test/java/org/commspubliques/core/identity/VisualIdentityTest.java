package org.commspubliques.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisualIdentityTest {

    private final VisualIdentity charter = Charters.standard();

    @Test
    void aCharterIsReadWhole() {
        assertThat(charter.name()).isEqualTo(Wording.of("Charte de la Ville", "The town’s charter"));
        assertThat(charter.colours()).extracting(PaletteColour::id).containsExactly("lagon", "sable", "gris", "blanc");
        assertThat(charter.pairs()).hasSize(4);
        assertThat(charter.fonts()).containsExactly(new Typeface("titre", List.of("Marianne", "Arial", "sans-serif")));
        assertThat(charter.logos())
                .containsExactly(new LogoRule("bloc", Wording.of("bloc-marque", "brand block"), 120, 20, 25));
        assertThat(charter.signature()).containsExactly("Ville du Mont-Dore", "Service communication");
        assertThat(charter.mentions()).extracting(MandatoryMention::id).containsExactly("site");
        assertThat(charter.sha256()).hasSize(64);
    }

    @Test
    void aColourIsFoundAndTheNearestIsProposed() {
        assertThat(charter.colour(Colour.parse("#005f83")))
                .map(PaletteColour::id)
                .contains("lagon");
        assertThat(charter.colour(Colour.parse("#005f84"))).isEmpty();
        assertThat(charter.nearest(Colour.parse("#005f84")))
                .map(PaletteColour::id)
                .contains("lagon");
        assertThat(charter.nearest(Colour.parse("#fefefe")))
                .map(PaletteColour::id)
                .contains("blanc");
    }

    @Test
    void whatTheCharterItselfMakesHardToReadIsTold() {
        assertThat(charter.unreadablePairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.background().id()).isEqualTo("sable"));
    }

    @Test
    void aStyleSheetGetsItAsCustomProperties() {
        assertThat(charter.css()).isEqualTo("""
                :root {
                  --colour-lagon: #005f83;
                  --colour-sable: #f4e3c1;
                  --colour-gris: #949494;
                  --colour-blanc: #ffffff;
                  --font-titre: "Marianne", "Arial", sans-serif;
                  --logo-bloc-min-width: 120px;
                }
                """);
    }

    @Test
    void aCharterMayBeAlmostEmpty() {
        VisualIdentity bare = Charters.parse("{\"fr\": \"Charte\", \"en\": \"Charter\"}");

        assertThat(bare.css()).isEqualTo(":root {\n}\n");
        assertThat(bare.nearest(Colour.BLACK)).isEmpty();
        assertThat(bare.logo("bloc")).isEmpty();
    }

    @Nested
    class AFileThatIsWrong {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'hex': '#fff'            | 'hex': 'blanc'                          | /colours/3/hex",
                    "'id': 'blanc'            | 'id': 'lagon'                           | /colours/3",
                    "'id': 'blanc'            | 'id': 'blanc; } body { x'               | /colours/3/id",
                    "'id': 'blanc'            | 'id': '-blanc'                          | /colours/3/id",
                    "'text': 'gris'           | 'text': 'rose'                          | /pairs/2/text",
                    "'largeOnly': true        | 'largeOnly': 'oui'                      | /pairs/2/largeOnly",
                    "'Marianne'               | 'Marianne</style>'                      | /fonts/0/families/0",
                    "['Marianne', 'Arial', 'sans-serif'] | []                           | /fonts/0/families",
                    "'minPixels': 120         | 'minPixels': 0                          | /logos/0/minPixels",
                    "'clearance': 25          | 'clearance': 501                        | /logos/0/clearance",
                    "'clearance': 25          | 'margin': 25                            | /logos/0/margin",
                    "['ville.example', 'l’adresse de la ville'] | []                    | /mentions/0/anyOf",
                    "'Service communication'  | ''                                      | /signature/1",
                    "'signature'              | 'signatures'                            | /signatures"
                })
        void isRefusedWithItsPlace(String part, String instead, String place) {
            String wanted = part.replace('\'', '"');
            assertThat(Charters.JSON).contains(wanted);

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> Charters.parse(Charters.JSON.replace(wanted, instead.replace('\'', '"'))))
                    .satisfies(problem -> {
                        assertThat(problem.field()).isEqualTo(place);
                        assertThat(problem.line()).isPositive();
                        assertThat(problem.column()).isPositive();
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "[]", "7", "{\"fr\": \"x\"}", "{\"fr\": \"x\", \"en\": \"x\", \"colours\": {}}"})
        void ofAnyOtherShapeIsRefused(String json) {
            assertThatExceptionOfType(DataFormatException.class).isThrownBy(() -> Charters.parse(json));
        }

        @Test
        void mayNotHoldAMentionThatIsAPage() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> Charters.parse(Charters.JSON.replace("ville.example", "v".repeat(201))))
                    .satisfies(problem -> assertThat(problem.field()).isEqualTo("/mentions/0/anyOf/0"));
        }
    }

    @Nested
    class AMention {

        private final MandatoryMention mention =
                new MandatoryMention("site", Wording.same("site"), List.of("l’adresse de  la Ville"));

        @ParameterizedTest
        @ValueSource(strings = {"Notez L'ADRESSE DE LA VILLE !", "l’adresse\nde\u00A0la\u202Fville"})
        void isRecognisedHoweverItIsSet(String text) {
            assertThat(mention.isIn(text)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "l’adresse de Ville", "ladresse de la ville"})
        void isNotReadIntoOtherWords(String text) {
            assertThat(mention.isIn(text)).isFalse();
        }

        @Test
        void needsWords() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MandatoryMention("site", Wording.same("site"), List.of()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MandatoryMention("site", Wording.same("site"), List.of(" ")));
        }
    }
}
