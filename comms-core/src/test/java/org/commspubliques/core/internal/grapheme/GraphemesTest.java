package org.commspubliques.core.internal.grapheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.Splitter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.ConformanceData;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.text.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphemesTest {

    @Test
    void all602CasesOfUnicode15AreCutAsUnicodeSays() throws IOException {
        assertThat(lines("unicode/GraphemeBreakTest-15.0.0.txt")).hasSize(602).allSatisfy(GraphemesTest::isCutAsGiven);
    }

    @ParameterizedTest
    @CsvSource({"13.0.0, 602", "15.1.0, 1187", "16.0.0, 1093"})
    void allCasesOfEachVersionAreCutAsUnicodeSays(String version, int cases) throws IOException {
        String file = "GraphemeBreakTest-" + version + ".json";
        byte[] json = Files.readAllBytes(ConformanceData.require("unicode/" + file));

        assertThat(JsonDocument.parse(file, json)
                        .root()
                        .object()
                        .required("GraphemeBreakTest")
                        .items())
                .extracting(JsonElement::text)
                .hasSize(cases)
                .allSatisfy(GraphemesTest::isCutAsGiven);
    }

    @Test
    void everyEmojiOfUnicode15IsOneGrapheme() throws IOException {
        List<String> emoji = lines("unicode/emoji-test-15.0.txt").stream()
                .map(line -> Splitter.on(';').split(line).iterator().next())
                .map(codePoints -> decoded(codePoints, ' '))
                .toList();

        assertThat(emoji)
                .hasSize(4_733)
                .allSatisfy(one -> assertThat(Graphemes.nextEnd(one, 0)).isEqualTo(one.length()));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(ConformanceData.require(file)).stream()
                .map(line -> Splitter.on('#').split(line).iterator().next().strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void isCutAsGiven(String line) {
        List<String> expected = Splitter.on('÷')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(line)
                .map(codePoints -> decoded(codePoints, '×'))
                .toList();

        assertThat(graphemes(String.join("", expected))).as(line).isEqualTo(expected);
    }

    private static String decoded(String codePoints, char separator) {
        StringBuilder out = new StringBuilder();
        for (String code :
                Splitter.on(separator).trimResults().omitEmptyStrings().split(codePoints)) {
            out.appendCodePoint(Integer.parseInt(code, 16));
        }
        return out.toString();
    }

    private static List<String> graphemes(String text) {
        List<String> found = new ArrayList<>();
        for (int start = 0, end; start < text.length(); start = end) {
            end = Graphemes.nextEnd(text, start);
            found.add(text.substring(start, end));
        }
        return found;
    }

    @Property
    void theGraphemesOfAnyTextJoinedAreTheText(@ForAll String text) {
        assertThat(String.join("", graphemes(text))).isEqualTo(text);
        assertThat(Graphemes.count(text)).isEqualTo(graphemes(text).size());
    }

    @Property
    void normalisationNeverReachesAcrossGraphemes(@ForAll("hostile") String text) {
        String one = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder apart = new StringBuilder();
        graphemes(text).forEach(grapheme -> apart.append(Normalizer.normalize(grapheme, Normalizer.Form.NFC)));

        assertThat(apart.toString()).isEqualTo(one);
    }

    @Property
    void anotherReadingOfTheSameRulesCutsAlike(@ForAll("hostile") String text) {
        BreakIterator icu = BreakIterator.getCharacterInstance(ULocale.ROOT);
        icu.setText(text);
        List<String> expected = new ArrayList<>();
        for (int start = icu.first(), end = icu.next(); end != BreakIterator.DONE; start = end, end = icu.next()) {
            expected.add(text.substring(start, end));
        }

        assertThat(graphemes(text)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any();
    }

    @Test
    void aHundredThousandCombiningMarksAreOneGraphemeAndOverflowNoStack() {
        String text = "e" + "\u0301".repeat(100_000);

        assertThat(Graphemes.count(text)).isOne();
    }

    @Test
    void aHundredThousandFlagsAndFamiliesAreCounted() {
        assertThat(Graphemes.count("🇫🇷".repeat(100_000))).isEqualTo(100_000);
        assertThat(Graphemes.count("👩" + "\u200D👩".repeat(100_000))).isOne();
    }

    @Test
    void signsThatJoinWhatComesAfterThemAndEndlessConjunctsAreReadOnce() {
        assertThat(Graphemes.count("\u0600".repeat(100_000) + "1")).isOne();
        assertThat(Graphemes.count("\u0915" + "\u094D\u0915".repeat(100_000))).isOne();
        assertThat(Graphemes.count("\u1100".repeat(100_000))).isOne();
    }

    @Test
    void everySequenceOfFourClassesIsCutAsAnotherReadingOfTheRulesCutsIt() {
        BreakIterator icu = BreakIterator.getCharacterInstance(ULocale.ROOT);
        int[] one = oneOfEachClass();
        for (int i = 0; i < one.length * one.length * one.length * one.length; i++) {
            String text = new StringBuilder()
                    .appendCodePoint(one[i % one.length])
                    .appendCodePoint(one[i / one.length % one.length])
                    .appendCodePoint(one[i / one.length / one.length % one.length])
                    .appendCodePoint(one[i / one.length / one.length / one.length])
                    .toString();
            icu.setText(text);
            for (int start = icu.first(); start < text.length(); start = icu.current()) {
                assertThat(Graphemes.nextEnd(text, start)).isEqualTo(icu.next());
            }
        }
    }

    private static int[] oneOfEachClass() {
        return Stream.of(GraphemeClass.values())
                .mapToInt(value -> IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(codePoint -> GraphemeTable.classOf(codePoint) == value.number())
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    @Test
    void aTextOfHalvesOfSurrogatePairsIsCountedHalfByHalf() {
        assertThatCode(() -> Graphemes.count("\uDC00\uD83D".repeat(50_000))).doesNotThrowAnyException();
        assertThat(Graphemes.count("\uDC00a\uD83D")).isEqualTo(3);
    }
}
