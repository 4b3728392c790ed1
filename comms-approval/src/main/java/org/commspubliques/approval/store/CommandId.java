package org.commspubliques.approval.store;

/**
 * Identifiant de commande: the name its caller gave to one request, so that a repetition is known as one.
 *
 * <p>Two names are equal if their characters are, without any normalisation. Immutable and thread-safe.
 *
 * @param text 1 to 200 UTF-16 units, well-formed, without control characters
 */
public record CommandId(String text) {

    /**
     * Refuses a text that a store could not keep unchanged.
     *
     * @throws IllegalArgumentException if the text is empty, too long, ill-formed or has a control character
     */
    public CommandId {
        StoredText.requireId("a command's id", text);
    }

    /**
     * Returns the id with a given text.
     *
     * @param text 1 to 200 UTF-16 units, well-formed, without control characters
     * @return the id
     * @throws IllegalArgumentException if the text is empty, too long, ill-formed or has a control character
     */
    public static CommandId of(String text) {
        return new CommandId(text);
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
