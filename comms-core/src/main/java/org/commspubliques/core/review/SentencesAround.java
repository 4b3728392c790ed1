package org.commspubliques.core.review;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.internal.text.Words;

/** Puts around the words of a finding the sentence they stand in, so that no check has to. Of one variant. */
final class SentencesAround {

    /** In UTF-16 units, on each side of the words: what is longer is no sentence, and is not copied for each finding. */
    private static final int REACH = 500;

    private static final int LONGEST_ABBREVIATION = 6;

    private static final ImmutableSet<String> ABBREVIATIONS = ImmutableSet.of(
            "tel", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "janv", "fevr", "fev", "avr", "juil", "sept", "oct",
            "nov", "dec", "rens", "ref", "art", "env", "min", "max", "resp");

    /** A name comes after these. */
    private static final ImmutableSet<String> TITLES =
            ImmutableSet.of("m", "mm", "mme", "mmes", "mlle", "dr", "st", "ste", "bd", "av");

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
        int start = Words.sentenceStart(near, locus.start() - from);
        int before = endsInAbbreviation(near, start);
        while (before > 0) {
            start = Words.sentenceStart(near, before - 1);
            before = endsInAbbreviation(near, start);
        }
        // The mark that ends the sentence may be the last of the words found.
        int end = Words.sentenceEnd(near, locus.end() - from - 1);
        while (end < near.length() && isAbbreviated(near, end - 1)) {
            end = Words.sentenceEnd(near, end);
        }
        return near.substring(start, end);
    }

    /** Where the full stop of an abbreviation stands before a place; -1 where none does. */
    private static int endsInAbbreviation(String text, int start) {
        int at = start - 1;
        while (at > 0 && Words.isBlank(text, at, at + 1)) {
            at--;
        }
        return at > 0 && isAbbreviated(text, at) ? at : -1;
    }

    /** « Tél. 04 », « ven. 22 mai », « M. Martin »: whether a full stop ends a word and no sentence. */
    private static boolean isAbbreviated(String text, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int word = stop;
        while (word > 0 && stop - word < LONGEST_ABBREVIATION && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        int next = stop + 1;
        while (next < text.length() && Words.isBlank(text, next, next + 1)) {
            next++;
        }
        List<String> folded = Words.folded(text.substring(word, stop));
        boolean goesOn = next > stop + 1 && next < text.length() && text.charAt(next) != '\n';
        if (!goesOn || folded.size() != 1) {
            return false;
        }
        boolean isTitle = TITLES.contains(folded.get(0));
        return isTitle || (ABBREVIATIONS.contains(folded.get(0)) && !Character.isUpperCase(text.charAt(next)));
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
