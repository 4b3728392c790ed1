package org.commspubliques.core.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseCoverTest {

    private static final Map<String, List<String>> LEXICONS = Map.of("eloge", List.of("beau", "sans égal"));

    private static PhraseCover of(String phrase) {
        return PhraseCover.of(phrase, LEXICONS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "maire; votre maire; true",
                "votre maire; maire; false",
                "maire; votre maire agit; true",
                "maire; maires; true",
                "=maire; maire; false",
                "maire; conseil; false",
                "maire|adjoint; adjoint; true",
                "adjoint; maire|adjoint; false",
                "trans*; transform*; true",
                "transform*; trans*; false",
                "trans*; transformer; false",
                "bilan {0,2} beau; bilan beau; true",
                "bilan beau; bilan {0,2} beau; false",
                "bilan {0,2} beau; bilan {1,1} beau; true",
                "bilan {0,2} beau; bilan {0,3} beau; false",
                "bilan {1,2} beau; bilan beau; false",
                "beau; bilan {0,5} beau; true",
                "bilan <eloge>; bilan beau; true",
                "bilan <eloge>; bilan <eloge> enfin; true",
                "bilan beau; bilan <eloge>; false",
                "v:tenir; v:tenir[inf]; true",
                "v:tenir[inf]; v:tenir; false",
                "^maire; maire; false",
                "maire; ^maire; true",
                "^maire; ^maire actif; true",
                "^actif; ^maire actif; false"
            })
    void theFirstCoversTheSecond(String first, String second, boolean covers) {
        assertThat(of(first).covers(of(second))).isEqualTo(covers);
    }

    @Provide
    Arbitrary<String> phrases() {
        Arbitrary<String> words = Arbitraries.of("a", "b", "=a", "a|b", "abc*", "abcd*", "abcd", "<eloge>");
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", " {0,1} ", " {1,2} ");
        return Combinators.combine(
                        words.list().ofMinSize(1).ofMaxSize(3), gaps.list().ofSize(3))
                .as((list, joints) -> IntStream.range(0, list.size())
                        .mapToObj(i -> (i == 0 ? "" : joints.get(i)) + list.get(i))
                        .reduce("", String::concat));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "abc", "abcde", "abcd", "beau", "sans égal", ".")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    /** What the engine finds is what this promises. */
    @Property
    void whatIsCoveredIsFoundByTheOtherToo(
            @ForAll("phrases") String first, @ForAll("phrases") String second, @ForAll("texts") String text) {
        if (of(first).covers(of(second))) {
            List<PhraseHit> byFirst = scan(first, text);
            assertThat(scan(second, text))
                    .allSatisfy(hit -> assertThat(byFirst)
                            .anyMatch(other -> other.start() < hit.end() && hit.start() < other.end()));
        }
    }

    private static List<PhraseHit> scan(String phrase, String text) {
        return PhraseTrie.builder().add(0, phrase, LEXICONS).build().scan(text);
    }
}
