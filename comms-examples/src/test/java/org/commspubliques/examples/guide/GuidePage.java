package org.commspubliques.examples.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The code of a page of the documentation: what its parts print is what the page shows. */
public abstract class GuidePage {

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<String> printed = new ArrayList<>();

    /** A part of a page that prints something. */
    @FunctionalInterface
    protected interface Part {

        /**
         * Runs it.
         *
         * @throws Exception if it fails, which no page shows
         */
        void run() throws Exception;
    }

    /**
     * Takes up a part.
     *
     * @param name its name, on the page and in the code
     * @param part the part
     */
    protected final void shows(String name, Part part) {
        parts.put(name, part);
    }

    /**
     * Prints a line, or several.
     *
     * @param text what is printed
     */
    protected final void print(@Nullable Object text) {
        printed.addAll(List.of(String.valueOf(text).stripTrailing().split("\n", -1)));
    }

    /** {@return the names of its parts} */
    public final Set<String> names() {
        return parts.keySet();
    }

    /**
     * Runs a part.
     *
     * @param name its name
     * @return what it printed
     * @throws Exception if it fails
     */
    public final List<String> run(String name) throws Exception {
        printed.clear();
        Objects.requireNonNull(parts.get(name), name).run();
        return List.copyOf(printed);
    }
}
