package org.commspubliques.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.ConformanceData;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.junit.jupiter.api.Test;

class GraphemesTest {

    @Test
    void all602CasesOfUnicode15AreCutAsUnicodeSays() throws IOException {
        List<String> cases =
                Files.readAllLines(ConformanceData.require("unicode/GraphemeBreakTest-15.0.0.txt")).stream()
                        .map(line ->
                                Splitter.on('#').split(line).iterator().next().strip())
                        .filter(line -> !line.isEmpty())
                        .toList();

        assertThat(cases).hasSize(602).allSatisfy(GraphemesTest::isCutAsGiven);
    }

    @Test
    void all602CasesOfUnicode13AreCutAsUnicodeSays() throws IOException {
        byte[] json = Files.readAllBytes(ConformanceData.require("unicode/GraphemeBreakTest-13.0.0.json"));
        List<String> cases = JsonDocument.parse("GraphemeBreakTest-13.0.0.json", json)
                .root()
                .object()
                .required("GraphemeBreakTest")
                .items()
                .stream()
                .map(JsonElement::text)
                .toList();

        assertThat(cases).hasSize(602).allSatisfy(GraphemesTest::isCutAsGiven);
    }

    private static void isCutAsGiven(String line) {
        List<String> expected = Splitter.on('÷')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(line)
                .map(GraphemesTest::decoded)
                .toList();

        assertThat(graphemes(String.join("", expected))).as(line).isEqualTo(expected);
    }

    private static String decoded(String codePoints) {
        StringBuilder out = new StringBuilder();
        for (String code : Splitter.on('×').trimResults().omitEmptyStrings().split(codePoints)) {
            out.appendCodePoint(Integer.parseInt(code, 16));
        }
        return out.toString();
    }

    private static List<String> graphemes(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Graphemes.in(text);
        while (matcher.find()) {
            found.add(matcher.group());
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
    void aTextOfHalvesOfSurrogatePairsIsCountedHalfByHalf() {
        assertThatCode(() -> Graphemes.count("\uDC00\uD83D".repeat(50_000))).doesNotThrowAnyException();
        assertThat(Graphemes.count("\uDC00a\uD83D")).isEqualTo(3);
    }
}
