package org.commspubliques.core.review;

import com.google.common.collect.ImmutableMap;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.internal.text.Words;

/** Puts around the words of a finding the sentence they stand in, so that no check has to. Of one variant. */
final class SentencesAround {

    /** In UTF-16 units, on each side of the words: what is longer is no sentence, and is not copied for each finding. */
    private static final int REACH = 500;

    private final ImmutableMap<String, String> texts;

    SentencesAround(Communication communication, Variant variant) {
        ImmutableMap.Builder<String, String> byPointer = ImmutableMap.builder();
        for (int i = 0; i < variant.sections().size(); i++) {
            byPointer.put(
                    Pointers.sectionText(communication, variant, i),
                    variant.sections().get(i).text());
        }
        this.texts = byPointer.buildOrThrow();
    }

    /** Returns the finding with its sentence, unless the check has given one, or the words are longer than a sentence. */
    Finding complete(Finding finding) {
        Locus locus = finding.locus();
        String text = texts.get(locus.pointer());
        if (text == null
                || !finding.sentence().isEmpty()
                || !locus.hasSpan()
                || locus.end() > text.length()
                || locus.end() - locus.start() > 2 * REACH) {
            return finding;
        }
        return finding.toBuilder().sentence(around(text, locus)).build();
    }

    private static String around(String text, Locus locus) {
        int from = whole(text, Math.max(0, locus.start() - REACH));
        int to = whole(text, Math.min(text.length(), locus.end() + REACH));
        String near = text.substring(from, to);
        // The mark that ends the sentence may be the last of the words found.
        return near.substring(
                Words.sentenceStart(near, locus.start() - from), Words.sentenceEnd(near, locus.end() - from - 1));
    }

    /** Half of a character that takes two UTF-16 units has no UTF-8 form. */
    private static int whole(String text, int at) {
        return at > 0
                        && at < text.length()
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1))
                ? at - 1
                : at;
    }
}
