package org.commspubliques.approval.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalBasesTest {

    private final LegalBases standard = LegalBases.standard();

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "SUPPLEANCE, FR, CGCT-L2122-17|CGCT-L2131-1|CRPA-L212-1",
        "FUNCTION_DELEGATION, FR, CGCT-L2122-18|CGCT-L2122-20|CGCT-L2131-1|CRPA-L212-1",
        "SIGNATURE_DELEGATION, FR, CGCT-L2122-19|CGCT-L2122-20|CGCT-L2131-1|CRPA-L212-1",
        "SUPPLEANCE, NC, CCNC-L122-13|CCNC-L122-28|CRPA-L212-1",
        "FUNCTION_DELEGATION, NC, CCNC-L122-11|CCNC-L122-28|CRPA-L212-1",
        "SIGNATURE_DELEGATION, NC, CCNC-L122-11|CCNC-L122-28|CRPA-L212-1"
    })
    void eachTerritoryHasItsOwnArticles(MandateKind kind, String territory, String ids) {
        assertThat(standard.of(kind, Territory.of(territory)))
                .extracting(LegalReference::id)
                .containsExactly(ids.split("\\|"));
    }

    @Test
    void thoseOfNewCaledoniaAreToBeVerified() {
        assertThat(standard.of(MandateKind.SIGNATURE_DELEGATION, Territory.NEW_CALEDONIA))
                .filteredOn(text -> text.id().startsWith("CCNC"))
                .hasSize(2)
                .allMatch(text -> text.source().confidence() == Confidence.TO_VERIFY);
    }

    @Test
    void andAreCitedSo() {
        assertThat(standard.cite(MandateKind.SUPPLEANCE, Territory.NEW_CALEDONIA))
                .isEqualTo(Wording.of(
                        "code des communes de la Nouvelle-Calédonie, art. L. 122-13 (à vérifier) ; code des communes de la"
                                + " Nouvelle-Calédonie, art. L. 122-28 (à vérifier) ; code des relations entre le public et"
                                + " l’administration (CRPA), art. L. 212-1",
                        "Municipal Code of New Caledonia, art. L. 122-13 (to verify); Municipal Code of New Caledonia,"
                                + " art. L. 122-28 (to verify); Code of Relations between the Public and the"
                                + " Administration (CRPA), art. L. 212-1"));
    }

    @Test
    void whereNoneIsKnownThatIsSaid() {
        assertThat(standard.cite(MandateKind.SUPPLEANCE, Territory.FRENCH_POLYNESIA)
                        .fr())
                .isEqualTo("aucune base connue pour ce territoire");
    }

    @Test
    void aHostPutsItsOwnReferencesInTheirPlace() {
        LegalReferences host = LegalReferences.parse("lois.json", """
                {"references": [{"id": "CCNC-L122-13", "fr": "vérifié", "en": "verified", "territories": ["NC"],
                "source": {"title": "lu", "checked": "2026-11-28", "confidence": "official"}}]}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(LegalBases.of(LegalReferences.standard().overlaidBy(host))
                        .cite(MandateKind.SUPPLEANCE, Territory.NEW_CALEDONIA)
                        .fr())
                .startsWith("vérifié ; ");
    }

    @ParameterizedTest
    @EnumSource(
            value = MandateKind.class,
            names = {"OWN_OFFICE", "INTERNAL_REPLACEMENT", "ON_DUTY"})
    void whatNoActGivesRestsOnNone(MandateKind kind) {
        assertThat(standard.of(kind, Territory.METROPOLE)).isEmpty();
    }

    @Test
    void everyTextIsAmongTheStandardReferences() {
        for (MandateKind kind : MandateKind.values()) {
            for (String id : kind.bases().split(" ", -1)) {
                assertThat(id.isEmpty() || LegalReferences.standard().find(id).isPresent())
                        .as(id)
                        .isTrue();
            }
        }
    }
}
