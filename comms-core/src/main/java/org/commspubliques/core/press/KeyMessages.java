package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Éléments de langage: the sentences that were approved, those that are over included, so that they are found where they
 * are still said. Immutable and thread-safe.
 *
 * @param messages the messages in order, each identifier once; unmodifiable
 */
public record KeyMessages(List<KeyMessage> messages) {

    /** Refuses two messages of one identifier. */
    public KeyMessages {
        messages = ImmutableList.copyOf(messages);
        Set<String> ids = new HashSet<>();
        for (KeyMessage message : messages) {
            Preconditions.checkArgument(ids.add(message.id()), "key message %s is there twice", message.id());
        }
    }

    /**
     * Returns those that may be said on a day.
     *
     * @param day the day, in the authority’s zone
     * @return the messages in order; unmodifiable
     */
    public List<KeyMessage> validOn(LocalDate day) {
        return messages.stream().filter(message -> message.isValidOn(day)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what to say on a day instead of a message that is over.
     *
     * @param outdated the message
     * @param day the day, in the authority’s zone
     * @return the first message that may be said and states one of the same facts, or nothing
     */
    public Optional<KeyMessage> insteadOf(KeyMessage outdated, LocalDate day) {
        return messages.stream()
                .filter(message -> message.isValidOn(day) && !message.id().equals(outdated.id()))
                .filter(message ->
                        !Sets.intersection(message.facts(), outdated.facts()).isEmpty())
                .findFirst();
    }
}
