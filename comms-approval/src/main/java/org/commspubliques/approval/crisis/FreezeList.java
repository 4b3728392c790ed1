package org.commspubliques.approval.crisis;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.permit.PublicationFreeze;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Liste des publications gelées: what a crisis has stopped, and what becomes of each, to be confirmed one by one. What is to go
 * out all the same has to be let go with {@link CrisisMode#exempt} too: this list records the choice and opens no gate.
 * Immutable and thread-safe.
 *
 * @param since since when publications are frozen
 * @param items what was stopped, the next to go out first, those without a planned moment last; unmodifiable
 */
public record FreezeList(Instant since, List<Item> items) {

    /** Suite donnée à une publication gelée. */
    public enum Choice implements Labelled {
        /** Nobody has chosen yet. */
        TO_CONFIRM("à confirmer", "to be confirmed"),
        /** It goes out all the same. */
        MAINTAINED("maintenue", "maintained"),
        /** It goes out after the crisis. */
        POSTPONED("reportée", "postponed"),
        /** It does not go out. */
        CANCELLED("annulée", "cancelled");

        private final Wording label;

        Choice(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what a person reads.
         *
         * @return the label, in lower case, of a publication
         */
        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * Publication gelée. Immutable and thread-safe.
     *
     * @param communication which it is
     * @param title what people call it
     * @param purpose why it was made
     * @param planned when it was to go out first; null where nothing was planned
     * @param choice what becomes of it
     * @param by the office that chose; null while nobody has
     * @param reason why; empty while nobody has chosen
     */
    public record Item(
            CommunicationId communication,
            String title,
            CommunicationPurpose purpose,
            @Nullable Instant planned,
            Choice choice,
            @Nullable OfficeId by,
            String reason) {

        /** Refuses a choice that nobody has made, or without a reason. */
        public Item {
            Objects.requireNonNull(communication, "communication");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(choice, "choice");
            Preconditions.checkArgument(
                    (choice == Choice.TO_CONFIRM) == (by == null) && (choice == Choice.TO_CONFIRM) == reason.isBlank(),
                    "%s is %s by %s for reason '%s'",
                    communication,
                    choice,
                    by,
                    reason);
        }

        /**
         * Returns when it was to go out first.
         *
         * @return the moment, or nothing
         */
        public Optional<Instant> plannedAt() {
            return Optional.ofNullable(planned);
        }

        /**
         * Returns who chose.
         *
         * @return the office, or nothing while nobody has
         */
        public Optional<OfficeId> chosenBy() {
            return Optional.ofNullable(by);
        }
    }

    /** Puts the items in order; refuses one communication twice. */
    public FreezeList {
        Objects.requireNonNull(since, "since");
        items = ImmutableList.sortedCopyOf(
                Comparator.comparing((Item item) -> item.plannedAt().orElse(Instant.MAX))
                        .thenComparing(item -> item.communication().value()),
                items);
        Set<CommunicationId> known = new HashSet<>();
        for (Item item : items) {
            Preconditions.checkArgument(known.add(item.communication()), "%s is there twice", item.communication());
        }
    }

    static FreezeList of(PublicationFreeze freeze, Collection<Communication> affected) {
        return new FreezeList(
                freeze.since(),
                affected.stream()
                        .map(communication -> new Item(
                                communication.id(),
                                communication.title(),
                                communication.purpose(),
                                planned(communication),
                                Choice.TO_CONFIRM,
                                null,
                                ""))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static @Nullable Instant planned(Communication communication) {
        return communication.seals().keySet().stream()
                .flatMap(variant -> communication.plannedAt(variant).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Returns what nobody has chosen for.
     *
     * @return the items to be confirmed, in order; unmodifiable
     */
    public List<Item> toConfirm() {
        return items.stream()
                .filter(item -> item.choice() == Choice.TO_CONFIRM)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns this list with what becomes of one communication.
     *
     * @param communication the communication
     * @param choice what becomes of it
     * @param by the office that chooses
     * @param reason why
     * @return the list; a later choice takes the place of an earlier one
     * @throws IllegalArgumentException if it is not on the list, nothing is chosen, or no reason is given
     */
    public FreezeList confirmed(CommunicationId communication, Choice choice, OfficeId by, String reason) {
        Preconditions.checkArgument(
                items.stream().anyMatch(item -> item.communication().equals(communication)),
                "%s is not on the list",
                communication);
        return new FreezeList(
                since,
                items.stream()
                        .map(item -> item.communication().equals(communication)
                                ? new Item(
                                        communication, item.title(), item.purpose(), item.planned(), choice, by, reason)
                                : item)
                        .collect(ImmutableList.toImmutableList()));
    }
}
