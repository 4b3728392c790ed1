package org.commspubliques.core.planning;

import com.google.common.base.Preconditions;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.audience.AudienceScope;
import org.commspubliques.core.schedule.MessageNature;

/**
 * Évaluation d’un type de canal: what a sort of channel is good at, each from 0 (not at all) to 3 (very). Immutable and
 * thread-safe.
 *
 * @param speed how soon it reaches people: 3 within minutes, 2 the same day, 1 within days, 0 within weeks
 * @param economy how little it costs: 3 nothing but work, 0 a great deal
 * @param inclusion how well it reaches people who are not on line
 * @param reach how well it reaches each circle of people; a circle that is not there is not reached; unmodifiable
 * @param natures the natures of message it is for; at least one; unmodifiable
 */
public record KindRating(
        int speed, int economy, int inclusion, Map<AudienceScope, Integer> reach, Set<MessageNature> natures) {

    /** The greatest rating. */
    public static final int BEST = 3;

    /** Copies the collections; refuses a rating out of bounds. */
    public KindRating {
        check("speed", speed);
        check("economy", economy);
        check("inclusion", inclusion);
        reach.forEach((scope, rating) -> check("reach of " + scope, rating));
        Preconditions.checkArgument(!natures.isEmpty(), "a sort of channel is for some nature of message");
        reach = Maps.immutableEnumMap(reach);
        natures = Sets.immutableEnumSet(natures);
    }

    private static void check(String what, int rating) {
        Preconditions.checkArgument(0 <= rating && rating <= BEST, "%s must be 0 to %s, was %s", what, BEST, rating);
    }

    /**
     * Returns how well it reaches a circle of people.
     *
     * @param scope the circle
     * @return the rating, from 0
     */
    public int reach(AudienceScope scope) {
        return reach.getOrDefault(scope, 0);
    }
}
