package org.commspubliques.core.shortening;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.channel.Measure;

/**
 * Rédaction plus courte: a shorter wording for a person to accept or not, with what it keeps and loses. Immutable and
 * thread-safe.
 *
 * @param text the shorter text
 * @param replacements the phrases that are said shorter
 * @param dropped the sentences that are left out, as the original has them
 * @param kept the facts that the text still says
 * @param lost the facts that it no longer says
 * @param measures how much of each limit it takes
 */
public record ShorterText(
        String text,
        List<Replacement> replacements,
        List<String> dropped,
        List<HeldFact> kept,
        List<HeldFact> lost,
        List<Measure> measures) {

    /** Copies the lists. */
    public ShorterText {
        Objects.requireNonNull(text, "text");
        replacements = ImmutableList.copyOf(replacements);
        dropped = ImmutableList.copyOf(dropped);
        kept = ImmutableList.copyOf(kept);
        lost = ImmutableList.copyOf(lost);
        measures = ImmutableList.copyOf(measures);
    }

    /**
     * Tournure abrégée: a phrase that is said shorter.
     *
     * @param original the phrase as the text has it
     * @param shorter what stands there instead; empty where the phrase said nothing
     */
    public record Replacement(String original, String shorter) {

        /** Checks that nothing is missing. */
        public Replacement {
            Objects.requireNonNull(original, "original");
            Objects.requireNonNull(shorter, "shorter");
        }
    }

    /**
     * Returns whether the text fits.
     *
     * @return true where no limit is exceeded
     */
    public boolean fits() {
        return measures.stream().allMatch(Measure::fits);
    }
}
