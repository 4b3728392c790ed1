package org.commspubliques.core.audience;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentTest {

    private static final AttributeCatalog TOWN = AttributeCatalog.parse("attributs.json", """
            {"attributes": [
              {"id": "parent", "type": "flag", "fr": "parents d’élèves", "en": "parents"},
              {"id": "agent", "type": "flag", "fr": "agents", "en": "staff"},
              {"id": "syndicat", "type": "flag", "fr": "syndiqués", "en": "union members", "sensitive": true},
              {"id": "quartier", "type": "choice", "fr": "quartier", "en": "district",
               "phrase": {"fr": "habitants de {}", "en": "residents of {}"},
               "values": [{"id": "Boulari", "fr": "Boulari", "en": "Boulari"},
                          {"id": "Robinson", "fr": "Robinson", "en": "Robinson"}]},
              {"id": "age", "type": "number", "fr": "âge", "en": "age",
               "phrase": {"fr": "âgés de {}", "en": "aged {}"}, "unit": {"fr": "ans", "en": "years"}},
              {"id": "inscrit", "type": "date", "fr": "inscription", "en": "registration",
               "phrase": {"fr": "inscrits {}", "en": "registered {}"}}]}
            """.getBytes(UTF_8));

    private static Segment parse(String text) {
        return Segment.parse(text, TOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quartier = Boulari | habitants de Boulari",
                "quartier = Boulari sauf agent | habitants de Boulari, sauf agents",
                "quartier = Boulari et parent sauf (agent ou age < 18)"
                        + "| habitants de Boulari qui sont aussi parents d’élèves, sauf agents ou contacts âgés de 17 ans ou moins",
                "quartier dans (Boulari, Robinson) et age >= 60 | habitants de Boulari ou Robinson âgés de 60 ans ou plus",
                "parent et non agent et non age dans 18..25"
                        + "| parents d’élèves, sauf agents et sauf contacts âgés de 18 à 25 ans",
                "non agent | tous les contacts, sauf agents",
                "inscrit >= 2026-05-01 | contacts inscrits depuis le 1er mai 2026",
                "agent ou (parent et quartier = Robinson)"
                        + "| agents ou (parents d’élèves qui sont aussi habitants de Robinson)"
            })
    void aPersonReadsWhoIsInIt(String text, String explanation) {
        assertThat(parse(text).explanation(TOWN).fr().replace('\u00a0', ' ')).isEqualTo(explanation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quartie = Boulari | 1 | vouliez-vous écrire « quartier » ?",
                "quartier = Boulary | 12 | vouliez-vous écrire « Boulari » ?",
                "parent et | 10 | trouvé : la fin du texte",
                "parent agent | 8 | attendu : et, ou, sauf, ou la fin",
                "age > vieux | 7 | attendu : un nombre entier",
                "inscrit = 2026-02-30 | 11 | attendu : une date AAAA-MM-JJ",
                "(parent | 8 | attendu : et, ou, sauf, ou « ) »",
                "age dans 20..10 | 10 | personne ne peut être dans cet intervalle",
                "quartier = \"Boul | 12 | le guillemet n’est pas fermé"
            })
    void aMistakeIsShownWhereItIs(String text, int column, String message) {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> parse(text))
                .satisfies(e -> assertThat(e.column()).isEqualTo(column))
                .satisfies(e -> assertThat(
                                e.message(Locale.FRENCH).replace('\u00a0', ' ').replace('\u202f', ' '))
                        .contains(message));
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(parse("quartier in (Boulari, Robinson) and not agent except age < 18"))
                .isEqualTo(parse("quartier dans (Boulari, Robinson) et non agent sauf age <= 17"));
    }

    @Test
    void theOrderOfWhatIsJoinedDoesNotMatter() {
        assertThat(parse("parent et agent")).isEqualTo(parse("agent et (parent et agent)"));
        assertThat(parse("parent sauf agent")).isNotEqualTo(parse("agent sauf parent"));
    }

    @Test
    void hostileTextsAreRefusedBeforeTheyCostMuch() {
        for (String text : new String[] {
            "(".repeat(50_000),
            "non ".repeat(20_000) + "parent",
            "parent sauf (".repeat(5_000),
            "parent ou ".repeat(9_000) + "agent",
            "parent" + " sauf parent".repeat(5_000),
            "a".repeat(99_999),
            "x".repeat(200_000)
        }) {
            assertThatExceptionOfType(DataFormatException.class).isThrownBy(() -> parse(text));
        }
    }

    @Test
    void aSegmentBuiltByAProgramIsBoundedToo() {
        assertThatIllegalArgumentException().isThrownBy(() -> {
            Segment segment = new Segment.Flag(AttributeId.of("parent"));
            while (true) {
                segment = segment.minus(segment);
            }
        });
    }

    @Test
    void namedSegmentsMayNotCiteThemselves() {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> SegmentCatalog.parse("segments.json", """
                        {"segments": [
                          {"id": "a", "fr": "A", "en": "A", "text": "parent et segment b"},
                          {"id": "b", "fr": "B", "en": "B", "text": "agent ou segment a"}]}
                        """.getBytes(UTF_8), TOWN))
                .withMessageContaining("a → b → a");
    }

    @Test
    void namesAreWrittenOutWithinBounds() {
        SegmentCatalog catalog =
                SegmentCatalog.of(TOWN).with("s0", Wording.same("Familles"), parse("parent et age < 40"));
        assertThat(catalog.expand(catalog.parse("segment s0 sauf agent")))
                .isEqualTo(parse("(parent et age < 40) sauf agent"));
        assertThat(catalog.explanation(catalog.parse("segment s0 sauf agent")).fr())
                .isEqualTo("«\u00a0Familles\u00a0», sauf agents");
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> catalog.parse("segment s1"))
                .withMessageContaining("s0");
        assertThatIllegalArgumentException().isThrownBy(() -> {
            SegmentCatalog growing = catalog;
            for (int i = 0; i < 20; i++) {
                Segment twice = growing.parse("segment s" + i + " sauf (segment s" + i + " ou agent)");
                growing = growing.with("s" + (i + 1), Wording.same("s"), twice);
            }
        });
    }

    @Test
    void jsonIsStrictAndSaysWhere() {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> Segment.parseJson("s.json", "{\"flag\": \"parant\"}".getBytes(UTF_8), TOWN))
                .satisfies(e -> assertThat(e.column()).isEqualTo(10))
                .withMessageContaining("parent");
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(
                        () -> Segment.parseJson("s.json", "{\"number\": \"age\", \"mim\": 3}".getBytes(UTF_8), TOWN));
    }

    @Test
    void whatCallsForRestraintIsKnown() {
        assertThat(TOWN.sensitive(parse("parent et non syndicat"))).hasSize(1);
        assertThat(Audience.UNION_OFFICIALS.sensitive()).isTrue();
        assertThat(Audience.PARENTS.described(parse("parent")).segment()).contains(parse("parent"));
    }
}
