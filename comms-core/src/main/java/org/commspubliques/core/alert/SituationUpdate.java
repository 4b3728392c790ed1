package org.commspubliques.core.alert;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/**
 * Point de situation: what is known at one moment of an event that goes on; it takes the place of the one before. Comes
 * from a {@link SituationLog}. Immutable and thread-safe.
 *
 * @param number its number, from 1
 * @param at when it holds
 * @param text what it says
 * @param figures all the figures and facts it gives, in order; unmodifiable
 */
public record SituationUpdate(int number, Instant at, String text, Map<FactKey, FactValue> figures) {

    /** Copies the figures; refuses an update that says nothing. */
    public SituationUpdate {
        Preconditions.checkArgument(number >= 1, "number must be 1 or more, was %s", number);
        Objects.requireNonNull(at, "at");
        text = EnteredText.enter(text, "text");
        Preconditions.checkArgument(!text.isBlank(), "text is empty");
        figures = ImmutableMap.copyOf(figures);
    }

    /**
     * Returns what stands above it, so that nobody takes an old one for the last.
     *
     * @param zone the zone of the authority
     * @return such as « Point n° 3 – mardi 4 février 2025, 14 h »
     */
    public Wording title(ZoneId zone) {
        ZonedDateTime moment = at.atZone(zone);
        Wording day = DateWording.inFull(moment.toLocalDate());
        Wording hour = DateWording.hour(moment.toLocalTime());
        return Wording.of(
                "Point n° " + number + " – " + day.fr() + ", " + hour.fr(),
                "Update no. " + number + " – " + day.en() + ", " + hour.en());
    }
}
