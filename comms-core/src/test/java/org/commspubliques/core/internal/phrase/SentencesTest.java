package org.commspubliques.core.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static List<String> sentences(String text) {
        Sentences sentences = Sentences.of(text);
        return IntStream.range(0, sentences.count()).mapToObj(sentences::text).toList();
    }

    @Test
    void aSentenceGoesFromItsFirstWordToItsFinalMarks() {
        assertThat(sentences("« Un deux. » Trois ?! Quatre… Cinq\nSix\r\n\r\n  Sept..."))
                .containsExactly("Un deux.", "Trois ?!", "Quatre…", "Cinq", "Six", "Sept...");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M. le maire reçoit MM. Petit et Grand.",
                "Mme. Petit et le Dr. Grand sont là.",
                "Selon l’art. 5, al. 2, et l’art. L. 52-1, c’est prévu.",
                "Le no. 12 et le n. 13, p. 4, cf. Annexe.",
                "Les écoles, crèches, etc. sont ouvertes.",
                "Tél. 27 00 00, av. Foch.",
                "J. Petit écrit à J.-P. Grand.",
                "Le 12.5 sur montdore.nc est ouvert.",
                "La R.D. 22 est fermée.",
                "Env. 300 hab. au village.",
                "Vu, le 3 janv. 2026, par lui."
            })
    void anAbbreviationANumberOrANameEndsNoSentence(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void anAbbreviationBeforeACapitalEndsOne() {
        assertThat(sentences("Les écoles, etc. Le maire. Suivez-me. Puis l’art. Rien."))
                .containsExactly("Les écoles, etc.", "Le maire.", "Suivez-me.", "Puis l’art.", "Rien.");
        assertThat(sentences("Voir MM.\nPetit")).hasSize(2);
    }

    @Test
    void everyPlaceBelongsToASentence() {
        Sentences sentences = Sentences.of("  Un. Deux ! ");

        assertThat(IntStream.rangeClosed(0, 13).map(sentences::at))
                .containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(sentences.start(1)).isEqualTo(6);
        assertThat(sentences.end(1)).isEqualTo(12);
    }

    @Test
    void aTextWithoutWordsHasNoSentence() {
        assertThat(Sentences.of(" ... ").count()).isZero();
        assertThat(Sentences.of("").at(0)).isEqualTo(-1);
    }
}
