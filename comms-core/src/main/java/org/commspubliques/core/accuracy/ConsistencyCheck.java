package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.lifecycle.CurrentCommunications;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.ReviewContext;

/**
 * Cohérence avec les autres dossiers: rules {@code COH-10} to {@code COH-12}, as {@link Contradictions} finds them, for the
 * communication under review. Each contradiction is given with the variant whose words are part of it. Only the texts that
 * share a fact or a topic with it are read. Not part of the standard review, since only a host knows the other texts: {@code
 * StandardReview.of(facts).with(new ConsistencyCheck(facts, communications))}. Thread-safe.
 */
public final class ConsistencyCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "accuracy.consistency";

    private final FactReading reading;
    private final CurrentCommunications others;

    /**
     * Creates the check.
     *
     * @param register the facts
     * @param others the communications to compare with; the one under review may be among them
     */
    public ConsistencyCheck(FactRegister register, CurrentCommunications others) {
        this.reading = new FactReading(register);
        this.others = Objects.requireNonNull(others, "others");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        Set<Fact> facts = reading.concerned(communication);
        Set<TopicKey> topics = topics(communication);
        ImmutableList.Builder<Communication> compared = ImmutableList.builder();
        compared.add(communication);
        for (Communication other : others.all()) {
            boolean isOther =
                    !other.id().equals(communication.id()) && !other.owner().equals(communication.owner());
            if (isOther
                    && (topics(other).stream().anyMatch(topics::contains)
                            || reading.concerned(other).stream().anyMatch(facts::contains))) {
                compared.add(other);
            }
        }
        String here = "/variants/" + communication.variants().indexOf(variant);
        return Contradictions.among(reading, compared.build(), context).of(communication.id()).stream()
                .map(contradiction -> contradiction.findingFor(communication.id()))
                .filter(finding -> finding.locus().pointer().equals(here)
                        || finding.locus().pointer().startsWith(here + "/"))
                .collect(ImmutableList.toImmutableList());
    }

    private static Set<TopicKey> topics(Communication communication) {
        Set<TopicKey> keys = new HashSet<>();
        for (Topic topic : communication.topics()) {
            keys.add(TopicKey.of(topic.subject(), topic.place()));
        }
        return keys;
    }
}
