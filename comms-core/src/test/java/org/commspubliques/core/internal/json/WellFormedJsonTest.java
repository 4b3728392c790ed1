package org.commspubliques.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commspubliques.core.Utf8;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each value is compared with what the strict reader reads, and its place too. */
class WellFormedJsonTest {

    /** Deeper than what is read at once. */
    private static final int DEEPEST = 5;

    static List<ShippedJson> shipped() throws IOException {
        return ShippedJson.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatShipsIsReadAsTheStrictReaderReadsIt(ShippedJson json) throws IOException {
        assertThat(described(WellFormedJson.read(json.name(), json.bytes())))
                .isEqualTo(described(StrictJson.read(json.name(), new String(json.bytes(), StandardCharsets.UTF_8))));
    }

    @Property
    void anyJsonIsReadAsTheStrictReaderReadsIt(@ForAll("documents") String json) {
        assertThat(described(WellFormedJson.read("essai.json", Utf8.of(json))))
                .isEqualTo(described(StrictJson.read("essai.json", json)));
    }

    /** All values with their places, outermost first. */
    private static List<String> described(JsonElement root) {
        List<String> lines = new ArrayList<>();
        describe(root, lines);
        return lines;
    }

    private static void describe(JsonElement element, List<String> lines) {
        String before = element.place() + " " + element.kind() + " ";
        switch (element.kind()) {
            case OBJECT -> {
                lines.add(before + element.object().all().keySet());
                element.object().all().values().forEach(value -> describe(value, lines));
            }
            case ARRAY -> {
                lines.add(before);
                element.items().forEach(item -> describe(item, lines));
            }
            case TEXT -> lines.add(before + element.string());
            case NUMBER -> lines.add(before + element.number());
            case BOOLEAN -> lines.add(before + element.truth());
            case NULL -> lines.add(before);
        }
    }

    @Provide
    Arbitrary<String> documents() {
        return Combinators.combine(spaces(), values(DEEPEST), spaces())
                .as((before, value, after) -> before + value + after);
    }

    private static Arbitrary<String> values(int depth) {
        Arbitrary<String> plain = Arbitraries.oneOf(
                texts(), Arbitraries.of("true", "false", "null", "0", "-7", "1.50", "2e3", "-1E-2", "123456789012"));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<String> spaced = Combinators.combine(spaces(), values(depth - 1), spaces())
                .as((before, value, after) -> before + value + after);
        Arbitrary<String> arrays = spaced.list().ofMaxSize(3).map(items -> "[" + String.join(",", items) + "]");
        Arbitrary<String> objects = Combinators.combine(
                        texts().list().uniqueElements(WellFormedJsonTest::meant).ofMaxSize(3),
                        spaces(),
                        spaced.list().ofSize(3))
                .as((names, space, items) -> object(names, space, items));
        return Arbitraries.frequencyOf(Tuple.of(2, plain), Tuple.of(1, arrays), Tuple.of(2, objects));
    }

    private static String object(List<String> names, String space, List<String> items) {
        StringBuilder object = new StringBuilder("{").append(space);
        for (int i = 0; i < names.size(); i++) {
            object.append(i == 0 ? "" : "," + space)
                    .append(names.get(i))
                    .append(space)
                    .append(":")
                    .append(items.get(i));
        }
        return object.append("}").toString();
    }

    private static Object meant(String name) {
        return StrictJson.read("nom", name).string();
    }

    /** Characters of one to four bytes, and what is escaped. */
    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "é",
                        "’",
                        "😀",
                        " ",
                        "/",
                        "~",
                        "\\\"",
                        "\\\\",
                        "\\/",
                        "\\n",
                        "\\t",
                        "\\u00e9",
                        "\\ud83d\\ude00")
                .list()
                .ofMaxSize(5)
                .map(parts -> "\"" + String.join("", parts) + "\"");
    }

    private static Arbitrary<String> spaces() {
        return Arbitraries.of("", "", " ", "\n", "\r\n", "\r", "\t", " \n\n ");
    }
}
