package org.commspubliques.core.internal.phrase;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.internal.word.ArrayReader;
import org.commspubliques.core.internal.word.ArrayWriter;

/**
 * Any number of phrases, found in one pass over a text.
 *
 * <p>Phrases that begin alike share states. At each word the states are kept that a phrase is in, for each word where
 * one began; the end of a sentence ends them all. So their number is at most the words that the longest phrase may span,
 * times the states that one beginning can be in at once: it depends on the phrases alone, and the time is linear in the
 * text, whatever it is. Memory grows with the text and the hits. Immutable and thread-safe.
 */
public final class PhraseTrie {

    /** The state in which any phrase starts. */
    static final int ROOT = 0;

    /** The state in which the phrases start that must start a sentence. */
    static final int SENTENCE_ROOT = 1;

    private static final int[] NOTHING = {};

    private final WordIndex words;
    private final Transitions transitions;
    private final int entries;

    private PhraseTrie(WordIndex words, Transitions transitions, int entries) {
        this.words = words;
        this.transitions = transitions;
        this.entries = entries;
    }

    /**
     * Reads phrases that were compiled before.
     *
     * @param in stands where {@link #write} has written them
     * @return the phrases, ready to scan
     */
    public static PhraseTrie read(ArrayReader in) {
        return new PhraseTrie(WordIndex.read(in), Transitions.read(in), in.number());
    }

    /**
     * Writes the phrases as they are compiled.
     *
     * @param out where
     */
    public void write(ArrayWriter out) {
        words.write(out);
        transitions.write(out);
        out.number(entries);
    }

    /**
     * Starts a collection of phrases.
     *
     * @return a builder without phrases
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects phrases. Not thread-safe. */
    public static final class Builder {

        private final StateBuilder states = new StateBuilder();
        private final Map<String, ImmutableSet<WordTest>> verbs = new HashMap<>();
        private int entries;

        private Builder() {}

        /**
         * Adds a phrase.
         *
         * @param id the identifier that its hits bear; several phrases may bear the same
         * @param phrase the phrase, as {@link PhraseSyntax} describes it
         * @param lexicons the lexicons it may name, and their entries
         * @return this builder
         * @throws PhraseException if the phrase is not well formed; nothing has been added then
         */
        public Builder add(int id, String phrase, Map<String, ? extends List<String>> lexicons) {
            PhraseSyntax.Parsed parsed = PhraseSyntax.parse(phrase, lexicons, verbs);
            states.add(id, parsed.anchored() ? SENTENCE_ROOT : ROOT, parsed.steps());
            entries++;
            return this;
        }

        /**
         * Gives points to words, whatever phrases they are in.
         *
         * @param byStem the points by the stem of the word, as {@link WordStems} gives it; a word that is not among them
         *     has none
         * @param number the points of a number written in digits
         * @return this builder
         */
        public Builder weigh(Map<String, Integer> byStem, int number) {
            states.weigh(byStem, number);
            return this;
        }

        /**
         * Returns all phrases added so far.
         *
         * @return the phrases, ready to scan
         */
        public PhraseTrie build() {
            return new PhraseTrie(states.words(), states.transitions(), entries);
        }
    }

    /**
     * Finds all phrases in a text: for each identifier and each word where it begins, the longest match.
     *
     * @param text the text
     * @return the hits by where they start, the longer first
     */
    public List<PhraseHit> scan(String text) {
        return read(text, NOTHING).hits();
    }

    /**
     * Finds all phrases in a text and weighs its words.
     *
     * @param text the text
     * @param unweighed where words have no points, such as what others said: the start and the end of each span, in
     *     order, in UTF-16 units
     * @return the hits, and the points of the sentences that have words elsewhere
     */
    public PhraseReading read(String text, int[] unweighed) {
        return new PhraseScan(this, text, unweighed).read();
    }

    /**
     * Returns how many phrases were added.
     *
     * @return the number of phrases
     */
    public int entries() {
        return entries;
    }

    WordIndex words() {
        return words;
    }

    Transitions transitions() {
        return transitions;
    }
}
