package org.commspubliques.core.internal.grapheme;

/**
 * The rules of Unicode Standard Annex 29 for extended grapheme clusters, as a machine that reads the classes of a
 * text's code points from the start of a grapheme and tells after each whether the next one still belongs to it.
 */
final class GraphemeRules {

    /** The next code point belongs to the next grapheme. */
    static final int BREAK = -1;

    /** What the grapheme ends with so far. */
    private enum State {
        /** Nothing has been read. */
        START,
        /** Something that only marks join. */
        OTHER,
        CONTROL,
        CR,
        PREPEND,
        HANGUL_L,
        HANGUL_V,
        HANGUL_T,
        /** One half of a flag. */
        HALF_FLAG,
        /** A pictograph and its marks. */
        PICTOGRAPH,
        /** A pictograph, its marks and a joiner. */
        PICTOGRAPH_JOINED,
        /** An Indic consonant and marks, none of which links. */
        CONSONANT,
        /** An Indic consonant and marks, one of which links. */
        CONSONANT_LINKED;

        @SuppressWarnings("EnumOrdinal")
        int number() {
            return ordinal();
        }
    }

    static final int START = State.START.number();

    private static final int CLASSES = GraphemeClass.values().length;
    private static final byte[] NEXT = table();

    private GraphemeRules() {}

    /**
     * Returns what the grapheme ends with once a code point is added, or {@link #BREAK} where it does not belong to it.
     */
    static int next(int state, int graphemeClass) {
        return NEXT[state * CLASSES + graphemeClass];
    }

    private static byte[] table() {
        byte[] next = new byte[State.values().length * CLASSES];
        for (State state : State.values()) {
            for (GraphemeClass value : GraphemeClass.values()) {
                next[state.number() * CLASSES + value.number()] =
                        (byte) (joins(state, value) ? after(state, value).number() : BREAK);
            }
        }
        return next;
    }

    private static boolean joins(State state, GraphemeClass value) {
        return switch (state) {
            case START -> true; // GB1
            case CR -> value == GraphemeClass.LF; // GB3
            case CONTROL -> false; // GB4
            default ->
                !isControl(value) // GB5
                        && (isMark(value) // GB9, GB9a
                                || joinsApartFromMarks(state, value));
        };
    }

    private static boolean isControl(GraphemeClass value) {
        return value == GraphemeClass.CONTROL || value == GraphemeClass.CR || value == GraphemeClass.LF;
    }

    private static boolean isMark(GraphemeClass value) {
        return switch (value) {
            case EXTEND, EXTEND_APART, LINKER, ZWJ, SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean joinsApartFromMarks(State state, GraphemeClass value) {
        return switch (state) {
            case HANGUL_L ->
                value == GraphemeClass.HANGUL_L // GB6
                        || value == GraphemeClass.HANGUL_V
                        || value == GraphemeClass.HANGUL_LV
                        || value == GraphemeClass.HANGUL_LVT;
            case HANGUL_V -> value == GraphemeClass.HANGUL_V || value == GraphemeClass.HANGUL_T; // GB7
            case HANGUL_T -> value == GraphemeClass.HANGUL_T; // GB8
            case PREPEND -> true; // GB9b
            case CONSONANT_LINKED -> value == GraphemeClass.CONSONANT; // GB9c
            case PICTOGRAPH_JOINED -> value == GraphemeClass.PICTOGRAPH; // GB11
            case HALF_FLAG -> value == GraphemeClass.REGIONAL_INDICATOR; // GB12, GB13
            default -> false; // GB999
        };
    }

    private static State after(State state, GraphemeClass value) {
        return switch (value) {
            case OTHER, SPACING_MARK -> State.OTHER;
            case CONTROL, LF -> State.CONTROL;
            case CR -> State.CR;
            case EXTEND -> state == State.PICTOGRAPH ? state : withinConjunct(state);
            case EXTEND_APART -> state == State.PICTOGRAPH ? state : State.OTHER;
            case LINKER -> afterLinker(state);
            case ZWJ -> state == State.PICTOGRAPH ? State.PICTOGRAPH_JOINED : withinConjunct(state);
            case PREPEND -> State.PREPEND;
            case REGIONAL_INDICATOR -> state == State.HALF_FLAG ? State.OTHER : State.HALF_FLAG;
            case PICTOGRAPH -> State.PICTOGRAPH;
            case CONSONANT -> State.CONSONANT;
            case HANGUL_L -> State.HANGUL_L;
            case HANGUL_V, HANGUL_LV -> State.HANGUL_V;
            case HANGUL_T, HANGUL_LVT -> State.HANGUL_T;
        };
    }

    private static State afterLinker(State state) {
        return switch (state) {
            case PICTOGRAPH -> state;
            case CONSONANT, CONSONANT_LINKED -> State.CONSONANT_LINKED;
            default -> State.OTHER;
        };
    }

    private static State withinConjunct(State state) {
        return state == State.CONSONANT || state == State.CONSONANT_LINKED ? state : State.OTHER;
    }
}
