package org.commspubliques.templates.internal.value;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.templates.internal.source.Fault;
import org.jspecify.annotations.Nullable;

/** How a tag finds its value. Immutable and thread-safe. */
public sealed interface Lookup permits CurrentValue, LoopVariable, Name {

    /** More than any model has levels; a limit keeps one tag from costing as much as thousands. */
    int MOST_PARTS = 50;

    /**
     * Reads what a tag names: a dot, a variable of the loop, or a name with or without dots.
     *
     * @throws Fault if the text is none of them
     */
    static Lookup parse(String text) {
        if (text.isEmpty()) {
            throw Fault.syntax("il manque un nom dans la balise", "the tag has no name");
        }
        if (text.equals(".")) {
            return CurrentValue.INSTANCE;
        }
        if (text.charAt(0) == '@') {
            return LoopVariable.parse(text);
        }
        for (int i = 0; i < text.length(); i++) {
            if ("{}\"\r\n".indexOf(text.charAt(i)) >= 0) {
                throw Fault.syntax(
                        "un nom ne peut contenir ni accolade, ni guillemet droit, ni saut de ligne ; la balise est-elle bien"
                                + " fermée ?",
                        "a name has no brace, straight quote or line break; is the tag closed?");
            }
        }
        return new Name(text, parts(text));
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', from)) {
            parts.add(part(text, from, dot));
            from = dot + 1;
        }
        parts.add(part(text, from, text.length()));
        if (parts.size() > MOST_PARTS) {
            throw Fault.syntax(
                    "plus de " + MOST_PARTS + " points dans un nom", "more than " + MOST_PARTS + " dots in a name");
        }
        return parts;
    }

    private static String part(String text, int from, int to) {
        String part = text.substring(from, to).strip();
        if (part.isEmpty()) {
            throw Fault.syntax(
                    "il manque un nom avant ou après un point de « " + text + " »",
                    "a name is missing before or after a dot of '" + text + "'");
        }
        return part;
    }

    /** The name as the tag writes it. */
    String text();

    /** The value, or null where the model has none; an {@code Optional} is unwrapped. */
    @Nullable Object find(Frame frame);
}
