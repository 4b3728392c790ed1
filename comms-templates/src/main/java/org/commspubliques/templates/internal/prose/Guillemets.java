package org.commspubliques.templates.internal.prose;

/** What is between « and » is set off by no-break spaces. */
final class Guillemets {

    private Guillemets() {}

    static void space(Prose prose) {
        for (int i = 0; i < prose.length(); i++) {
            if (prose.at(i) == Signs.OPENING) {
                after(prose, i);
            } else if (prose.at(i) == Signs.CLOSING) {
                before(prose, i);
            }
        }
    }

    private static void after(Prose prose, int i) {
        if (prose.isLoneSpace(i + 1)) {
            prose.replace(i + 1, Signs.NO_BREAK_SPACE);
        } else if (!Signs.isSpace(prose.at(i + 1))) {
            prose.spaceAfter(i, Signs.NO_BREAK_SPACE);
        }
    }

    private static void before(Prose prose, int i) {
        if (prose.isLoneSpace(i - 1)) {
            prose.replace(i - 1, Signs.NO_BREAK_SPACE);
        } else if (!Signs.isSpace(prose.at(i - 1)) && !prose.isSpaced(i)) {
            prose.spaceBefore(i, Signs.NO_BREAK_SPACE);
        }
    }
}
