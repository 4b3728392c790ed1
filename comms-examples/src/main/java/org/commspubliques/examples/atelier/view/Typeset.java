package org.commspubliques.examples.atelier.view;

import java.util.Locale;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.typography.Typography;

/**
 * What the library says, as the page shows it: its messages have ordinary spaces, which a screen would break inside
 * guillemets and before a colon. What people have typed is shown as they typed it.
 */
public final class Typeset {

    private Typeset() {}

    /**
     * Returns a message for its reader.
     *
     * @param message the message
     * @param reader who reads it
     * @return the text with the spaces and apostrophes of the reader's language
     */
    public static String in(Wording message, Locale reader) {
        return text(message.in(reader), reader);
    }

    /**
     * Returns a text for its reader.
     *
     * @param text the text in the reader's language
     * @param reader who reads it
     * @return the text with the spaces and apostrophes of that language
     */
    public static String text(String text, Locale reader) {
        return Typography.of(reader).applyToText(text);
    }
}
