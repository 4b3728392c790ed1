package org.commspubliques.templates.filter.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElisionTest {

    @ParameterizedTest
    @CsvSource({
        "Nouméa, de Nouméa, à Nouméa, que Nouméa",
        "Arue, d’Arue, à Arue, qu’Arue",
        "Le Mont-Dore, du Mont-Dore, au Mont-Dore, que Le Mont-Dore",
        "Les Lilas, des Lilas, aux Lilas, que Les Lilas",
        "La Foa, de La Foa, à La Foa, que La Foa",
        "L’Île-d’Yeu, de L’Île-d’Yeu, à L’Île-d’Yeu, que L’Île-d’Yeu",
        "Île des Pins, de l’Île des Pins, à l’Île des Pins, qu’Île des Pins",
        "Îles Loyauté, des Îles Loyauté, aux Îles Loyauté, qu’Îles Loyauté",
        "Le Havre, du Havre, au Havre, que Le Havre",
        "Hienghène, de Hienghène, à Hienghène, que Hienghène",
        "Houaïlou, de Houaïlou, à Houaïlou, que Houaïlou",
        "Hyères, d’Hyères, à Hyères, qu’Hyères",
        "Yvetot, d’Yvetot, à Yvetot, qu’Yvetot",
        "Yaté, de Yaté, à Yaté, que Yaté",
        "Ouvéa, d’Ouvéa, à Ouvéa, qu’Ouvéa",
        "Ouégoa, de Ouégoa, à Ouégoa, que Ouégoa",
        "Levallois-Perret, de Levallois-Perret, à Levallois-Perret, que Levallois-Perret",
        "le marché, du marché, au marché, que le marché",
        "les écoles, des écoles, aux écoles, que les écoles",
        "la mairie, de la mairie, à la mairie, que la mairie",
        "l’été, de l’été, à l’été, que l’été",
        "l’hôpital, de l’hôpital, à l’hôpital, que l’hôpital",
        "ÎLE DES PINS, de l’ÎLE DES PINS, à l’ÎLE DES PINS, qu’ÎLE DES PINS",
        "île des Pins, de l’île des Pins, à l’île des Pins, qu’île des Pins",
        "îles Loyauté, des îles Loyauté, aux îles Loyauté, qu’îles Loyauté",
        "les Îles Marquises, des Îles Marquises, aux Îles Marquises, que les Îles Marquises",
    })
    void smallWordsJoinTheNameAfterThem(String name, String of, String at, String that) {
        assertThat(Elision.of(name)).isEqualTo(of);
        assertThat(Elision.at(name)).isEqualTo(at);
        assertThat(Elision.that(name)).isEqualTo(that);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "été",
                "Église",
                "île",
                "œuvre",
                "Œuf",
                "âge",
                "École",
                "eau",
                "un billet",
                "hôtel",
                "habitants",
                "Hérault",
                "HÔPITAL",
                "héroïne",
                "heure",
                "hiver",
                "horaire",
                "huile",
                "Yonne",
                "yeux",
                "y aller",
                "Ypres",
                "ouest",
                "ouverture",
                "« accueil »",
                "e\u0301te\u0301",
                "Hendaye",
                "Houat"
            })
    void aVowelAndAMuteHAreElided(String words) {
        assertThat(Elision.of(words)).isEqualTo("d’" + words);
        assertThat(Elision.the(words, false)).isEqualTo("l’" + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "haricot",
                "haricots",
                "héros",
                "handicap",
                "handicapés",
                "hameau",
                "hameaux",
                "hall",
                "haut",
                "hautes",
                "halte",
                "hangar",
                "hausse",
                "hauteur",
                "hâte",
                "hasard",
                "harcèlement",
                "Hautes-Alpes",
                "Haut-Rhin",
                "Huahine",
                "Hao",
                "Hiva Oa",
                "Honfleur",
                "huit",
                "handisport",
                "hashtag",
                "hiérarchisation",
                "hotline",
                "houmous",
                "honteusement",
                "hérissé",
                "Hongkong",
                "Hong Kong",
                "hackeuse",
                "hobbies",
                "huitième",
                "onze",
                "onzième",
                "oui",
                "ouistiti",
                "yaourt",
                "Yahoué",
                "Ouistreham",
                "11 novembre",
                "8 mai",
                "1",
                "village",
                "Nouméa",
                "",
                "…",
                "!"
            })
    void nothingElseIs(String words) {
        assertThat(Elision.elides(words)).isFalse();
    }

    @Test
    void theArticleIsThatOfTheGender() {
        assertThat(Elision.the("village", false)).isEqualTo("le village");
        assertThat(Elision.the("mairie", true)).isEqualTo("la mairie");
        assertThat(Elision.the("hauteur", true)).isEqualTo("la hauteur");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Le Havre", "LE HAVRE", "La Foa", "Les Lilas", "l’hôpital", "L'Île-d'Yeu", "les Îles Marquises"})
    void anArticleThatIsThereIsNotWrittenTwice(String name) {
        assertThat(Elision.the(name, false)).isEqualTo(name);
        assertThat(Elision.the(name, true)).isEqualTo(name);
    }

    @Test
    void islandsHaveTheArticleOfTheirNumber() {
        assertThat(Elision.the("Îles Loyauté", true)).isEqualTo("les Îles Loyauté");
        assertThat(Elision.the("Île des Pins", true)).isEqualTo("l’Île des Pins");
        assertThat(Elision.the("lampe", true)).isEqualTo("la lampe");
        assertThat(Elision.the("Lens", false)).isEqualTo("le Lens");
    }

    @Test
    void whereThereIsNoPlaceNothingIsWritten() {
        assertThat(Elision.at("")).isEmpty();
        assertThat(Elision.at(" ")).isEmpty();
    }

    @Test
    void anArticleAloneIsNotContracted() {
        assertThat(Elision.of("Le")).isEqualTo("de Le");
        assertThat(Elision.of("Le ")).isEqualTo("de Le ");
        assertThat(Elision.of("Le\u00A0Mont-Dore")).isEqualTo("du\u00A0Mont-Dore");
        assertThat(Elision.of("LE MONT-DORE")).isEqualTo("du MONT-DORE");
    }

    @Provide
    Arbitrary<String> wordsThatBeginWithAVowel() {
        return Arbitraries.of("aàâeéèêëiîïoôuùûœæAÀÂEÉÈÊËIÎÏOÔUÙÛŒÆ"
                        .chars()
                        .mapToObj(c -> (char) c)
                        .toArray(Character[]::new))
                .flatMap(first -> Arbitraries.strings().alpha().ofMaxLength(12).map(rest -> first + rest));
    }

    @Property
    void deNeverStandsBeforeAVowelButForTheLists(@ForAll("wordsThatBeginWithAVowel") String word) {
        boolean isListed = UnelidedVowel.begins(FirstWord.of(word));
        assertThat(Elision.of(word)).isEqualTo(isListed ? "de " + word : "d’" + word);
    }

    @Property
    void noTextIsLost(@ForAll String words) {
        assertThat(Elision.that(words)).endsWith(words);
        assertThat(Elision.the(words, true)).endsWith(words);
        assertThat(Elision.of(words)).startsWith("d");
    }
}
