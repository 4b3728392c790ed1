package org.commspubliques.core.internal.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.internal.phrase.PhraseStep.Gap;
import org.commspubliques.core.internal.phrase.PhraseStep.OneOf;
import org.commspubliques.core.internal.phrase.PhraseStep.OneWord;
import org.commspubliques.core.language.Wording;

/**
 * Reads a phrase: words separated by blanks, punctuation ignored.
 *
 * <ul>
 *   <li>{@code mot}: a word by its stem; {@code =mot}: this form, accents counted; {@code mot*}: words that start so
 *   <li>{@code a|b}: alternatives, each with marks of its own
 *   <li><code>&lt;lexique&gt;</code>: an entry of a lexicon
 *   <li><code>{m,n}</code>: m to n words between two others, n at most 5
 *   <li>{@code ^}: at the very start, where a sentence starts
 *   <li>{@code v:tenir}, {@code v:tenir[fut.1p,inf]}: forms of a verb
 * </ul>
 *
 * Elisions and hyphens separate words in a phrase as in a text.
 */
final class PhraseSyntax {

    private static final int MAX_GAP = 5;

    /** Bounds the words that a match spans, and so the matches under way at any word of a text. */
    private static final int MAX_STEPS = 24;

    private static final String VERB = "v:";

    private final Map<String, ? extends List<String>> lexicons;

    /** The verbs of the phrases before, as they were written: rules name the same few again and again. */
    private final Map<String, ImmutableSet<WordTest>> verbs;

    private final String phrase;

    /** Where in the phrase the piece stands that is being read. */
    private int offset;

    private PhraseSyntax(
            String phrase, Map<String, ? extends List<String>> lexicons, Map<String, ImmutableSet<WordTest>> verbs) {
        this.phrase = phrase;
        this.lexicons = lexicons;
        this.verbs = verbs;
    }

    /**
     * A phrase as read.
     *
     * @param anchored whether it must start a sentence
     * @param steps its steps, a word at both ends
     */
    record Parsed(boolean anchored, ImmutableList<PhraseStep> steps) {}

    /** Reads a phrase; the verbs it names are looked up among those known, and added to them. */
    static Parsed parse(
            String phrase, Map<String, ? extends List<String>> lexicons, Map<String, ImmutableSet<WordTest>> verbs) {
        return new PhraseSyntax(phrase, lexicons, verbs).parsePhrase();
    }

    private Parsed parsePhrase() {
        List<PhraseStep> steps = new ArrayList<>();
        boolean anchored = false;
        int i = 0;
        boolean first = true;
        while (i < phrase.length()) {
            if (isBlank(phrase.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < phrase.length() && !isBlank(phrase.charAt(end))) {
                end++;
            }
            offset = i;
            String piece = phrase.substring(i, end);
            if (first && piece.startsWith("^")) {
                anchored = true;
                piece = piece.substring(1);
            }
            first = false;
            addPiece(piece, steps, true);
            i = end;
        }
        if (steps.isEmpty()) {
            offset = 0;
        }
        return new Parsed(anchored, checked(steps));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }

    /** A phrase or an entry of a lexicon starts and ends with a word, and is not too long. */
    private ImmutableList<PhraseStep> checked(List<PhraseStep> steps) {
        if (steps.isEmpty()) {
            throw problem("il faut au moins un mot", "at least one word is needed");
        }
        if (steps.get(steps.size() - 1) instanceof Gap) {
            throw misplacedGap();
        }
        if (steps.size() > MAX_STEPS) {
            throw problem("au plus " + MAX_STEPS + " mots et intervalles", "at most " + MAX_STEPS + " words and gaps");
        }
        return ImmutableList.copyOf(steps);
    }

    private void addPiece(String piece, List<PhraseStep> steps, boolean lexiconsAllowed) {
        if (piece.startsWith("{")) {
            if (steps.isEmpty()) {
                throw misplacedGap();
            }
            if (steps.get(steps.size() - 1) instanceof Gap) {
                throw problem("deux intervalles se suivent", "two gaps follow each other");
            }
            steps.add(gap(piece));
            return;
        }
        List<String> alternatives = split(piece);
        List<ImmutableList<PhraseStep>> sequences = new ArrayList<>();
        for (String alternative : alternatives) {
            List<ImmutableList<PhraseStep>> read = alternative(alternative, lexiconsAllowed);
            if (read.isEmpty() && alternatives.size() > 1) {
                throw problem("une variante est vide", "an alternative is empty");
            }
            sequences.addAll(read);
        }
        if (sequences.size() == 1) {
            steps.addAll(sequences.get(0));
        } else if (!sequences.isEmpty()) {
            steps.add(PhraseStep.anyOf(sequences));
        }
    }

    /** Splits at bars. */
    private static List<String> split(String piece) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= piece.length(); i++) {
            if (i == piece.length() || piece.charAt(i) == '|') {
                parts.add(piece.substring(from, i));
                from = i + 1;
            }
        }
        return parts;
    }

    private Gap gap(String piece) {
        boolean wellFormed = piece.length() == 5
                && piece.charAt(2) == ','
                && piece.charAt(4) == '}'
                && isGap(piece.charAt(1))
                && isGap(piece.charAt(3))
                && piece.charAt(1) <= piece.charAt(3)
                && piece.charAt(3) > '0';
        if (!wellFormed) {
            throw problem(
                    "l’intervalle « " + piece + " » doit s’écrire {m,n}, de 0 à " + MAX_GAP + " mots",
                    "gap '" + piece + "' must be {m,n}, from 0 to " + MAX_GAP + " words");
        }
        return new Gap(piece.charAt(1) - '0', piece.charAt(3) - '0');
    }

    private static boolean isGap(char c) {
        return c >= '0' && c <= '0' + MAX_GAP;
    }

    /** The sequences an alternative stands for; none for punctuation alone. */
    private List<ImmutableList<PhraseStep>> alternative(String piece, boolean lexiconsAllowed) {
        if (piece.startsWith("<")) {
            return lexicon(piece, lexiconsAllowed);
        }
        if (piece.startsWith(VERB)) {
            return List.of(ImmutableList.of(new OneWord(verb(piece.substring(VERB.length())))));
        }
        ImmutableList<PhraseStep> words = new WordSyntax(piece, offset).steps();
        return words.isEmpty() ? List.of() : List.of(words);
    }

    private ImmutableSet<WordTest> verb(String piece) {
        ImmutableSet<WordTest> known = verbs.get(piece);
        if (known != null) {
            return known;
        }
        ImmutableSet<WordTest> forms = VerbSyntax.forms(piece, offset);
        verbs.put(piece, forms);
        return forms;
    }

    private List<ImmutableList<PhraseStep>> lexicon(String piece, boolean lexiconsAllowed) {
        List<String> entries = piece.endsWith(">") ? lexicons.get(piece.substring(1, piece.length() - 1)) : null;
        if (entries == null || !lexiconsAllowed) {
            throw problem("le lexique " + piece + " n’est pas défini", "lexicon " + piece + " is not defined");
        }
        if (entries.isEmpty()) {
            throw problem("le lexique " + piece + " est vide", "lexicon " + piece + " is empty");
        }
        List<ImmutableList<PhraseStep>> sequences = new ArrayList<>();
        for (String entry : entries) {
            sequences.addAll(entry(entry));
        }
        return sequences;
    }

    private List<ImmutableList<PhraseStep>> entry(String entry) {
        List<PhraseStep> steps = new ArrayList<>();
        for (String piece : blankSeparated(entry)) {
            addPiece(piece, steps, false);
        }
        if (steps.size() == 1 && steps.get(0) instanceof OneOf choice) {
            return choice.sequences();
        }
        if (steps.stream().anyMatch(OneOf.class::isInstance)) {
            throw problem(
                    "dans l’entrée « " + entry + " », une variante « | » ne peut avoir plusieurs mots",
                    "in entry '" + entry + "', an alternative '|' cannot have several words");
        }
        return List.of(checked(steps));
    }

    private static List<String> blankSeparated(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text.charAt(i))) {
                if (i > from) {
                    pieces.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    private PhraseException misplacedGap() {
        return problem("un intervalle {m,n} se met entre deux mots", "a gap {m,n} must stand between two words");
    }

    private PhraseException problem(String fr, String en) {
        return new PhraseException(offset, Wording.of(fr, en));
    }
}
