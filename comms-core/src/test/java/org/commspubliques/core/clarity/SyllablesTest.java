package org.commspubliques.core.clarity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "le, 1",
        "eau, 1",
        "ville, 1",
        "mairie, 2",
        "école, 2",
        "commune, 2",
        "habitant, 3",
        "municipal, 4",
        "nation, 2",
        "information, 4",
        "réunion, 3",
        "théâtre, 2",
        "réalité, 4",
        "aérien, 3",
        "naïf, 2",
        "noël, 2",
        "maïs, 2",
        "payer, 2",
        "yeux, 1",
        "cycle, 1",
        "quatre, 1",
        "question, 2",
        "langue, 1",
        "nuage, 2",
        "ouvrier, 3",
        "client, 2",
        "février, 3",
        "cacao, 3",
        "année, 2",
        "rue, 1",
        "places, 1",
        "travaux, 2",
        "parlent, 1",
        "peuvent, 1",
        "documents, 3",
        "document, 3",
        "agent, 2",
        "souvent, 2",
        "étaient, 2",
        "lentement, 3",
        "cœur, 1",
        "œuvre, 1",
        "poète, 2",
        "coopération, 5",
        "anticonstitutionnellement, 9",
        "Été, 2",
        "ÉCOLE, 2",
        "12, 1",
        "SNCF, 1",
        "d, 1",
        "ces, 1",
        "ce, 1"
    })
    void syllablesAreCountedAsTheyAreSpoken(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    @Property
    void aWordHasOneSyllableAtLeastAndAtMostOneForEachLetter(
            @ForAll @AlphaChars @StringLength(min = 1, max = 40) String word) {
        assertThat(Syllables.of(word)).isBetween(1, word.length());
    }
}
