package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.board.BoardGrid;
import org.commspubliques.core.board.BoardLayout;
import org.commspubliques.core.internal.grapheme.Graphemes;

/**
 * A message board, screen after screen.
 *
 * @param columns the cells of a row
 * @param count how many screens there are
 * @param pages the screens
 */
record BoardView(int columns, int count, List<Page> pages) {

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
    record Row(List<String> cells) {}

    static BoardView of(String text, BoardGrid grid) {
        List<List<String>> screens = BoardLayout.of(text, grid).pages();
        ImmutableList.Builder<Page> pages = ImmutableList.builder();
        for (int i = 0; i < screens.size(); i++) {
            List<String> lines = screens.get(i);
            pages.add(new Page(i + 1, String.join("\n", lines), rows(lines, grid)));
        }
        return new BoardView(grid.columns(), screens.size(), pages.build());
    }

    private static List<Row> rows(List<String> lines, BoardGrid grid) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (int i = 0; i < grid.rows(); i++) {
            rows.add(row(i < lines.size() ? lines.get(i) : "", grid.columns()));
        }
        return rows.build();
    }

    private static Row row(String line, int columns) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        int written = 0;
        for (int start = 0, end; start < line.length(); start = end, written++) {
            end = Graphemes.nextEnd(line, start);
            cells.add(line.substring(start, end));
        }
        for (int i = written; i < columns; i++) {
            cells.add(" ");
        }
        return new Row(cells.build());
    }
}
