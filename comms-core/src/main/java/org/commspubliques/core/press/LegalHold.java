package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Contentieux en cours: while a lawsuit runs, what is said of its subject is not changed, a lawyer has seen each text, and
 * only the spokesperson speaks. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param label what it is called, for those who work on it
 * @param communications the communications it holds; unmodifiable
 * @param subjects the subjects of topics it holds, so that a new communication on one is held too; unmodifiable
 * @param speakers who may speak of it; unmodifiable
 * @param frozen the texts as they were when it began; unmodifiable
 * @param visas the texts a lawyer has seen; unmodifiable
 * @param from when it begins
 * @param until when it ends, exclusive; null while nobody knows
 */
public record LegalHold(
        String id,
        String label,
        Set<CommunicationId> communications,
        Set<String> subjects,
        Set<PersonId> speakers,
        List<FrozenText> frozen,
        List<Visa> visas,
        Instant from,
        @Nullable Instant until) {

    /** Refuses a hold on nothing, or that ends before it begins. */
    public LegalHold {
        Identifiers.require(id, "legal hold id");
        label = EnteredText.enter(label, "legal hold label");
        communications = ImmutableSet.copyOf(communications);
        subjects = ImmutableSet.copyOf(subjects);
        speakers = ImmutableSet.copyOf(speakers);
        frozen = ImmutableList.copyOf(frozen);
        visas = ImmutableList.copyOf(visas);
        Objects.requireNonNull(from, "from");
        Preconditions.checkArgument(
                !communications.isEmpty() || !subjects.isEmpty(), "legal hold %s holds nothing", id);
        Preconditions.checkArgument(
                until == null || until.isAfter(from), "legal hold %s ends at %s, not after %s", id, until, from);
    }

    /**
     * Texte figé: what a text was when the hold began. Immutable and thread-safe.
     *
     * @param communication the communication
     * @param variant the variant
     * @param seal the seal of its content
     */
    public record FrozenText(CommunicationId communication, VariantId variant, ContentSeal seal) {

        /** Refuses missing parts. */
        public FrozenText {
            Objects.requireNonNull(communication, "communication");
            Objects.requireNonNull(variant, "variant");
            Objects.requireNonNull(seal, "seal");
        }
    }

    /**
     * Visa juridique: that a lawyer has seen a text. Immutable and thread-safe.
     *
     * @param by who has seen it
     * @param at when
     * @param seal the seal of the content they saw
     */
    public record Visa(PersonId by, Instant at, ContentSeal seal) {

        /** Refuses missing parts. */
        public Visa {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(seal, "seal");
        }
    }

    /**
     * Returns a hold that begins, on texts as they are.
     *
     * @param id its identifier
     * @param label what it is called
     * @param texts the communications it holds; each of their texts is frozen as it is
     * @param subjects the subjects of topics it holds
     * @param speakers who may speak of it
     * @param from when it begins
     * @return the hold
     */
    public static LegalHold begun(
            String id,
            String label,
            List<Communication> texts,
            Set<String> subjects,
            Set<PersonId> speakers,
            Instant from) {
        ImmutableList.Builder<FrozenText> frozen = ImmutableList.builder();
        for (Communication text : texts) {
            text.seals().forEach((variant, seal) -> frozen.add(new FrozenText(text.id(), variant, seal)));
        }
        return new LegalHold(
                id,
                label,
                texts.stream().map(Communication::id).collect(ImmutableSet.toImmutableSet()),
                subjects,
                speakers,
                frozen.build(),
                List.of(),
                from,
                null);
    }

    /**
     * Returns this hold with a visa.
     *
     * @param by the lawyer
     * @param at when
     * @param seal the seal of the content they saw
     * @return the hold
     */
    public LegalHold seen(PersonId by, Instant at, ContentSeal seal) {
        return new LegalHold(
                id,
                label,
                communications,
                subjects,
                speakers,
                frozen,
                ImmutableList.<Visa>builder()
                        .addAll(visas)
                        .add(new Visa(by, at, seal))
                        .build(),
                from,
                until);
    }

    /**
     * Returns this hold, which ends.
     *
     * @param at when
     * @return the hold
     */
    public LegalHold lifted(Instant at) {
        return new LegalHold(id, label, communications, subjects, speakers, frozen, visas, from, at);
    }

    /**
     * Returns whether it holds a communication at an instant.
     *
     * @param communication the communication
     * @param at the instant
     * @return true where it is named, or one of its topics is about a subject that is
     */
    public boolean holds(Communication communication, Instant at) {
        boolean running = !at.isBefore(from) && (until == null || at.isBefore(until));
        return running
                && (communications.contains(communication.id())
                        || communication.topics().stream().map(Topic::subject).anyMatch(subjects::contains));
    }

    /**
     * Returns what a text was when the hold began.
     *
     * @param communication the communication
     * @param variant the variant
     * @return its seal, or nothing where there was no such text
     */
    public Optional<ContentSeal> frozen(CommunicationId communication, VariantId variant) {
        return frozen.stream()
                .filter(text -> text.communication().equals(communication)
                        && text.variant().equals(variant))
                .map(FrozenText::seal)
                .findFirst();
    }

    /**
     * Returns whether a lawyer has seen a text.
     *
     * @param seal the seal of its content
     * @return true where a visa is on this very content
     */
    public boolean isSeen(ContentSeal seal) {
        return visas.stream().anyMatch(visa -> visa.seal().equals(seal));
    }
}
