package org.commspubliques.core.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Identifiants en suite: {@code demande-1}, {@code demande-2} and so on, so that each run of a test gives the same. Thread-safe.
 */
public final class SequentialIds implements Supplier<String> {

    private final String prefix;
    private final AtomicInteger given = new AtomicInteger();

    private SequentialIds(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Starts a sequence.
     *
     * @param prefix what stands before the number and a hyphen
     * @return the sequence
     */
    public static SequentialIds of(String prefix) {
        return new SequentialIds(prefix);
    }

    /**
     * Returns the next identifier.
     *
     * @return the identifier
     */
    @Override
    public String get() {
        return prefix + "-" + given.incrementAndGet();
    }

    /**
     * Returns the next identifier as a type.
     *
     * @param type what makes one of a text, such as {@code CommunicationId::of}
     * @param <T> the type
     * @return the identifier
     */
    public <T> T next(Function<String, T> type) {
        return type.apply(get());
    }

    /**
     * Makes a supplier of identifiers of a type, which goes on with this sequence.
     *
     * @param type what makes one of a text, such as {@code CommunicationId::of}
     * @param <T> the type
     * @return the supplier
     */
    public <T> Supplier<T> as(Function<String, T> type) {
        return () -> next(type);
    }
}
