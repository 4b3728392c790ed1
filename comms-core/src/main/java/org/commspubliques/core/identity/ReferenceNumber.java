package org.commspubliques.core.identity;

import com.google.common.base.Preconditions;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Référence: the number by which an authority files something, such as « 2025-041 ». Immutable and thread-safe.
 *
 * @param text the reference as it is written
 * @param number its number in the series, from 1
 * @param year the year of the series; null where numbers go on over the years
 * @param service the initials of the service; null where references have none
 */
public record ReferenceNumber(
        String text,
        int number,
        @Nullable Year year,
        @Nullable String service) {

    /** Refuses a blank reference and a number below 1. */
    public ReferenceNumber {
        Preconditions.checkArgument(!text.isBlank(), "a reference is not blank");
        Preconditions.checkArgument(number >= 1, "numbers count from 1, was %s", number);
    }

    /**
     * Returns the year of the series.
     *
     * @return the year, or nothing where numbers go on over the years
     */
    public Optional<Year> ofYear() {
        return Optional.ofNullable(year);
    }

    /**
     * Returns the initials of the service.
     *
     * @return the initials, or nothing where references have none
     */
    public Optional<String> ofService() {
        return Optional.ofNullable(service);
    }

    @Override
    public String toString() {
        return text;
    }
}
