package org.commspubliques.approval.store;

/**
 * Fil: the name of one sequence of records, one per approval.
 *
 * <p>Two names are equal if their characters are, without any normalisation. Immutable and thread-safe.
 *
 * @param text 1 to 200 UTF-16 units, well-formed, without control characters
 */
public record StreamId(String text) {

    /**
     * Refuses a text that a store could not keep unchanged.
     *
     * @throws IllegalArgumentException if the text is empty, too long, ill-formed or has a control character
     */
    public StreamId {
        StoredText.requireId("a stream's id", text);
    }

    /**
     * Returns the id with a given text.
     *
     * @param text 1 to 200 UTF-16 units, well-formed, without control characters
     * @return the id
     * @throws IllegalArgumentException if the text is empty, too long, ill-formed or has a control character
     */
    public static StreamId of(String text) {
        return new StreamId(text);
    }

    /**
     * Returns the text of the id.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
