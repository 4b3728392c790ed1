package org.commspubliques.templates.internal.context;

import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.internal.source.Fault;

/** Where we are in JSON: a value may stand in a string, or where a value or a name begins. */
final class JsonPlace {

    static final int BEFORE = 0;
    private static final int AFTER = 1;
    /** Right after a value of the model, which must not be part of anything longer. */
    private static final int WRITTEN = 2;

    private static final int STRING = 3;
    private static final int ESCAPE = 4;

    private JsonPlace() {}

    static int step(int state, char c) {
        return switch (state) {
            case STRING -> c == '"' ? AFTER : c == '\\' ? ESCAPE : STRING;
            case ESCAPE -> STRING;
            default -> outside(state, c);
        };
    }

    private static int outside(int state, char c) {
        return switch (c) {
            case ',', ':', '[', '{', '\n' -> BEFORE;
            case ' ', '\t', '\r' -> state == WRITTEN ? AFTER : state;
            case ']', '}' -> AFTER;
            default -> {
                if (state == WRITTEN) {
                    throw Fault.unsafe(
                            "en JSON, une valeur hors des guillemets est entière ; écrivez une virgule après elle, ou"
                                    + " mettez tout le texte entre guillemets",
                            "in JSON, a value outside quotes is whole; write a comma after it, or put the whole text"
                                    + " between quotes");
                }
                yield c == '"' ? STRING : AFTER;
            }
        };
    }

    static boolean isInString(int state) {
        return state >= STRING;
    }

    static Escaping escaping(int state) {
        return switch (state) {
            case BEFORE -> Escaping.JSON_VALUE;
            case STRING -> Escaping.JSON_STRING;
            default ->
                throw Fault.unsafe(
                        "en JSON, une valeur ne peut être que dans un texte entre guillemets, ou juste après « : »,"
                                + " « , », « [ » ou « { »",
                        "in JSON, a value can only be in a quoted string, or right after ':', ',', '[' or '{'");
        };
    }

    /** In a page, the characters of HTML must not show either. */
    static Escaping escapingInHtml(int state) {
        return escaping(state) == Escaping.JSON_STRING ? Escaping.SCRIPT_STRING : Escaping.SCRIPT_VALUE;
    }

    static int wrote(int state) {
        return state == BEFORE ? WRITTEN : state;
    }

    static int join(int a, int b) {
        if (a == b) {
            return a;
        }
        return a <= WRITTEN && b <= WRITTEN ? Math.min(a, b) : ContextTracker.NO_JOIN;
    }
}
