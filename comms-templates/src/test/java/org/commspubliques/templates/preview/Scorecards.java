package org.commspubliques.templates.preview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.indicator.CostPerContact;
import org.commspubliques.core.indicator.IndicatorCatalog;
import org.commspubliques.core.indicator.Measurement;
import org.commspubliques.core.indicator.Scorecard;
import org.commspubliques.core.indicator.Target;
import org.jspecify.annotations.Nullable;

/** A scorecard of everything a page has to show. */
final class Scorecards {

    private static final LocalDate BEFORE = LocalDate.of(2026, 8, 24);
    private static final LocalDate START = LocalDate.of(2026, 9, 7);
    private static final LocalDate END = LocalDate.of(2026, 9, 20);

    private Scorecards() {}

    static Scorecard forum() {
        return forum("Forum des associations : rentrée 2026");
    }

    static Scorecard forum(String title) {
        Scorecard.Builder scorecard = Scorecard.builder("forum-2026", title, START, END);
        IndicatorCatalog.standard().all().forEach(scorecard::indicator);
        return scorecard
                .measurements(List.of(
                        measured("portee", BEFORE, "30000", 9000L),
                        measured("portee", START, "48000", 21000L),
                        measured("lecture", BEFORE, "41.5", 1240L),
                        measured("lecture", START, "39.96", 1300L),
                        measured("clics", BEFORE, "612", 300L),
                        measured("clics", START, "1240", 700L),
                        measured("participation", BEFORE, "9", 9L),
                        measured("participation", START, "640", 640L),
                        measured("retombees-presse", START, "3", null),
                        measured("delai-reponse", BEFORE, "30", null),
                        measured("delai-reponse", START, "31.5", null),
                        Measurement.of("clics", BEFORE, END, "1", 40)))
                .cost(Money.of("90000", "XPF"), Money.of("125000", "XPF"), "portee")
                .target(Target.of("portee", "40000"))
                .target(Target.of("lecture", "40"))
                .target(Target.of("participation", "600"))
                .target(Target.of("delai-reponse", "24"))
                .target(Target.of("abonnes", "5000"))
                .target(Target.of(CostPerContact.ID, "3"))
                .build();
    }

    private static Measurement measured(String indicator, LocalDate from, String value, @Nullable Long people) {
        return new Measurement(indicator, from, from.plusDays(13), new BigDecimal(value), "", people);
    }
}
