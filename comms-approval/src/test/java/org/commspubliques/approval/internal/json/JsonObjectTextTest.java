package org.commspubliques.approval.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The check by hand says of every text what Jackson says of it. */
class JsonObjectTextTest {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(64).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static boolean isOneToJackson(String text) {
        if (!text.startsWith("{") || !text.endsWith("}") || !isOneSoundLine(text)) {
            return false;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            int levels = 1;
            while (levels > 0) {
                switch (parser.nextToken()) {
                    case START_OBJECT, START_ARRAY -> levels++;
                    case END_OBJECT, END_ARRAY -> levels--;
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getString();
                    default -> {}
                }
            }
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean isOneSoundLine(String text) {
        return text.codePoints()
                .noneMatch(c ->
                        Character.isISOControl(c) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void ofJsonItSaysWhatJacksonSays(@ForAll("objects") String text) {
        assertThat(JsonObjectText.isOne(text)).isEqualTo(isOneToJackson(text));
    }

    @Property(tries = 8000, edgeCases = EdgeCasesMode.NONE)
    void ofAlmostJsonItSaysWhatJacksonSays(
            @ForAll("objects") String text,
            @ForAll("pieces") String piece,
            @ForAll int place,
            @ForAll("lengths") int removed) {
        int at = Math.floorMod(place, text.length() + 1);
        String changed = text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + removed));

        assertThat(JsonObjectText.isOne(changed)).as(changed).isEqualTo(isOneToJackson(changed));
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void ofPiecesInAnyOrderItSaysWhatJacksonSays(@ForAll("jumbles") String text) {
        String inside = "{\"a\":" + text + "}";

        assertThat(JsonObjectText.isOne(text)).as(text).isEqualTo(isOneToJackson(text));
        assertThat(JsonObjectText.isOne(inside)).as(inside).isEqualTo(isOneToJackson(inside));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{ }",
                "{ \"a\" : [ 1 , { } , [ ] ] , \"b\" : -0.5e-10 }",
                "{\"\\ud83c\\udf89\":\"\\udc00\\\\\\/\"}",
                "{\"a\":{\"a\":{\"a\":1}},\"b\":[{\"a\":1},{\"a\":2}]}",
                "{\"🎉\":\"é\u2028\"}"
            })
    void whatIsOneIsSaidToBe(String text) {
        assertThat(isOneToJackson(text)).isTrue();
        assertThat(JsonObjectText.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"\\u0061\":2}",
                "{\"\\ud83c\":1}",
                "{\"\\udf89\\ud83c\":1}",
                "{\"\\n\":1,\"\\u000A\":2}",
                "{\"/\":1,\"\\/\":2}",
                "{\"b\":[],\"a\":{\"c\":1,\"c\":1}}",
                "{\"a\":\"\\u00g0\"}",
                "{\"a\":\"\\u00\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\\"}",
                "{\"a\":\"\\u\uff10\uff10\uff10\uff10\"}",
                "{\"a\":00}",
                "{\"a\":-}",
                "{\"a\":1.}",
                "{\"a\":1.e5}",
                "{\"a\":1e}",
                "{\"a\":.5}",
                "{\"a\":+1}",
                "{\"a\":NaN}",
                "{\"a\":truefalse}",
                "{\"a\":tru}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1 2}",
                "{\"a\":[1,]}",
                "{\"a\":[1}]}",
                "{,}",
                "{\"a\":1,,\"b\":2}",
                "{\"a\":\t1}",
                "{\"a\":\"\udc00\ud800\"}",
                "{\"a\":\"\ud800" + "\\udc00\"}",
                "{\"a\":\"\u007f\"}",
                "{}}",
                "{{}"
            })
    void whatIsNotOneIsSaidNotToBe(String text) {
        assertThat(isOneToJackson(text)).isFalse();
        assertThat(JsonObjectText.isOne(text)).isFalse();
    }

    @Test
    void whatIsWithinTheLimitsIsWithinThoseOfJackson() {
        List<String> largest = List.of(
                "{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}",
                "{\"a\":".repeat(64) + "1" + "}".repeat(64),
                "{\"a\":" + "1".repeat(1000) + "}",
                "{\"a\":-" + "1".repeat(999) + "}",
                "{\"a\":0." + "1".repeat(998) + "}",
                "{\"a\":" + "1".repeat(990) + ".5e+300000}",
                "{\"" + "a".repeat(50_000) + "\":1}",
                "{\"" + "\\t".repeat(25_000) + "\":1}");
        List<String> larger = List.of(
                "{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}",
                "{\"a\":".repeat(65) + "1" + "}".repeat(65),
                "{\"a\":" + "1".repeat(1001) + "}",
                "{\"a\":-" + "1".repeat(1000) + "}",
                "{\"a\":0." + "1".repeat(999) + "}",
                "{\"" + "a".repeat(50_001) + "\":1}");

        assertThat(largest).allMatch(JsonObjectText::isOne).allMatch(JsonObjectTextTest::isOneToJackson);
        assertThat(larger).noneMatch(JsonObjectText::isOne);
    }

    @Test
    void aTextThatWasVouchedForIsNotReadOnceAndEveryOtherIs() {
        String odd = "not even JSON";
        String same = new String(odd.toCharArray());

        assertThat(JsonObjectText.isOne(JsonObjectText.vouched(odd))).isTrue();
        assertThat(JsonObjectText.isOne(odd)).as("a second time").isFalse();
        JsonObjectText.vouched(odd);
        assertThat(JsonObjectText.isOne(same)).as("another text that is equal").isFalse();
    }

    @Test
    void aNameThatComesTwiceIsFoundAmongFewAndAmongMany() {
        for (int names : new int[] {2, 15, 16, 17, 18, 40}) {
            String fields = IntStream.range(0, names)
                    .mapToObj(i -> "\"n" + i + "\":" + i)
                    .collect(Collectors.joining(","));

            assertThat(JsonObjectText.isOne("{" + fields + "}")).isTrue();
            assertThat(JsonObjectText.isOne("{" + fields + ",\"n0\":1}")).isFalse();
            assertThat(JsonObjectText.isOne("{" + fields + ",\"n" + (names - 1) + "\":1}"))
                    .isFalse();
            assertThat(JsonObjectText.isOne("{\"a\":{" + fields + "},\"n0\":{" + fields + "}}"))
                    .isTrue();
        }
    }

    @Test
    void hostileTextsOfOneMebibyteAreReadInAMoment() {
        String names =
                IntStream.range(0, 90_000).mapToObj(i -> "\"" + i + "\":1").collect(Collectors.joining(","));
        String escapes =
                IntStream.range(0, 60_000).mapToObj(i -> "\"\\n" + i + "\":1").collect(Collectors.joining(","));
        String colliding = IntStream.range(0, 1 << 14)
                .mapToObj(i -> "\"" + sameHash(i) + "\":1")
                .collect(Collectors.joining(","));

        assertThat(List.of(
                        "{" + names + "}",
                        "{" + escapes + "}",
                        "{" + colliding + "}",
                        "{\"a\":\"" + "\\".repeat(1_000_000) + "\"}",
                        "{\"a\":" + "[".repeat(1_000_000) + "}"))
                .allSatisfy(
                        text -> assertTimeoutPreemptively(Duration.ofSeconds(10), () -> JsonObjectText.isOne(text)));
        assertThat(JsonObjectText.isOne("{" + colliding + "}")).isTrue();
    }

    /** Texts of one length that all have the same hash. */
    private static String sameHash(int number) {
        return IntStream.range(0, 14)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> objects() {
        return object(3);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(0, 0, 1, 1, 2, 7);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "\\",
                "\\u",
                "\\u0041",
                "\\n",
                "0",
                "1",
                "-",
                "+",
                ".",
                "e",
                "E",
                " ",
                "  ",
                "\t",
                "\n",
                "\r",
                "\u0000",
                "\u007f",
                "\u0085",
                "\u00a0",
                "\u2028",
                "\ufeff",
                "\ud83c",
                "\udf89",
                "é",
                "🎉",
                "null",
                "true",
                "false",
                "nul",
                "NaN",
                "Infinity",
                "'",
                "/",
                "//",
                "/**/",
                "#",
                "a",
                "\"a\":1",
                ",\"a\":1",
                "\"a\"",
                "[]",
                "{}",
                "00",
                "1e5",
                "0x1",
                "1.5");
    }

    @Provide
    Arbitrary<String> jumbles() {
        return pieces().list().ofMaxSize(9).map(list -> String.join("", list));
    }

    private static Arbitrary<String> spaces() {
        return Arbitraries.of("", "", "", " ", "  ");
    }

    private static Arbitrary<String> text() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "c",
                        "\\u0061",
                        "\\\"",
                        "\\\\",
                        "\\/",
                        "\\b\\f\\n\\r\\t",
                        "é",
                        "🎉",
                        "\\ud83c",
                        "\\udf89",
                        " ",
                        "",
                        "~")
                .list()
                .ofMaxSize(3)
                .map(list -> '"' + String.join("", list) + '"');
    }

    private static Arbitrary<String> number() {
        return Combinators.combine(
                        Arbitraries.of("", "-"),
                        Arbitraries.of("0", "7", "10", "123456789012345678901234567890"),
                        Arbitraries.of("", ".0", ".25"),
                        Arbitraries.of("", "e1", "E+22", "e-400"))
                .as((sign, whole, part, power) -> sign + whole + part + power);
    }

    private static Arbitrary<String> value(int levels) {
        Arbitrary<String> leaf = Arbitraries.oneOf(text(), number(), Arbitraries.of("true", "false", "null"));
        return levels == 0 ? leaf : Arbitraries.oneOf(leaf, object(levels - 1), array(levels - 1));
    }

    private static Arbitrary<String> array(int levels) {
        return inSpaces(value(levels)).list().ofMaxSize(3).map(list -> "[" + String.join(",", list) + "]");
    }

    private static Arbitrary<String> object(int levels) {
        Arbitrary<String> field =
                Combinators.combine(inSpaces(text()), inSpaces(value(levels))).as((name, value) -> name + ":" + value);
        return field.list().ofMaxSize(4).map(list -> "{" + String.join(",", list) + "}");
    }

    private static Arbitrary<String> inSpaces(Arbitrary<String> inner) {
        return Combinators.combine(spaces(), inner, spaces()).as((before, text, after) -> before + text + after);
    }
}
