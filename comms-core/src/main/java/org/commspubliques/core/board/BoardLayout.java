package org.commspubliques.core.board;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Objects;

/**
 * Mise en page d’un panneau: how a text falls on the screens of a message board.
 *
 * <p>Lines are filled word by word, a character as a reader sees it taking one column; only a word that is longer than
 * a line is broken. Line breaks of the text are kept, blank lines too; the spaces where a line is broken are dropped,
 * all others stay. A no-break space joins its words. Letters are shown as written: a board that has capitals only is
 * for its owner to say.
 *
 * <p>Immutable and thread-safe.
 */
public final class BoardLayout {

    private final ImmutableList<ImmutableList<String>> pages;
    private final ImmutableIntArray pageStarts;

    private BoardLayout(ImmutableList<ImmutableList<String>> pages, ImmutableIntArray pageStarts) {
        this.pages = pages;
        this.pageStarts = pageStarts;
    }

    /**
     * Lays out a text.
     *
     * @param text the text
     * @param rows the lines of a screen, from 1 to 1,000
     * @param columns the characters of a line, from 1 to 1,000
     * @return the layout
     * @throws IllegalArgumentException if the screen has no room
     */
    public static BoardLayout of(String text, int rows, int columns) {
        return of(text, new BoardGrid(rows, columns));
    }

    /**
     * Lays out a text.
     *
     * @param text the text
     * @param grid the size of a screen
     * @return the layout
     */
    public static BoardLayout of(String text, BoardGrid grid) {
        Objects.requireNonNull(text, "text");
        LineWrap wrap = LineWrap.of(text, grid.columns());
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
        for (int line = 0; line < wrap.lines().size(); line += grid.rows()) {
            starts.add(wrap.starts().get(line));
        }
        return new BoardLayout(
                Lists.partition(wrap.lines(), grid.rows()).stream()
                        .map(ImmutableList::copyOf)
                        .collect(ImmutableList.toImmutableList()),
                starts.build());
    }

    /**
     * Returns the screens, each with its lines from top to bottom.
     *
     * @return the pages, none for an empty text; the last may have fewer lines than the board; unmodifiable
     */
    public List<List<String>> pages() {
        return ImmutableList.copyOf(pages);
    }

    /**
     * Returns where in the text a page begins; what comes before fills the pages before it.
     *
     * @param page the page, from 0
     * @return the offset of its first character, in UTF-16 units
     * @throws IndexOutOfBoundsException if there is no such page
     */
    public int startOf(int page) {
        return pageStarts.get(page);
    }
}
