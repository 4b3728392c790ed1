package org.commspubliques.core.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Source de mesures: where a host has its figures from, such as the statistics of its website. This library follows nobody
 * on any page: it takes aggregates that others have made.
 *
 * <p>Implementations are safe for use by several threads, or say that they are not.
 */
public interface MeasurementSource {

    /**
     * Returns what was measured.
     *
     * @param indicators the identifiers of the indicators that are wanted
     * @param from the first day that is wanted
     * @param until the last day that is wanted
     * @return the measurements of which a day is among those; of other indicators there may be more
     */
    List<Measurement> measurements(Set<String> indicators, LocalDate from, LocalDate until);

    /**
     * Returns a source of measurements that were read before, such as from a {@link MeasurementFile}.
     *
     * @param measurements the measurements
     * @return the source; thread-safe
     */
    static MeasurementSource of(List<Measurement> measurements) {
        List<Measurement> kept = List.copyOf(measurements);
        return (indicators, from, until) -> kept.stream()
                .filter(each -> indicators.contains(each.indicator()) && each.touches(from, until))
                .toList();
    }
}
