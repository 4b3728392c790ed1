package org.commspubliques.core.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.election.ElectoralStatus.Closed;
import org.commspubliques.core.election.ElectoralStatus.Open;
import org.commspubliques.core.election.ElectoralStatus.Unknown;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElectoralCalendarTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Territory NC = Territory.NEW_CALEDONIA;
    private static final Territory FR = Territory.METROPOLE;
    private static final ElectoralCalendar STANDARD = ElectoralCalendar.standard();

    /** Loi n° 62-1292, art. 3, II; loi n° 77-729, art. 26; decrees that called the voters in 2022 and 2024. */
    private static final Set<Territory> SATURDAY_TERRITORIES = Stream.of("GP", "MQ", "GF", "BL", "MF", "PM", "PF")
            .map(Territory::of)
            .collect(Collectors.toSet());

    private static final Set<PollKind> SATURDAY_KINDS =
            Set.of(PollKind.PRESIDENTIELLE, PollKind.LEGISLATIVES, PollKind.EUROPEENNES);

    private static final Set<PollKind> ASSEMBLIES =
            Set.of(PollKind.TERRITORIALES, PollKind.PROVINCIALES, PollKind.DEPARTEMENTALES, PollKind.REGIONALES);

    private static final String POLL = """
            {
              "id": "municipales-2026-nc",
              "kinds": ["municipales"],
              "fr": "municipales", "en": "municipal",
              "round1": "2026-03-15",
              "round2": "2026-03-22",
              "territories": ["NC"],
              "references": ["CE-L52-1"],
              "source": {"title": "arrêté", "checked": "2026-11-23", "confidence": "official"}
            }""";

    private static ElectoralCalendar parse(String... polls) {
        String json = "{\"polls\": [\n" + String.join(",", polls) + "]}";
        return ElectoralCalendar.parse("scrutins.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static Instant noumea(String local) {
        return LocalDateTime.parse(local).atZone(NOUMEA).toInstant();
    }

    private static Open open(ElectoralStatus status) {
        assertThat(status).isInstanceOf(Open.class);
        return (Open) status;
    }

    @Nested
    class Standard {

        @Test
        void theOpeningsAreThoseOfTheirSources() {
            Map<String, LocalDate> openings = STANDARD.polls().stream()
                    .collect(Collectors.toMap(
                            Poll::id,
                            poll -> poll.opening(WindowKind.PROMOTION_BAN).orElseThrow()));

            assertThat(openings)
                    .containsOnly(
                            Map.entry("departementales-regionales-2021", LocalDate.of(2020, 9, 1)),
                            Map.entry("territoriales-2021", LocalDate.of(2020, 9, 1)),
                            Map.entry("departementales-2021-yt", LocalDate.of(2020, 9, 1)),
                            Map.entry("municipales-2026", LocalDate.of(2025, 9, 1)),
                            Map.entry("municipales-2026-nc", LocalDate.of(2025, 9, 1)),
                            Map.entry("municipales-2026-pf", LocalDate.of(2025, 9, 1)),
                            Map.entry("provinciales-nc-2026", LocalDate.of(2025, 12, 1)),
                            Map.entry("senatoriales-2026-s2", LocalDate.of(2026, 3, 1)),
                            Map.entry("senatoriales-2026-outre-mer", LocalDate.of(2026, 3, 1)),
                            Map.entry("presidentielle-2027", LocalDate.of(2026, 10, 1)),
                            Map.entry("presidentielle-2027-samedi", LocalDate.of(2026, 10, 1)),
                            Map.entry("territoriales-2027", LocalDate.of(2026, 9, 1)),
                            Map.entry("territoriales-2027-wf", LocalDate.of(2026, 9, 1)),
                            Map.entry("departementales-regionales-2028", LocalDate.of(2027, 9, 1)),
                            Map.entry("territoriales-2028", LocalDate.of(2027, 9, 1)),
                            Map.entry("territoriales-2028-yt", LocalDate.of(2027, 9, 1)),
                            Map.entry("europeennes-2029", LocalDate.of(2028, 12, 1)),
                            Map.entry("europeennes-2029-samedi", LocalDate.of(2028, 12, 1)),
                            Map.entry("legislatives-2029", LocalDate.of(2028, 12, 1)),
                            Map.entry("legislatives-2029-samedi", LocalDate.of(2028, 12, 1)),
                            Map.entry("legislatives-2029-pf", LocalDate.of(2028, 12, 1)),
                            Map.entry("senatoriales-2029-s1", LocalDate.of(2029, 3, 1)),
                            Map.entry("senatoriales-2029-nc", LocalDate.of(2029, 3, 1)),
                            Map.entry("senatoriales-2029-outre-mer", LocalDate.of(2029, 3, 1)),
                            Map.entry("municipales-2032", LocalDate.of(2031, 9, 1)),
                            Map.entry("municipales-2032-nc", LocalDate.of(2031, 9, 1)),
                            Map.entry("municipales-2032-pf", LocalDate.of(2031, 9, 1)));
        }

        @Test
        void onlyTheDecreedPollsAreConfirmed() {
            assertThat(STANDARD.polls().stream()
                            .filter(poll -> poll.source().confidence().isConfirmed())
                            .map(Poll::id))
                    .containsExactly("municipales-2026", "municipales-2026-nc", "municipales-2026-pf");
            assertThat(STANDARD.find("provinciales-nc-2026"))
                    .map(poll -> poll.source().confidence())
                    .contains(Confidence.TO_VERIFY);
        }

        @Test
        void everyReferenceIsAKnownArticleThatAppliesThere() {
            LegalReferences law = LegalReferences.standard();

            assertThat(STANDARD.polls())
                    .allSatisfy(poll -> assertThat(poll.legalReferences())
                            .isNotEmpty()
                            .allSatisfy(
                                    id -> assertThat(law.get(id).territories()).containsAll(poll.territories())));
            assertThat(STANDARD.find("municipales-2026-nc"))
                    .map(Poll::legalReferences)
                    .contains(List.of("CE-L52-1", "CE-L388"));
        }

        @Test
        void everyPollIsOnASundayOrWhereTheLawSaysSoASaturdayAndItsRoundsAWeekOrTwoApart() {
            assertThat(STANDARD.polls()).filteredOn(Poll::isDayFixed).allSatisfy(poll -> {
                assertThat(poll.roundOne().getDayOfWeek())
                        .isEqualTo(isOnSaturday(poll) ? DayOfWeek.SATURDAY : DayOfWeek.SUNDAY);
                poll.roundTwo()
                        .ifPresent(round -> assertThat(round)
                                .isIn(
                                        poll.roundOne().plusWeeks(1),
                                        poll.roundOne().plusWeeks(2)));
            });
        }

        private static boolean isOnSaturday(Poll poll) {
            return SATURDAY_TERRITORIES.containsAll(poll.territories()) && SATURDAY_KINDS.containsAll(poll.kinds());
        }

        @Test
        void noTerritoryThatVotesOnSaturdayIsInAPollOfSunday() {
            assertThat(STANDARD.polls())
                    .filteredOn(poll -> SATURDAY_KINDS.containsAll(poll.kinds()) && !isOnSaturday(poll))
                    .hasSize(3)
                    .allSatisfy(
                            poll -> assertThat(poll.territories()).doesNotContainAnyElementsOf(SATURDAY_TERRITORIES));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "FR", "FR-57", "FR-67", "FR-68", "GP", "MQ", "GF", "RE", "YT", "BL", "MF", "PM", "PF", "WF", "NC"
                })
        void everyTerritoryVotesOnceForEachNationalPollAndForItsOwnAssemblies(String code) {
            Territory territory = Territory.of(code);
            List<Poll> polls = STANDARD.polls().stream()
                    .filter(poll -> poll.territories().contains(territory))
                    .toList();

            assertThat(STANDARD.knows(territory)).isTrue();
            for (PollKind kind : List.of(PollKind.PRESIDENTIELLE, PollKind.LEGISLATIVES, PollKind.EUROPEENNES)) {
                assertThat(polls)
                        .filteredOn(poll -> poll.kinds().contains(kind))
                        .hasSize(1);
            }
            assertThat(polls).anyMatch(poll -> poll.kinds().contains(PollKind.SENATORIALES));
            assertThat(polls.stream().anyMatch(poll -> poll.kinds().contains(PollKind.MUNICIPALES)))
                    .as("there are communes but in these three")
                    .isEqualTo(!List.of("BL", "MF", "WF").contains(code));
            boolean itsAssembly =
                    polls.stream().flatMap(poll -> poll.kinds().stream()).anyMatch(ASSEMBLIES::contains);
            assertThat(itsAssembly
                            || !STANDARD.missing(LocalDate.of(2027, 9, 1), territory)
                                    .isEmpty())
                    .isTrue();
        }

        @Test
        void theKindsAndTheirLabelsAreThoseOfTheData() {
            Poll poll = STANDARD.find("departementales-regionales-2028").orElseThrow();

            assertThat(poll.kinds()).containsExactly(PollKind.DEPARTEMENTALES, PollKind.REGIONALES);
            assertThat(PollKind.MUNICIPALES.label())
                    .isEqualTo(Wording.of("élections municipales", "municipal elections"));
        }
    }

    @Nested
    class Status {

        @Test
        void leMontDoreEntersThePeriodOnTheFirstOfSeptember2025() {
            Open status = open(STANDARD.statusAt(noumea("2025-09-01T08:30"), NC, NOUMEA));

            assertThat(status.window().poll().id()).isEqualTo("municipales-2026-nc");
            assertThat(status.window().from()).isEqualTo(Instant.parse("2025-08-31T13:00:00Z"));
            assertThat(status.pollDay()).isEqualTo(LocalDate.of(2026, 3, 15));
            assertThat(status.daysToPoll()).isEqualTo(195);
            assertThat(status.opensToday()).isTrue();
            assertThat(status.alsoOpen()).isEmpty();
            assertThat(status.label())
                    .isEqualTo(Wording.of(
                            "Période préélectorale : ouverte aujourd’hui · scrutin du 15 mars 2026 (élections municipales), J-195",
                            "Pre-electoral period: opens today · poll of 15 March 2026 (municipal elections), D-195"));
        }

        @Test
        void theWindowsOfAZoneAreWorkedOutOnce() {
            ElectoralCalendar calendar = parse(POLL);

            ElectoralWindow window = calendar.windows(NC, NOUMEA).get(0);

            assertThat(calendar.windows(NC, NOUMEA).get(0)).isSameAs(window);
            assertThat(calendar.withPollWonAtRoundOne("municipales-2026-nc")
                            .windows(NC, NOUMEA)
                            .get(0)
                            .until())
                    .isBefore(window.until());
        }

        @Test
        void moreZonesThanAreKeptHaveTheirOwnWindowsToo() {
            ElectoralCalendar calendar = parse(POLL);

            for (int minutes = 0; minutes < 200; minutes++) {
                ZoneId zone = ZoneOffset.ofTotalSeconds(60 * minutes);
                assertThat(calendar.windows(NC, zone))
                        .isEqualTo(calendar.windows(NC, zone))
                        .extracting(ElectoralWindow::from)
                        .containsExactly(
                                LocalDate.of(2025, 9, 1).atStartOfDay(zone).toInstant());
            }
        }

        @Test
        void theSameMomentIsOpenInNoumeaAndStillClosedInParis() {
            Instant instant = Instant.parse("2025-08-31T13:00:00Z");

            assertThat(STANDARD.statusAt(instant, NC, NOUMEA)).isInstanceOf(Open.class);
            assertThat(STANDARD.statusAt(instant, FR, PARIS)).isInstanceOf(Closed.class);
            assertThat(STANDARD.statusAt(Instant.parse("2025-08-31T22:00:00Z"), FR, PARIS))
                    .isInstanceOf(Open.class);
            assertThat(STANDARD.statusAt(instant.minusNanos(1), NC, NOUMEA)).isInstanceOf(Closed.class);
        }

        @Test
        void theDayOfARoundIsDayZeroAndTheNextRoundFollows() {
            Open day = open(STANDARD.statusAt(noumea("2026-03-15T23:59"), NC, NOUMEA));
            Open between = open(STANDARD.statusAt(noumea("2026-03-16T00:00"), NC, NOUMEA));

            assertThat(day.daysToPoll()).isZero();
            assertThat(day.opensToday()).isFalse();
            assertThat(between.pollDay()).isEqualTo(LocalDate.of(2026, 3, 22));
            assertThat(between.daysToPoll()).isEqualTo(6);
        }

        @Test
        void aConfirmedWindowComesBeforeOneToVerify() {
            Open status = open(STANDARD.statusAt(noumea("2026-01-12T08:00"), NC, NOUMEA));

            assertThat(status.window().poll().id()).isEqualTo("municipales-2026-nc");
            assertThat(status.window().isConfirmed()).isTrue();
            assertThat(status.alsoOpen())
                    .extracting(window -> window.poll().id())
                    .containsExactly("provinciales-nc-2026");
        }

        @Test
        void aWindowToVerifySaysSo() {
            Open status = open(STANDARD.statusAt(noumea("2026-04-01T08:00"), NC, NOUMEA));

            assertThat(status.window().isConfirmed()).isFalse();
            assertThat(status.label())
                    .isEqualTo(
                            Wording.of(
                                    "Période préélectorale : ouverte · scrutin du 28 juin 2026 (élections provinciales), J-88 (à vérifier)",
                                    "Pre-electoral period: open · poll of 28 June 2026 (provincial elections), D-88 (to verify)"));
        }

        @Test
        void aClosedPeriodNamesTheNextOne() {
            ElectoralStatus status = STANDARD.statusAt(noumea("2026-08-01T08:00"), NC, NOUMEA);

            assertThat(status)
                    .asInstanceOf(type(Closed.class))
                    .satisfies(closed -> assertThat(closed.next())
                            .map(window -> window.poll().id())
                            .contains("presidentielle-2027"));
            assertThat(status.label())
                    .isEqualTo(
                            Wording.of(
                                    "Période préélectorale : fermée · prochaine ouverture le 1er octobre 2026, élection présidentielle de 2027 (à vérifier)",
                                    "Pre-electoral period: closed · opens next on 1 October 2026, presidential election of 2027 (to verify)"));
            assertThat(status)
                    .isEqualTo(STANDARD.statusAt(noumea("2026-08-02T08:00"), NC, NOUMEA))
                    .hasSameHashCodeAs(STANDARD.statusAt(noumea("2026-08-02T08:00"), NC, NOUMEA))
                    .isNotEqualTo(STANDARD.statusAt(noumea("2040-01-01T08:00"), NC, NOUMEA));
        }

        @Test
        void aConfirmedPollToComeIsNamedWithoutReserve() {
            assertThat(STANDARD.statusAt(noumea("2025-08-31T23:59"), NC, NOUMEA)
                            .label()
                            .fr())
                    .isEqualTo(
                            "Période préélectorale : fermée · prochaine ouverture le 1er septembre 2025, élections municipales de mars 2026");
        }

        @Test
        void aCalendarThatHasRunOutSaysSo() {
            ElectoralStatus status = STANDARD.statusAt(noumea("2040-01-01T08:00"), NC, NOUMEA);

            assertThat(((Closed) status).next()).isEmpty();
            assertThat(status.label().fr()).contains("aucun scrutin à venir");
            assertThat(status.label().en()).contains("no poll to come");
        }

        @Test
        void aTerritoryWithoutAnyPollIsUnknownAndNotClosed() {
            Territory unknown = Territory.of("TF");
            ElectoralStatus status = STANDARD.statusAt(noumea("2025-10-01T08:00"), unknown, NOUMEA);

            assertThat(STANDARD.knows(unknown)).isFalse();
            assertThat(STANDARD.knows(NC)).isTrue();
            assertThat(status).isEqualTo(new Unknown(unknown));
            assertThat(status.label().fr()).contains("inconnue").contains("TF");
        }

        @Test
        void aPollOnSaturdayIsSilentFromFridayInTheZoneOfTheTerritory() {
            ZoneId tahiti = ZoneId.of("Pacific/Tahiti");
            LocalAuthority papeete = LocalAuthority.builder("Papeete", AuthorityKind.COMMUNE)
                    .territory(Territory.FRENCH_POLYNESIA)
                    .population(26_000)
                    .zone(tahiti)
                    .currency(Currency.getInstance("XPF"))
                    .build();

            assertThat(STANDARD.allWindows(papeete))
                    .filteredOn(window -> window.kind() == WindowKind.SILENCE
                            && window.poll().id().equals("presidentielle-2027-samedi"))
                    .extracting(ElectoralWindow::from, ElectoralWindow::until)
                    .containsExactly(
                            tuple(Instant.parse("2027-04-09T10:00:00Z"), Instant.parse("2027-04-11T10:00:00Z")),
                            tuple(Instant.parse("2027-04-23T10:00:00Z"), Instant.parse("2027-04-25T10:00:00Z")));
        }

        @Test
        void aPollOfWhichOnlyTheMonthIsFixedOpensThePeriodAndSaysSo() {
            Territory saintMartin = Territory.of("MF");
            ZoneId marigot = ZoneId.of("America/Marigot");
            Open status = open(STANDARD.statusAt(Instant.parse("2026-10-15T12:00:00Z"), saintMartin, marigot));

            assertThat(status.window().poll().isDayFixed()).isFalse();
            assertThat(status.window().from()).isEqualTo(Instant.parse("2026-09-01T04:00:00Z"));
            assertThat(status.window().until()).isEqualTo(Instant.parse("2027-04-01T04:00:00Z"));
            assertThat(status.label())
                    .isEqualTo(
                            Wording.of(
                                    "Période préélectorale : ouverte · scrutin de mars 2027 (élections territoriales), jour à fixer (à vérifier)",
                                    "Pre-electoral period: open · poll of March 2027 (territorial elections), day not fixed (to verify)"));
            assertThat(status.window().label().fr())
                    .startsWith(
                            "promotion publicitaire interdite · scrutin de mars 2027 (élections territoriales), jour à fixer · du 1er septembre");
            assertThat(ElectoralWindow.all(status.window().poll(), marigot, false))
                    .extracting(ElectoralWindow::kind)
                    .doesNotContain(WindowKind.SILENCE, WindowKind.OFFICIAL_CAMPAIGN);
        }

        @Test
        void alsaceMoselleVotesWithTheRestOfTheCountry() {
            assertThat(STANDARD.statusAt(noumea("2025-10-01T08:00"), Territory.of("FR-67"), PARIS))
                    .isInstanceOf(Open.class);
        }

        @Test
        void aPostponedPollOpensWhereTheLawSaid() {
            Instant october2020 = Instant.parse("2020-10-15T10:00:00Z");

            assertThat(open(STANDARD.statusAt(october2020, FR, PARIS))
                            .window()
                            .poll()
                            .id())
                    .isEqualTo("departementales-regionales-2021");
        }
    }

    @Nested
    class AuthorityFacts {

        private final Instant afterRoundOne = noumea("2026-03-17T08:00");
        private final Instant springOf2026 = Instant.parse("2026-05-04T08:00:00Z");

        @Test
        void aPollWonAtTheFirstRoundEndsTheWindowThere() {
            ElectoralCalendar won = STANDARD.withPollWonAtRoundOne("municipales-2026-nc");

            assertThat(open(STANDARD.statusAt(afterRoundOne, NC, NOUMEA))
                            .window()
                            .poll()
                            .id())
                    .isEqualTo("municipales-2026-nc");
            assertThat(open(won.statusAt(afterRoundOne, NC, NOUMEA))
                            .window()
                            .poll()
                            .id())
                    .isEqualTo("provinciales-nc-2026");
            assertThat(won.statusAt(noumea("2026-03-15T23:59"), NC, NOUMEA)).isInstanceOf(Open.class);
            assertThat(won.sha256()).isEqualTo(STANDARD.sha256());
        }

        @Test
        void aSenatorialSeriesConcernsNobodyUntilTheHostSaysSo() {
            assertThat(STANDARD.statusAt(springOf2026, FR, PARIS)).isInstanceOf(Closed.class);
            assertThat(STANDARD.undecided(FR))
                    .extracting(Poll::id)
                    .containsExactly("senatoriales-2026-s2", "senatoriales-2029-s1");
            assertThat(STANDARD.undecided(NC)).isEmpty();
        }

        @Test
        void theHostSettlesAPartOneWayOrTheOther() {
            ElectoralCalendar settled = STANDARD.withPart("senat-serie-2").withoutPart("senat-serie-1");

            assertThat(open(settled.statusAt(springOf2026, FR, PARIS))
                            .window()
                            .poll()
                            .id())
                    .isEqualTo("senatoriales-2026-s2");
            assertThat(settled.undecided(FR)).isEmpty();
            assertThat(settled.windows(FR, PARIS))
                    .extracting(window -> window.poll().id())
                    .contains("senatoriales-2026-s2")
                    .doesNotContain("senatoriales-2029-s1");
        }

        @Test
        void newCaledoniaIsOfTheFirstSeriesWithoutSayingSo() {
            assertThat(STANDARD.windows(NC, NOUMEA))
                    .extracting(window -> window.poll().id())
                    .containsExactly(
                            "municipales-2026-nc",
                            "provinciales-nc-2026",
                            "presidentielle-2027",
                            "europeennes-2029",
                            "legislatives-2029",
                            "senatoriales-2029-nc",
                            "municipales-2032-nc");
        }

        @Test
        void aFactAboutNoPollIsRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withPollWonAtRoundOne("municipales-2062"));
            assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withPart("senat-serie-3"));
            assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withoutPart("senat-serie-3"));
        }
    }

    @Nested
    class Missing {

        private final LocalDate day = LocalDate.of(2027, 9, 1);

        @Test
        void aPollWithoutAnyDateIsNamedFromTheDayOnWhichItMayOpenAPeriod() {
            assertThat(STANDARD.missing(day, Territory.FRENCH_POLYNESIA))
                    .singleElement()
                    .satisfies(poll -> {
                        assertThat(poll.kinds()).containsExactly(PollKind.TERRITORIALES);
                        assertThat(poll.label().fr()).contains("2028").contains("ne sont fixés");
                    });
            assertThat(STANDARD.missing(day.minusDays(1), Territory.FRENCH_POLYNESIA))
                    .isEmpty();
            assertThat(STANDARD.missing(day, NC)).isEmpty();
        }

        @Test
        void itIsMissingNoMoreOnceTheHostHasGivenIt() {
            String april = POLL.replace("municipales-2026-nc", "territoriales-2028")
                    .replace("\"municipales\"]", "\"territoriales\"]")
                    .replace("2026-03-15", "2028-04-23")
                    .replace("2026-03-22", "2028-05-07")
                    .replace("\"NC\"", "\"PF\"");

            assertThat(STANDARD.overlaidBy(parse(april)).missing(day, Territory.FRENCH_POLYNESIA))
                    .isEmpty();
            assertThat(STANDARD.overlaidBy(parse(april.replace("\"id\"", "\"general\": false, \"id\"")))
                            .missing(day, Territory.FRENCH_POLYNESIA))
                    .hasSize(1);
            assertThat(STANDARD.overlaidBy(parse(april.replace("\"PF\"", "\"WF\"")))
                            .missing(day, Territory.FRENCH_POLYNESIA))
                    .hasSize(1);
        }

        @Test
        void itOutlivesWhatIsSaidOfTheAuthority() {
            assertThat(STANDARD.withPart("senat-serie-2")
                            .withPollWonAtRoundOne("municipales-2026-pf")
                            .missing(day, Territory.FRENCH_POLYNESIA))
                    .hasSize(1);
        }

        @Test
        void aMissingPollWithoutKindOrTerritoryIsRefused() {
            MissingPoll poll = STANDARD.missing(day, Territory.FRENCH_POLYNESIA).get(0);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MissingPoll(Set.of(), poll.label(), day, poll.territories(), poll.source()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MissingPoll(poll.kinds(), poll.label(), day, Set.of(), poll.source()));
        }
    }

    @Nested
    class MonthOnly {

        private final String march = POLL.replace("\"round1\": \"2026-03-15\"", "\"month\": \"2026-03\"")
                .replace("\"round2\": \"2026-03-22\",", "");

        @Test
        void theLastDayOfTheMonthStandsForTheDay() {
            Poll poll = parse(march).polls().get(0);

            assertThat(poll.isDayFixed()).isFalse();
            assertThat(poll.roundOne()).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(poll.opening(WindowKind.PROMOTION_BAN)).contains(LocalDate.of(2025, 9, 1));
            assertThat(poll.opening(WindowKind.SILENCE)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"round1\": \"2026-03-15\"",
                    "\"round2\": \"2026-03-22\"",
                    "\"officialCampaignFrom\": \"2026-03-02\"",
                    "\"campaignRound2From\": \"2026-03-16\"",
                    "\"silenceFrom\": [\"2026-03-14\"]"
                })
        void whatDependsOnTheDayIsRefusedBesideTheMonth(String field) {
            assertThatThrownBy(() -> parse(march.replace("\"month\"", field + ", \"month\"")))
                    .isInstanceOf(DataFormatException.class)
                    .hasMessageContaining("month");
        }

        @Test
        void aMonthIsWrittenAsAMonth() {
            assertThatThrownBy(() -> parse(march.replace("2026-03\"", "2026-13\"")))
                    .isInstanceOf(DataFormatException.class)
                    .hasMessageContaining("AAAA-MM");
        }
    }

    @Nested
    class Overlay {

        private final ElectoralCalendar local = parse(
                POLL.replace("2026-03-22", "2026-03-29"),
                POLL.replace("municipales-2026-nc", "dissolution").replace("2026", "2030"));

        @Test
        void aPollOfTheSameIdIsReplacedAndOthersAreAdded() {
            ElectoralCalendar calendar = STANDARD.overlaidBy(local);

            assertThat(calendar.find("municipales-2026-nc").flatMap(Poll::roundTwo))
                    .contains(LocalDate.of(2026, 3, 29));
            assertThat(calendar.find("dissolution")).isPresent();
            assertThat(calendar.polls()).hasSize(STANDARD.polls().size() + 1);
            assertThat(calendar.find("nowhere")).isEmpty();
        }

        @Test
        void theFactsOfTheAuthorityOutliveIt() {
            ElectoralCalendar calendar = STANDARD.withPollWonAtRoundOne("municipales-2026-nc")
                    .withPart("senat-serie-2")
                    .overlaidBy(local);

            assertThat(calendar.windows(NC, NOUMEA).get(0).lastDay()).isEqualTo(LocalDate.of(2026, 3, 15));
            assertThat(calendar.undecided(FR)).extracting(Poll::id).containsExactly("senatoriales-2029-s1");
        }

        @Test
        void itsHashIsNeitherOfTheTwo() {
            assertThat(STANDARD.overlaidBy(local).sha256())
                    .matches("[0-9a-f]{64}")
                    .isNotEqualTo(STANDARD.sha256())
                    .isNotEqualTo(local.sha256());
        }
    }

    @Nested
    class EveryWindow {

        private static LocalAuthority authority(AuthorityKind kind, Territory territory, ZoneId zone) {
            return LocalAuthority.builder("Collectivité", kind)
                    .territory(territory)
                    .population(5_000)
                    .zone(zone)
                    .currency(Currency.getInstance("EUR"))
                    .build();
        }

        private final LocalAuthority montDore = authority(AuthorityKind.COMMUNE, NC, NOUMEA);
        private final LocalAuthority departement = authority(AuthorityKind.DEPARTEMENT, FR, PARIS);

        private static List<WindowKind> kinds(List<ElectoralWindow> windows) {
            return windows.stream().map(ElectoralWindow::kind).toList();
        }

        @Test
        void theFirstMomentOfThePeriodOpensThreeWindowsInLeMontDore() {
            Instant midnight = Instant.parse("2025-08-31T13:00:00Z");

            assertThat(STANDARD.openAt(midnight.minusSeconds(60), montDore)).isEmpty();
            assertThat(kinds(STANDARD.openAt(midnight, montDore)))
                    .containsExactly(
                            WindowKind.PROMOTION_BAN, WindowKind.ADVERTISING_BAN, WindowKind.CAMPAIGN_ACCOUNTS);
            assertThat(STANDARD.openAt(midnight, departement)).isEmpty();
        }

        @Test
        void theEveAddsSilenceAndEndsTheCampaign() {
            assertThat(kinds(STANDARD.openAt(noumea("2026-03-13T23:59"), montDore)))
                    .contains(WindowKind.OFFICIAL_CAMPAIGN)
                    .doesNotContain(WindowKind.SILENCE);
            assertThat(kinds(STANDARD.openAt(noumea("2026-03-14T00:00"), montDore)))
                    .contains(WindowKind.SILENCE)
                    .doesNotContain(WindowKind.OFFICIAL_CAMPAIGN);
        }

        @Test
        void betweenTheRoundsTheCampaignOpensAnewUnlessThePollIsWon() {
            Instant between = noumea("2026-03-17T08:00");

            assertThat(kinds(STANDARD.openAt(between, montDore))).contains(WindowKind.OFFICIAL_CAMPAIGN);
            assertThat(kinds(STANDARD.withPollWonAtRoundOne("municipales-2026-nc")
                            .openAt(between, montDore)))
                    .doesNotContain(WindowKind.OFFICIAL_CAMPAIGN);
        }

        @Test
        void ofAKindTheConfirmedWindowComesFirst() {
            assertThat(STANDARD.openAt(noumea("2026-01-12T08:00"), montDore))
                    .filteredOn(window -> window.kind() == WindowKind.PROMOTION_BAN)
                    .extracting(window -> window.poll().id())
                    .containsExactly("municipales-2026-nc", "provinciales-nc-2026");
        }

        @Test
        void allWindowsOfAnAuthorityAreInTheOrderOfTheirOpening() {
            assertThat(STANDARD.allWindows(montDore))
                    .isSortedAccordingTo(Comparator.comparing(ElectoralWindow::from))
                    .allSatisfy(
                            window -> assertThat(window.poll().territories()).contains(NC));
        }

        @Test
        void aMunicipalPollBindsTheDepartmentToo() {
            Poll municipales = STANDARD.find("municipales-2026").orElseThrow();

            assertThat(STANDARD.concern(municipales, departement)).isEqualTo(Concern.CONCERNED);
            assertThat(STANDARD.concern(municipales, montDore)).isEqualTo(Concern.OTHER_TERRITORY);
            assertThat(Concern.OTHER_TERRITORY.label().fr()).contains("autre territoire");
        }

        @Test
        void aSeriesOfTheSenateIsForTheHostToSettle() {
            Poll senatoriales = STANDARD.find("senatoriales-2026-s2").orElseThrow();

            assertThat(STANDARD.concern(senatoriales, departement)).isEqualTo(Concern.UNDECIDED);
            assertThat(STANDARD.withPart("senat-serie-2").concern(senatoriales, departement))
                    .isEqualTo(Concern.CONCERNED);
            assertThat(STANDARD.withoutPart("senat-serie-2").concern(senatoriales, departement))
                    .isEqualTo(Concern.OTHER_PART);
        }

        @Test
        void aPollMayBeLimitedToKindsOfAuthority() {
            ElectoralCalendar calendar =
                    parse(POLL.replace("\"references\"", "\"authorities\": [\"commune\", \"epci\"], \"references\""));
            Poll poll = calendar.polls().get(0);
            LocalAuthority province = authority(AuthorityKind.PROVINCE, NC, NOUMEA);
            Instant during = noumea("2025-10-01T08:00");

            assertThat(calendar.concern(poll, montDore)).isEqualTo(Concern.CONCERNED);
            assertThat(calendar.concern(poll, province)).isEqualTo(Concern.OTHER_KIND);
            assertThat(calendar.statusAt(during, montDore)).isInstanceOf(Open.class);
            assertThat(calendar.statusAt(during, province)).isInstanceOf(Unknown.class);
            assertThat(calendar.openAt(during, province)).isEmpty();
            assertThat(calendar.statusAt(during, NC, NOUMEA)).isInstanceOf(Open.class);
        }

        @Test
        void anAuthorityOfAnUnknownTerritoryHasNoWindowAndNoFalseComfort() {
            LocalAuthority papeete = authority(AuthorityKind.COMMUNE, Territory.FRENCH_POLYNESIA, NOUMEA);
            ElectoralCalendar calendar = parse(POLL);

            assertThat(calendar.openAt(noumea("2025-10-01T08:00"), papeete)).isEmpty();
            assertThat(calendar.statusAt(noumea("2025-10-01T08:00"), papeete)).isInstanceOf(Unknown.class);
        }

        @Test
        void aDissolutionIsAPollThatTheHostAddsWithItsWindows() {
            ElectoralCalendar dissolved = STANDARD.overlaidBy(parse("""
                    {
                      "id": "legislatives-anticipees",
                      "kinds": ["legislatives"],
                      "fr": "législatives anticipées", "en": "early legislative elections",
                      "round1": "2027-06-13",
                      "round2": "2027-06-20",
                      "territories": ["FR", "NC"],
                      "promotionBanFrom": "2027-05-20",
                      "advertisingBanFrom": "2027-05-20",
                      "accountsFrom": "2027-05-20",
                      "onlineTransparencyFrom": "2027-05-20",
                      "officialCampaignFrom": "2027-05-31",
                      "campaignRound2From": "2027-06-15",
                      "silenceFrom": ["2027-06-12", "2027-06-19"],
                      "reserveFrom": "2027-05-24",
                      "references": ["CE-L52-1"],
                      "source": {"title": "décret", "checked": "2027-05-20", "confidence": "official"}
                    }"""));
            Poll poll = dissolved.find("legislatives-anticipees").orElseThrow();

            assertThat(STANDARD.statusAt(noumea("2027-05-21T08:00"), montDore)).isInstanceOf(Closed.class);
            assertThat(kinds(dissolved.openAt(noumea("2027-05-31T08:00"), montDore)))
                    .containsExactly(
                            WindowKind.PROMOTION_BAN,
                            WindowKind.ADVERTISING_BAN,
                            WindowKind.CAMPAIGN_ACCOUNTS,
                            WindowKind.ONLINE_TRANSPARENCY,
                            WindowKind.OFFICIAL_CAMPAIGN,
                            WindowKind.RESERVE);
            assertThat(poll.openingBeforeRoundTwo(WindowKind.OFFICIAL_CAMPAIGN)).contains(LocalDate.of(2027, 6, 15));
            assertThat(poll.openingBeforeRoundTwo(WindowKind.SILENCE)).contains(LocalDate.of(2027, 6, 19));
        }

        @Test
        void aByElectionAloneLeavesThePreElectoralPeriodUnknown() {
            ElectoralCalendar calendar = parse(POLL.replace("\"references\"", "\"general\": false, \"references\""));

            assertThat(calendar.polls().get(0).isGeneral()).isFalse();
            assertThat(calendar.knows(NC)).isFalse();
            assertThat(calendar.statusAt(noumea("2026-03-01T08:00"), montDore)).isInstanceOf(Unknown.class);
            assertThat(kinds(calendar.openAt(noumea("2026-03-14T08:00"), montDore)))
                    .containsExactly(WindowKind.ADVERTISING_BAN, WindowKind.CAMPAIGN_ACCOUNTS, WindowKind.SILENCE);
        }

        @Test
        void everyArticleOfEveryWindowIsKnown() {
            LegalReferences law = LegalReferences.standard();

            assertThat(STANDARD.allWindows(montDore))
                    .flatExtracting(ElectoralWindow::legalReferences)
                    .allSatisfy(id -> assertThat(law.find(id)).isPresent());
        }
    }

    @Nested
    class Errors {

        private void refused(String poll, int line, String field, String message) {
            assertThatThrownBy(() -> parse(poll))
                    .asInstanceOf(type(DataFormatException.class))
                    .satisfies(e -> {
                        assertThat(e.origin()).isEqualTo("scrutins.json");
                        assertThat(e.line()).isEqualTo(line);
                        assertThat(e.column()).isPositive();
                        assertThat(e.field()).isEqualTo(field);
                        assertThat(e).hasMessageContaining(message);
                    });
        }

        @Test
        void aMisspeltFieldIsNamedWithItsPlace() {
            refused(POLL.replace("round2", "ronud2"), 7, "/polls/0/ronud2", "champ inconnu");
        }

        @Test
        void aFieldThatIsMissingIsNamed() {
            refused(POLL.replace("round1", "ronud1"), 2, "/polls/0", "« round1 » manque");
        }

        @Test
        void aDateThatIsNoneIsRefused() {
            refused(POLL.replace("2026-03-15", "15/03/2026"), 6, "/polls/0/round1", "AAAA-MM-JJ");
        }

        @Test
        void aSecondRoundBeforeTheFirstIsRefused() {
            refused(POLL.replace("2026-03-22", "2026-03-15"), 7, "/polls/0/round2", "2026-03-15");
        }

        @Test
        void aPeriodThatOpensAfterThePollIsRefused() {
            refused(
                    POLL.replace("round2\": \"2026-03-22", "promotionBanFrom\": \"2026-09-01"),
                    7,
                    "/polls/0/promotionBanFrom",
                    "avant le premier tour");
        }

        @Test
        void aKindThatDoesNotExistIsRefusedWithTheOnesThatDo() {
            refused(
                    POLL.replace("\"municipales\"]", "\"locales\"]"),
                    4,
                    "/polls/0/kinds/0",
                    "municipales, provinciales");
        }

        @Test
        void aKindThatIsMisspeltIsRefusedWithTheOneThatWasMeant() {
            refused(
                    POLL.replace("\"municipales\"]", "\"municipal\"]"),
                    4,
                    "/polls/0/kinds/0",
                    "vouliez-vous dire « municipales » ?");
        }

        @Test
        void aPollOfNoKindOrOfNoTerritoryIsRefused() {
            refused(POLL.replace("[\"municipales\"]", "[]"), 4, "/polls/0/kinds", "au moins un");
            refused(POLL.replace("[\"NC\"]", "[]"), 8, "/polls/0/territories", "au moins un");
        }

        @Test
        void aPartHasNoOtherFields() {
            refused(
                    POLL.replace(
                            "\"references\"",
                            "\"part\": {\"id\": \"p\", \"fr\": \"f\", \"en\": \"e\", \"x\": 1}, \"references\""),
                    9,
                    "/polls/0/part/x",
                    "champ inconnu");
        }

        @Test
        void anIdGivenTwiceIsRefused() {
            assertThatThrownBy(() -> parse(POLL, POLL))
                    .isInstanceOf(DataFormatException.class)
                    .hasMessageContaining("/polls/1")
                    .hasMessageContaining("municipales-2026-nc");
        }

        @Test
        void aWindowThatOpensOutOfItsPlaceIsRefused() {
            refused(
                    POLL.replace("\"references\"", "\"silenceFrom\": [\"2026-03-15\"], \"references\""),
                    9,
                    "/polls/0/silenceFrom/0",
                    "avant le premier tour");
            refused(
                    POLL.replace("\"references\"", "\"silenceFrom\": [\"2026-03-14\", \"2026-03-22\"], \"references\""),
                    9,
                    "/polls/0/silenceFrom/1",
                    "entre les deux tours");
            refused(
                    POLL.replace("\"references\"", "\"campaignRound2From\": \"2026-03-15\", \"references\""),
                    9,
                    "/polls/0/campaignRound2From",
                    "entre les deux tours");
            refused(
                    POLL.replace(
                            "\"references\"",
                            "\"silenceFrom\": [\"2026-03-14\", \"2026-03-21\", \"2026-03-21\"], \"references\""),
                    9,
                    "/polls/0/silenceFrom",
                    "au plus une date par tour");
        }

        @Test
        void aByElectionWithAPreElectoralPeriodIsRefused() {
            refused(
                    POLL.replace(
                            "\"references\"",
                            "\"general\": false, \"promotionBanFrom\": \"2025-09-01\", \"references\""),
                    9,
                    "/polls/0/promotionBanFrom",
                    "partielle");
        }
    }
}
