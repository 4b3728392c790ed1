package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.templates.filter.FilterCalls.english;
import static org.commspubliques.templates.filter.FilterCalls.french;
import static org.commspubliques.templates.filter.FilterCalls.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFiltersTest {

    @Test
    void aPlaceIsNamedAsInASentence() {
        assertThat(french("de", "Arue")).isEqualTo("d’Arue");
        assertThat(french("a_lieu", "Le Mont-Dore")).isEqualTo("au Mont-Dore");
        assertThat(french("que", "Arue")).isEqualTo("qu’Arue");
        assertThat(french("le", "été")).isEqualTo("l’été");
        assertThat(french("le", "village")).isEqualTo("le village");
        assertThat(french("le", "mairie", "f")).isEqualTo("la mairie");
        assertThat(french("le", "école", "f")).isEqualTo("l’école");
    }

    @Test
    void anEnglishReaderIsGivenEnglishWords() {
        assertThat(english("de", "Le Mont-Dore")).isEqualTo("of Le Mont-Dore");
        assertThat(english("a_lieu", "Arue")).isEqualTo("in Arue");
        assertThat(english("que", "Arue")).isEqualTo("that Arue");
        assertThat(english("le", "été")).isEqualTo("the été");
    }

    @Test
    void whatHasNoTextIsRefused() {
        for (String filter : List.of("de", "a_lieu", "que", "le")) {
            assertThat(refuses(filter, List.of())).as(filter).isTrue();
        }
    }
}
