package org.commspubliques.core.accuracy;

import java.time.LocalDate;
import java.time.Month;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** Rule {@code ACC-06} for dates: 31 novembre, 45 mars, 29 février of a common year. */
final class ImpossibleDates {

    /** Any leap year: a « 29 février » without a year may be that of one. */
    private static final int LEAP_YEAR = 2024;

    private ImpossibleDates() {}

    static boolean isImpossible(DateMention date) {
        return date.in(date.year().orElse(LEAP_YEAR)).isEmpty();
    }

    static Finding finding(Passage passage, DateMention date) {
        String excerpt = passage.quote(date.start(), date.end());
        Wording month = date.month() <= 12 ? DateWording.month(Month.of(date.month())) : Wording.same("");
        String month31 = date.sharesMonth() ? " " + month.fr() : "";
        return passage.finding(
                        "ACC-06",
                        Severity.WARNING,
                        date.start(),
                        date.end(),
                        Wording.of(
                                "« " + excerpt + month31 + " » : ce jour n’existe pas" + lastDay(date, true) + ".",
                                "'" + excerpt + month31 + "': there is no such day" + lastDay(date, false) + "."))
                .proposal(Proposal.advice(Wording.of("Vérifier la date.", "Check the date.")))
                .build();
    }

    private static String lastDay(DateMention date, boolean inFrench) {
        if (date.month() > 12) {
            return "";
        }
        LocalDate first = LocalDate.of(date.year().orElse(LEAP_YEAR), date.month(), 1);
        Wording last = DateWording.dayAndMonth(first.withDayOfMonth(first.lengthOfMonth()));
        String year = date.month() == 2 && date.year().isPresent() ? " " + first.getYear() : "";
        return inFrench
                ? " (le mois finit le " + last.fr() + year + ")"
                : " (the month ends on " + last.en() + year + ")";
    }
}
