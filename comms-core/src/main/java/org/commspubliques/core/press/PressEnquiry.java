package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Demande de journaliste: a question of an outlet, until when it wants an answer, who gives it and what became of it.
 * Every step makes a new enquiry. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param outlet who asks, as the host names them: the outlet, not the journalist
 * @param question what they ask
 * @param deadline until when they want an answer; null where they have not said
 * @param spokesperson the office that answers; null until it is assigned
 * @param answer what was answered, or why it was declined; empty until then
 * @param steps what became of it, from its receipt on; never empty; unmodifiable
 */
public record PressEnquiry(
        String id,
        String outlet,
        String question,
        @Nullable Instant deadline,
        @Nullable OfficeId spokesperson,
        String answer,
        List<Step> steps) {

    private static final int MOST_STEPS = 1_000;

    /** Refuses steps that cannot follow each other, and an assignment to nobody. */
    public PressEnquiry {
        Identifiers.require(id, "enquiry id");
        outlet = EnteredText.enter(outlet, "outlet");
        question = EnteredText.enter(question, "question");
        answer = EnteredText.enter(answer, "answer");
        steps = ImmutableList.copyOf(steps);
        Preconditions.checkArgument(!outlet.isBlank(), "outlet is empty");
        Preconditions.checkArgument(!question.isBlank(), "question is empty");
        requireOrder(id, steps);
        EnquiryStatus last = steps.get(steps.size() - 1).status();
        Preconditions.checkArgument(
                (last == EnquiryStatus.RECEIVED) == (spokesperson == null),
                "enquiry %s is %s, its spokesperson is %s",
                id,
                last,
                spokesperson);
        Preconditions.checkArgument(
                last.isOpen() == answer.isBlank(), "enquiry %s is %s, its answer is '%s'", id, last, answer);
    }

    private static void requireOrder(String id, List<Step> steps) {
        Preconditions.checkArgument(
                !steps.isEmpty() && steps.size() <= MOST_STEPS, "enquiry %s has 1 to %s steps", id, MOST_STEPS);
        Preconditions.checkArgument(
                steps.get(0).status() == EnquiryStatus.RECEIVED, "enquiry %s does not start by being received", id);
        for (int i = 1; i < steps.size(); i++) {
            Step before = steps.get(i - 1);
            Step after = steps.get(i);
            Preconditions.checkArgument(
                    before.status().next().contains(after.status()),
                    "enquiry %s is %s and cannot become %s",
                    id,
                    before.status(),
                    after.status());
            Preconditions.checkArgument(
                    !after.at().isBefore(before.at()),
                    "enquiry %s cannot become %s at %s, before %s",
                    id,
                    after.status(),
                    after.at(),
                    before.at());
        }
    }

    /**
     * Étape d’une demande. Immutable and thread-safe.
     *
     * @param status what it became
     * @param at when
     */
    public record Step(EnquiryStatus status, Instant at) {

        /** Refuses missing parts. */
        public Step {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * Returns an enquiry that has come in.
     *
     * @param id its identifier
     * @param outlet who asks
     * @param question what they ask
     * @param at when it came in
     * @param deadline until when they want an answer; null where they have not said
     * @return the enquiry
     */
    public static PressEnquiry received(
            String id, String outlet, String question, Instant at, @Nullable Instant deadline) {
        return new PressEnquiry(
                id, outlet, question, deadline, null, "", List.of(new Step(EnquiryStatus.RECEIVED, at)));
    }

    /**
     * Returns this enquiry, given to a spokesperson.
     *
     * @param office who answers
     * @param at when; not before the last step
     * @return the enquiry
     * @throws IllegalArgumentException if it no longer waits, or the time is before the last step
     */
    public PressEnquiry assigned(OfficeId office, Instant at) {
        return step(Objects.requireNonNull(office, "office"), answer, EnquiryStatus.ASSIGNED, at);
    }

    /**
     * Returns this enquiry, answered.
     *
     * @param text what was answered
     * @param at when; not before the last step
     * @return the enquiry
     * @throws IllegalArgumentException if it is not assigned, the text is empty, or the time is before the last step
     */
    public PressEnquiry answered(String text, Instant at) {
        return step(spokesperson, text, EnquiryStatus.ANSWERED, at);
    }

    /**
     * Returns this enquiry, declined.
     *
     * @param reason why
     * @param at when; not before the last step
     * @return the enquiry
     * @throws IllegalArgumentException if it is not assigned, the reason is empty, or the time is before the last step
     */
    public PressEnquiry declined(String reason, Instant at) {
        return step(spokesperson, reason, EnquiryStatus.DECLINED, at);
    }

    /**
     * Returns this enquiry, closed.
     *
     * @param at when; not before the last step
     * @return the enquiry
     * @throws IllegalArgumentException if it is neither answered nor declined, or the time is before the last step
     */
    public PressEnquiry closed(Instant at) {
        return step(spokesperson, answer, EnquiryStatus.CLOSED, at);
    }

    private PressEnquiry step(@Nullable OfficeId office, String text, EnquiryStatus status, Instant at) {
        List<Step> more = ImmutableList.<Step>builder()
                .addAll(steps)
                .add(new Step(status, at))
                .build();
        return new PressEnquiry(id, outlet, question, deadline, office, text, more);
    }

    /**
     * Returns how far it is.
     *
     * @return the last step’s status
     */
    public EnquiryStatus status() {
        return steps.get(steps.size() - 1).status();
    }

    /**
     * Returns when it came in.
     *
     * @return the instant
     */
    public Instant receivedAt() {
        return steps.get(0).at();
    }

    /**
     * Returns when it was answered or declined.
     *
     * @return the instant, or nothing while the journalist waits
     */
    public Optional<Instant> repliedAt() {
        return steps.stream()
                .filter(step -> step.status() == EnquiryStatus.ANSWERED || step.status() == EnquiryStatus.DECLINED)
                .map(Step::at)
                .findFirst();
    }

    /**
     * Returns until when an answer is wanted.
     *
     * @return the deadline, or nothing where they have not said
     */
    public Optional<Instant> wantedBy() {
        return Optional.ofNullable(deadline);
    }

    /**
     * Returns who answers.
     *
     * @return the office, or nothing until it is assigned
     */
    public Optional<OfficeId> assignedTo() {
        return Optional.ofNullable(spokesperson);
    }

    /**
     * Returns whether the answer is, or was, late.
     *
     * @param now the instant asked about
     * @return true where the deadline passed before the journalist got a reply
     */
    public boolean isLate(Instant now) {
        return deadline != null && deadline.isBefore(repliedAt().orElse(now));
    }

    /**
     * Returns how long the reply took, in working time.
     *
     * @param hours the days and hours of those who answer
     * @return the working time from the receipt to the reply, or nothing while the journalist waits
     */
    public Optional<Duration> responseTime(WorkingCalendar hours) {
        return repliedAt().map(reply -> hours.workingTimeBetween(receivedAt(), reply));
    }
}
