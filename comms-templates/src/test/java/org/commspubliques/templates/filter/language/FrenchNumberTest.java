package org.commspubliques.templates.filter.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchNumberTest {

    private static final RuleBasedNumberFormat UNICODE_FRENCH =
            new RuleBasedNumberFormat(ULocale.FRENCH, RuleBasedNumberFormat.SPELLOUT);

    private static final RuleBasedNumberFormat UNICODE_ENGLISH =
            new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

    @ParameterizedTest
    @CsvSource({
        "0, zéro",
        "1, un",
        "16, seize",
        "17, dix-sept",
        "20, vingt",
        "21, vingt et un",
        "22, vingt-deux",
        "60, soixante",
        "61, soixante et un",
        "70, soixante-dix",
        "71, soixante et onze",
        "72, soixante-douze",
        "79, soixante-dix-neuf",
        "80, quatre-vingts",
        "81, quatre-vingt-un",
        "90, quatre-vingt-dix",
        "91, quatre-vingt-onze",
        "99, quatre-vingt-dix-neuf",
        "100, cent",
        "101, cent un",
        "180, cent quatre-vingts",
        "200, deux cents",
        "201, deux cent un",
        "1000, mille",
        "1001, mille un",
        "1100, mille cent",
        "2000, deux mille",
        "80000, quatre-vingt mille",
        "200000, deux cent mille",
        "1000000, un million",
        "2000000, deux millions",
        "80000000, quatre-vingts millions",
        "200000000, deux cents millions",
        "1000000000, un milliard",
        "1001001001, un milliard un million mille un",
        "-21, moins vingt et un",
        "1998, mille neuf cent quatre-vingt-dix-huit",
    })
    void numbersAreWrittenAsAdministrationsDo(long number, String words) {
        assertThat(FrenchNumber.inWords(number, false)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, une",
        "21, vingt et une",
        "81, quatre-vingt-une",
        "101, cent une",
        "2001, deux mille une",
        "11, onze",
        "71, soixante et onze",
        "21000, vingt et un mille",
        "1000000, un million",
        "0, zéro",
    })
    void onlyALastOneIsFeminine(long number, String words) {
        assertThat(FrenchNumber.inWords(number, true)).isEqualTo(words);
    }

    @Test
    void numbersOutOfBoundsAreRefused() {
        for (long number : new long[] {FrenchNumber.MOST + 1, -FrenchNumber.MOST - 1, Long.MIN_VALUE}) {
            assertThatIllegalArgumentException().isThrownBy(() -> FrenchNumber.inWords(number, false));
            assertThatIllegalArgumentException().isThrownBy(() -> EnglishNumber.inWords(number));
        }
    }

    @Test
    void noTwoNumbersHaveTheSameWords() {
        Map<String, Integer> seen = new HashMap<>();
        for (int number = 0; number < 100_000; number++) {
            assertThat(seen.put(FrenchNumber.inWords(number, false), number)).isNull();
        }
    }

    @Property
    void theWordsAreThoseOfUnicode(@ForAll @LongRange(min = 0, max = FrenchNumber.MOST) long number) {
        assertSameAsUnicode(number);
    }

    @Test
    void theWordsOfSmallNumbersAreThoseOfUnicode() {
        for (int number = 0; number <= 10_000; number++) {
            assertSameAsUnicode(number);
            assertSameAsUnicode(number * 1_000L);
            assertSameAsUnicode(number * 1_000_000L);
        }
    }

    private static void assertSameAsUnicode(long number) {
        assertThat(comparable(FrenchNumber.inWords(number, false)))
                .isEqualTo(comparable(UNICODE_FRENCH.format(number, "%spellout-cardinal-masculine")));
        assertThat(EnglishNumber.inWords(number))
                .isEqualTo(UNICODE_ENGLISH
                        .format(number, "%spellout-cardinal-verbose")
                        .replace(",", ""));
    }

    /** Unicode writes « vingt-et-un », as the spelling of 1990, and « deux cent millions », which no grammar does. */
    private static String comparable(String words) {
        return words.replace('-', ' ').replace("cents mill", "cent mill").replace("vingts mill", "vingt mill");
    }
}
