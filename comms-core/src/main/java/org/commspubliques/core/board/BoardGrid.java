package org.commspubliques.core.board;

import com.google.common.base.Preconditions;

/**
 * Grille d’affichage: how much one screen of a message board shows. Immutable and thread-safe.
 *
 * @param rows the lines of a screen, from 1 to 1,000
 * @param columns the characters of a line, from 1 to 1,000
 */
public record BoardGrid(int rows, int columns) {

    /** The most rows, and the most columns. */
    public static final int MAX = 1_000;

    /** Refuses a grid without room. */
    public BoardGrid {
        Preconditions.checkArgument(1 <= rows && rows <= MAX, "rows must be 1 to 1000, was %s", rows);
        Preconditions.checkArgument(1 <= columns && columns <= MAX, "columns must be 1 to 1000, was %s", columns);
    }
}
