package org.commspubliques.core.insight;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.indicator.CellSize;
import org.commspubliques.core.indicator.Indicator;
import org.commspubliques.core.indicator.Measurement;
import org.commspubliques.core.language.Wording;

/**
 * Analyse de référence: the {@link Trend} of a series and its {@linkplain Outlier outliers}, by arithmetic that anybody can
 * do again. Measurements on too few persons are left out, as if nobody had taken them. Immutable and thread-safe.
 */
public final class StandardInsights implements InsightProvider {

    private final CellSize cells;

    /**
     * Creates the analysis.
     *
     * @param cells on how many persons a measurement rests at least
     */
    public StandardInsights(CellSize cells) {
        this.cells = Objects.requireNonNull(cells, "cells");
    }

    @Override
    public List<Insight> insights(Indicator indicator, List<Measurement> measurements) {
        List<Measurement> shown = measurements.stream()
                .filter(each -> each.indicator().equals(indicator.id()))
                .filter(each ->
                        cells.figure(indicator, List.of(each)).shownValue().isPresent())
                .toList();
        if (shown.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Insight> insights = ImmutableList.builder();
        Trend trend = Trend.of(shown);
        Wording label = indicator.label();
        insights.add(new Insight(
                indicator.id(),
                Wording.of(
                        label.fr() + " : " + trend.label().fr(),
                        label.en() + ": " + trend.label().en()),
                trend.basis(),
                null));
        for (Outlier outlier : Outlier.in(shown)) {
            Wording value = outlier.label(indicator);
            insights.add(new Insight(
                    indicator.id(),
                    Wording.of(
                            label.fr() + ", valeur atypique : " + value.fr(), label.en() + ", outlier: " + value.en()),
                    Wording.of(
                            "Écart à la médiane de "
                                    + outlier.times().toPlainString().replace('.', ',')
                                    + " fois l’écart habituel (écart absolu médian) ; au-delà de 3,5 on le signale.",
                            outlier.times().toPlainString()
                                    + " times the usual distance from the median (median absolute deviation); it is said "
                                    + "beyond 3.5."),
                    null));
        }
        return insights.build();
    }
}
