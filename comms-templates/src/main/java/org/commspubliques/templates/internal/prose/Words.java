package org.commspubliques.templates.internal.prose;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Finds the words, and which of them are code. What makes a word code is never something that a rule writes or removes,
 * so that a second look finds the same.
 */
final class Words {

    private static final ImmutableSet<String> SCHEMES =
            ImmutableSet.of("mailto", "tel", "sms", "data", "urn", "geo", "file", "javascript");

    private static final int LONGEST_SCHEME = 10;

    private final Prose prose;

    private Words(Prose prose) {
        this.prose = prose;
    }

    static List<Word> of(Prose prose) {
        return new Words(prose).all();
    }

    private List<Word> all() {
        ImmutableList.Builder<Word> words = ImmutableList.builder();
        int i = 0;
        while (i < prose.length()) {
            if (isEdge(prose.at(i))) {
                i++;
            } else {
                int end = i + 1;
                while (!isEdge(prose.at(end))) {
                    end++;
                }
                words.add(word(i, end));
                i = end;
            }
        }
        return words.build();
    }

    private static boolean isEdge(char c) {
        return Signs.isSpace(c) || Signs.isQuotationMark(c);
    }

    private Word word(int start, int end) {
        int coreStart = start;
        while (coreStart < end && Signs.leads(prose.at(coreStart))) {
            coreStart++;
        }
        int coreEnd = end;
        while (coreStart < coreEnd && Signs.trails(prose.at(coreEnd - 1))) {
            coreEnd--;
        }
        return coreStart == coreEnd
                ? new Word(start, start, start, end, Word.Kind.OTHER)
                : new Word(start, coreStart, coreEnd, end, kind(coreStart, coreEnd));
    }

    private Word.Kind kind(int start, int end) {
        if (isCode(start, end)) {
            return Word.Kind.CODE;
        }
        boolean plain = false;
        boolean number = false;
        boolean other = false;
        for (int i = start; i < end; i++) {
            char c = prose.at(i);
            plain |= Signs.isLetter(c);
            number |= Signs.isDigit(c);
            other |= !Signs.isLetter(c) && !Signs.isDigit(c) && !Signs.isApostrophe(c) && c != '-' && c != '\u2011';
        }
        if (plain) {
            return number || other ? Word.Kind.OTHER : Word.Kind.PLAIN;
        }
        return number && isNumber(start, end) ? Word.Kind.NUMBER : Word.Kind.OTHER;
    }

    private boolean isNumber(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = prose.at(i);
            if (!Signs.isDigit(c) && ".,/:+−×".indexOf(c) < 0 && !Signs.isDash(c)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCode(int start, int end) {
        int slashes = 0;
        boolean dotted = false;
        for (int i = start; i < end; i++) {
            char c = prose.at(i);
            if ("@#\\=_{}|`$^<>&?".indexOf(c) >= 0
                    || (c == ':' && isAddress(start, i))
                    || (c == '/' && (i == start || prose.at(i - 1) == '.'))
                    || isWorldWideWeb(i)) {
                return true;
            }
            slashes += c == '/' ? 1 : 0;
            dotted |= prose.at(i - 1) == '.' && i > start && Character.isLetterOrDigit(c);
        }
        return slashes > 1 || (slashes == 1 && dotted);
    }

    /** A colon that two slashes or another colon follow, or that a scheme precedes. */
    private boolean isAddress(int start, int colon) {
        char next = prose.at(colon + 1);
        return next == ':'
                || (next == '/' && prose.at(colon + 2) == '/')
                || (colon - start <= LONGEST_SCHEME
                        && SCHEMES.contains(Ascii.toLowerCase(prose.between(start, colon))));
    }

    private boolean isWorldWideWeb(int i) {
        return isW(i) && isW(i + 1) && isW(i + 2) && prose.at(i + 3) == '.';
    }

    private boolean isW(int i) {
        return Ascii.toLowerCase(prose.at(i)) == 'w';
    }
}
