package org.commspubliques.approval.check;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Défaut d’un circuit: why a chain is refused, with a communication that shows it. Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param stage in which stage; null where it is in the chain as a whole
 * @param example a communication that meets with it
 * @param message what is wrong, for which communication, and what to do
 */
public record ChainFault(Kind kind, @Nullable StageId stage, Example example, Wording message) {

    /** Refuses missing parts. */
    public ChainFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(message, "message");
    }

    /** Nature d’un défaut. The names are stable. */
    public enum Kind {
        /** A communication would have no stage that engages anybody. */
        NO_BINDING_DECISION(true),
        /** Nobody holds an office that has to decide. */
        VACANT_SEAT(true),
        /** Those who could decide are the author, who cannot. */
        ONLY_THE_AUTHOR(true),
        /** One person holds several seats and counts once, so that too few are left. */
        TOO_FEW_PEOPLE(true),
        /** No communication ever meets the condition of the stage, or none that goes out on a channel there is. */
        NEVER_APPLIES(false),
        /** The offices that are told of a delay are told by one another in a circle. */
        ESCALATION_CYCLE(false),
        /** What goes out by the urgent procedure could be ratified by nobody. */
        FAST_TRACK_NOBODY(false),
        /** The conditions are too many to be looked through. */
        TOO_LARGE(false);

        private final boolean preventsCompletion;

        Kind(boolean preventsCompletion) {
            this.preventsCompletion = preventsCompletion;
        }

        /**
         * Tells whether the communication of the example can never be approved.
         *
         * @return false where the chain is merely not what its author means
         */
        public boolean preventsCompletion() {
            return preventsCompletion;
        }
    }

    /**
     * Contre-exemple: a communication, and the people who matter to it. Immutable and thread-safe.
     *
     * @param circumstances what the conditions look at
     * @param channel the channel of its variant
     * @param role the role of all texts of its variant; null where that does not matter
     * @param author who writes it; null where that does not matter
     * @param people who could decide in the stage, the author among them; empty where that does not matter; unmodifiable
     */
    public record Example(
            Circumstances circumstances,
            ChannelId channel,
            @Nullable SectionRole role,
            @Nullable PersonId author,
            Set<PersonId> people) {

        /** Copies the people. */
        public Example {
            Objects.requireNonNull(circumstances, "circumstances");
            Objects.requireNonNull(channel, "channel");
            people = ImmutableSet.copyOf(people);
        }
    }

    /**
     * Returns the stage at fault.
     *
     * @return the stage, or nothing where it is the chain as a whole
     */
    public Optional<StageId> place() {
        return Optional.ofNullable(stage);
    }
}
