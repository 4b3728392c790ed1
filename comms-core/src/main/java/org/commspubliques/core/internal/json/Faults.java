package org.commspubliques.core.internal.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
     * Reads something and keeps what is wrong with it.
     *
     * @param read reads it
     * @param standIn stands for what is at fault, so that the rest can be read
     * @param <T> what it is
     * @return what was read, or the stand-in
     */
    public <T> T attempt(Supplier<T> read, T standIn) {
        return attempt(read).orElse(standIn);
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
        for (JsonElement element : elements) {
            attempt(() -> read.apply(element)).ifPresent(good::add);
        }
        return good.build();
    }

    /**
     * Reads an object and keeps each field that it may not have.
     *
     * @param element the object
     * @param names the fields it may have
     * @return its fields; a misspelt one stands for the one that was meant
     */
    public JsonObject fields(JsonElement element, Collection<String> names) {
        return fields(element, names, Map::of);
    }

    /**
     * Reads an object and keeps each field that it may not have.
     *
     * @param element the object
     * @param names the fields it may have
     * @param otherNames what somebody may call them instead, and the field each stands for; asked for where a field is unknown
     * @return its fields; a misspelt one stands for the one that was meant
     */
    public JsonObject fields(
            JsonElement element, Collection<String> names, Supplier<? extends Map<String, String>> otherNames) {
        return element.object().only(names, otherNames, this::add);
    }

    /**
     * Reads a field that may be absent.
     *
     * @param object the object it is in
     * @param name its name
     * @param read reads it
     * @param <T> what it is
     * @return what was read; nothing where the field is absent, null or at fault
     */
    public <T> Optional<T> optional(JsonObject object, String name, Function<JsonElement, T> read) {
        return object.optional(name).flatMap(element -> attempt(() -> read.apply(element)));
    }

    /**
     * Keeps each field of an object that its reader had no use for.
     *
     * @param object the object, all read
     */
    public void end(JsonObject object) {
        object.end(this::add);
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

    private boolean isFull() {
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
