package org.commspubliques.core.internal.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commspubliques.core.error.DataFormatException;

/**
 * What is wrong in a file, kept while its reader goes on, so that all of it is told at once. Bounded: after a hundred faults
 * nothing more is read. What was read beside a fault may be a stand-in; the reader must let none of it out.
 */
public final class Faults {

    private static final int MOST = 100;

    private final List<DataFormatException> faults = new ArrayList<>();

    /** Starts without a fault. */
    public Faults() {}

    /**
     * Reads something and keeps what is wrong with it.
     *
     * @param read reads it
     * @param <T> what it is
     * @return what was read, or nothing where it is at fault
     */
    public <T> Optional<T> attempt(Supplier<T> read) {
        if (isFull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.get());
        } catch (DataFormatException fault) {
            add(fault);
            return Optional.empty();
        }
    }

    /**
     * Reads each of some elements.
     *
     * @param elements the elements
     * @param read reads one
     * @param <T> what it is
     * @return those that are not at fault, in order
     */
    public <T> ImmutableList<T> each(Iterable<JsonElement> elements, Function<JsonElement, T> read) {
        ImmutableList.Builder<T> good = ImmutableList.builder();
        for (JsonElement element : untilFull(elements)) {
            attempt(() -> read.apply(element)).ifPresent(good::add);
        }
        return good.build();
    }

    /**
     * Reads a whole number and keeps what is wrong with it.
     *
     * @param element the number
     * @param min the least value allowed
     * @param max the greatest value allowed
     * @return the number; the greatest where it is at fault
     */
    public int integer(JsonElement element, int min, int max) {
        try {
            return element.integer(min, max);
        } catch (DataFormatException fault) {
            add(fault);
            return max;
        }
    }

    /**
     * Keeps a fault, or all that it tells; what is kept already is not kept twice.
     *
     * @param fault the fault
     */
    public void add(DataFormatException fault) {
        for (DataFormatException problem : fault.problems()) {
            if (!isFull() && !isKept(problem)) {
                faults.add(problem);
            }
        }
    }

    private boolean isKept(DataFormatException problem) {
        return faults.stream()
                .anyMatch(other -> String.valueOf(other.getMessage()).equals(problem.getMessage()));
    }

    /**
     * Returns some elements, and stops where there are so many faults that no more are kept: nothing is read after that.
     *
     * @param elements the elements
     * @param <T> what they are
     * @return those up to there
     */
    public <T> Iterable<T> untilFull(Iterable<T> elements) {
        return new Iterable<>() {
            @Override
            public Iterator<T> iterator() {
                return new UntilFull<>(elements.iterator());
            }
        };
    }

    private final class UntilFull<T> implements Iterator<T> {

        private final Iterator<T> elements;

        private UntilFull(Iterator<T> elements) {
            this.elements = elements;
        }

        @Override
        public boolean hasNext() {
            return !isFull() && elements.hasNext();
        }

        @Override
        public T next() {
            return elements.next();
        }
    }

    /** Whether no more are kept. */
    boolean isFull() {
        return faults.size() >= MOST;
    }

    /**
     * Returns whether nothing is wrong so far.
     *
     * @return true if nothing is
     */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /**
     * Returns how many faults there are so far, to see later whether there are more.
     *
     * @return the number
     */
    public int count() {
        return faults.size();
    }

    /**
     * Returns what is wrong.
     *
     * @return the faults in the order of the file
     */
    public ImmutableList<DataFormatException> inOrder() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(DataFormatException::line).thenComparingInt(DataFormatException::column),
                faults);
    }

    /**
     * Refuses the file if anything is wrong in it.
     *
     * @throws DataFormatException if anything is; tells all of it
     */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw DataFormatException.of(inOrder());
        }
    }
}
