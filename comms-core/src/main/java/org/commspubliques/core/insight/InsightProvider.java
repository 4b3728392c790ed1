package org.commspubliques.core.insight;

import java.util.List;
import org.commspubliques.core.indicator.Indicator;
import org.commspubliques.core.indicator.Measurement;

/**
 * Analyse: says something of a series of measurements. The library’s own is {@link StandardInsights}; a host may plug in a
 * model, which names itself in what it says ({@link Insight#model()}) and decides nothing.
 *
 * <p>Implementations are safe for use by several threads, or say that they are not.
 */
public interface InsightProvider {

    /**
     * Looks at a series.
     *
     * @param indicator the indicator
     * @param measurements its measurements, in any order
     * @return what there is to say, most important first; may be empty
     */
    List<Insight> insights(Indicator indicator, List<Measurement> measurements);
}
