package org.commspubliques.templates.internal.prose;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * The spaces within a number such as 1 234 567,89 become narrow no-break spaces.
 *
 * <p>All groups after the first must have three digits, and nothing around them may tell of a telephone number, an
 * account or a reference. Digits that nobody has grouped stay so: they may be a year.
 */
final class DigitGroups {

    /** After these words come digits that are no quantity. */
    private static final ImmutableSet<String> REFERENCES = ImmutableSet.of(
            "telephone",
            "tel",
            "fax",
            "mobile",
            "portable",
            "standard",
            "appeler",
            "numero",
            "no",
            "n°",
            "nº",
            "siren",
            "siret",
            "ridet",
            "rid",
            "rcs",
            "ape",
            "iban",
            "rib",
            "bic",
            "tva",
            "compte",
            "bp",
            "cs",
            "cp",
            "insee",
            "reference",
            "references",
            "ref",
            "dossier",
            "matricule",
            "parcelle",
            "parcelles",
            "cadastre",
            "cadastree",
            "cadastrees",
            "section",
            "immatriculation",
            "vol",
            "lot",
            "code");

    /** No section of the land register and no airline has more letters. */
    private static final int LONGEST_CODE = 3;

    private final Prose prose;
    private final List<Word> words;

    private DigitGroups(Prose prose, List<Word> words) {
        this.prose = prose;
        this.words = words;
    }

    static void bind(Prose prose, List<Word> words) {
        DigitGroups groups = new DigitGroups(prose, words);
        int first = 0;
        while (first < words.size()) {
            int end = groups.end(first);
            if (end - first > 1 && groups.isQuantity(first, end)) {
                groups.bind(first, end);
            }
            first = end;
        }
    }

    private void bind(int first, int end) {
        for (int i = first; i < end - 1; i++) {
            int gap = words.get(i).end();
            if (prose.at(gap) == ' ') {
                prose.replace(gap, Signs.NARROW_NO_BREAK_SPACE);
            }
        }
    }

    /** The number of the word after the last one that may be a group of the same number. */
    private int end(int first) {
        int i = first;
        while (isDigitsToItsEnd(words.get(i))
                && i + 1 < words.size()
                && words.get(i).isNextTo(words.get(i + 1), prose)
                && Signs.isDigit(prose.at(words.get(i + 1).start()))) {
            i++;
        }
        return i + 1;
    }

    private boolean isDigitsToItsEnd(Word word) {
        return word.is(Word.Kind.NUMBER)
                && word.coreEnd() == word.end()
                && digits(word.coreStart(), word.end()) == word.coreLength();
    }

    private int digits(int start, int end) {
        int i = start;
        while (i < end && Signs.isDigit(prose.at(i))) {
            i++;
        }
        return i - start;
    }

    private boolean isQuantity(int first, int end) {
        Word leading = words.get(first);
        if (leading.coreLength() > 3 || prose.at(leading.coreStart()) == '0' || !isLastGroup(words.get(end - 1))) {
            return false;
        }
        for (int i = first + 1; i < end - 1; i++) {
            if (words.get(i).coreLength() != 3) {
                return false;
            }
        }
        return !followsDigits(first) && !followsReference(first);
    }

    /** 500 or 500,25 or 500€, and the signs of the sentence. */
    private boolean isLastGroup(Word word) {
        int tail = word.start() + 3;
        if (digits(word.start(), word.coreEnd()) != 3) {
            return false;
        }
        if (tail == word.coreEnd()) {
            return true;
        }
        char next = prose.at(tail);
        int decimals = digits(tail + 1, word.coreEnd());
        return next == ','
                ? decimals > 0 && tail + 1 + decimals == word.coreEnd()
                : (next == '€' || next == '%') && tail + 1 == word.coreEnd();
    }

    private boolean followsDigits(int first) {
        return first > 0
                && words.get(first - 1).isNextTo(words.get(first), prose)
                && Signs.isDigit(prose.at(words.get(first - 1).end() - 1));
    }

    private boolean followsReference(int first) {
        int before = first - 1;
        // « Tél. : » is one word and a sign, « Tél.: » is one word: both must be the same here.
        while (before >= 0 && !words.get(before).hasCore()) {
            before--;
        }
        if (before < 0 || words.get(before).coreLength() > 12) {
            return false;
        }
        Word word = words.get(before);
        return REFERENCES.contains(Letters.folded(prose, word.coreStart(), word.coreEnd()))
                || (isCode(word) && followsReference(before));
    }

    /** « AB » in « parcelle AB 123 456 ». */
    private boolean isCode(Word word) {
        for (int i = word.coreStart(); i < word.coreEnd(); i++) {
            if (!Character.isUpperCase(prose.at(i))) {
                return false;
            }
        }
        return word.coreLength() <= LONGEST_CODE;
    }
}
