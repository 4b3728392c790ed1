package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Ville du Mont-Dore, M",
        "Nouméa, N",
        "Le Havre, H",
        "Mairie de L’Haÿ-les-Roses, H",
        "Communauté de communes du Grand Sud, G",
        "Province Sud, S",
        "CONSEIL DÉPARTEMENTAL DE L’ISÈRE, I",
        "Commune d’Évry, É",
        "City of Dublin, D",
        "Ville, V",
        "'42', 4",
        "'…', ''"
    })
    void isTheFirstLetterOfTheNameProper(String name, String initial) {
        assertThat(Initials.of(name)).isEqualTo(initial);
    }
}
