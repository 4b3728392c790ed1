package org.commspubliques.templates.internal.prose;

/**
 * Tells a paragraph of code in plain text, such as JSON, by its straight quotation marks: one that stands against a brace or
 * an equals sign, or the items of a list between brackets. No quotation stands so.
 */
final class Code {

    private Code() {}

    static boolean is(Prose prose) {
        boolean opensList = false;
        boolean separatesItems = false;
        for (int i = 0; i < prose.length(); i++) {
            if (prose.at(i) == '"') {
                char before = prose.at(previous(prose, i));
                int next = next(prose, i);
                if (before == '{' || before == '=' || prose.at(next) == '}') {
                    return true;
                }
                opensList |= before == '[';
                separatesItems |= prose.at(next) == ',' && prose.at(next(prose, next)) == '"';
            }
        }
        return opensList && separatesItems;
    }

    /** The last character before one that is no space. */
    private static int previous(Prose prose, int i) {
        int at = i - 1;
        while (at >= 0 && Signs.isSpace(prose.at(at))) {
            at--;
        }
        return at;
    }

    /** The first character after one that is no space. */
    private static int next(Prose prose, int i) {
        int at = i + 1;
        while (at < prose.length() && Signs.isSpace(prose.at(at))) {
            at++;
        }
        return at;
    }
}
