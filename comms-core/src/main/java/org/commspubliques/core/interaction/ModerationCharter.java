package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Charte de modération: the published rules under which an interaction may be taken away, and for no other reason. Immutable
 * and thread-safe.
 *
 * @param id its identifier
 * @param title what people call it
 * @param preamble what it says first: that criticism is welcome, whatever its object
 * @param from the first day on which it is in force, in the authority’s zone
 * @param until the last day; null while it has no end
 * @param appealDays how many days the author of what was taken away has to ask for another look, from 1 to 365
 * @param grounds the articles in order; unmodifiable
 */
public record ModerationCharter(
        String id,
        Wording title,
        Wording preamble,
        LocalDate from,
        @Nullable LocalDate until,
        int appealDays,
        List<ModerationGround> grounds) {

    private static final int MOST_DAYS = 365;

    /** Copies the articles; refuses two with one number, and a charter without any. */
    public ModerationCharter {
        Identifiers.require(id, "charter id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(preamble, "preamble");
        Objects.requireNonNull(from, "from");
        Preconditions.checkArgument(
                until == null || !until.isBefore(from),
                "charter %s ends on %s, before it starts on %s",
                id,
                until,
                from);
        Preconditions.checkArgument(
                appealDays >= 1 && appealDays <= MOST_DAYS,
                "appealDays must be from 1 to %s, was %s",
                MOST_DAYS,
                appealDays);
        grounds = ImmutableList.copyOf(grounds);
        Preconditions.checkArgument(!grounds.isEmpty(), "charter %s has no article", id);
        Set<String> articles = new HashSet<>();
        for (ModerationGround ground : grounds) {
            Preconditions.checkArgument(
                    articles.add(ground.article()), "charter %s has two articles %s", id, ground.article());
        }
    }

    /**
     * Returns the charter that ships with this library: a starting point an authority adopts, changes and dates itself. Its
     * legal sources are to be verified by a competent person before it is published.
     *
     * @return a charter of seven articles
     */
    public static ModerationCharter standard() {
        return ModerationCharterReader.read(JsonDocument.resource(ModerationCharter.class, "moderation-charter.json")
                .root());
    }

    /**
     * Reads a charter from JSON.
     *
     * <pre>{@code
     * {"id": "charte-2026", "fr": "Charte de modération", "en": "Moderation charter",
     *  "preamble": {"fr": "…", "en": "…"}, "from": "2026-01-01", "appealDays": 15,
     *  "articles": [{
     *    "article": "1", "kind": "advertising", "fr": "Publicité", "en": "Advertising",
     *    "rule": {"fr": "…", "en": "…"}, "passage": true,
     *    "law": {"title": "…", "confidence": "toVerify"}}]}
     * }</pre>
     *
     * <p>May be absent: {@code until}; {@code law}; {@code passage}, which is then true. Any other field is an error.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the charter
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static ModerationCharter parse(String origin, byte[] json) {
        return ModerationCharterReader.read(JsonDocument.parse(origin, json).root());
    }

    /**
     * Returns until when it is in force.
     *
     * @return the last day, or nothing while it has no end
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }

    /**
     * Returns whether it is in force.
     *
     * @param day the day, in the authority’s zone
     * @return true from its first day to its last
     */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /**
     * Returns an article.
     *
     * @param article its number
     * @return the article, or nothing
     */
    public Optional<ModerationGround> ground(String article) {
        return grounds.stream()
                .filter(ground -> ground.article().equals(article))
                .findFirst();
    }

    /**
     * Returns this charter as an authority adopts it.
     *
     * @param newId its identifier
     * @param firstDay the first day on which it is in force
     * @return the charter, without an end
     */
    public ModerationCharter adopted(String newId, LocalDate firstDay) {
        return new ModerationCharter(newId, title, preamble, firstDay, null, appealDays, grounds);
    }
}
