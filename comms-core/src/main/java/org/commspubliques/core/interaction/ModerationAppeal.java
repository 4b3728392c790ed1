package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Demande de nouvel examen: the author of what was taken away asks for another look, which another office than the first
 * takes. Immutable and thread-safe.
 *
 * @param decision the identifier of the decision it is against
 * @param first the office that took that decision, which cannot decide again
 * @param lodgedAt when it was received
 * @param deadline the first moment at which it is too late
 * @param argument what the author says; may be empty
 * @param ruling what was decided; null while nothing was
 */
public record ModerationAppeal(
        String decision,
        OfficeId first,
        Instant lodgedAt,
        Instant deadline,
        String argument,
        @Nullable Ruling ruling) {

    /** Issue. */
    public enum Outcome implements Labelled {
        /** The first decision stays. */
        UPHELD("retrait confirmé", "removal upheld"),
        /** What was taken away is shown again. */
        REVERSED("message rétabli", "message restored");

        private final Wording label;

        Outcome(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what a person reads.
         *
         * @return the label, in lower case
         */
        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * Décision sur la demande. Immutable and thread-safe.
     *
     * @param outcome what was decided
     * @param by the office that decided
     * @param at when
     * @param reason why; not blank
     */
    public record Ruling(Outcome outcome, OfficeId by, Instant at, String reason) {

        /** Refuses a ruling without a reason. */
        public Ruling {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
            reason = EnteredText.enter(reason, "reason");
            Preconditions.checkArgument(!reason.isBlank(), "a ruling needs a reason");
        }
    }

    /** Refuses a ruling by the first office, or before the appeal. */
    public ModerationAppeal {
        Identifiers.require(decision, "decision id");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(lodgedAt, "lodgedAt");
        Objects.requireNonNull(deadline, "deadline");
        argument = EnteredText.enter(argument, "argument");
        if (ruling != null) {
            Preconditions.checkArgument(
                    !ruling.by().equals(first), "%s took decision %s and cannot rule on the appeal", first, decision);
            Preconditions.checkArgument(
                    !ruling.at().isBefore(lodgedAt),
                    "the ruling at %s is before the appeal at %s",
                    ruling.at(),
                    lodgedAt);
        }
    }

    /**
     * Lodges an appeal.
     *
     * @param decision the decision, which took something away
     * @param charter the charter it cites, which says how long there is
     * @param at when the appeal was received
     * @param argument what the author says
     * @param zone the authority’s zone, in which days begin
     * @return the appeal, which may be late
     * @throws IllegalArgumentException if the decision took nothing away, cites another charter, or is later than the appeal
     */
    public static ModerationAppeal lodge(
            ModerationDecision decision, ModerationCharter charter, Instant at, String argument, ZoneId zone) {
        Preconditions.checkArgument(decision.measure().removes(), "decision %s took nothing away", decision.id());
        Preconditions.checkArgument(
                decision.citedGround()
                        .filter(ground -> ground.charter().equals(charter.id()))
                        .isPresent(),
                "decision %s does not cite charter %s",
                decision.id(),
                charter.id());
        Preconditions.checkArgument(
                !at.isBefore(decision.at()), "the appeal at %s is before the decision at %s", at, decision.at());
        return new ModerationAppeal(
                decision.id(), decision.by(), at, deadline(decision, charter, zone), argument, null);
    }

    /**
     * Returns until when an appeal may be lodged: to the end of the last of the days of the charter, counted from the day
     * after the decision.
     *
     * @param decision the decision
     * @param charter the charter
     * @param zone the authority’s zone
     * @return the first moment at which it is too late
     */
    public static Instant deadline(ModerationDecision decision, ModerationCharter charter, ZoneId zone) {
        return LocalDate.ofInstant(decision.at(), zone)
                .plusDays(charter.appealDays() + 1L)
                .atStartOfDay(zone)
                .toInstant();
    }

    /**
     * Returns whether it came too late. An office may look at it all the same.
     *
     * @return true where it was received at its deadline or later
     */
    public boolean isLate() {
        return !lodgedAt.isBefore(deadline);
    }

    /**
     * Returns what was decided.
     *
     * @return the ruling, or nothing while there is none
     */
    public Optional<Ruling> decided() {
        return Optional.ofNullable(ruling);
    }

    /**
     * Returns this appeal with its ruling.
     *
     * @param outcome what is decided
     * @param by the office that decides, another than the first
     * @param at when, not before the appeal
     * @param reason why
     * @return the appeal
     * @throws IllegalArgumentException if the office took the first decision, it is before the appeal, the reason is empty,
     *     or there is a ruling already
     */
    public ModerationAppeal ruled(Outcome outcome, OfficeId by, Instant at, String reason) {
        Preconditions.checkArgument(ruling == null, "the appeal against %s was ruled on already", decision);
        return new ModerationAppeal(decision, first, lodgedAt, deadline, argument, new Ruling(outcome, by, at, reason));
    }
}
