package org.commspubliques.templates.internal.context;

import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.Escaping;

/** A format in which every place is alike. */
final class ConstantTracker extends ContextTracker {

    private final Escaping escaping;

    ConstantTracker(Escaping escaping) {
        this.escaping = escaping;
    }

    @Override
    public void read(char[] text, int from, int to) {}

    @Override
    public int state() {
        return 0;
    }

    @Override
    public void restore(int state) {}

    @Override
    public Escaping escaping() {
        return escaping;
    }

    @Override
    public void wrote(Escaping written) {}

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public int join(int a, int b) {
        return 0;
    }

    @Override
    public Wording describe(int state) {
        return Wording.of("dans le texte", "in the text");
    }
}
