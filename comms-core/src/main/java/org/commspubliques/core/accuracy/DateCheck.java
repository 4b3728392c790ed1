package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.internal.text.Mentions;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.ReviewContext;

/**
 * Exactitude des dates: rules {@code ACC-02} (a day of the week that contradicts its date), {@code ACC-06} (no such day, or a misspelt name),
 * {@code ACC-07} (an end before its start), {@code ACC-08} (an event announced for a day that is past, or told as over before its day)
 * and {@code ACC-11} (the day of a poll that is no polling day here, by the electoral calendar).
 *
 * <p>Where a text writes no year, the date nearest to publication is meant; it is judged only from 60 days before
 * publication to 180 days after, since « mercredi 18 mai » may well speak of another year. Where the text names a year in
 * which the day of the week is right, that is said, and the finding informs only. French texts only, and never the
 * column of the opposition. Takes time linear in the text. Thread-safe.
 */
public final class DateCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "accuracy.dates";

    private final ElectoralCalendar elections;
    private final PollDays pollDays;

    /** Creates the check with the polls that ship with this library. */
    public DateCheck() {
        this(ElectoralCalendar.standard());
    }

    /**
     * Creates the check.
     *
     * @param elections the polls
     */
    public DateCheck(ElectoralCalendar elections) {
        this.elections = Objects.requireNonNull(elections, "elections");
        this.pollDays = new PollDays(elections);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return ImmutableList.of(new DataPack("elections", elections.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        List<Passage> passages = Passage.of(communication, variant);
        Set<Integer> years = yearsNamedIn(passages);
        for (Passage passage : passages) {
            findings.addAll(findings(passage, years, context));
        }
        return findings.build();
    }

    private static Set<Integer> yearsNamedIn(List<Passage> passages) {
        Set<Integer> years = new TreeSet<>();
        for (Passage passage : passages) {
            for (Word word : passage.words()) {
                int number = word.number();
                if (number >= 1800 && number <= 2200) {
                    years.add(number);
                }
            }
        }
        return years;
    }

    private List<Finding> findings(Passage passage, Set<Integer> years, ReviewContext context) {
        LocalDate reference = context.day();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        List<DateMention> dates = Mentions.dates(passage.text(), passage.words());
        for (int i = 0; i < dates.size(); i++) {
            DateMention date = dates.get(i);
            boolean beginsRange = i + 1 < dates.size() && dates.get(i + 1).endsRange();
            if (ImpossibleDates.isImpossible(date)) {
                findings.add(ImpossibleDates.finding(passage, date));
            } else if (i + 1 < dates.size()
                    && (beginsRange || DateRanges.isSaidInWords(passage, date, dates.get(i + 1)))
                    && DateRanges.isReversed(passage, date, dates.get(i + 1))) {
                findings.add(DateRanges.finding(passage, date, dates.get(i + 1)));
            } else {
                boolean isOfTheYearBefore = beginsRange && DateRanges.isOfTheYearBefore(date, dates.get(i + 1));
                if (!isOfTheYearBefore) {
                    Weekdays.judge(passage, date, years, reference).ifPresent(findings::add);
                }
                if (!beginsRange) {
                    PastEvents.judge(passage, date, reference).ifPresent(findings::add);
                }
            }
        }
        findings.addAll(WeekdaysOfLists.judge(passage, dates, years, reference));
        findings.addAll(MisspeltDates.in(passage));
        findings.addAll(pollDays.judge(passage, dates, context.authority(), reference));
        findings.addAll(Weekdays.withoutMonth(passage, dates, reference));
        return findings.build();
    }
}
