package org.commspubliques.core.rule;

import org.commspubliques.core.internal.phrase.Sentences;
import org.jspecify.annotations.Nullable;

/** A text and its sentences, which are found when first asked for: most texts have nothing to be scored. */
final class TextSentences {

    private final String text;
    private @Nullable Sentences found;

    TextSentences(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    Sentences sentences() {
        Sentences known = found;
        if (known == null) {
            known = Sentences.of(text);
            found = known;
        }
        return known;
    }
}
