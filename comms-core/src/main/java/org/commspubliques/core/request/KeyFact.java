package org.commspubliques.core.request;

import com.google.common.base.Preconditions;
import java.util.Optional;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.internal.text.EnteredText;
import org.jspecify.annotations.Nullable;

/**
 * Fait clé d’une demande: what must be said, either a fact of the register by its key, or a line of the unit with where it
 * comes from. Immutable and thread-safe.
 *
 * @param key the key in the register of facts; null for a line the register does not know
 * @param text the line; empty for a fact of the register, which has its own value
 * @param source where the line comes from: a deliberation, a file, who says so; empty where the unit did not say
 */
public record KeyFact(@Nullable FactKey key, String text, String source) {

    /** Normalises the texts; refuses what is neither a key nor a line, and what is both. */
    public KeyFact {
        text = EnteredText.enter(text, "fact").strip();
        source = EnteredText.enter(source, "source of a fact").strip();
        Preconditions.checkArgument(
                (key == null) != text.isEmpty(), "a fact is a key or a line, was %s and '%s'", key, text);
    }

    /**
     * Returns a fact of the register.
     *
     * @param key its key
     * @return the fact, whose source the register knows
     */
    public static KeyFact of(FactKey key) {
        return new KeyFact(key, "", "");
    }

    /**
     * Returns a line of the unit.
     *
     * @param text the line, not blank
     * @param source where it comes from; empty where the unit did not say
     * @return the fact
     */
    public static KeyFact line(String text, String source) {
        return new KeyFact(null, text, source);
    }

    /**
     * Returns the key in the register.
     *
     * @return the key, or nothing for a line
     */
    public Optional<FactKey> registered() {
        return Optional.ofNullable(key);
    }

    /**
     * Tells whether somebody can check it.
     *
     * @return true for a fact of the register, and for a line with its source
     */
    public boolean isSourced() {
        return key != null || !source.isEmpty();
    }
}
