package org.commspubliques.templates.internal.context;

import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.internal.source.Fault;

/**
 * Where we are in a script. A value may stand in a quoted string, or where an expression begins. After a template
 * literal, or a slash that may divide or begin a regular expression, only a whole parser would know: no value may follow
 * in that script. States are small numbers.
 */
final class ScriptPlace {

    static final int CODE = 0;
    /** Where an expression begins, as after an equals sign. */
    private static final int EXPRESSION = 1;

    private static final int WRITTEN = 2;
    private static final int DASH = 3;
    private static final int DASHES = 4;
    private static final int SLASH = 5;
    private static final int LINE_COMMENT = 6;
    private static final int COMMENT = 7;
    private static final int COMMENT_STAR = 8;
    private static final int DOUBLE_QUOTED = 9;
    private static final int DOUBLE_ESCAPE = 10;
    private static final int SINGLE_QUOTED = 11;
    private static final int SINGLE_ESCAPE = 12;
    static final int LOST = 13;

    private ScriptPlace() {}

    static int step(int state, char c) {
        return switch (state) {
            case CODE, EXPRESSION, WRITTEN -> code(state, c);
            case DASH -> c == '-' ? DASHES : code(CODE, c);
            case DASHES -> c == '>' ? LOST : c == '-' ? DASHES : code(CODE, c);
            case SLASH -> c == '/' ? LINE_COMMENT : c == '*' ? COMMENT : LOST;
            case LINE_COMMENT -> isLineEnd(c) ? CODE : LINE_COMMENT;
            case COMMENT -> c == '*' ? COMMENT_STAR : COMMENT;
            case COMMENT_STAR -> c == '/' ? CODE : c == '*' ? COMMENT_STAR : COMMENT;
            case DOUBLE_QUOTED -> string(DOUBLE_QUOTED, c, '"', DOUBLE_ESCAPE);
            case SINGLE_QUOTED -> string(SINGLE_QUOTED, c, '\'', SINGLE_ESCAPE);
            case DOUBLE_ESCAPE -> DOUBLE_QUOTED;
            case SINGLE_ESCAPE -> SINGLE_QUOTED;
            default -> LOST;
        };
    }

    private static int code(int state, char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r' -> state;
            case '=', '(', ',', '[', ':', '?', '+' -> EXPRESSION;
            case '"' -> DOUBLE_QUOTED;
            case '\'' -> SINGLE_QUOTED;
            case '/' -> SLASH;
            case '-' -> DASH;
            case '`', '#' -> LOST;
            default -> CODE;
        };
    }

    private static int string(int state, char c, char quote, int escape) {
        if (c == quote) {
            return CODE;
        }
        if (c == '\\') {
            return escape;
        }
        return isLineEnd(c) ? LOST : state;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    static Escaping escaping(int state) {
        return switch (state) {
            case EXPRESSION -> Escaping.SCRIPT_VALUE;
            case DOUBLE_QUOTED, SINGLE_QUOTED -> Escaping.SCRIPT_STRING;
            case LOST ->
                throw Fault.unsafe(
                        "dans un script, après une barre oblique, un dièse ou un texte entre accents graves, on ne sait"
                                + " plus ce que serait une valeur ; donnez les valeurs au début du script, dans des"
                                + " constantes, ou dans un attribut data-",
                        "in a script, after a slash, a number sign or a text between backquotes, what a value would be"
                                + " is unknown; give the values at the beginning of the script, in constants, or in a"
                                + " data- attribute");
            default ->
                throw Fault.unsafe(
                        "dans un script, une valeur ne peut être que dans un texte entre guillemets, ou juste après un"
                                + " signe comme « = », « ( », « , », « [ », « : » ou « + », hors des commentaires",
                        "in a script, a value can only be in a quoted string, or right after a sign such as '=', '(',"
                                + " ',', '[', ':' or '+', outside comments");
        };
    }

    static int wrote(int state) {
        return state == EXPRESSION ? WRITTEN : state;
    }

    /** Joins two states that differ. */
    static int join(int a, int b) {
        int lower = Math.min(a, b);
        int upper = Math.max(a, b);
        if (upper <= WRITTEN) {
            return lower == CODE ? CODE : EXPRESSION;
        }
        return upper == LOST || upper <= SLASH ? LOST : ContextTracker.NO_JOIN;
    }
}
