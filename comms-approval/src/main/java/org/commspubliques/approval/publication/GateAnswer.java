package org.commspubliques.approval.publication;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Réponse de la barrière: what was asked for, or every reason against it at once. Immutable and thread-safe.
 *
 * @param <T> what was asked for
 */
public sealed interface GateAnswer<T> {

    /**
     * Accordé.
     *
     * @param value what was asked for
     * @param <T> its type
     */
    record Granted<T>(T value) implements GateAnswer<T> {}

    /**
     * Refusé.
     *
     * @param against every reason, at least one; unmodifiable
     * @param <T> the type of what was asked for
     */
    record Denied<T>(List<RefusalReason> against) implements GateAnswer<T> {

        /** Copies the reasons; refuses a denial without any. */
        public Denied {
            against = ImmutableList.copyOf(against);
            Preconditions.checkArgument(!against.isEmpty(), "a denial needs a reason");
        }
    }

    /**
     * Returns what one of two functions makes of this answer.
     *
     * @param granted what to make of what was asked for
     * @param denied what to make of the reasons
     * @param <R> the type of the result
     * @return the result
     */
    default <R> R fold(Function<T, R> granted, Function<List<RefusalReason>, R> denied) {
        return this instanceof Granted<T> yes ? granted.apply(yes.value()) : denied.apply(((Denied<T>) this).against());
    }

    /**
     * Returns what was asked for.
     *
     * @return it, or nothing where it was denied
     */
    default Optional<T> granted() {
        return fold(Optional::of, reasons -> Optional.empty());
    }

    /**
     * Returns the reasons against it.
     *
     * @return the reasons; unmodifiable, empty where it was granted
     */
    default List<RefusalReason> reasons() {
        return fold(value -> List.of(), reasons -> reasons);
    }
}
