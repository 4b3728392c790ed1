package org.commspubliques.core.internal.phrase;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether one phrase is always found within what another finds, so that a rule with both has no need of the longer one.
 * Careful: where it says yes it is so; where it says no, a reader might see that it is so all the same. Immutable and
 * thread-safe.
 */
public final class PhraseCover {

    private final boolean anchored;
    private final ImmutableList<Place> places;

    private PhraseCover(boolean anchored, ImmutableList<Place> places) {
        this.anchored = anchored;
        this.places = places;
    }

    /**
     * A word of the phrase, and the gap before it.
     *
     * @param least how many words are skipped before it at least
     * @param most how many at most
     * @param word the word, or a choice
     */
    private record Place(int least, int most, PhraseStep word) {}

    /**
     * Reads a phrase.
     *
     * @param phrase the phrase, as {@link PhraseTrie.Builder#add} takes it
     * @param lexicons the lexicons it may name, and their entries
     * @return the phrase
     * @throws PhraseException if it is not well formed
     */
    public static PhraseCover of(String phrase, Map<String, ? extends List<String>> lexicons) {
        PhraseSyntax.Parsed parsed = PhraseSyntax.parse(phrase, lexicons, new HashMap<>());
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        PhraseStep.Gap before = new PhraseStep.Gap(0, 0);
        for (PhraseStep step : parsed.steps()) {
            if (step instanceof PhraseStep.Gap gap) {
                before = gap;
            } else {
                places.add(new Place(before.min(), before.max(), step));
                before = new PhraseStep.Gap(0, 0);
            }
        }
        return new PhraseCover(parsed.anchored(), places.build());
    }

    /**
     * Returns whether this phrase is found within all that another one finds.
     *
     * @param other the other phrase
     * @return true if it is, as it is where both are the same
     */
    public boolean covers(PhraseCover other) {
        int last = anchored ? 0 : other.places.size() - places.size();
        for (int from = 0; from <= last; from++) {
            if ((!anchored || other.anchored) && coversFrom(from, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean coversFrom(int from, PhraseCover other) {
        if (from + places.size() > other.places.size()) {
            return false;
        }
        for (int i = 0; i < places.size(); i++) {
            Place mine = places.get(i);
            Place theirs = other.places.get(from + i);
            boolean near = i == 0 || (mine.least <= theirs.least && theirs.most <= mine.most);
            if (!near || !covers(mine.word, theirs.word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(PhraseStep mine, PhraseStep theirs) {
        if (theirs instanceof PhraseStep.OneOf choice) {
            return choice.sequences().stream().allMatch(sequence -> hasSequence(mine, sequence));
        }
        return hasSequence(mine, ImmutableList.of(theirs));
    }

    private static boolean hasSequence(PhraseStep mine, ImmutableList<PhraseStep> theirs) {
        if (mine instanceof PhraseStep.OneOf choice) {
            return choice.sequences().contains(theirs)
                    || choice.sequences().stream()
                            .filter(sequence -> sequence.size() == 1)
                            .anyMatch(sequence -> hasSequence(sequence.get(0), theirs));
        }
        return mine instanceof PhraseStep.OneWord word
                && theirs.size() == 1
                && theirs.get(0) instanceof PhraseStep.OneWord other
                && other.tests().stream().allMatch(test -> word.tests().stream().anyMatch(each -> covers(each, test)));
    }

    private static boolean covers(WordTest mine, WordTest theirs) {
        return mine.equals(theirs)
                || (mine.kind() == WordTest.Kind.PREFIX
                        && theirs.kind() == WordTest.Kind.PREFIX
                        && theirs.text().startsWith(mine.text()));
    }
}
