package org.commspubliques.core.board;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.internal.text.ComposedText;
import org.commspubliques.core.internal.text.PlainReplacement;

/**
 * Affichage: a text on one message board: its screens, how long they take, and the characters that the board cannot show.
 * Nothing is replaced silently: the screens show the text as the board would, in capitals where it has no others.
 * Immutable and thread-safe.
 */
public final class BoardDisplay {

    private final BoardDevice device;
    private final BoardLayout layout;
    private final ImmutableList<UnshownCharacter> unshown;
    private final String suggestion;

    BoardDisplay(BoardDevice device, String text) {
        this.device = device;
        String composed = ComposedText.of(Objects.requireNonNull(text, "text"));
        BoardCharset charset = device.charset();
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        Map<String, String> replaced = new LinkedHashMap<>();
        ImmutableList.Builder<UnshownCharacter> found = ImmutableList.builder();
        StringBuilder suggested = new StringBuilder();
        for (int start = 0, end; start < composed.length(); start = end) {
            end = Graphemes.nextEnd(composed, start);
            String shown = charset.cased(composed.substring(start, end));
            if (Graphemes.isLineBreak(composed, start) || charset.hasAll(shown)) {
                suggested.append(shown);
            } else {
                places.computeIfAbsent(shown, unused -> new ArrayList<>()).add(start);
                suggested.append(replaced.computeIfAbsent(
                        shown,
                        character -> PlainReplacement.of(character, charset::has)
                                .map(PlainReplacement::text)
                                .orElse(character)));
            }
        }
        places.forEach((character, offsets) -> found.add(new UnshownCharacter(
                character, offsets, PlainReplacement.of(character, charset::has).map(PlainReplacement::text))));
        this.unshown = found.build();
        this.suggestion = suggested.toString();
        this.layout = BoardLayout.of(charset.cased(composed), device.grid());
    }

    /**
     * Returns the board.
     *
     * @return the board
     */
    public BoardDevice device() {
        return device;
    }

    /**
     * Returns the screens.
     *
     * @return the layout of the text as the board shows its letters
     */
    public BoardLayout layout() {
        return layout;
    }

    /**
     * Returns the characters that the board cannot show.
     *
     * @return the characters in the order of the text, each once, with their places in the text's NFC; unmodifiable
     */
    public List<UnshownCharacter> unshown() {
        return unshown;
    }

    /**
     * Returns the text with every replacement in it, for a person to accept.
     *
     * @return the text as the board shows its letters; what nothing can replace is still in it
     */
    public String suggestion() {
        return suggestion;
    }

    /**
     * Returns whether the text is not too long for the board.
     *
     * @return true if it takes no more screens than the board shows
     */
    public boolean fits() {
        return layout.pages().size() <= device.screens();
    }

    /**
     * Returns how long it takes until a passer-by has seen every screen once.
     *
     * @return the seconds
     */
    public int seconds() {
        return layout.pages().size() * device.secondsPerScreen();
    }
}
