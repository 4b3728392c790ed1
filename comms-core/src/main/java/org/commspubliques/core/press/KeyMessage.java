package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactPeriod;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.internal.text.Words;

/**
 * Élément de langage: a sentence that all who speak for the authority may say as it is. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param sentence the sentence, in French
 * @param facts the facts of the register that it states; unmodifiable
 * @param validity the days on which it may be said
 * @param approvedBy the office that approved it
 * @param approvedAt when
 */
public record KeyMessage(
        String id, String sentence, Set<FactKey> facts, FactPeriod validity, OfficeId approvedBy, Instant approvedAt) {

    /** Fewer words than these are found in texts that mean something else. */
    private static final int FEWEST_WORDS = 3;

    /** Refuses a sentence too short to be told from others. */
    public KeyMessage {
        Identifiers.require(id, "key message id");
        sentence = EnteredText.enter(sentence, "sentence");
        facts = ImmutableSet.copyOf(facts);
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(approvedBy, "approvedBy");
        Objects.requireNonNull(approvedAt, "approvedAt");
        Preconditions.checkArgument(
                Words.of(sentence).size() >= FEWEST_WORDS,
                "key message %s has fewer than %s words: '%s'",
                id,
                FEWEST_WORDS,
                sentence);
    }

    /**
     * Returns whether it may be said on a day.
     *
     * @param day the day, in the authority’s zone
     * @return true within its validity
     */
    public boolean isValidOn(LocalDate day) {
        return validity.contains(day);
    }
}
