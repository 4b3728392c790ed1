package org.commspubliques.core.board;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.text.CharacterNames;
import org.commspubliques.core.language.Wording;

/**
 * Caractère absent du panneau: a character that a board cannot show. Immutable and thread-safe.
 *
 * @param character the character as the board would show it
 * @param offsets where it is in the text, in UTF-16 units, ascending; unmodifiable
 * @param replacement what could stand there instead, for a person to accept; empty for a character that is invisible;
 *     nothing where the board has nothing that means the same
 */
public record UnshownCharacter(String character, List<Integer> offsets, Optional<String> replacement) {

    /** Copies the offsets. */
    public UnshownCharacter {
        Objects.requireNonNull(character, "character");
        Objects.requireNonNull(replacement, "replacement");
        offsets = ImmutableList.copyOf(offsets);
    }

    /**
     * Returns what people call it.
     *
     * @return its name
     */
    public Wording name() {
        return CharacterNames.of(character);
    }
}
