package org.commspubliques.templates.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway")
class TypographyTest {

    @Test
    void theReadersLanguageChoosesTheRules() {
        assertThat(Typography.of(Locale.UK)).isSameAs(Typography.english());
        assertThat(Typography.of(Locale.FRANCE)).isSameAs(Typography.french());
        assertThat(Typography.of(Locale.forLanguageTag("dhv"))).isSameAs(Typography.french());
    }

    @Test
    void englishHasCurvedApostrophesAndNoMore() {
        assertThat(Typography.english().applyToText("The council's \"coeur\" : don't wait ! 12 500 km... d'1"))
                .isEqualTo("The council’s \"coeur\" : don’t wait ! 12 500 km... d'1");
        assertThat(Typography.english().applyToText("https://exemple.nc/don't")).isEqualTo("https://exemple.nc/don't");
    }

    @Test
    void noneChangesNothing() {
        String text = "L'eau : \"coupée\" !";
        assertThat(Typography.none().applyToText(text)).isSameAs(text);
        assertThat(Typography.none().applyToMarkdown(text)).isSameAs(text);
        String page = "<p lang=\"fr\">L'eau !</p>";
        assertThat(Typography.none().applyToHtml(page)).isSameAs(page);
    }

    @Test
    void aTextWithNothingToChangeIsReturnedAsItIs() {
        for (String text : new String[] {"", " ", "Mairie du Mont-Dore", "\"", "'", "&nbsp; <b>", "«", "»"}) {
            assertThat(Typography.french().applyToText(text)).isSameAs(text);
        }
    }

    @Test
    void aMissingTextIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Typography.french().applyToText(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Typography.french().applyToHtml(null))
                .withMessage("html");
        assertThatNullPointerException()
                .isThrownBy(() -> Typography.none().applyToMarkdown(null))
                .withMessage("markdown");
    }
}
