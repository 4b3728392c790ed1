package org.commspubliques.templates.internal.prose;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text as it was written and, from its first change on, as the rules leave it. */
public final class Revision {

    private static final Comparator<Edit> IN_ORDER =
            Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end);

    private final String source;
    private @Nullable StringBuilder revised;
    private int copied;

    /**
     * Begins with a text as it was written.
     *
     * @param source the text
     */
    public Revision(String source) {
        this.source = source;
    }

    /**
     * One character that takes the place of others, or comes between two of them.
     *
     * @param start where the others start in the source
     * @param end where they end, exclusive
     * @param by the character
     */
    record Edit(int start, int end, char by) {}

    /** Makes the changes of one paragraph, which come after those of the paragraphs before it. */
    void apply(List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        edits.sort(IN_ORDER);
        StringBuilder out = revised == null ? new StringBuilder(source.length() + 64) : revised;
        for (Edit edit : edits) {
            out.append(source, copied, edit.start()).append(edit.by());
            copied = edit.end();
        }
        revised = out;
    }

    /**
     * Returns the whole text.
     *
     * @return the text it began with if nothing changed, the same instance
     */
    public String text() {
        return revised == null
                ? source
                : new StringBuilder(revised)
                        .append(source, copied, source.length())
                        .toString();
    }
}
