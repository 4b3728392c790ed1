package org.commspubliques.templates.internal.context;

/**
 * All that is remembered of a place in HTML, as fields of one int: what is read, the element, the attribute, where we
 * are in the address, the style or the script, and what the tag has said of itself.
 */
final class HtmlState {

    private static final int ELEMENT = 6;
    private static final int ATTRIBUTE = 11;
    private static final int SUB = 15;
    private static final int SAID = 24;
    private static final int FOREIGN = 26;
    private static final int NOSCRIPT = 28;
    private static final int CUT = 29;

    /** Deeper drawings than this are never left again, which only makes us more careful. */
    static final int DEEPEST = 3;

    HtmlPhase phase = HtmlPhase.TEXT;
    int element;
    int attribute;
    int sub;
    int said;
    int foreign;
    boolean noscript;
    /** A tag of the template has cut the name being read, so that it is not known whole. */
    boolean cut;

    static HtmlState of(int packed) {
        HtmlState state = new HtmlState();
        state.unpack(packed);
        return state;
    }

    void unpack(int packed) {
        phase = HtmlPhase.of(packed & 63);
        element = packed >> ELEMENT & 31;
        attribute = packed >> ATTRIBUTE & 15;
        sub = packed >> SUB & 511;
        said = packed >> SAID & 3;
        foreign = packed >> FOREIGN & 3;
        noscript = (packed >> NOSCRIPT & 1) != 0;
        cut = (packed >> CUT & 1) != 0;
    }

    int pack() {
        return phase.bits()
                | element << ELEMENT
                | attribute << ATTRIBUTE
                | sub << SUB
                | said << SAID
                | foreign << FOREIGN
                | (noscript ? 1 << NOSCRIPT : 0)
                | (cut ? 1 << CUT : 0);
    }
}
