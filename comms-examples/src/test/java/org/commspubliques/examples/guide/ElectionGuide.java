package org.commspubliques.examples.guide;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.ElectedOfficial;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.PastIssue;
import org.commspubliques.core.lifecycle.PublicationHistory;
import org.commspubliques.core.neutrality.HabitComparison;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;

/** « Préparer l’année électorale » */
public final class ElectionGuide extends GuidePage {

    private final LocalAuthority town = Town.town();

    /** The page. */
    public ElectionGuide() {
        shows("election", this::windows);
        shows("election-outre-mer", this::overseas);
        shows("election-texte", this::text);
        shows("election-candidats", this::candidates);
        shows("election-habitude", this::habit);
        shows("election-scrutin", this::poll);
        shows("election-faute", this::mistake);
    }

    private void windows() {
        // spotless:off
        // <guide:election>
        ElectoralCalendar polls = ElectoralCalendar.standard();
        for (String day : List.of("2025-08-31T09:00", "2025-09-01T09:00", "2026-03-15T12:00")) {
            print(day + " : " + polls.statusAt(Town.clock(day).instant(), town).label().fr());
        }
        polls.openAt(Town.clock("2025-09-01T09:00").instant(), town).forEach(window -> print(
                window.kind().label().fr() + " : du " + window.firstDay() + " au " + window.lastDay()));
        // </guide:election>
        // spotless:on
    }

    private void overseas() {
        // spotless:off
        // <guide:election-outre-mer>
        ElectoralCalendar everywhere = ElectoralCalendar.standard();
        everywhere.windows(Territory.of("MF"), ZoneId.of("America/Marigot")).forEach(window -> print(window.label().fr()));
        everywhere.missing(LocalDate.of(2027, 9, 1), Territory.FRENCH_POLYNESIA).forEach(poll -> print(poll.label().fr()));
        // </guide:election-outre-mer>
        // spotless:on
    }

    private void text() {
        // spotless:off
        // <guide:election-texte>
        Communication notice = Town.notice("Grâce à l’action de votre maire, la piscine a rouvert.");
        Review review = StandardReview.of(FactRegister.empty());
        for (String day : List.of("2025-06-02T09:00", "2025-09-01T09:00")) {
            ReviewContext context = new ReviewContext(town, Town.clock(day).instant());
            for (Finding finding : review.review(notice, context).findings()) {
                if (finding.ruleId().startsWith("NEU")) {
                    print(day.substring(0, 10) + " " + finding.ruleId() + " " + finding.severity().label().fr() + " : "
                            + finding.message().fr());
                }
            }
        }
        // </guide:election-texte>
        // spotless:on
    }

    private void candidates() {
        // spotless:off
        // <guide:election-candidats>
        ElectedOfficial mayor = new ElectedOfficial(PersonId.of("anna"), "Anne Kouathé", Wording.of("maire", "mayor"), true,
                LocalDate.of(2025, 11, 2));
        Review withNames = StandardReview.builder(FactRegister.empty()).officials(List.of(mayor)).build();
        Communication fair = Town.notice("La fête ouvre à 14 heures. Mme Kouathé remettra les prix.");
        ReviewContext context = new ReviewContext(town, Town.clock("2026-02-16T09:00").instant());
        withNames.review(fair, context).byRule("NEU-07").forEach(finding ->
                print(finding.severity().label().fr() + " : " + finding.message().fr()));
        // </guide:election-candidats>
        // spotless:on
    }

    private void habit() {
        // spotless:off
        // <guide:election-habitude>
        PublicationHistory history = PublicationHistory.of(List.of(
                issue("no 41", LocalDate.of(2024, 10, 1), 16, 11_000, 20), issue("no 42", LocalDate.of(2025, 1, 6), 16, 11_000, 22),
                issue("no 43", LocalDate.of(2025, 4, 1), 16, 11_000, 21)));
        HabitComparison comparison = HabitComparison.of(issue("no 44", LocalDate.of(2025, 10, 1), 32, 13_000, 58), history);
        comparison.facts().forEach(fact -> print(fact.label().fr()));
        // </guide:election-habitude>
        // spotless:on
    }

    private static PastIssue issue(String title, LocalDate day, int pages, int copies, int photographs) {
        return new PastIssue(SupportKind.INFORMATION_BULLETIN, title, day, "", pages, copies, photographs, false);
    }

    private void poll() {
        byte[] json = Town.file("scrutins.json");
        // spotless:off
        // <guide:election-scrutin>
        ElectoralCalendar ours = ElectoralCalendar.standard().overlaidBy(ElectoralCalendar.parse("scrutins.json", json));
        ours.find("partielle-2027").ifPresent(poll -> ours.allWindows(town).stream()
                .filter(window -> window.poll().equals(poll))
                .forEach(window -> print(window.kind().label().fr() + " : du " + window.firstDay() + " au " + window.lastDay())));
        // </guide:election-scrutin>
        // spotless:on
    }

    private void mistake() {
        byte[] json = new String(Town.file("scrutins.json"), StandardCharsets.UTF_8)
                .replace("2027-06-13", "2027-06-05")
                .getBytes(StandardCharsets.UTF_8);
        try {
            ElectoralCalendar.parse("scrutins.json", json);
        } catch (DataFormatException refused) {
            print(refused.message(Locale.FRENCH));
        }
    }
}
