package org.commspubliques.core.interaction;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Décision de modération: what was done with an interaction, by which office, for which article, with the proof. Keeps the
 * passage that was quoted and the hash of the whole text, not the text nor its author. Nothing is ever taken away without an
 * article and a reason: no such decision can be made. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param interaction the identifier of what it is about
 * @param channel where that was written
 * @param measure what was done
 * @param ground the article it rests on; null where nothing was taken away and none was cited
 * @param reason why, in the moderator’s words; empty where nothing was taken away and nothing said
 * @param excerpt what is contrary to the article, word for word; may be empty
 * @param textHash the SHA-256 of the whole text, in 64 lower-case hexadecimal digits
 * @param by the office that decided
 * @param at when
 * @param side the side the author had declared; empty where nothing was declared
 */
public record ModerationDecision(
        String id,
        String interaction,
        ChannelId channel,
        ModerationMeasure measure,
        @Nullable Ground ground,
        String reason,
        String excerpt,
        String textHash,
        OfficeId by,
        Instant at,
        String side) {

    private static final CharMatcher HEXADECIMAL = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    /**
     * Article cité: an article of one charter. Immutable and thread-safe.
     *
     * @param charter the identifier of the charter that was in force
     * @param article the number of the article
     * @param kind what sort of ground it is, by which decisions under several charters are compared
     */
    public record Ground(String charter, String article, ModerationGround.Kind kind) {

        /** Refuses identifiers of another form. */
        public Ground {
            Identifiers.require(charter, "charter id");
            Identifiers.require(article, "article");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /** Refuses a removal without an article or a reason. */
    public ModerationDecision {
        Identifiers.require(id, "decision id");
        Identifiers.require(interaction, "interaction id");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(measure, "measure");
        reason = EnteredText.enter(reason, "reason");
        excerpt = EnteredText.enter(excerpt, "excerpt");
        Preconditions.checkArgument(
                !measure.removes() || ground != null,
                "decision %s takes %s away and cites no article",
                id,
                interaction);
        Preconditions.checkArgument(
                !measure.removes() || !reason.isBlank(), "decision %s takes %s away and says not why", id, interaction);
        Preconditions.checkArgument(
                textHash.length() == 64 && HEXADECIMAL.matchesAllOf(textHash),
                "textHash must be 64 lower-case hexadecimal digits, was '%s'",
                textHash);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        side = EnteredText.enter(side, "side");
    }

    /**
     * Takes a decision.
     *
     * @param id its identifier
     * @param draft what the moderator entered
     * @param interaction what it is about
     * @param charters the charters of the authority, past and present; the one in force on the day is taken, of several the
     *     one that began last
     * @param zone the authority’s zone, in which days begin
     * @return the decision
     * @throws ModerationRefusedException if a blocking finding of {@link ModerationFindings} bars it
     * @throws IllegalArgumentException if it is taken before the interaction was received
     */
    public static ModerationDecision of(
            String id,
            ModerationDraft draft,
            Interaction interaction,
            Collection<ModerationCharter> charters,
            ZoneId zone) {
        Preconditions.checkArgument(
                !draft.at().isBefore(interaction.receivedAt()),
                "decision %s at %s is before %s was received at %s",
                id,
                draft.at(),
                interaction.id(),
                interaction.receivedAt());
        List<Finding> barring = ModerationFindings.of(draft, interaction, charters, zone).stream()
                .filter(finding -> finding.severity() == Severity.BLOCKING)
                .toList();
        if (!barring.isEmpty()) {
            throw new ModerationRefusedException(interaction, barring);
        }
        Ground ground = charter(charters, draft.at(), zone)
                .flatMap(charter -> draft.cited()
                        .flatMap(charter::ground)
                        .map(cited -> new Ground(charter.id(), cited.article(), cited.kind())))
                .orElse(null);
        return new ModerationDecision(
                id,
                interaction.id(),
                interaction.channel(),
                draft.measure(),
                ground,
                draft.reason(),
                draft.excerpt(),
                interaction.textHash(),
                draft.by(),
                draft.at(),
                draft.side());
    }

    /** The charter in force on the day of a moment, of several the one that began last. */
    static Optional<ModerationCharter> charter(Collection<ModerationCharter> charters, Instant at, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return charters.stream()
                .filter(charter -> charter.isInForceOn(day))
                .reduce((left, right) -> right.from().isBefore(left.from()) ? left : right);
    }

    /**
     * Returns the article it rests on.
     *
     * @return the article, or nothing where none was cited
     */
    public Optional<Ground> citedGround() {
        return Optional.ofNullable(ground);
    }
}
