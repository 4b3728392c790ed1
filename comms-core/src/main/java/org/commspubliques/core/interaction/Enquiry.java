package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Question d’un habitant: what somebody wants to know, until when the authority means to answer, and what became of it. Who
 * asks is the host’s to know. Every step makes a new enquiry. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param channel where it was asked
 * @param question what is asked; not blank
 * @param due until when an answer is meant to be given
 * @param steps what became of it, from its receipt on; never empty; unmodifiable
 */
public record Enquiry(String id, ChannelId channel, String question, Instant due, List<Step> steps) {

    private static final int MOST_STEPS = 1_000;

    /** État. */
    public enum State implements Labelled {
        /** Nobody has it yet. */
        RECEIVED("reçue", "received"),
        /** An office is to answer. */
        ASSIGNED("confiée", "assigned"),
        /** It was answered. */
        ANSWERED("réponse donnée", "answered"),
        /** It needs no answer any more, such as one that was asked twice. */
        CLOSED("close", "closed");

        private final Wording label;

        State(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what a person reads.
         *
         * @return the label, in lower case, of a question
         */
        @Override
        public Wording label() {
            return label;
        }

        private boolean mayFollow(State before) {
            return switch (this) {
                case RECEIVED -> false;
                case ASSIGNED -> true;
                case ANSWERED, CLOSED -> before == RECEIVED || before == ASSIGNED;
            };
        }
    }

    /**
     * Étape: what became of an enquiry at one moment. Immutable and thread-safe.
     *
     * @param state what it became
     * @param at when
     * @param office who has it, answered or closed it; null for its receipt alone
     * @param text the answer that was given, or why it was closed or is asked again; may be empty otherwise
     * @param approvedAnswer the identifier of the approved answer that was used; null where there was none
     */
    public record Step(
            State state,
            Instant at,
            @Nullable OfficeId office,
            String text,
            @Nullable String approvedAnswer) {

        /** Refuses a step that says too little or too much for its state. */
        public Step {
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(at, "at");
            text = EnteredText.enter(text, "text");
            Preconditions.checkArgument(
                    (state == State.RECEIVED) == (office == null), "a step to %s with office %s", state, office);
            Preconditions.checkArgument(
                    !text.isBlank() || state == State.RECEIVED || state == State.ASSIGNED,
                    "a step to %s needs words",
                    state);
            Preconditions.checkArgument(
                    approvedAnswer == null || state == State.ANSWERED, "a step to %s with an approved answer", state);
        }
    }

    /** Refuses steps that cannot follow each other. */
    public Enquiry {
        Identifiers.require(id, "enquiry id");
        Objects.requireNonNull(channel, "channel");
        question = EnteredText.enter(question, "question");
        Preconditions.checkArgument(!question.isBlank(), "enquiry %s asks nothing", id);
        Objects.requireNonNull(due, "due");
        steps = ImmutableList.copyOf(steps);
        Preconditions.checkArgument(
                !steps.isEmpty() && steps.get(0).state() == State.RECEIVED, "enquiry %s was never received", id);
        Preconditions.checkArgument(steps.size() <= MOST_STEPS, "enquiry %s has more than %s steps", id, MOST_STEPS);
        for (int i = 1; i < steps.size(); i++) {
            Step before = steps.get(i - 1);
            Step step = steps.get(i);
            Preconditions.checkArgument(
                    step.state().mayFollow(before.state()),
                    "enquiry %s cannot be %s after it was %s",
                    id,
                    step.state(),
                    before.state());
            Preconditions.checkArgument(
                    !step.at().isBefore(before.at()), "enquiry %s: %s is before %s", id, step.at(), before.at());
        }
        Preconditions.checkArgument(
                !due.isBefore(steps.get(0).at()), "enquiry %s is due at %s, before it was received", id, due);
    }

    /**
     * Receives an enquiry.
     *
     * @param id its identifier
     * @param channel where it was asked
     * @param question what is asked
     * @param at when it was received
     * @param calendar the working hours of the authority
     * @param within the working time in which the authority means to answer
     * @return the enquiry
     * @throws IllegalArgumentException if the identifier is of another form, nothing is asked, or the time is out of bounds
     */
    public static Enquiry received(
            String id, ChannelId channel, String question, Instant at, WorkingCalendar calendar, Duration within) {
        return new Enquiry(
                id,
                channel,
                question,
                calendar.plusWorkingHours(at, within),
                ImmutableList.of(new Step(State.RECEIVED, at, null, "", null)));
    }

    /**
     * Returns when it was received.
     *
     * @return the moment
     */
    public Instant receivedAt() {
        return steps.get(0).at();
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    /**
     * Returns where it stands.
     *
     * @return the state
     */
    public State state() {
        return last().state();
    }

    /**
     * Returns whether somebody waits for an answer.
     *
     * @return true until it is answered or closed, and again once it is assigned anew
     */
    public boolean isOpen() {
        return state() == State.RECEIVED || state() == State.ASSIGNED;
    }

    /**
     * Returns when it was first answered: a question that comes back does not make the first answer later.
     *
     * @return the moment, or nothing
     */
    public Optional<Instant> answeredAt() {
        return steps.stream()
                .filter(step -> step.state() == State.ANSWERED)
                .map(Step::at)
                .findFirst();
    }

    /**
     * Returns who has it.
     *
     * @return the office of the last step, or nothing before it was assigned
     */
    public Optional<OfficeId> office() {
        return Optional.ofNullable(last().office());
    }

    /**
     * Returns whether its time is over.
     *
     * @param now the moment
     * @return true where it was due before, and nobody had answered it by then, or it was closed without an answer later
     */
    public boolean isLate(Instant now) {
        return answeredAt().map(answered -> answered.isAfter(due)).orElse((isOpen() ? now : last().at()).isAfter(due));
    }

    /**
     * Returns the working time that was taken to answer.
     *
     * @param calendar the working hours of the authority
     * @return the working time from receipt to the first answer, or nothing while there is none
     * @throws IllegalArgumentException if they are more than 10,000 days apart
     */
    public Optional<Duration> answeredWithin(WorkingCalendar calendar) {
        return answeredAt().map(answered -> calendar.workingTimeBetween(receivedAt(), answered));
    }

    /**
     * Returns this enquiry in the hands of an office: for the first time, another one, or again because the answer did not
     * do.
     *
     * @param office the office
     * @param at when, not before the last step
     * @param why why; may be empty
     * @return the enquiry
     * @throws IllegalArgumentException if it is before the last step
     */
    public Enquiry assigned(OfficeId office, Instant at, String why) {
        return with(new Step(State.ASSIGNED, at, office, why, null));
    }

    /**
     * Returns this enquiry answered.
     *
     * @param office the office that answers
     * @param at when, not before the last step
     * @param answer what it answers
     * @return the enquiry
     * @throws IllegalArgumentException if it is before the last step, nothing is answered, or it was answered or closed
     */
    public Enquiry answered(OfficeId office, Instant at, String answer) {
        return with(new Step(State.ANSWERED, at, office, answer, null));
    }

    /**
     * Returns this enquiry answered with an approved answer.
     *
     * @param office the office that answers
     * @param at when, not before the last step
     * @param answer the approved answer, as {@link AnswerLibrary#propose} gave it
     * @return the enquiry
     * @throws IllegalArgumentException if it is before the last step, or it was answered or closed
     */
    public Enquiry answered(OfficeId office, Instant at, ApprovedAnswer answer) {
        return with(new Step(State.ANSWERED, at, office, answer.text(), answer.id()));
    }

    /**
     * Returns this enquiry closed without an answer.
     *
     * @param office the office that closes it
     * @param at when, not before the last step
     * @param why why
     * @return the enquiry
     * @throws IllegalArgumentException if it is before the last step, no reason is given, or it was answered or closed
     */
    public Enquiry closed(OfficeId office, Instant at, String why) {
        return with(new Step(State.CLOSED, at, office, why, null));
    }

    private Enquiry with(Step step) {
        return new Enquiry(
                id,
                channel,
                question,
                due,
                ImmutableList.<Step>builder().addAll(steps).add(step).build());
    }
}
