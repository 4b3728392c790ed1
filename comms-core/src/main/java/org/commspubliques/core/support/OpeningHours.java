package org.commspubliques.core.support;

import com.google.common.base.Preconditions;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/**
 * Horaires d’ouverture: when a counter is open on some days of the week, in the zone of the authority. Immutable and
 * thread-safe.
 *
 * @param days the days, at least one; unmodifiable
 * @param opens when it opens
 * @param closes when it closes, the same day
 */
public record OpeningHours(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {

    /** Copies the days; refuses hours that end before they begin. */
    public OpeningHours {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
        days = Sets.immutableEnumSet(days);
        Preconditions.checkArgument(!days.isEmpty(), "opening hours need a day of the week");
        Preconditions.checkArgument(closes.isAfter(opens), "closes at %s, before it opens at %s", closes, opens);
    }

    /**
     * Returns what a person reads.
     *
     * @return such as « du lundi au vendredi, de 8 h à 16 h »
     */
    public Wording label() {
        return Wording.of(
                days(Wording::fr, "le ", "du ", " au ", " et ") + ", de "
                        + DateWording.hour(opens).fr() + " à "
                        + DateWording.hour(closes).fr(),
                days(Wording::en, "", "", " to ", " and ") + ", "
                        + DateWording.hour(opens).en() + " to "
                        + DateWording.hour(closes).en());
    }

    /** Three days or more in a row are a range. */
    private String days(Function<Wording, String> in, String one, String from, String to, String and) {
        List<DayOfWeek> all = new ArrayList<>(days);
        DayOfWeek first = all.get(0);
        DayOfWeek last = all.get(all.size() - 1);
        if (all.size() > 2 && last.getValue() - first.getValue() == all.size() - 1) {
            return from + in.apply(DateWording.dayOfWeek(first)) + to + in.apply(DateWording.dayOfWeek(last));
        }
        StringBuilder listed = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            listed.append(i == 0 ? "" : i == all.size() - 1 ? and : ", ")
                    .append(one)
                    .append(in.apply(DateWording.dayOfWeek(all.get(i))));
        }
        return listed.toString();
    }
}
