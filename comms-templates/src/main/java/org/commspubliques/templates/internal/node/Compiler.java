package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.source.Delimiters;
import org.jspecify.annotations.Nullable;

/** What a rendering needs of the engine where a template is only known then. Thread-safe. */
public interface Compiler {

    /**
     * The template of a name that comes from the model; null if there is none, or the engine prints nothing for one that
     * is missing.
     */
    @Nullable Body included(String name);

    /**
     * Parses what a lambda made.
     *
     * @param text the text
     * @param delimiters what its tags begin and end with
     * @param escaped whether the whole will be escaped like a value, so that nothing within it must be
     */
    Body parse(String text, Delimiters delimiters, boolean escaped);
}
