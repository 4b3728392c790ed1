package org.commspubliques.core.shortening;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.commspubliques.core.internal.value.KnownPlaces;

/**
 * Propositions de raccourcissement: shorter wordings of a French text, by the facts they keep: what, when, where, whom to
 * contact. They say long phrases shortly and leave sentences out, those first that hold the fewest facts; the first
 * sentence, which says what the text is about, always stays. Nothing is invented: every word is the text's own or comes
 * from the phrases. They are proposals, for a person to read and accept.
 *
 * <p>The same text always gives the same proposals. Immutable and thread-safe.
 */
public final class ShorterWording {

    private final ShortPhrases phrases;
    private final KnownPlaces places;

    private ShorterWording(ShortPhrases phrases, KnownPlaces places) {
        this.phrases = phrases;
        this.places = places;
    }

    /**
     * Returns an adviser.
     *
     * @param phrases what may be said shorter
     * @param places the names of the authority's places, such as {@code Boulari}; words that name one by themselves,
     *     such as « rue », are known
     * @return the adviser
     */
    public static ShorterWording of(ShortPhrases phrases, Collection<String> places) {
        return new ShorterWording(Objects.requireNonNull(phrases, "phrases"), new KnownPlaces(places));
    }

    /**
     * Proposes shorter wordings, from the one that changes least: long phrases said shortly; that, and as few sentences left
     * out as it takes to fit; nothing but the first sentence and those with a fact.
     *
     * @param room what the text must fit into
     * @param text the text
     * @param day the day it is published, by which a date without a year is understood
     * @return the proposals, each another text and shorter than the original as the channel counts or in characters; none
     *     for a text that has nothing to spare; one may still not fit, and says so
     */
    public List<ShorterText> propose(TextRoom room, String text, LocalDate day) {
        SentenceFacts sentences = SentenceFacts.of(text, day, places, phrases);
        int count = sentences.count();
        List<ShorterText> proposals = new ArrayList<>();
        if (count == 0) {
            return List.of();
        }
        add(proposals, sentences.without(room, new BitSet()), text);
        List<Integer> order = IntStream.range(1, count)
                .boxed()
                .sorted(Comparator.comparingInt(sentences::weight).thenComparing(Comparator.reverseOrder()))
                .toList();
        add(proposals, fitting(room, sentences, order), text);
        BitSet idle = new BitSet();
        order.stream().filter(sentence -> sentences.weight(sentence) == 0).forEach(idle::set);
        add(proposals, sentences.without(room, idle), text);
        return ImmutableList.copyOf(proposals);
    }

    private static void add(List<ShorterText> proposals, ShorterText proposal, String text) {
        boolean known = proposals.stream().anyMatch(each -> each.text().equals(proposal.text()));
        if (!known && proposal.text().length() < text.length()) {
            boolean changed =
                    !proposal.replacements().isEmpty() || !proposal.dropped().isEmpty();
            if (changed) {
                proposals.add(proposal);
            }
        }
    }

    /** Leaves out as many as it takes, found by halving: what is left out for less is left out for more as well. */
    private static ShorterText fitting(TextRoom room, SentenceFacts sentences, List<Integer> order) {
        int low = 0;
        int high = order.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (room.fits(sentences.text(first(order, middle)))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sentences.without(room, first(order, low));
    }

    private static BitSet first(List<Integer> order, int count) {
        BitSet dropped = new BitSet();
        order.subList(0, count).forEach(dropped::set);
        return dropped;
    }
}
