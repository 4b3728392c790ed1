package org.commspubliques.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.network.TextEntity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacetsTest {

    private static List<String> passages(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Facets.of(text).stream()
                .map(facet -> new String(
                        bytes, facet.byteStart(), facet.byteEnd() - facet.byteStart(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void offsetsAreInBytes() {
        assertThat(Facets.of("L’été 🌾 sur exemple.fr #fête"))
                .containsExactly(
                        new Facet(Kind.LINK, 19, 29, "https://exemple.fr"), new Facet(Kind.HASHTAG, 30, 36, "fête"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@mairie.exemple.fr vous écrit | @mairie.exemple.fr",
                "merci (@mairie.exemple.fr) | @mairie.exemple.fr",
                "merci @mairie.exemple.fr. | @mairie.exemple.fr",
                "merci @essai.test ! | @essai.test",
                "voir https://exemple.fr/plan, svp | https://exemple.fr/plan",
                "voir (https://exemple.fr/plan) | https://exemple.fr/plan",
                "voir https://exemple.fr/plan_(nord) | https://exemple.fr/plan_(nord)",
                "voir exemple.fr/plan?a=1#b ! | exemple.fr/plan?a=1#b",
                "au #marché, venez | #marché",
                "au #marché-de-noël ! | #marché-de-noël",
                "au ＃marché | ＃marché",
                "le #🌾 | #🌾",
                "le titre $abc. | $abc",
            })
    void linksHandlesAndTagsAreFound(String text, String passage) {
        assertThat(passages(text)).containsExactly(passage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "écrire à accueil@exemple.fr",
                "@mairie tout court",
                "le plan.pdf et p.ex. ceci",
                "EXEMPLE.FR en capitales",
                "lot #12",
                "C#",
                "##double#",
                "un # seul",
                "http:// sans suite",
                "$12 et $ABCDEF"
            })
    void whatOnlyLooksLikeOneIsNone(String text) {
        assertThat(passages(text)).noneMatch(passage -> !passage.startsWith("##"));
    }

    @Test
    void aTagOfMoreThan64CharactersIsNone() {
        assertThat(Facets.of("#" + "a".repeat(64))).hasSize(1);
        assertThat(Facets.of("#" + "a".repeat(65))).isEmpty();
    }

    @Test
    void aStockSymbolIsATagInCapitals() {
        assertThat(Facets.of("$abc")).containsExactly(new Facet(Kind.CASHTAG, 0, 4, "$ABC"));
    }

    @Test
    void aSurrogateWithoutItsOtherHalfTakesThreeBytes() {
        assertThat(Facets.of("\uD83D #fête")).containsExactly(new Facet(Kind.HASHTAG, 4, 10, "fête"));
    }

    @Test
    void aFacetIsNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Facet(Kind.LINK, 2, 2, "a"));
    }

    @Provide
    Arbitrary<String> texts() {
        return NetworkTexts.any()
                .map(text -> text.codePoints()
                        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Property
    void theBytesOfAFacetAreThoseOfItsText(@ForAll("texts") String text) {
        assertThat(passages(text))
                .isEqualTo(TextEntities.of(text, LinkStyle.BLUESKY).stream()
                        .map(entity -> text.substring(entity.start(), entity.end()))
                        .toList());
    }
}
