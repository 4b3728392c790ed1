package org.commspubliques.core.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldTest {

    /** All letters of Latin script. */
    static Stream<Character> letters() {
        return IntStream.range(0, 0x250).mapToObj(c -> (char) c);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterIsFoldedAsUnicodeDecomposesIt(char c) {
        String full = Normalizer.normalize(String.valueOf(c).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("œ", "oe")
                .replace("æ", "ae");
        String bare = full.replaceAll("\\p{M}", "");
        boolean known = Character.isLetterOrDigit(c) && bare.length() == 1 && full.length() <= 2;

        assertThat(Fold.full(c)).isEqualTo(full);
        assertThat(Fold.bare(c)).isEqualTo(bare);
        assertThat(Fold.letter(c)).isEqualTo(known ? bare.charAt(0) : 0);
        assertThat(Fold.mark(c)).isEqualTo(known && full.length() == 2 ? full.charAt(1) : 0);
    }
}
