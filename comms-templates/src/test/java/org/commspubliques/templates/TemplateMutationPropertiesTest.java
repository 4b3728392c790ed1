package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever happens to a template, it either is refused as a template is, or makes of hostile values what it makes of
 * harmless ones. The number of a mutation is all that is needed to make it again, with the same values.
 */
class TemplateMutationPropertiesTest {

    private static final long SEED = 20251126;

    /** Nobody reads more. */
    private static final int MOST_SHOWN = 10;

    private record Failure(int mutation, TemplateSource template, List<String> texts, Throwable what) {

        int length() {
            return template.text().length();
        }

        /** As a literal of Java, so that it can be copied into a test. */
        @Override
        public String toString() {
            return "seed " + SEED + ", mutation " + mutation + " of " + template.name() + ": \""
                    + literal(template.text()) + "\"\n  with " + literal(texts.toString()) + "\n  "
                    + literal(what.toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyTemplateIsValidAndSafeBeforeItIsChanged() {
        return MutationSources.ALL.stream()
                .map(template -> DynamicTest.dynamicTest(template.name(), () -> {
                    SplittableRandom random = new SplittableRandom(SEED);
                    for (int i = 0; i < 100; i++) {
                        assertThat(MutationCheck.check(template, MutationModel.hostile(random)))
                                .as("pages compared")
                                .isPositive();
                    }
                }));
    }

    @Test
    @Timeout(120)
    void aThousandMutationsEndSafe() {
        assertSafe(1_000);
    }

    @Test
    @Tag("thorough")
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void aHundredThousandMutationsEndSafe() {
        assertSafe(100_000);
    }

    private static void assertSafe(int mutations) {
        List<Failure> failures = new ArrayList<>();
        int compared = 0;
        for (int i = 0; i < mutations; i++) {
            SplittableRandom random = new SplittableRandom(SEED + i);
            TemplateSource template = new Mutation(random, MutationSources.ALL).next();
            List<String> texts = MutationModel.hostile(random);
            try {
                compared += MutationCheck.check(template, texts);
            } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError failure) {
                failures.add(new Failure(i, template, texts, failure));
            }
        }
        failures.sort(Comparator.comparingInt(Failure::length));
        assertThat(failures.subList(0, Math.min(MOST_SHOWN, failures.size())))
                .as("%d of %d mutations fail; the shortest:", failures.size(), mutations)
                .isEmpty();
        assertThat(compared).as("renderings that were compared").isGreaterThan(mutations / 2);
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                literal.append('\\').append((char) c);
            } else if (c >= ' ' && c < 0x7F) {
                literal.append((char) c);
            } else {
                literal.append(c == '\n' ? "\\n" : c == '\r' ? "\\r" : String.format("\\u%04X", c));
            }
        });
        return literal.toString();
    }
}
