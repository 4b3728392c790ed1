package org.commspubliques.core.crisis;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Message d’attente: a text whose wording was approved in quiet times, so that in the first minutes only its few facts
 * remain to be checked. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param label what people call it
 * @param template the identifier of the message template it is made with
 * @param templateHash the hash of that template when it was approved, in 64 hexadecimal digits: one that was changed since
 *     is not approved
 * @param variables the variables to fill in, such as {@code lieu}; unmodifiable
 * @param channels where it goes; unmodifiable
 * @param approval where the approval is recorded, such as the reference of its dossier; empty while there is none
 * @param approvedUntil the last day the approval holds; null where it has no end
 */
public record HoldingStatement(
        String id,
        Wording label,
        String template,
        String templateHash,
        Set<String> variables,
        Set<ChannelId> channels,
        String approval,
        @Nullable LocalDate approvedUntil) {

    /** Copies the sets; refuses a hash of another form. */
    public HoldingStatement {
        Identifiers.require(id, "holding statement id");
        Objects.requireNonNull(label, "label");
        template = EnteredText.enter(template, "template");
        Preconditions.checkArgument(
                templateHash.length() == 64
                        && templateHash.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')),
                "templateHash must be 64 lower-case hexadecimal digits, was '%s'",
                templateHash);
        variables = ImmutableSet.copyOf(variables);
        channels = ImmutableSet.copyOf(channels);
        approval = EnteredText.enter(approval, "approval");
    }

    /**
     * Returns until when the approval holds.
     *
     * @return the last day, or nothing where it has no end
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(approvedUntil);
    }

    /**
     * Returns whether the wording may be used without another approval.
     *
     * @param day the day, in the authority’s zone
     * @param currentHash the hash of the template as it is now
     * @return true where it was approved, still is, and nobody has changed it since
     */
    public boolean isApprovedOn(LocalDate day, String currentHash) {
        return !approval.isBlank()
                && templateHash.equals(currentHash)
                && lastDay().filter(last -> last.isBefore(day)).isEmpty();
    }
}
