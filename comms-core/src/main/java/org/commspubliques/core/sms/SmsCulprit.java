package org.commspubliques.core.sms;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.internal.text.CharacterNames;
import org.commspubliques.core.internal.text.PlainReplacement;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Caractère coûteux: a character that the GSM alphabet does not have, so that the whole message is written in UCS-2
 * and 70 characters fit into it instead of 160. Immutable and thread-safe.
 */
public final class SmsCulprit {

    private final String character;
    private final ImmutableIntArray offsets;
    private final @Nullable PlainReplacement replacement;
    private final int cost;

    SmsCulprit(String character, ImmutableIntArray offsets, @Nullable PlainReplacement replacement, int cost) {
        this.character = character;
        this.offsets = offsets;
        this.replacement = replacement;
        this.cost = cost;
    }

    /**
     * Returns the character as a reader sees it.
     *
     * @return the character, of one code point or several
     */
    public String character() {
        return character;
    }

    /**
     * Returns what people call it.
     *
     * @return its name: the character in quotes, or what an invisible one is called, such as « espace insécable »
     */
    public Wording name() {
        return CharacterNames.of(character);
    }

    /**
     * Returns where it is.
     *
     * @return the offsets in {@link SmsSegments#text()}, in UTF-16 units, ascending; unmodifiable
     */
    public List<Integer> offsets() {
        return offsets.asList();
    }

    /**
     * Returns how often it is there.
     *
     * @return the count, at least 1
     */
    public int count() {
        return offsets.length();
    }

    /**
     * Returns what could stand there instead, for a person to accept or not.
     *
     * @return a text of the GSM alphabet, empty for a character that is invisible and without effect; or nothing where
     *     nothing means the same
     */
    public Optional<String> replacement() {
        return Optional.ofNullable(replacement).map(PlainReplacement::text);
    }

    /**
     * Returns whether the replacement misspells the word.
     *
     * @return true where it drops an accent or a cedilla
     */
    public boolean losesAccent() {
        return replacement != null && replacement.losesAccent();
    }

    /**
     * Returns what the character costs by itself: the parts that the message would still take more if this one were
     * left when every other had been replaced, or left out where nothing stands for it.
     *
     * @return the parts, often the same for each, as one is enough to make the message cost more; 0 where it costs
     *     nothing; below 0 where what stands for it is so long that the message would take more parts
     */
    public int cost() {
        return cost;
    }

    @Override
    public String toString() {
        return name().fr() + " × " + count();
    }
}
