package org.commspubliques.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.cap.CapArea;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.junit.jupiter.api.Test;

class FrAlertRequestTest {

    private static final StateRepresentatives STATE = StateRepresentatives.standard();
    private static final Office MAYOR =
            new Office(StandardOffices.EXECUTIVE_HEAD, Wording.of("maire", "mayor"), UnitId.of("cabinet"));

    private static FrAlertRequest.Builder request(String text) {
        return FrAlertRequest.builder(
                SampleAuthorities.montDore(), MAYOR, "rupture de digue", CapArea.of("La Coulée, rive droite"), text);
    }

    private static FrAlertRequest complete(String text) {
        return request(text)
                .during(Instant.parse("2025-09-06T09:30:00Z"), Instant.parse("2025-09-06T13:00:00Z"))
                .reason("La nuit, la sirène ne porte pas jusqu’au lotissement.")
                .phone("43 00 00")
                .build();
    }

    @Test
    void isALetterToWhoeverRepresentsTheStateInTheTerritory() {
        assertThat(complete("Danger : montez tout de suite a l'etage. Ne prenez pas la route.")
                        .letter(STATE)
                        .fr()
                        .replace('\u00A0', ' '))
                .isEqualTo("""
                        DEMANDE DE DIFFUSION FR-ALERT
                        À l’attention du haut-commissaire de la République en Nouvelle-Calédonie
                        De : Ville du Mont-Dore, maire, 43 00 00
                        Événement : rupture de digue
                        Zone : La Coulée, rive droite
                        Diffusion souhaitée : du samedi 6 septembre 2025, 20 h 30, au dimanche 7 septembre 2025, 0 h
                        Motif : La nuit, la sirène ne porte pas jusqu’au lotissement.

                        Texte proposé (français, 1 page sur 15)
                        Danger : montez tout de suite a l'etage. Ne prenez pas la route.""");
    }

    @Test
    void isCompleteOrSaysWhatIsMissing() {
        assertThat(complete("Montez à l'étage.").findings(STATE)).isEmpty();
        assertThat(request("Montez à l'étage.").build().findings(STATE))
                .extracting(Finding::ruleId)
                .containsExactly("FRA-02", "FRA-03", "FRA-04");
    }

    @Test
    void aTextBeyondFifteenPagesIsMarkedWhereItBecomesTooLong() {
        assertThat(complete("a".repeat(15 * 93)).findings(STATE)).isEmpty();
        assertThat(complete("a".repeat(15 * 93) + "b").findings(STATE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("FRA-01");
                    assertThat(finding.locus().start()).isEqualTo(15 * 93);
                    assertThat(finding.excerpt()).isEqualTo("b");
                });
        assertThat(complete("ê" + "a".repeat(15 * 41)).findings(STATE))
                .extracting(Finding::ruleId)
                .containsExactly("FRA-01");
    }

    @Test
    void textsInOtherLanguagesAreCountedByThemselves() {
        FrAlertRequest two =
                request("Montez.").translation("en", "Go upstairs.").build();
        assertThat(two.texts().keySet()).containsExactly("fr", "en");
        assertThat(two.pages("en").pages()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> two.pages("de")).withMessageContaining("[fr, en]");
    }

    @Test
    void aTerritoryWithoutAKnownRepresentativeIsSaid() {
        StateRepresentatives none = StateRepresentatives.parse("etat.json", Utf8.of("{\"representatives\": []}"));
        assertThat(complete("Montez.").findings(none))
                .extracting(Finding::ruleId)
                .containsExactly("FRA-05");
        assertThat(complete("Montez.").letter(none).fr()).contains("À l’attention du représentant de l’État");
    }

    @Test
    void nobodyHasConfirmedWhomToAskInNewCaledonia() {
        assertThat(STATE.in(Territory.NEW_CALEDONIA).orElseThrow().source().confidence())
                .isEqualTo(Confidence.TO_VERIFY);
        assertThat(List.of("FR", "GP", "NC", "PF", "WF", "BL"))
                .allSatisfy(code -> assertThat(STATE.in(Territory.of(code))).isPresent());
    }
}
