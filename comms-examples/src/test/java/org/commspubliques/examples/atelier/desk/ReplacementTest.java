package org.commspubliques.examples.atelier.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;

class ReplacementTest {

    private static final String SENTENCE = "Grâce à votre maire, les travaux finiront vite.";

    /** What a text becomes where its excerpt was found wanting and a wording takes its place. */
    private static String reworded(String text, String sentence, String excerpt, String wording) {
        int start = text.indexOf(excerpt);
        Finding finding = Finding.builder(
                        "ESSAI-01",
                        Severity.WARNING,
                        Locus.of("/variants/0/sections/0/text", start, start + excerpt.length()),
                        Wording.same("essai"))
                .excerpt(excerpt)
                .sentence(sentence)
                .build();
        Replacement replaced = Replacement.of(finding, text, wording);
        return text.substring(0, replaced.start()) + wording + text.substring(replaced.end());
    }

    @Test
    void aSentenceThatLostItsBeginningIsReplacedAsAWhole() {
        assertThat(reworded(
                        "Bonjour. " + SENTENCE + " Merci.",
                        SENTENCE,
                        "Grâce à votre maire",
                        "Les travaux finiront vite."))
                .isEqualTo("Bonjour. Les travaux finiront vite. Merci.");
    }

    @Test
    void aSentenceThatLostItsEndIsReplacedAsAWhole() {
        String sentence = "Les travaux finiront vite, grâce à votre maire.";
        assertThat(reworded(sentence, sentence, ", grâce à votre maire", "Les travaux finiront vite."))
                .isEqualTo("Les travaux finiront vite.");
    }

    @Test
    void wordsAreReplacedByWords() {
        String sentence = "Réunion mardi 3 décembre 2026 à 18 h.";
        assertThat(reworded(sentence, sentence, "mardi 3 décembre 2026", "jeudi 3 décembre 2026"))
                .isEqualTo("Réunion jeudi 3 décembre 2026 à 18 h.");
    }

    @Test
    void withoutASentenceTheExcerptIsReplaced() {
        assertThat(reworded("Un mot-diese.", "", "mot-diese", "mot-dièse")).isEqualTo("Un mot-dièse.");
    }

    @Test
    void theSentenceIsTheOneAroundTheExcerptEvenIfItStandsTwice() {
        assertThat(reworded("Merci. Merci.", "Merci.", "Merci", "Bravo")).isEqualTo("Bravo. Merci.");
    }
}
