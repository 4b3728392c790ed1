package org.commspubliques.templates.internal.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.source.SourceText;
import org.junit.jupiter.api.Test;

/** Text and bytes are two forms of one output: whatever is written, they are the same, and as long as each other. */
class SinksTest {

    private static final int LIMIT = 60;

    private final Buffers buffers = new Buffers();

    /** Something that a rendering does with its output. */
    interface Step {

        void apply(Sink out);
    }

    private static final class Slice extends Literal {

        Slice(SourceText source, int from, int to) {
            super(source, from, to);
        }
    }

    /** The text that the steps make; nothing if it is too long. */
    private static Optional<String> written(Sink out, List<Step> steps) {
        try {
            steps.forEach(step -> step.apply(out));
            return Optional.of(out.textFrom(0));
        } catch (Fault tooLong) {
            return Optional.empty();
        } finally {
            out.release();
        }
    }

    @Property(tries = 20_000, seed = "20251128")
    void bytesAreThoseOfTheText(@ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 0, max = 90) int capacity) {
        Optional<String> text = written(new CharSink(buffers, capacity, LIMIT), steps);
        Utf8Sink sink = new Utf8Sink(buffers, capacity, LIMIT);
        Optional<byte[]> bytes = written(sink, steps).map(whole -> bytes(sink));

        assertThat(bytes.map(List::of).isPresent()).isEqualTo(text.isPresent());
        text.ifPresent(
                whole -> assertThat(bytes.orElseThrow()).as(whole).isEqualTo(whole.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(Utf8Sink sink) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            sink.writeTo(out);
        } catch (IOException neverInMemory) {
            throw new AssertionError(neverInMemory);
        }
        return out.toByteArray();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> texts = Arbitraries.of(
                "", "a", "abc", "é", "œuvre", "’", "\uD83D", "\uDE00", "😀", "a\uD83D", "\uDE00b", "<&>", "1 < 2",
                "\uD83D<");
        Arbitrary<Escaping> escapings = Arbitraries.of(Escaping.class);
        Arbitrary<Step> values =
                Combinators.combine(texts, escapings).as((text, escaping) -> out -> out.append(text, escaping));
        Arbitrary<Step> literals = texts.map(text -> {
            SourceText source = new SourceText("essai", "{{" + text + "}}", 1);
            return out -> out.append(new Slice(source, 2, 2 + text.length()));
        });
        Arbitrary<Step> filtered = Combinators.combine(texts.list().ofMaxSize(3), escapings)
                .as((parts, escaping) -> out -> {
                    int start = out.length();
                    parts.forEach(part -> out.append((CharSequence) part));
                    out.escapeFrom(start, escaping);
                });
        Arbitrary<Step> refused = texts.map(text -> out -> {
            int start = out.length();
            out.append(text);
            out.discardFrom(start);
        });
        Arbitrary<Step> numbers = Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of('\0', ',', '\u202F', '<'),
                        escapings)
                .as((number, scale, group, escaping) -> out -> {
                    int start = out.length();
                    out.appendDecimal(number, scale, group, '.');
                    out.escapeFrom(start, escaping);
                });
        Arbitrary<Step> units =
                Arbitraries.of('a', 'é', '€', '\uD83D', '\uDE00').map(unit -> out -> out.append(unit.charValue()));
        return Arbitraries.oneOf(values, literals, filtered, refused, numbers, units)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 5_000, seed = "20251128")
    void aNumberHasTheDigitsOfItsDecimal(@ForAll long unscaled, @ForAll @IntRange(min = 0, max = 25) int scale) {
        CharSink text = new CharSink(buffers, 0, 1_000);
        text.appendDecimal(unscaled, scale, '\0', '.');
        Utf8Sink bytes = new Utf8Sink(buffers, 0, 1_000);
        bytes.appendDecimal(unscaled, scale, '\0', '.');

        String decimal = BigDecimal.valueOf(unscaled, scale).toPlainString();
        assertThat(text.textFrom(0)).isEqualTo(decimal);
        assertThat(bytes.textFrom(0)).isEqualTo(decimal);
    }

    @Test
    void threeBytesForEachCharacterAreNotTooMany() {
        Utf8Sink sink = new Utf8Sink(buffers, 16, LIMIT);

        sink.append("€".repeat(LIMIT - 1));
        sink.append("€");

        assertThat(bytes(sink)).hasSize(3 * LIMIT);
        assertThatThrownBy(() -> sink.append("€")).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> sink.append('a')).isInstanceOf(Fault.class);
    }

    @Test
    void whatWasTakenBackIsNotCounted() {
        Utf8Sink sink = new Utf8Sink(buffers, 16, LIMIT);
        sink.append("€".repeat(LIMIT));

        sink.discardFrom(0);
        sink.append("a".repeat(LIMIT - 1));
        sink.append("€");

        assertThat(bytes(sink)).hasSize(LIMIT + 2);
    }

    @Test
    void aRenderingWithinAnotherDoesNotWriteIntoItsText() {
        CharSink outer = new CharSink(buffers, 16, LIMIT);
        outer.append("dehors");
        CharSink inner = new CharSink(buffers, 16, LIMIT);
        inner.append("dedans");
        inner.release();
        CharSink next = new CharSink(buffers, 16, LIMIT);
        next.append("ensuite");

        assertThat(outer.textFrom(0)).isEqualTo("dehors");
        assertThat(next.textFrom(0)).isEqualTo("ensuite");
    }
}
