package org.commspubliques.templates.filter.language;

import java.util.List;

/** Texts put after one another as in a sentence. */
public final class Enumeration {

    private Enumeration() {}

    /** The texts with a comma between them, and the conjunction with its spaces before the last. */
    public static String of(List<String> texts, String conjunction) {
        if (texts.size() < 2) {
            return String.join("", texts);
        }
        int last = texts.size() - 1;
        return String.join(", ", texts.subList(0, last)) + conjunction + texts.get(last);
    }
}
