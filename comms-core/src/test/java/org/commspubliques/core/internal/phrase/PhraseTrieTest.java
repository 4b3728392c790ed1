package org.commspubliques.core.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTrieTest {

    private static final Map<String, List<String>> LEXICONS = Map.of(
            "eloge", List.of("exemplaire", "sans précédent", "de grande qualité", "remarqu*"),
            "vide", List.of(),
            "intérieur", List.of("<eloge>"));

    private static PhraseTrie trie(String... phrases) {
        PhraseTrie.Builder builder = PhraseTrie.builder();
        for (int i = 0; i < phrases.length; i++) {
            builder.add(i, phrases[i], LEXICONS);
        }
        return builder.build();
    }

    private static List<String> found(String phrase, String text) {
        return trie(phrase).scan(text).stream()
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "équipe exemplaire, Nos ÉQUIPES EXEMPLAIRES sont là, ÉQUIPES EXEMPLAIRES",
        "équipe exemplaire, l’e\u0301quipe\u00A0exemplaire, e\u0301quipe\u00A0exemplaire",
        "équipe, une équi\u00ADpe, équi\u00ADpe",
        "équipe, une équ\u200Bipe\u200B !, équ\u200Bipe",
        "cœur de ville, au Coeur de Ville, Coeur de Ville",
        "l'action municipale, l′action municipale, l′action municipale",
        "l'action municipale, L＇ACTION MUNICIPALE, L＇ACTION MUNICIPALE",
        "l'action, l\u202F’ action, l\u202F’ action",
        "vice-président, le Vice président, Vice président",
        "vice président, la vice-présidente, vice-présidente",
        "aujourd'hui, C'est aujourd’hui., aujourd’hui",
        "quelqu'un, il faut quelqu'un, quelqu'un",
        "n° 5, le n°5, n°5",
        "élu local, les élues locales, élues locales",
        "dévoué, UNE EQUIPE DEVOUEE, DEVOUEE",
        "dévoué, UN MAIRE DEVOUE, DEVOUE",
        "agréé, AGREE, AGREE",
        "œuvre, de l’Œuvre, Œuvre",
        "25 juin, le 25 juin, 25 juin"
    })
    void aPhraseIsFoundHoweverItIsWritten(String phrase, String text, String words) {
        assertThat(found(phrase, text)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource({
        "hui, c’est aujourd’hui",
        "un, quelqu’un",
        "île, presqu’île",
        "équipe exemplaire, une équipe. Exemplaire",
        "équipe exemplaire, l’équipe ! exemplaire",
        "équipe, équipement",
        "pluie, plus",
        "bilan exemplaire, un bilan très exemplaire"
    })
    void otherWordsAreNotFound(String phrase, String text) {
        assertThat(found(phrase, text)).isEmpty();
    }

    @Test
    void aLineEndEndsTheSentence() {
        assertThat(found("équipe exemplaire", "équipe\nexemplaire équipe\r\nexemplaire"))
                .isEmpty();
        assertThat(found("équipe exemplaire", "équipe\texemplaire")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "=élu, un élu, élu",
        "=élu, un ÉLU, ÉLU",
        "=élu, un ELU, ELU",
        "=élu, Elu en mars, Elu",
        "=sûr, bien sûr, sûr",
        "=élu, e\u0301lu, e\u0301lu",
        "=à, A la mairie, A"
    })
    void anExactFormCountsAccents(String phrase, String text, String words) {
        assertThat(found(phrase, text)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource({"=élu, elu", "=élu, élus", "=sûr, sur", "=à, il a", "=a, à", "=sur, Sûr"})
    void anotherFormIsNotTheExactOne(String phrase, String text) {
        assertThat(found(phrase, text)).isEmpty();
    }

    @Test
    void aStarStandsForAnyEnding() {
        assertThat(found("remarqu*", "remarque, Remarquable, démarqué, remarqu"))
                .containsExactly("remarque", "Remarquable", "remarqu");
    }

    @Test
    void anAlternativeMayBearMarksAndHaveSeveralWords() {
        String text = "d’abord un élu, ensuite des élues, puis remarquable, elle tiendra";

        assertThat(found("d'abord|ensuite", text)).containsExactly("d’abord", "ensuite");
        assertThat(found("=élu|remarqu*|v:tenir[fut]", text)).containsExactly("élu", "remarquable", "tiendra");
    }

    @Test
    void aLexiconStandsForEachOfItsEntries() {
        String text = "Un bilan exemplaire, un bilan sans précédent, un bilan de grande qualité, un bilan remarquable.";

        assertThat(found("bilan <eloge>", text))
                .containsExactly(
                        "bilan exemplaire", "bilan sans précédent", "bilan de grande qualité", "bilan remarquable");
        assertThat(found("<eloge>", text)).hasSize(4);
        assertThat(found("bilan mauvais|<eloge>", text + " bilan mauvais")).hasSize(5);
    }

    @Test
    void aGapStandsForSoManyWords() {
        String text = "équipe belle. équipe un belle. équipe un deux belle. équipe un deux trois belle";

        assertThat(found("équipe {0,2} belle", text)).hasSize(3);
        assertThat(found("équipe {1,1} belle", text)).containsExactly("équipe un belle");
        assertThat(found("équipe {2,3} belle", text)).hasSize(2);
    }

    @Test
    void theLongestMatchOfEachPhraseAtEachStartIsGiven() {
        assertThat(found("a {0,3} b", "a b c b a b")).containsExactly("a b c b", "a b");
        assertThat(found("maire|maire_adjoint", "maire adjoint")).containsExactly("maire adjoint");
    }

    @Test
    void phrasesThatOverlapAreAllGiven() {
        PhraseTrie trie = trie("maire", "maire de la ville", "ville", "de la");

        assertThat(trie.scan("le maire de la ville"))
                .containsExactly(
                        new PhraseHit(1, 3, 20, 0),
                        new PhraseHit(0, 3, 8, 0),
                        new PhraseHit(3, 9, 14, 0),
                        new PhraseHit(2, 15, 20, 0));
    }

    @Test
    void severalPhrasesMayBearTheSameIdentifier() {
        PhraseTrie trie = PhraseTrie.builder()
                .add(7, "maire", Map.of())
                .add(7, "maire de la ville", Map.of())
                .build();

        assertThat(trie.scan("le maire de la ville")).containsExactly(new PhraseHit(7, 3, 20, 0));
        assertThat(trie.entries()).isEqualTo(2);
    }

    @Test
    void aCaretStandsForTheStartOfASentence() {
        assertThat(found("^nous avons", "Nous avons vu. Et nous avons lu ! « Nous avons »"))
                .containsExactly("Nous avons", "Nous avons");
        assertThat(found("^ nous", "nous nous")).containsExactly("nous");
    }

    @Test
    void verbFormsAreThoseNamed() {
        String text = "Nous tenons, il tiendra, nous tiendrons, tenir, tenue";

        assertThat(found("v:tenir", text)).hasSize(5);
        assertThat(found("v:tenir[fut]", text)).containsExactly("tiendra", "tiendrons");
        assertThat(found("v:tenir[fut.1p]", text)).containsExactly("tiendrons");
        assertThat(found("v:tenir[1p]", text)).containsExactly("tenons", "tiendrons");
        assertThat(found("v:tenir[inf,pp]", text)).containsExactly("tenir", "tenue");
        assertThat(found("v:tenir[pres.1p,fut.3s]", text)).containsExactly("tenons", "tiendra");
    }

    @Test
    void verbFormsCountAccentsButNotInCapitals() {
        assertThat(found("v:porter[pp]", "il porte, porté, PORTEE, portées"))
                .containsExactly("porté", "PORTEE", "portées");
        assertThat(found("v:être[inf]", "Etre ÊTRE être ETRE")).hasSize(4);
    }

    @Test
    void punctuationInAPhraseIsIgnored() {
        assertThat(found("notre équipe, exemplaire !", "notre équipe exemplaire"))
                .hasSize(1);
        assertThat(found("« notre équipe »", "notre équipe")).hasSize(1);
    }

    @Test
    void sentencesAreCounted() {
        assertThat(trie("maire").scan("Le maire. Un autre.\n\nM. le maire. Maire"))
                .extracting(PhraseHit::sentence)
                .containsExactly(0, 2, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';0",
                ", !;0",
                "{0,2} mot;0",
                "mot {0,2};4",
                "mot {0,6} mot;4",
                "mot {2,1} mot;4",
                "mot {0,0} mot;4",
                "mot {0,1} {0,1} mot;10",
                "un mo*;3",
                "un =mot*;3",
                "un m*t;3",
                "un mot ^fin;7",
                "un <inconnu>;3",
                "un <eloge;3",
                "un <vide>;3",
                "un <intérieur>;3",
                "un a||b;3",
                "un =;3",
                "v:chaise;0",
                "v:choir;0",
                "un v:tenir[futur];3",
                "un v:tenir[fut;3",
                "un v:falloir[1s];3"
            })
    void aFaultInAPhraseIsNamedWithItsPlace(String phrase, int offset) {
        assertThatExceptionOfType(PhraseException.class)
                .isThrownBy(() -> trie(phrase))
                .satisfies(fault -> {
                    assertThat(fault.offset()).isEqualTo(offset);
                    assertThat(fault.code()).isEqualTo("comms.phrase.format");
                    assertThat(fault.problem().fr())
                            .isNotBlank()
                            .isNotEqualTo(fault.problem().en());
                    assertThat(fault.message(Locale.ENGLISH))
                            .isEqualTo(fault.problem().en());
                });
    }

    @Test
    void aFaultyPhraseAddsNothing() {
        PhraseTrie.Builder builder = PhraseTrie.builder().add(1, "un mot", Map.of());

        assertThatExceptionOfType(PhraseException.class).isThrownBy(() -> builder.add(2, "un {9,9} mot", Map.of()));

        assertThat(builder.build().entries()).isEqualTo(1);
        assertThat(builder.build().scan("un mot")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "'", "\u0301", "\uD83D", "…"})
    void aTextWithoutWordsHasNoHits(String text) {
        assertThat(trie("mot").scan(text)).isEmpty();
    }

    @Test
    void noPhrasesFindNothing() {
        assertThat(PhraseTrie.builder().build().scan("un mot")).isEmpty();
    }
}
