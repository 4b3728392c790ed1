package org.commspubliques.templates.internal.prose;

import java.util.List;

/** A straight apostrophe becomes a curved one between two letters, and in French after an elided word. */
final class Apostrophes {

    private static final String ELIDED = "ldjmnstcLDJMNSTC";

    private Apostrophes() {}

    static void curve(Prose prose, List<Word> words) {
        curve(prose, words, true);
    }

    static void curveBetweenLetters(Prose prose, List<Word> words) {
        curve(prose, words, false);
    }

    private static void curve(Prose prose, List<Word> words, boolean french) {
        for (Word word : words) {
            if (word.is(Word.Kind.CODE)) {
                continue;
            }
            for (int i = word.start(); i < word.end(); i++) {
                if (prose.at(i) == '\'' && (isBetweenLetters(prose, i) || (french && isElision(prose, i)))) {
                    prose.replace(i, Signs.APOSTROPHE);
                }
            }
        }
    }

    private static boolean isBetweenLetters(Prose prose, int i) {
        return Signs.isLetter(prose.at(i - 1)) && Signs.isLetter(prose.at(i + 1));
    }

    /** d'1 h, l'« été », qu'"un": the letters before are a whole word that loses its vowel. */
    private static boolean isElision(Prose prose, int i) {
        char next = prose.at(i + 1);
        return (Signs.isDigit(next) || next == Signs.OPENING || next == '“' || next == '"' || next == Prose.OBJECT)
                && (isSingleLetter(prose, i - 1) || isQu(prose, i - 1));
    }

    private static boolean isSingleLetter(Prose prose, int at) {
        return ELIDED.indexOf(prose.at(at)) >= 0 && !Character.isLetterOrDigit(prose.at(at - 1));
    }

    private static boolean isQu(Prose prose, int at) {
        return (prose.at(at) == 'u' || prose.at(at) == 'U') && (prose.at(at - 1) == 'q' || prose.at(at - 1) == 'Q');
    }
}
