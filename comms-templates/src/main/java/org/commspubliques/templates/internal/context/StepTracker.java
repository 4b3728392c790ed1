package org.commspubliques.templates.internal.context;

import org.commspubliques.templates.escape.Escaping;

/** A format whose places are told apart by one number, which each character of literal text may change. */
abstract sealed class StepTracker extends ContextTracker
        permits CalendarTracker, CsvTracker, HeaderTracker, JsonTracker, XmlTracker {

    private int state;

    StepTracker(int start) {
        this.state = start;
    }

    abstract int step(int from, char c);

    /** Returns where a value written at a place leaves us. */
    abstract int afterValue(int from);

    @Override
    public final void read(char[] text, int from, int to) {
        int at = state;
        for (int i = from; i < to; i++) {
            at = step(at, text[i]);
        }
        state = at;
    }

    @Override
    public final int state() {
        return state;
    }

    @Override
    public final void restore(int place) {
        state = place;
    }

    @Override
    public final void wrote(Escaping escaping) {
        if (!escaping.isNone()) {
            state = afterValue(state);
        }
    }

    @Override
    public int join(int a, int b) {
        return a == b ? a : NO_JOIN;
    }
}
