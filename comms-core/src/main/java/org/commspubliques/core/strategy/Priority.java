package org.commspubliques.core.strategy;

import com.google.common.base.Preconditions;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Axe stratégique: a line of work under which objectives stand. Immutable and thread-safe.
 *
 * @param id its identifier, such as {@code proximite}
 * @param title what people call it; never blank
 */
public record Priority(String id, String title) {

    /** Refuses a blank title. */
    public Priority {
        Identifiers.require(id, "priority id");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "priority %s has no title", id);
    }
}
