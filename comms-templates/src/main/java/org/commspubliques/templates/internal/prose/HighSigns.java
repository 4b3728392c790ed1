package org.commspubliques.templates.internal.prose;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * The space before {@code : ; ! ?}: a no-break space before the colon, a narrow one before the others.
 *
 * <p>A sign counts only where a sentence would have it: before a space, a closing sign or the end, so that times,
 * addresses, emoticons and code keep theirs. A space is put where none was only after a word of letters, a year or a
 * closing quotation mark.
 */
final class HighSigns {

    /** Programs read these at the start of a subject or an address. */
    private static final ImmutableSet<String> NO_WORDS =
            ImmutableSet.of("re", "tr", "fw", "fwd", "http", "https", "ftp", "mailto");

    private final Prose prose;

    private HighSigns(Prose prose) {
        this.prose = prose;
    }

    static void space(Prose prose, List<Word> words) {
        HighSigns signs = new HighSigns(prose);
        for (Word word : words) {
            if (!word.is(Word.Kind.CODE)) {
                if (Signs.isHigh(prose.at(word.start()))) {
                    signs.bind(word);
                } else {
                    signs.separate(word);
                }
            }
        }
    }

    /** A word that begins with a sign, apart from what it belongs to. */
    private void bind(Word word) {
        int sign = word.start();
        if (!endsSentencePart(sign, word)) {
            return;
        }
        if (prose.isLoneSpace(sign - 1)) {
            prose.replace(sign - 1, spaceBefore(sign));
        } else if (Signs.endsQuotation(prose.at(sign - 1))) {
            prose.spaceBefore(sign, spaceBefore(sign));
        }
    }

    private void separate(Word word) {
        int sign = word.coreEnd();
        while (sign < word.end() && isBracket(prose.at(sign))) {
            sign++;
        }
        if (sign < word.end()
                && Signs.isHigh(prose.at(sign))
                && isSentenceWord(word, sign)
                && endsSentencePart(sign, word)) {
            prose.spaceBefore(sign, spaceBefore(sign));
        }
    }

    private char spaceBefore(int sign) {
        return prose.at(sign) == ':' ? Signs.NO_BREAK_SPACE : Signs.NARROW_NO_BREAK_SPACE;
    }

    private boolean isSentenceWord(Word word, int sign) {
        boolean strong = prose.at(sign) == '!' || prose.at(sign) == '?';
        if (word.is(Word.Kind.NUMBER)) {
            return strong && isYear(word);
        }
        if (!word.is(Word.Kind.PLAIN) || !Signs.isLetter(prose.at(word.coreEnd() - 1))) {
            return false;
        }
        return strong
                || (word.coreLength() > 1 && (prose.at(sign) == ';' || (sign == word.coreEnd() && !isPrefix(word))));
    }

    private boolean isPrefix(Word word) {
        return word.coreLength() < 7
                && NO_WORDS.contains(Ascii.toLowerCase(prose.between(word.coreStart(), word.coreEnd())));
    }

    private boolean isYear(Word word) {
        if (word.coreLength() != 4) {
            return false;
        }
        for (int i = word.coreStart(); i < word.coreEnd(); i++) {
            if (!Signs.isDigit(prose.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sign, or the run of signs that it begins, is followed by nothing that would make it code. */
    private boolean endsSentencePart(int sign, Word word) {
        int next = sign + 1;
        char c = prose.at(sign);
        if (c == ';' || c == ':') {
            return next == word.end() && mayFollow(next);
        }
        while (prose.at(next) == '!' || prose.at(next) == '?') {
            next++;
        }
        return next < word.end() ? isClosing(prose.at(next)) : mayFollow(next);
    }

    private boolean mayFollow(int edge) {
        char c = prose.at(edge);
        return Signs.isSpace(c) || Signs.endsQuotation(c) || c == '"';
    }

    private static boolean isClosing(char c) {
        return ",*_~".indexOf(c) >= 0 || isBracket(c) || Signs.isApostrophe(c) || Signs.isDot(c);
    }

    private static boolean isBracket(char c) {
        return c == ')' || c == ']';
    }
}
