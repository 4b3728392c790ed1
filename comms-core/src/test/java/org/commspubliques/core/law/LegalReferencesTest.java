package org.commspubliques.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;

class LegalReferencesTest {

    private static final String ONE = """
            {"id": "%s", "fr": "%s", "en": "%s", "territories": ["FR"], "source": {"title": "t", "confidence": "toVerify"}}
            """;

    private final LegalReferences standard = LegalReferences.standard();

    private static LegalReferences parse(String references) {
        return LegalReferences.parse("lois.json", Utf8.of("{\"references\": [" + references + "]}"));
    }

    private static List<String> idsOf(LegalReferences references) {
        return references.all().stream().map(LegalReference::id).toList();
    }

    @Test
    void theTextsThatFindingsCiteAreAllConfirmed() {
        assertThat(standard.all())
                .filteredOn(reference -> reference.id().startsWith("CE-L52-")
                        || List.of("CE-L388", "CE-L90-1", "CE-L47A", "CE-L49", "CE-L163-2", "CE-L306")
                                .contains(reference.id()))
                .hasSizeGreaterThanOrEqualTo(11)
                .allMatch(reference -> reference.source().confidence().isConfirmed());
    }

    @Test
    void theElectoralCodeAppliesInAlsaceAndMoselleToo() {
        assertThat(standard.all())
                .filteredOn(reference -> reference.id().startsWith("CE-L") && reference.appliesIn(Territory.METROPOLE))
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(reference -> reference.appliesIn(Territory.of("FR-57"))
                        && reference.appliesIn(Territory.of("FR-67"))
                        && reference.appliesIn(Territory.of("FR-68")));
    }

    @Test
    void delegationsInTheMunicipalCodeOfNewCaledoniaAreToBeVerified() {
        assertThat(standard.all())
                .filteredOn(reference -> reference.id().startsWith("CCNC-L122-"))
                .hasSize(3)
                .allMatch(reference -> reference.appliesIn(Territory.NEW_CALEDONIA)
                        && reference.source().confidence() == Confidence.TO_VERIFY);
    }

    @Test
    void theMetropolitanCodeIsNotThatOfNewCaledonia() {
        assertThat(standard.all())
                .filteredOn(reference -> reference.id().startsWith("CGCT-"))
                .hasSizeGreaterThanOrEqualTo(5)
                .noneMatch(reference -> reference.appliesIn(Territory.NEW_CALEDONIA));
    }

    @Test
    void articleL388AppliesInThePacificOnly() {
        assertThat(standard.get("CE-L388").territories())
                .containsExactlyInAnyOrder(
                        Territory.NEW_CALEDONIA, Territory.FRENCH_POLYNESIA, Territory.WALLIS_AND_FUTUNA);
    }

    @Test
    void anUnknownTextIsNotFound() {
        assertThat(standard.find("CE-L1")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.get("CE-L1"))
                .withMessageContaining("CE-L1");
    }

    @Test
    void textsAreCitedOneAfterTheOther() {
        assertThat(LegalReferences.cite(List.of(standard.get("CE-L52-1"), standard.get("CE-L90-1"))))
                .isEqualTo(Wording.of(
                        "code électoral, art. L. 52-1, al. 2 ; code électoral, art. L. 90-1",
                        "Electoral Code, art. L. 52-1, para. 2; Electoral Code, art. L. 90-1"));
        assertThat(LegalReferences.cite(List.of())).isEqualTo(Wording.same(""));
    }

    @Test
    void aTextThatIsNotConfirmedIsCitedSo() {
        assertThat(LegalReferences.cite(
                        parse(ONE.formatted("LOCAL-1", "texte", "text")).all()))
                .isEqualTo(Wording.of("texte (à vérifier)", "text (to verify)"));
    }

    @Test
    void aHostReplacesATextInItsPlaceAndAddsOthers() {
        LegalReferences overlaid = standard.overlaidBy(
                parse(ONE.formatted("CE-L52-1", "a", "b") + "," + ONE.formatted("LOCAL-1", "c", "d")));

        assertThat(idsOf(overlaid)).startsWith("CE-L52-1", "CE-L388").endsWith("LOCAL-1");
        assertThat(idsOf(overlaid)).hasSize(idsOf(standard).size() + 1);
        assertThat(overlaid.get("CE-L52-1").source().confidence()).isEqualTo(Confidence.TO_VERIFY);
    }

    @Test
    void aTextGivenTwiceIsRefusedWithItsPlace() {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> parse(ONE.formatted("A", "a", "a") + "," + ONE.formatted("A", "b", "b")))
                .satisfies(e -> assertThat(e.field()).isEqualTo("/references/1"));
    }

    @Test
    void aMisspeltFieldIsRefused() {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> parse(ONE.formatted("A", "a", "a").replace("\"id\"", "\"teritories\": [], \"id\"")))
                .satisfies(e -> assertThat(e.field()).isEqualTo("/references/0/teritories"));
    }
}
