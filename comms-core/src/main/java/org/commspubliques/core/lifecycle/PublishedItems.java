package org.commspubliques.core.lifecycle;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Publications connues: everything that went out, with who released it and what was done about it since. A port: whoever
 * keeps publications answers it. Safe for use by several threads.
 */
@FunctionalInterface
public interface PublishedItems {

    /**
     * Returns what went out.
     *
     * @return the publications in the order they went out; unmodifiable
     */
    List<PublishedItem> all();

    /**
     * Returns publications held in memory, for a host that keeps them itself.
     *
     * @param items the publications
     * @return what answers with them; immutable
     */
    static PublishedItems of(List<PublishedItem> items) {
        List<PublishedItem> held = ImmutableList.copyOf(items);
        return () -> held;
    }
}
