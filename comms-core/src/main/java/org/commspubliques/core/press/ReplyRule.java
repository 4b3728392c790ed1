package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Règle du droit de réponse: what the law asks for, in one kind of medium and some territories. Where its source is not
 * confirmed nothing rests on it but a warning. Immutable and thread-safe.
 *
 * @param medium the kind of medium
 * @param territories where it applies; unmodifiable
 * @param requestWithinMonths how many months after the publication a reply may be asked for
 * @param publishWithinDays within how many days of the receipt the reply is published; null where that does not count
 * @param nextIssueAfterDays the reply is in the first issue after that many days from the receipt; null where issues do not
 *     count
 * @param broadcastWithinDays within how many days of the publication it answers the reply is broadcast; null where that does
 *     not count
 * @param answerWithinDays within how many days of the receipt whoever asks must be told; null where the law says nothing
 * @param electoralHours within how many hours of the receipt the reply is published while people are called to vote; null
 *     where nothing changes then
 * @param mostLines how many lines a reply may have at most; null where the law counts none
 * @param form in what form it is published
 * @param source where it was read
 */
public record ReplyRule(
        ReplyMedium medium,
        Set<Territory> territories,
        int requestWithinMonths,
        @Nullable Integer publishWithinDays,
        @Nullable Integer nextIssueAfterDays,
        @Nullable Integer broadcastWithinDays,
        @Nullable Integer answerWithinDays,
        @Nullable Integer electoralHours,
        @Nullable Integer mostLines,
        Wording form,
        Source source) {

    /** Refuses a rule without a deadline, or with two. */
    public ReplyRule {
        Objects.requireNonNull(medium, "medium");
        territories = ImmutableSet.copyOf(territories);
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(source, "source");
        Preconditions.checkArgument(
                requestWithinMonths >= 1, "requestWithinMonths must be 1 or more, was %s", requestWithinMonths);
        int deadlines = (publishWithinDays == null ? 0 : 1)
                + (nextIssueAfterDays == null ? 0 : 1)
                + (broadcastWithinDays == null ? 0 : 1);
        Preconditions.checkArgument(deadlines == 1, "a rule has one deadline, has %s", deadlines);
    }
}
