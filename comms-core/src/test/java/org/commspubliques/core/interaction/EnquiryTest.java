package org.commspubliques.core.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactAmendment;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactPeriod;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.HolidayCalendar;
import org.commspubliques.core.time.WorkingCalendar;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EnquiryTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(NOUMEA, HolidayCalendar.standard().forTerritory(Territory.NEW_CALEDONIA));
    private static final ChannelId MAIL = ChannelId.of("courriel");
    private static final OfficeId DESK = OfficeId.of("accueil");

    /** Friday 4 June 2027, 16 h in Nouméa. */
    private static final Instant FRIDAY = Instant.parse("2027-06-04T05:00:00Z");

    private static Enquiry enquiry(String id) {
        return Enquiry.received(id, MAIL, "À quelle heure ouvre la piscine ?", FRIDAY, CALENDAR, Duration.ofHours(2));
    }

    @Nested
    class AnEnquiry {

        @Test
        void isDueInWorkingTime() {
            assertThat(enquiry("q-1").due()).isEqualTo(Instant.parse("2027-06-06T22:00:00Z"));
        }

        @Test
        void goesFromReceiptToAnswerAndMayComeBack() {
            Enquiry answered = enquiry("q-1")
                    .assigned(DESK, FRIDAY.plusSeconds(60), "")
                    .answered(DESK, FRIDAY.plusSeconds(1800), "À 8 h.");
            assertThat(answered.state()).isEqualTo(Enquiry.State.ANSWERED);
            assertThat(answered.isOpen()).isFalse();
            assertThat(answered.answeredWithin(CALENDAR)).contains(Duration.ofMinutes(30));
            Enquiry again = answered.assigned(DESK, FRIDAY.plusSeconds(90_000), "et le dimanche ?");
            assertThat(again.isOpen()).isTrue();
            assertThat(again.answeredAt()).isEqualTo(answered.answeredAt());
            assertThat(again.isLate(FRIDAY.plus(Duration.ofDays(90)))).isFalse();
        }

        @Test
        void isAnsweredOrClosedOnce() {
            Enquiry closed = enquiry("q-1").closed(DESK, FRIDAY, "posée deux fois");
            assertThat(closed.isOpen()).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> closed.answered(DESK, FRIDAY, "À 8 h."));
            assertThatIllegalArgumentException().isThrownBy(() -> enquiry("q-1").answered(DESK, FRIDAY, " "));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> enquiry("q-1").answered(DESK, FRIDAY.minusSeconds(1), "À 8 h."));
        }

        @Test
        void isLateFromTheMomentAfterItWasDue() {
            Enquiry open = enquiry("q-1");
            assertThat(open.isLate(open.due())).isFalse();
            assertThat(open.isLate(open.due().plusNanos(1))).isTrue();
            assertThat(open.answered(DESK, open.due(), "À 8 h.").isLate(Instant.MAX))
                    .isFalse();
            assertThat(open.answered(DESK, open.due().plusNanos(1), "À 8 h.").isLate(FRIDAY))
                    .isTrue();
        }
    }

    @Nested
    class TheRegister {

        @Test
        void listsWhatIsLateTheLongestDueFirst() {
            Enquiry late = Enquiry.received(
                    "q-3", MAIL, "Et la bibliothèque ?", FRIDAY.minusSeconds(7200), CALENDAR, Duration.ofHours(1));
            EnquiryRegister register = new EnquiryRegister(
                    List.of(enquiry("q-1"), late, enquiry("q-2").answered(DESK, FRIDAY, "À 8 h.")));
            assertThat(register.late(FRIDAY.plus(Duration.ofDays(10))))
                    .extracting(Enquiry::id)
                    .containsExactly("q-3", "q-1");
            assertThat(register.late(FRIDAY)).extracting(Enquiry::id).containsExactly("q-3");
        }

        @Test
        void saysHowFastHalfAndMostAreAnswered() {
            List<Enquiry> enquiries = new ArrayList<>();
            for (int minutes : new int[] {10, 20, 30, 50}) {
                enquiries.add(
                        enquiry("q-" + minutes).answered(DESK, FRIDAY.plus(Duration.ofMinutes(minutes)), "À 8 h."));
            }
            enquiries.add(enquiry("q-open"));
            ResponseTimes times =
                    new EnquiryRegister(enquiries).responseTimes(CALENDAR, 90, FRIDAY.plus(Duration.ofDays(10)));
            assertThat(times)
                    .isEqualTo(new ResponseTimes(5, 4, 1, 1, Duration.ofMinutes(20), 90, Duration.ofMinutes(50)));
        }

        @Test
        void hasNoTimesWhereNothingWasAnswered() {
            ResponseTimes times = new EnquiryRegister(List.of(enquiry("q-1"))).responseTimes(CALENDAR, 90, FRIDAY);
            assertThat(times.half()).isEmpty();
            assertThat(times.most()).isEmpty();
        }
    }

    @Property
    void aPercentileIsTheLeastTimeThatCoversItsShare(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 500) Integer> minutes,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        List<Duration> sorted =
                minutes.stream().sorted().map(Duration::ofMinutes).toList();
        Duration found = ResponseTimes.percentile(sorted, percent);
        long within = sorted.stream().filter(time -> time.compareTo(found) <= 0).count();
        long below = sorted.stream().filter(time -> time.compareTo(found) < 0).count();
        assertThat(within * 100).isGreaterThanOrEqualTo((long) sorted.size() * percent);
        assertThat(below * 100).isLessThan((long) sorted.size() * percent);
    }

    @Property
    void anAnswerThatAFactHasOvertakenIsNeverProposed(
            @ForAll @IntRange(max = 10) int approvedOn,
            @ForAll @Size(max = 4) List<@IntRange(max = 10) Integer> revisions,
            @ForAll @IntRange(max = 12) int asked) {
        FactRegister facts = facts();
        for (int day : revisions.stream().sorted().toList()) {
            facts = facts.revised(OPENING, amendment(day));
        }
        ApprovedAnswer answer = answer("piscine", "Quand ouvre la piscine ?", approvedOn);
        List<AnswerLibrary.Match> found = new AnswerLibrary(List.of(answer))
                .propose("horaires de la piscine", Locale.FRENCH, facts, onDay(asked), NOUMEA, 3);
        boolean overtaken = revisions.stream().anyMatch(day -> day > approvedOn);
        assertThat(found).hasSize(overtaken || asked < approvedOn ? 0 : 1);
    }

    private static final FactKey OPENING = FactKey.of("piscine.ouverture");

    private static FactRegister facts() {
        return FactRegister.of(List.of(new Fact(
                OPENING,
                Wording.same("ouverture"),
                new FactValue.TimeOfDay(LocalTime.of(8, 0)),
                List.of("dès"),
                UnitId.of("sports"),
                Source.unchecked("note"))));
    }

    private static FactAmendment amendment(int day) {
        return new FactAmendment(
                new FactValue.TimeOfDay(LocalTime.of(9, day)),
                Source.unchecked("note " + day),
                FactPeriod.always(),
                PersonId.of("lea"),
                onDay(day),
                "saison");
    }

    private static Instant onDay(int day) {
        return FRIDAY.plus(Duration.ofDays(day));
    }

    private static ApprovedAnswer answer(String id, String question, int day) {
        return ApprovedAnswer.builder(id, question, "Elle ouvre dès 8 h, du mardi au dimanche.")
                .facts(Set.of(OPENING))
                .keywords(Set.of("horaires", "bassin"))
                .approved(DESK, onDay(day));
    }

    @Nested
    class TheLibrary {

        private final AnswerLibrary library = new AnswerLibrary(List.of(
                answer("piscine", "Quand ouvre la piscine ?", 0),
                ApprovedAnswer.builder("dechets", "Quand passe la collecte des déchets verts ?", "Le jeudi.")
                        .approved(DESK, FRIDAY),
                ApprovedAnswer.builder("dechetterie", "Où est la déchetterie ?", "Déchets et végétaux : route du Sud.")
                        .approved(DESK, FRIDAY),
                ApprovedAnswer.builder("pool", "When does the pool open?", "At 8.")
                        .language("en")
                        .approved(DESK, FRIDAY)));

        private List<String> ids(String question, Locale reader) {
            return library.propose(question, reader, facts(), onDay(1), NOUMEA, 2).stream()
                    .map(match -> match.answer().id())
                    .toList();
        }

        @Test
        void ranksByTheWordsInCommonWhateverTheirAccentsAndPlurals() {
            assertThat(ids("DECHET vert : collectes ?", Locale.FRENCH)).containsExactly("dechets", "dechetterie");
            assertThat(ids("les horaires du bassin", Locale.FRENCH)).containsExactly("piscine");
        }

        @Test
        void proposesNothingForWordsThatTellNothing() {
            assertThat(ids("Bonjour, est-ce que vous pouvez me dire quand ?", Locale.FRENCH))
                    .isEmpty();
        }

        @Test
        void answersInTheLanguageOfTheQuestion() {
            assertThat(ids("pool opening", Locale.UK)).containsExactly("pool");
            assertThat(ids("piscine", Locale.UK)).isEmpty();
        }

        @Test
        void saysWhichAnswersAreToBeApprovedAnew() {
            FactRegister changed = facts().revised(OPENING, amendment(3));
            assertThat(library.outdated(facts(), onDay(4), NOUMEA)).isEmpty();
            assertThat(library.outdated(changed, onDay(4), NOUMEA))
                    .extracting(Finding::ruleId, finding -> finding.locus().pointer())
                    .containsExactly(tuple("ANS-01", "/answers/piscine"));
            assertThat(library.outdated(FactRegister.empty(), onDay(4), NOUMEA)).hasSize(1);
        }

        @Test
        void holdsAnApprovalToItsLastDay() {
            ApprovedAnswer answer = ApprovedAnswer.builder("fete", "Quand est la fête ?", "Samedi.")
                    .until(LocalDate.of(2027, 6, 6))
                    .approved(DESK, FRIDAY);
            Instant midnight = Instant.parse("2027-06-06T13:00:00Z");
            assertThat(answer.isCurrent(facts(), midnight.minusNanos(1), NOUMEA))
                    .isTrue();
            assertThat(answer.isCurrent(facts(), midnight, NOUMEA)).isFalse();
        }
    }
}
