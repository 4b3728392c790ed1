package org.commspubliques.core.audience;

import com.google.common.base.Preconditions;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Identifiant d’attribut: the stable name of something that a host knows of its contacts. Immutable and thread-safe.
 *
 * @param value lower-case letters, digits, dots and hyphens, a letter first, without two dots in a row; no word of the language of
 *     segments, such as {@code et}
 */
public record AttributeId(String value) {

    /** Refuses any other form. */
    public AttributeId {
        Identifiers.require(value, "attribute id");
        Preconditions.checkArgument(
                Character.isLetter(value.charAt(0))
                        && !value.contains("..")
                        && !value.endsWith(".")
                        && !Keyword.isKnown(value),
                "attribute id must begin with a letter and be no word of the language of segments, was '%s'",
                value);
    }

    /**
     * Returns the identifier of a name.
     *
     * @param value the name, such as {@code quartier}
     * @return the identifier
     * @throws IllegalArgumentException if it has another form
     */
    public static AttributeId of(String value) {
        return new AttributeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
