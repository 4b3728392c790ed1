package org.commspubliques.examples;

import java.util.Locale;
import java.util.TimeZone;

/** A machine with Arabic figures, three hours and a half behind Greenwich: what is shown must not depend on it. */
public final class OddMachine {

    private OddMachine() {}

    /**
     * What is done on it.
     *
     * @param <E> what it may throw
     */
    @FunctionalInterface
    public interface Task<E extends Exception> {

        /**
         * Does it.
         *
         * @throws E if it fails
         */
        void run() throws E;
    }

    /**
     * Does something as if on that machine; then this one is as it was.
     *
     * @param task what is done
     * @param <E> what it may throw
     * @throws E if it fails
     */
    public static <E extends Exception> void run(Task<E> task) throws E {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            task.run();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
