package org.commspubliques.templates.internal.context;

import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.Escaping;

/** JSON, and lines of JSON. */
final class JsonTracker extends StepTracker {

    JsonTracker() {
        super(JsonPlace.BEFORE);
    }

    @Override
    int step(int from, char c) {
        return JsonPlace.step(from, c);
    }

    @Override
    int afterValue(int from) {
        return JsonPlace.wrote(from);
    }

    @Override
    public Escaping escaping() {
        return JsonPlace.escaping(state());
    }

    @Override
    public boolean isText() {
        return !JsonPlace.isInString(state());
    }

    @Override
    public int join(int a, int b) {
        return JsonPlace.join(a, b);
    }

    @Override
    public Wording describe(int place) {
        return JsonPlace.isInString(place)
                ? Wording.of("dans un texte entre guillemets", "in a quoted string")
                : Wording.of("hors des guillemets", "outside quotes");
    }
}
