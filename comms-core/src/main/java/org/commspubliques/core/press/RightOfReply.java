package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Droit de réponse: somebody who is named in a publication of the authority asks for a reply to be published. Immutable and
 * thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param original the publication that names them
 * @param medium the kind of medium it is
 * @param publishedOn the day it was published, in the authority’s zone
 * @param receivedAt when the request came in
 * @param lines how many lines the reply has, as the law counts them; 0 where nobody has counted
 * @param electoral whether people are called to vote when it comes in
 * @param reply the publication that holds the reply; null until there is one
 * @param repliedAt when the reply was published; null until it is
 */
public record RightOfReply(
        String id,
        CommunicationId original,
        ReplyMedium medium,
        LocalDate publishedOn,
        Instant receivedAt,
        int lines,
        boolean electoral,
        @Nullable CommunicationId reply,
        @Nullable Instant repliedAt) {

    /** Refuses half a reply, and one published before it was asked for. */
    public RightOfReply {
        Identifiers.require(id, "right of reply id");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(medium, "medium");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Preconditions.checkArgument(lines >= 0, "lines must not be below 0, was %s", lines);
        Preconditions.checkArgument(
                (reply == null) == (repliedAt == null), "reply %s of request %s has no instant", reply, id);
        Preconditions.checkArgument(
                repliedAt == null || !repliedAt.isBefore(receivedAt),
                "request %s was answered at %s, before it came in",
                id,
                repliedAt);
    }

    /**
     * Returns a request that has come in, out of an electoral period.
     *
     * @param id its identifier
     * @param original the publication that names them
     * @param medium the kind of medium it is
     * @param publishedOn the day it was published, in the authority’s zone
     * @param receivedAt when the request came in
     * @param lines how many lines the reply has; 0 where nobody has counted
     * @return the request
     */
    public static RightOfReply asked(
            String id,
            CommunicationId original,
            ReplyMedium medium,
            LocalDate publishedOn,
            Instant receivedAt,
            int lines) {
        return new RightOfReply(id, original, medium, publishedOn, receivedAt, lines, false, null, null);
    }

    /**
     * Returns this request, made while people are called to vote.
     *
     * @return the request
     */
    public RightOfReply inElectoralPeriod() {
        return new RightOfReply(id, original, medium, publishedOn, receivedAt, lines, true, reply, repliedAt);
    }

    /**
     * Returns this request, whose reply is published.
     *
     * @param communication the publication that holds the reply
     * @param at when
     * @return the request
     */
    public RightOfReply published(CommunicationId communication, Instant at) {
        return new RightOfReply(
                id,
                original,
                medium,
                publishedOn,
                receivedAt,
                lines,
                electoral,
                Objects.requireNonNull(communication, "communication"),
                at);
    }

    /**
     * Returns the publication that holds the reply.
     *
     * @return the publication, or nothing until there is one
     */
    public Optional<CommunicationId> publishedReply() {
        return Optional.ofNullable(reply);
    }

    /**
     * Returns by when the reply is to be published.
     *
     * @param rule what the law asks for
     * @param zone the zone of the authority
     * @param issues the days on which the medium comes out, in any order; they count for a periodical only
     * @return the first instant at which it is late; nothing where no issue that counts is known
     */
    public Optional<Instant> deadline(ReplyRule rule, ZoneId zone, List<LocalDate> issues) {
        if (electoral && rule.electoralHours() != null) {
            return Optional.of(receivedAt.plus(Duration.ofHours(rule.electoralHours())));
        }
        LocalDate received = LocalDate.ofInstant(receivedAt, zone);
        Optional<LocalDate> last;
        if (rule.publishWithinDays() != null) {
            last = Optional.of(received.plusDays(rule.publishWithinDays()));
        } else if (rule.broadcastWithinDays() != null) {
            last = Optional.of(publishedOn.plusDays(rule.broadcastWithinDays()));
        } else {
            LocalDate second = received.plusDays(Objects.requireNonNull(rule.nextIssueAfterDays()));
            last = issues.stream().filter(second::isBefore).min(LocalDate::compareTo);
        }
        return last.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /**
     * Looks at the request: asked for too late ({@code RDR-01}), a reply that is overdue ({@code RDR-02}) or was published
     * late ({@code RDR-03}), one that is longer than the law allows ({@code RDR-04}), no rule known for this medium there
     * ({@code RDR-05}), by when it is due ({@code RDR-06}). What rests on a source that is not confirmed is a warning.
     *
     * @param rules what the law asks for
     * @param territory where the medium is published
     * @param zone the zone of the authority
     * @param issues the days on which the medium comes out, in any order
     * @param now the instant at which it is looked at
     * @return what should be seen; unmodifiable
     */
    public List<Finding> findings(
            ReplyRules rules, Territory territory, ZoneId zone, List<LocalDate> issues, Instant now) {
        return rules.find(medium, territory)
                .map(rule -> new ReplyFindings(this, rule, zone).of(issues, now))
                .orElseGet(() -> ImmutableList.of(ReplyFindings.unknown(medium, territory)));
    }
}
