package org.commspubliques.core.internal.text;

import java.util.Arrays;

/** The lines of a text, so that many places can be told as people say them. Immutable and thread-safe. */
public final class Lines {

    private final int[] starts;

    private Lines(int[] starts) {
        this.starts = starts;
    }

    /**
     * Finds the lines of a text. Takes time linear in its length.
     *
     * @param text the text, its lines ended by line feeds
     * @return the lines
     */
    public static Lines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = i + 1;
        }
        return new Lines(Arrays.copyOf(starts, count));
    }

    /**
     * Returns the line of a place.
     *
     * @param offset the place, in UTF-16 units from 0
     * @return the line, from 1
     */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Returns the column of a place.
     *
     * @param offset the place, in UTF-16 units from 0
     * @return the column on its line, in UTF-16 units from 1
     */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}
