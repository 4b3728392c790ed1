package org.commspubliques.core.board;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;

/**
 * Panneau lumineux: what one message board can show. Each is another: its owner says. Immutable and thread-safe.
 *
 * @param grid the size of a screen
 * @param screens the most screens of a message, from 1 to 1,000
 * @param secondsPerScreen how long each stays, from 1 to 3,600
 * @param charset the characters it has
 */
public record BoardDevice(BoardGrid grid, int screens, int secondsPerScreen, BoardCharset charset) {

    private static final int MAX_SCREENS = 1_000;
    private static final int MAX_SECONDS = 3_600;

    /** Refuses what is out of bounds. */
    public BoardDevice {
        Objects.requireNonNull(grid, "grid");
        Objects.requireNonNull(charset, "charset");
        Preconditions.checkArgument(
                1 <= screens && screens <= MAX_SCREENS, "screens must be 1 to 1000, was %s", screens);
        Preconditions.checkArgument(
                1 <= secondsPerScreen && secondsPerScreen <= MAX_SECONDS,
                "secondsPerScreen must be 1 to 3600, was %s",
                secondsPerScreen);
    }

    /**
     * Reads a board from JSON: {@code {"rows": 6, "columns": 20, "screens": 3, "secondsPerScreen": 5, "capitals": true,
     * "characters": "ABC…"}}; without {@code characters} it has all.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the board
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static BoardDevice parse(String origin, byte[] json) {
        JsonObject fields = JsonDocument.parse(origin, json).root().object();
        BoardGrid grid = new BoardGrid(
                fields.required("rows").integer(1, BoardGrid.MAX),
                fields.required("columns").integer(1, BoardGrid.MAX));
        int screens = fields.required("screens").integer(1, MAX_SCREENS);
        int seconds = fields.required("secondsPerScreen").integer(1, MAX_SECONDS);
        boolean capitals = fields.required("capitals").truth();
        BoardCharset charset = fields.optional("characters")
                .map(JsonElement::text)
                .map(characters -> BoardCharset.of(characters, capitals))
                .orElseGet(() -> BoardCharset.any().withCapitals(capitals));
        fields.end();
        return new BoardDevice(grid, screens, seconds, charset);
    }

    /**
     * Shows a text on the board.
     *
     * @param text the text
     * @return what is to be seen
     */
    public BoardDisplay show(String text) {
        return new BoardDisplay(this, text);
    }
}
