package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.internal.text.Mentions;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.time.DateWording;

/**
 * Exactitude des dates: rules {@code ACC-01} (no such day) and {@code ACC-02} (a day of the week that contradicts its
 * date).
 *
 * <p>Where a text writes no year, the date nearest to publication is meant; it is judged only from 60 days before
 * publication to 180 days after, since « mercredi 18 mai » may well speak of another year. French texts only.
 * Thread-safe.
 */
public final class DateCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "accuracy.dates";

    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 180;

    /** Creates the check. */
    public DateCheck() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (!variant.id().language().startsWith("fr")) {
            return findings.build();
        }
        for (int i = 0; i < variant.sections().size(); i++) {
            String text = variant.sections().get(i).text();
            String pointer = Pointers.sectionText(communication, variant, i);
            for (DateMention mention : Mentions.dates(text, Words.of(text))) {
                judge(mention, text, pointer, context.day()).ifPresent(findings::add);
            }
        }
        return findings.build();
    }

    private static Optional<Finding> judge(DateMention mention, String text, String pointer, LocalDate reference) {
        Locus locus = Locus.of(pointer, mention.start(), mention.end());
        String excerpt = text.substring(mention.start(), mention.end());
        Optional<LocalDate> date = mention.resolve(reference);
        if (date.isEmpty()) {
            return Optional.of(Finding.builder(
                            "ACC-01",
                            Severity.WARNING,
                            locus,
                            Wording.of(
                                    "« " + excerpt + " » : ce jour n’existe pas.",
                                    "'" + excerpt + "': there is no such day."))
                    .category(FindingCategory.ACCURACY)
                    .excerpt(excerpt)
                    .proposal(Proposal.advice(Wording.of("Vérifier la date.", "Check the date.")))
                    .build());
        }
        return mention.weekday()
                .filter(written -> written != date.get().getDayOfWeek())
                .filter(written -> mention.year().isPresent() || isNear(date.get(), reference))
                .map(written -> wrongWeekday(mention, text, locus, excerpt, date.get(), written));
    }

    private static boolean isNear(LocalDate date, LocalDate reference) {
        long days = ChronoUnit.DAYS.between(reference, date);
        return -DAYS_BACK <= days && days <= DAYS_AHEAD;
    }

    private static Finding wrongWeekday(
            DateMention mention, String text, Locus locus, String excerpt, LocalDate date, DayOfWeek written) {
        Wording inFull = DateWording.inFull(date);
        DayOfWeek actual = date.getDayOfWeek();
        String weekdayFr = DateWording.dayOfWeek(actual, Locale.FRENCH);
        String rest = text.substring(
                mention.start() + DateWording.dayOfWeek(written, Locale.FRENCH).length(), mention.end());
        String corrected = inTheCaseOf(excerpt, weekdayFr) + rest;
        return Finding.builder(
                        "ACC-02",
                        Severity.WARNING,
                        locus,
                        Wording.of(
                                "« " + excerpt + " » : ce jour est un " + weekdayFr + " (" + inFull.fr() + ").",
                                "'" + excerpt + "': that day is a " + DateWording.dayOfWeek(actual, Locale.ENGLISH)
                                        + " (" + inFull.en() + ")."))
                .category(FindingCategory.ACCURACY)
                .excerpt(excerpt)
                .proposal(Proposal.reword(
                        Wording.of(
                                "Corriger le jour, ou la date si c’est elle qui est fausse.",
                                "Correct the day, or the date if that is what is wrong."),
                        corrected))
                .build();
    }

    /** « JEUDI 3 » becomes « MERCREDI 3 », « Jeudi 3 » becomes « Mercredi 3 ». */
    private static String inTheCaseOf(String model, String word) {
        if (!Character.isUpperCase(model.charAt(0))) {
            return word;
        }
        return Character.isUpperCase(model.charAt(1))
                ? word.toUpperCase(Locale.ROOT)
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
