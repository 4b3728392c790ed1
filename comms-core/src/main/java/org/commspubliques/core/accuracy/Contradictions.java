package org.commspubliques.core.accuracy;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.review.ReviewContext;

/**
 * Recherche des contradictions: what the communications of different units do not say alike.
 *
 * <ul>
 *   <li>{@code COH-10}: two values of one fact of the register, while both texts are of use. Where each says what holds on
 *       its own day there is none.
 *   <li>{@code COH-11}: one subject and place, on days that overlap, with other hours, days, amounts or telephone numbers,
 *       each of which the other text lacks. A warning where the two ranges of hours or days have nothing in common; an
 *       information otherwise, since two units may rightly give each its own number or price.
 *   <li>{@code COH-12}: two units on one topic in the same week (Monday to Sunday, in the authority's zone), for information.
 * </ul>
 *
 * <p>Each contradiction is given once, whatever the order of the communications. Only communications that share a fact or
 * a topic are compared, so the time taken is linear in the texts and grows with the pairs that share one. French texts
 * only. Immutable and thread-safe.
 */
public final class Contradictions {

    private static final Comparator<Contradiction> IN_ORDER = Comparator.comparing(Contradiction::severity)
            .reversed()
            .thenComparing(Contradiction::ruleId)
            .thenComparing(
                    contradiction -> contradiction.first().communication().value())
            .thenComparing(
                    contradiction -> contradiction.second().communication().value())
            .thenComparing(contradiction -> contradiction.first().locus().pointer())
            .thenComparingInt(contradiction -> contradiction.first().locus().start())
            .thenComparing(contradiction -> contradiction.message().fr());

    private final ImmutableList<Contradiction> found;
    private final long comparisons;

    private Contradictions(List<Contradiction> found, long comparisons) {
        this.found = ImmutableList.sortedCopyOf(IN_ORDER, found);
        this.comparisons = comparisons;
    }

    /**
     * Looks for contradictions.
     *
     * @param register the facts
     * @param communications the communications, each once: scheduled, or published and still of use
     * @param context who issues them; a communication without a planned instant is taken to be public at the instant given
     * @return what was found
     * @throws IllegalArgumentException if a communication is given twice
     */
    public static Contradictions among(
            FactRegister register, List<Communication> communications, ReviewContext context) {
        return among(new FactReading(register), communications, context);
    }

    static Contradictions among(FactReading reading, List<Communication> communications, ReviewContext context) {
        Set<CommunicationId> ids = new HashSet<>();
        for (Communication communication : communications) {
            Preconditions.checkArgument(
                    ids.add(communication.id()), "communication %s is given twice", communication.id());
        }
        List<Dossier> dossiers = communications.stream()
                .map(communication -> new Dossier(communication, context))
                .sorted(Comparator.comparing(Dossier::id))
                .collect(ImmutableList.toImmutableList());
        PairSearch search = new PairSearch(reading);
        search.lookAtFacts(dossiers);
        search.lookAtTopics(dossiers);
        return new Contradictions(search.found(), search.comparisons());
    }

    /**
     * Returns the contradictions.
     *
     * @return the gravest first, then by rule and by communication; unmodifiable
     */
    public List<Contradiction> all() {
        return found;
    }

    /**
     * Returns the contradictions that one communication is part of.
     *
     * @param communication its identifier
     * @return the gravest first; unmodifiable
     */
    public List<Contradiction> of(CommunicationId communication) {
        return found.stream()
                .filter(contradiction -> contradiction.involves(communication))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many pairs of communications were compared. */
    long comparisons() {
        return comparisons;
    }
}
