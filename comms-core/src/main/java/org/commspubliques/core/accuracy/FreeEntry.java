package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.accuracy.Claim.Aspect;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;

/** « Entrée gratuite ! » in a version, without a condition, where another gives the price of the entry. */
final class FreeEntry {

    private static final String ENTRY = "entree";

    private static final ImmutableSet<String> FREE = ImmutableSet.of("gratuite", "gratuites");

    private static final ImmutableSet<String> BETWEEN = ImmutableSet.of("est", "sera", "libre", "et", "reste", "s");

    private static final int FARTHEST = 4;

    private FreeEntry() {}

    /**
     * Where a version says so.
     *
     * @param section the index of the section
     * @param start where the words start
     * @param end where they end, exclusive
     */
    record Said(int section, int start, int end) {}

    /** « Entrée gratuite. » : but not « entrée gratuite le dimanche », « entrée gratuite pour les moins de 12 ans ». */
    static Optional<Said> in(Variant variant) {
        for (int i = 0; i < variant.sections().size(); i++) {
            String text = variant.sections().get(i).text();
            List<Word> words = Words.of(text);
            for (int at = 0; at < words.size(); at++) {
                int last = words.get(at).folded().equals(ENTRY) ? lastOfFree(words, at) : -1;
                if (last > 0 && endsSentence(words, last)) {
                    return Optional.of(
                            new Said(i, words.get(at).start(), words.get(last).end()));
                }
            }
        }
        return Optional.empty();
    }

    private static int lastOfFree(List<Word> words, int entry) {
        for (int i = entry + 1; i < Math.min(words.size(), entry + FARTHEST); i++) {
            if (FREE.contains(words.get(i).folded())) {
                return i;
            }
            if (words.get(i).startsSentence() || !BETWEEN.contains(words.get(i).folded())) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean endsSentence(List<Word> words, int last) {
        return last + 1 >= words.size() || words.get(last + 1).startsSentence();
    }

    /** The price of the entry among what a version states. */
    static Optional<Claim> price(Communication communication, SpokenClaims claims) {
        for (Claim claim : claims.of(ImmutableSet.of(Aspect.AMOUNT))) {
            if (claim.place().announcing(communication).contains(ENTRY)) {
                return Optional.of(claim);
            }
        }
        return Optional.empty();
    }
}
