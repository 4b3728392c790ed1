package org.commspubliques.templates.internal.context;

import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.internal.source.Fault;

/**
 * Where we are in a style sheet or a {@code style} attribute, by CSS Syntax. A value may stand in the value of a
 * property, and in a string there; not where it could choose a property, a rule or an address. What is written for it
 * could not end a string or a comment either, so a template that CSS reads otherwise than we do only loses its look.
 *
 * <p>A state is a base, a mode and a depth of parentheses, in nine bits.
 */
final class CssPlace {

    static final int BITS = 9;

    // Bases.
    /** A selector or the name of a property. */
    static final int NAME = 0;

    private static final int AT_RULE = 1;
    static final int VALUE = 2;
    /** Right after a value of the model, which a parenthesis would make the name of a function. */
    private static final int WRITTEN = 3;

    /** Farther in a property that has a value of the model. */
    private static final int AFTER_WRITTEN = 4;

    private static final int JOINED = 5;
    static final int LOST = 6;

    private static final int BASES = 7;

    // Modes.
    private static final int MODE = 3;
    private static final int MODES = 15;
    private static final int NONE = 0;
    private static final int SLASH = 1;
    private static final int COMMENT = 2;
    private static final int COMMENT_STAR = 3;
    private static final int DOUBLE_QUOTED = 4;
    private static final int DOUBLE_ESCAPE = 5;
    private static final int SINGLE_QUOTED = 6;
    private static final int SINGLE_ESCAPE = 7;
    private static final int ESCAPE = 8;

    // Depth of parentheses; deeper than this, we no longer count.
    private static final int DEPTH = 7;
    private static final int DEEPEST = 3;

    /** Looked up: nearly every character of a style sheet is one of a name. */
    private static final boolean[] NAME_CHARACTERS = nameCharacters();

    private CssPlace() {}

    static int step(int state, char c) {
        int base = state & BASES;
        if (base == LOST) {
            return LOST;
        }
        int mode = state >> MODE & MODES;
        if (mode == NONE) {
            return isName(c) ? state : outside(state, base, c);
        }
        return switch (mode) {
            case COMMENT -> c == '*' ? with(state, COMMENT_STAR) : state;
            case COMMENT_STAR -> c == '/' ? with(state, NONE) : c == '*' ? state : with(state, COMMENT);
            case DOUBLE_QUOTED -> string(state, c, '"', DOUBLE_ESCAPE);
            case SINGLE_QUOTED -> string(state, c, '\'', SINGLE_ESCAPE);
            case DOUBLE_ESCAPE -> with(state, DOUBLE_QUOTED);
            case SINGLE_ESCAPE -> with(state, SINGLE_QUOTED);
            case ESCAPE -> with(state, NONE);
            default -> c == '*' ? with(state, COMMENT) : step(with(state, NONE), c);
        };
    }

    private static int with(int state, int mode) {
        return (state & ~(MODES << MODE)) | mode << MODE;
    }

    private static int string(int state, char c, char quote, int escape) {
        if (c == quote) {
            return with(state, NONE);
        }
        if (c == '\\') {
            return with(state, escape);
        }
        return c == '\n' || c == '\r' || c == '\f' ? LOST : state;
    }

    private static int outside(int state, int base, char c) {
        int depth = state >> DEPTH;
        int plain = base == WRITTEN ? state - WRITTEN + AFTER_WRITTEN : state;
        switch (c) {
            case '"' -> {
                return with(plain, DOUBLE_QUOTED);
            }
            case '\'' -> {
                return with(plain, SINGLE_QUOTED);
            }
            case '/' -> {
                return with(plain, SLASH);
            }
            case '\\' -> {
                return with(state, ESCAPE);
            }
            case '(' -> {
                return open(plain, base, depth);
            }
            case ')' -> {
                return depth == 0 ? plain : plain - (1 << DEPTH);
            }
            default -> {
                return depth > 0 ? plain : delimiter(plain, base, c);
            }
        }
    }

    private static int open(int state, int base, int depth) {
        if (base == WRITTEN || base == JOINED) {
            throw Fault.unsafe(
                    "dans une feuille de style, une valeur ne peut pas être le nom d’une fonction ; mettez un blanc"
                            + " avant « ( »",
                    "in a style sheet, a value cannot be the name of a function; put a blank before '('");
        }
        return depth == DEEPEST ? LOST : state + (1 << DEPTH);
    }

    private static int delimiter(int state, int base, char c) {
        return switch (c) {
            case ';', '}' -> NAME;
            case '{' -> block(base);
            case ':' -> base == NAME ? VALUE : state;
            case '@' -> base == NAME ? AT_RULE : state;
            default -> state;
        };
    }

    private static int block(int base) {
        if (base == WRITTEN || base == AFTER_WRITTEN || base == JOINED) {
            throw Fault.unsafe(
                    "une valeur ne peut pas être dans le sélecteur ou la condition d’une règle de style",
                    "a value cannot be in the selector or the condition of a rule of style");
        }
        return NAME;
    }

    private static boolean isName(char c) {
        return c >= NAME_CHARACTERS.length || NAME_CHARACTERS[c];
    }

    private static boolean[] nameCharacters() {
        boolean[] name = new boolean[128];
        for (char c = 0; c < name.length; c++) {
            name[c] = HtmlTags.isLetter(c) || HtmlTags.isDigit(c) || c == '-' || c == '_';
        }
        return name;
    }

    static Escaping escaping(int state) {
        int mode = state >> MODE & MODES;
        boolean value = (state & BASES) >= VALUE && (state & BASES) <= AFTER_WRITTEN;
        boolean string = mode == DOUBLE_QUOTED || mode == SINGLE_QUOTED;
        if (value && state >> DEPTH == 0 && (mode == NONE || string)) {
            return Escaping.CSS_VALUE;
        }
        if (value && state >> DEPTH > 0) {
            throw Fault.unsafe(
                    "dans une feuille de style, une valeur ne peut pas être entre parenthèses, car url() ferait charger"
                            + " ce qu’elle désigne ; mettez-la dans une propriété, --x:{{x}}, et écrivez var(--x)",
                    "in a style sheet, a value cannot be between parentheses, since url() would load what it names; put"
                            + " it in a property, --x:{{x}}, and write var(--x)");
        }
        throw Fault.unsafe(
                "dans une feuille de style, une valeur ne peut être que la valeur d’une propriété écrite dans le modèle,"
                        + " après « : », hors des commentaires",
                "in a style sheet, a value can only be the value of a property that the template writes, after ':',"
                        + " outside comments");
    }

    static int wrote(int state) {
        int base = state & BASES;
        if (base < VALUE || base > AFTER_WRITTEN) {
            return state;
        }
        return state - base + ((state >> MODE & MODES) == NONE ? WRITTEN : AFTER_WRITTEN);
    }

    /** Joins two states that differ. */
    static int join(int a, int b) {
        int baseA = a & BASES;
        int baseB = b & BASES;
        if (baseA == LOST || baseB == LOST) {
            return LOST;
        }
        if (a - baseA != b - baseB) {
            return ContextTracker.NO_JOIN;
        }
        int lower = Math.min(baseA, baseB);
        int upper = Math.max(baseA, baseB);
        if (lower >= VALUE && upper <= AFTER_WRITTEN) {
            return a - baseA + (lower == WRITTEN || upper == WRITTEN ? WRITTEN : AFTER_WRITTEN);
        }
        return a == baseA ? JOINED : ContextTracker.NO_JOIN;
    }
}
