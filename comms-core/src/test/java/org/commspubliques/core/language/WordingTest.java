package org.commspubliques.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording wording = Wording.of("mairie", "town hall");

    @Test
    void anEnglishReaderReadsEnglish() {
        assertThat(wording.in(Locale.forLanguageTag("en-NZ"))).isEqualTo("town hall");
    }

    @Test
    void aFrenchReaderReadsFrench() {
        assertThat(wording.in(Locale.forLanguageTag("fr-NC"))).isEqualTo("mairie");
    }

    @Test
    void everyOtherReaderReadsFrench() {
        assertThat(wording.in(Locale.JAPAN)).isEqualTo("mairie");
        assertThat(wording.in(Locale.ROOT)).isEqualTo("mairie");
    }

    @Test
    void aNameIsTheSameInBothLanguages() {
        assertThat(Wording.same("Mont-Dore")).isEqualTo(Wording.of("Mont-Dore", "Mont-Dore"));
    }
}
