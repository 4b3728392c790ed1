package org.commspubliques.core.board;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Caractères d’un panneau: what a message board can show. The maker's manual says so; many boards have capitals only, and
 * no accented one. Immutable and thread-safe.
 */
public final class BoardCharset {

    private static final BoardCharset ANY = new BoardCharset(null, false);

    /** The code points it has; null where it has all. */
    private final @Nullable ImmutableSet<Integer> characters;

    private final boolean capitalsOnly;

    private BoardCharset(@Nullable ImmutableSet<Integer> characters, boolean capitalsOnly) {
        this.characters = characters;
        this.capitalsOnly = capitalsOnly;
    }

    /**
     * Returns the characters of a board that shows whatever a screen shows.
     *
     * @return all characters
     */
    public static BoardCharset any() {
        return ANY;
    }

    /**
     * Returns the characters of a board.
     *
     * @param characters all that it has, one after the other; the space is always one of them
     * @param capitalsOnly whether the board shows every letter as a capital
     * @return the characters
     */
    public static BoardCharset of(String characters, boolean capitalsOnly) {
        return new BoardCharset(
                (characters + " ").codePoints().boxed().collect(ImmutableSet.toImmutableSet()), capitalsOnly);
    }

    /**
     * Returns whether the board shows every letter as a capital.
     *
     * @return true if it has no small letters
     */
    public boolean capitalsOnly() {
        return capitalsOnly;
    }

    /**
     * Returns whether the board has a character.
     *
     * @param codePoint its code point
     * @return true if it can show it
     */
    public boolean has(int codePoint) {
        return characters == null || characters.contains(codePoint);
    }

    BoardCharset withCapitals(boolean only) {
        return new BoardCharset(characters, only);
    }

    boolean hasAll(String text) {
        return characters == null || text.codePoints().allMatch(this::has);
    }

    /** What the board makes of a text by itself. */
    String cased(String text) {
        return capitalsOnly ? text.toUpperCase(Locale.ROOT) : text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoardCharset that
                && capitalsOnly == that.capitalsOnly
                && Objects.equals(characters, that.characters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(characters, capitalsOnly);
    }

    @Override
    public String toString() {
        return (characters == null ? "any" : characters.size() + " characters") + (capitalsOnly ? ", capitals" : "");
    }
}
