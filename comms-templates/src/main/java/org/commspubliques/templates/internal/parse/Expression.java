package org.commspubliques.templates.internal.parse;

import java.util.List;
import org.commspubliques.templates.internal.node.FilterCall;
import org.commspubliques.templates.internal.value.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * What a tag prints: <code>name | filter: argument | filter ?? "optional text" ?: "default text"</code>.
 *
 * @param lookup the variable
 * @param filters what its value goes through
 * @param instead where the optional text stands; null if there is none
 * @param otherwise where the default text stands; null if there is none
 */
record Expression(
        Lookup lookup,
        List<FilterCall> filters,
        @Nullable Quoted instead,
        @Nullable Quoted otherwise) {

    /**
     * A text between quotes.
     *
     * @param from where it begins, after the quote
     * @param to where it ends, before the quote
     */
    record Quoted(int from, int to) {}
}
