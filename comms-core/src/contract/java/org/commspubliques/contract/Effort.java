package org.commspubliques.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * How much a test does that could go on for minutes: a sample in the ordinary build, all of it among the long suites, which
 * run it once more for that.
 */
public final class Effort {

    private static final boolean ALL = Boolean.getBoolean("comms.thorough");

    private Effort() {}

    /**
     * Whether this is a run of the long suites.
     *
     * @return whether everything is done
     */
    public static boolean all() {
        return ALL;
    }

    /**
     * Chooses a number of repetitions, or a size.
     *
     * @param sample what the ordinary build does
     * @param all what the long suites do
     * @return the number
     */
    public static int of(int sample, int all) {
        return ALL ? all : sample;
    }

    /** A test that asks for its {@link Effort}. */
    @Tag("sampled")
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Sampled {}
}
