package org.commspubliques.core.internal.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.commspubliques.core.internal.phrase.PhraseStep.OneWord;
import org.commspubliques.core.internal.phrase.WordTest.Kind;
import org.commspubliques.core.internal.word.FoldedWord;
import org.commspubliques.core.internal.word.WordCursor;
import org.commspubliques.core.language.Wording;

/** Reads a word of a phrase with its mark, before or after it; elisions and hyphens may make it several words. */
final class WordSyntax {

    /** In letters: « re* » would be half of all words. */
    static final int MIN_PREFIX = 3;

    private final String piece;

    /** Where in the phrase it stands. */
    private final int offset;

    WordSyntax(String piece, int offset) {
        this.piece = piece;
        this.offset = offset;
    }

    /** Returns the words, one step each; none for punctuation alone. */
    ImmutableList<PhraseStep> steps() {
        boolean exact = piece.startsWith("=");
        boolean prefix = piece.endsWith("*");
        String word = piece.substring(exact ? 1 : 0, piece.length() - (prefix ? 1 : 0));
        if (exact && prefix) {
            throw problem(
                    "« = » et « * » ne vont pas ensemble : « " + piece + " »",
                    "'=' and '*' exclude each other: '" + piece + "'");
        }
        refuseStrayMarks(word);
        ImmutableList<PhraseStep> words = words(word, exact, prefix);
        if (words.isEmpty() && (exact || prefix)) {
            throw problem("il manque un mot : « " + piece + " »", "a word is missing: '" + piece + "'");
        }
        return words;
    }

    private void refuseStrayMarks(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("*=^<>{}[]".indexOf(word.charAt(i)) >= 0) {
                throw problem(
                        "« " + word.charAt(i) + " » n’est pas à sa place dans « " + word + " »",
                        "'" + word.charAt(i) + "' is misplaced in '" + word + "'");
            }
        }
    }

    private ImmutableList<PhraseStep> words(String word, boolean exact, boolean prefix) {
        ImmutableList.Builder<PhraseStep> steps = ImmutableList.builder();
        char[] text = word.toCharArray();
        WordCursor cursor = new WordCursor(text);
        FoldedWord folded = new FoldedWord();
        boolean more = cursor.next();
        while (more) {
            folded.read(text, cursor.start(), cursor.end());
            if (folded.isCut()) {
                throw problem(
                        "mot de plus de " + FoldedWord.MAX + " lettres",
                        "word of more than " + FoldedWord.MAX + " letters");
            }
            more = cursor.next();
            steps.add(new OneWord(ImmutableSet.of(test(folded, exact, prefix && !more))));
        }
        return steps.build();
    }

    private WordTest test(FoldedWord word, boolean exact, boolean prefix) {
        if (exact) {
            return new WordTest(Kind.FORM, word.fullText());
        }
        if (!prefix) {
            int length = word.stem();
            return new WordTest(Kind.STEM, new String(word.stemmed(), 0, length));
        }
        if (word.bareLength() < MIN_PREFIX) {
            throw problem(
                    "il faut au moins " + MIN_PREFIX + " lettres devant « * »",
                    "at least " + MIN_PREFIX + " letters are needed before '*'");
        }
        return new WordTest(Kind.PREFIX, word.bareText());
    }

    private PhraseException problem(String fr, String en) {
        return new PhraseException(offset, Wording.of(fr, en));
    }
}
