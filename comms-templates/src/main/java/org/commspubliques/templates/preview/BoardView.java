package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.core.board.BoardDisplay;
import org.commspubliques.core.board.BoardGrid;
import org.commspubliques.core.board.BoardLayout;
import org.commspubliques.core.board.UnshownCharacter;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A message board, screen after screen.
 *
 * @param columns the cells of a row
 * @param count how many screens there are
 * @param pages the screens
 * @param unshown the characters that the board does not have
 * @param suggestion the text without them, where something can stand in their place
 */
record BoardView(
        int columns,
        int count,
        List<Page> pages,
        List<Unshown> unshown,
        @Nullable String suggestion) {

    /**
     * A screen.
     *
     * @param number its number, from 1
     * @param text its lines, for those who do not see it
     * @param rows its rows, empty ones at the end
     */
    record Page(int number, String text, List<Row> rows) {}

    /**
     * A row.
     *
     * @param cells its cells from the left, blank ones at the end
     */
    record Row(List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param text what stands in it
     * @param unshown whether the board has no such character
     */
    record Cell(String text, boolean unshown) {}

    /**
     * A character that the board does not have.
     *
     * @param name what people call it
     * @param times how often it is in the text
     * @param replacement what could stand in its place
     */
    record Unshown(String name, int times, String replacement) {}

    /** The screens of a board of which only the size is known. */
    static BoardView of(String text, BoardGrid grid) {
        return of(BoardLayout.of(text, grid), grid, ImmutableSet.of(), List.of(), null);
    }

    /** The screens of one board. */
    static BoardView of(BoardDisplay display, Locale reader) {
        ImmutableSet.Builder<String> characters = ImmutableSet.builder();
        ImmutableList.Builder<Unshown> unshown = ImmutableList.builder();
        for (UnshownCharacter character : display.unshown()) {
            characters.add(character.character());
            unshown.add(new Unshown(
                    character.name().in(reader),
                    character.offsets().size(),
                    character
                            .replacement()
                            .map(text -> text.isEmpty() ? Labels.of("nothing", reader) : text)
                            .orElseGet(() -> Labels.of("none", reader))));
        }
        boolean replaced = display.unshown().stream()
                .anyMatch(character -> character.replacement().isPresent());
        return of(
                display.layout(),
                display.device().grid(),
                characters.build(),
                unshown.build(),
                replaced ? display.suggestion() : null);
    }

    private static BoardView of(
            BoardLayout layout,
            BoardGrid grid,
            Set<String> missing,
            List<Unshown> unshown,
            @Nullable String suggestion) {
        List<List<String>> screens = layout.pages();
        ImmutableList.Builder<Page> pages = ImmutableList.builder();
        for (int i = 0; i < screens.size(); i++) {
            List<String> lines = screens.get(i);
            ImmutableList.Builder<Row> rows = ImmutableList.builder();
            for (int row = 0; row < grid.rows(); row++) {
                rows.add(row(row < lines.size() ? lines.get(row) : "", grid.columns(), missing));
            }
            pages.add(new Page(i + 1, String.join("\n", lines), rows.build()));
        }
        return new BoardView(grid.columns(), screens.size(), pages.build(), unshown, suggestion);
    }

    private static Row row(String line, int columns, Set<String> missing) {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        int written = 0;
        for (int start = 0, end; start < line.length(); start = end, written++) {
            end = Graphemes.nextEnd(line, start);
            String text = line.substring(start, end);
            cells.add(new Cell(text, missing.contains(text)));
        }
        for (int i = written; i < columns; i++) {
            cells.add(new Cell(" ", false));
        }
        return new Row(cells.build());
    }

    /** How long it takes until all screens were seen once. */
    static Wording seconds(int seconds) {
        return Wording.of(
                seconds + (seconds < 2 ? " seconde" : " secondes"), seconds + (seconds == 1 ? " second" : " seconds"));
    }
}
