package org.commspubliques.approval.store;

/**
 * Clef de la collectivité: whose records they are, in a table that several authorities share.
 *
 * <p>A number that never changes, such as the SIREN, is a good one; a name is not. Two keys are equal if their characters
 * are, without any normalisation. Immutable and thread-safe.
 *
 * @param text 1 to 200 UTF-16 units, well-formed, without control characters
 */
public record AuthorityKey(String text) {

    /**
     * Refuses a text that a store could not keep unchanged.
     *
     * @throws IllegalArgumentException if the text is empty, too long, ill-formed or has a control character
     */
    public AuthorityKey {
        StoredText.requireId("an authority's key", text);
    }

    /**
     * Returns the key with a given text.
     *
     * @param text 1 to 200 UTF-16 units, well-formed, without control characters
     * @return the key
     * @throws IllegalArgumentException if the text is empty, too long, ill-formed or has a control character
     */
    public static AuthorityKey of(String text) {
        return new AuthorityKey(text);
    }

    /**
     * Returns the text of the key.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
