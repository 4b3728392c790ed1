package org.commspubliques.templates.internal.parse;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.value.CurrentValue;
import org.commspubliques.templates.internal.value.Lookup;
import org.commspubliques.templates.internal.value.LoopVariable;
import org.commspubliques.templates.internal.value.Name;

/** Reads what a tag names: a dot, a variable of the loop, or a name with or without dots. */
final class Names {

    /** More than any model has levels; a limit keeps one tag from costing as much as thousands. */
    private static final int MOST_PARTS = 50;

    private Names() {}

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
        boolean dotted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}' || c == '"' || c == '\r' || c == '\n') {
                throw Fault.syntax(
                        "un nom ne peut contenir ni accolade, ni guillemet droit, ni saut de ligne ; la balise est-elle bien"
                                + " fermée ?",
                        "a name has no brace, straight quote or line break; is the tag closed?");
            }
            dotted |= c == '.';
        }
        return new Name(text, dotted ? parts(text) : List.of(text));
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
}
