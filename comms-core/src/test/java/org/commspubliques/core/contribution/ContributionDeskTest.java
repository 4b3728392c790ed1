package org.commspubliques.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.StandardSectors;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.time.HolidayCalendar;
import org.commspubliques.core.time.WorkingCalendar;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContributionDeskTest {

    private static final ChannelId SMS = ChannelId.of("sms");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Contributor WATER_BOARD = Contributor.unit(SampleCommunications.ROADS, "Voirie");
    private static final Contributor PREFECTURE =
            Contributor.outside("meteo", ContributorKind.STATE_BODY, "Service de la météorologie");
    private static final Contributor CLUB = Contributor.outside("club-voile", ContributorKind.ASSOCIATION, "Club");
    private static final Contributor PARTY = Contributor.outside("parti", ContributorKind.POLITICAL_PARTY, "Parti");
    private static final Contributor UNION = Contributor.outside("syndicat", ContributorKind.TRADE_UNION, "Syndicat");

    private static ContributionRight.Builder right(Contributor contributor) {
        return ContributionRight.builder(contributor.id());
    }

    private static ContributionDesk desk(ContributionRight... rights) {
        return new ContributionDesk(
                SampleAuthorities.montDore(), List.of(WATER_BOARD, PREFECTURE, CLUB, PARTY, UNION), List.of(rights));
    }

    private static RightAnswer ask(ContributionDesk desk, Contributor contributor) {
        return desk.answer(
                contributor.id(),
                StandardSectors.PUBLIC_WORKS,
                SampleCommunications.SITE,
                CommunicationPurpose.SERVICE_INFORMATION,
                DAY);
    }

    private static Contribution.Builder contribution(Contributor contributor) {
        return Contribution.builder(
                        CommunicationId.of("ctr-1"),
                        contributor.id(),
                        StandardSectors.PUBLIC_WORKS,
                        Instant.parse("2025-08-31T20:00:00Z"))
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .channel(SampleCommunications.SITE)
                .section(Section.body("La rue des Flamboyants rouvre."));
    }

    @Nested
    class WhatIsAllowed {

        @Test
        void aUnitWithADirectRightGoesIntoTheChainAtOnce() {
            RightAnswer answer = ask(
                    desk(right(WATER_BOARD)
                            .sector(StandardSectors.PUBLIC_WORKS)
                            .channel(SampleCommunications.SITE)
                            .direct()
                            .build()),
                    WATER_BOARD);

            assertThat(answer.granted()).contains(ContributionMode.DIRECT);
            assertThat(answer.neededVisa()).isEmpty();
            assertThat(answer.reasons().get(0).fr()).isEqualTo("Contribution directe.");
        }

        @Test
        void aVisaIsNamedWithItsOffice() {
            RightAnswer answer = ask(
                    desk(right(PREFECTURE)
                            .afterVisaOf(StandardOffices.DUTY_OFFICER)
                            .build()),
                    PREFECTURE);

            assertThat(answer.neededVisa())
                    .get()
                    .extracting(NeededVisa::office, visa -> visa.why().fr())
                    .containsExactly(StandardOffices.DUTY_OFFICER, "Visa requis avant diffusion : cadre d’astreinte.");
        }

        @Test
        void theRightThatTrustsMostHolds() {
            assertThat(ask(
                                    desk(
                                            right(WATER_BOARD).build(),
                                            right(WATER_BOARD).direct().build(),
                                            right(WATER_BOARD)
                                                    .afterVisaOf(StandardOffices.DEPARTMENT_HEAD)
                                                    .build()),
                                    WATER_BOARD)
                            .granted())
                    .contains(ContributionMode.DIRECT);
        }

        @Test
        void anAssociationIsModeratedEvenWithADirectRight() {
            RightAnswer answer =
                    ask(desk(right(CLUB).direct().basis("convention 2025").build()), CLUB);

            assertThat(answer.granted()).contains(ContributionMode.AFTER_VISA);
            assertThat(answer.reasons())
                    .extracting(reason -> reason.fr())
                    .containsExactly(
                            "Contribution directe (convention 2025).",
                            "Contribution extérieure : toujours modérée, quel que soit le droit ouvert.");
        }
    }

    @Nested
    class WhatIsNot {

        @Test
        void eachRightSaysWhyItDoesNotFit() {
            RightAnswer answer = ask(
                    desk(
                            right(PREFECTURE)
                                    .sector(StandardSectors.SAFETY)
                                    .direct()
                                    .build(),
                            right(PREFECTURE).channel(SMS).build(),
                            right(PREFECTURE)
                                    .purpose(CommunicationPurpose.ALERT)
                                    .build(),
                            right(PREFECTURE).until(DAY.minusDays(1)).build(),
                            right(PREFECTURE).from(DAY.plusDays(1)).build()),
                    PREFECTURE);

            assertThat(answer.isAllowed()).isFalse();
            assertThat(answer.reasons())
                    .extracting(reason -> reason.fr())
                    .containsExactly(
                            "Le droit ne couvre pas le secteur « voirie et travaux ».",
                            "Le droit ne couvre pas le canal « site ».",
                            "Le droit ne couvre pas la finalité « information de service ».",
                            "Le droit a pris fin le 31 août 2025.",
                            "Le droit ne commence que le 2 septembre 2025.");
        }

        @Test
        void withoutARightThereIsNothing() {
            assertThat(ask(desk(), CLUB).reasons())
                    .extracting(reason -> reason.en())
                    .containsExactly("No right to contribute is open to this contributor.");
        }

        @Test
        void aRightHoldsOnItsFirstAndItsLastDay() {
            assertThat(ask(desk(right(CLUB).from(DAY).until(DAY).build()), CLUB).isAllowed())
                    .isTrue();
        }

        @Test
        void aPartyMayDoNothingWhateverItsRight() {
            ContributionDesk desk = desk(right(PARTY).direct().build());

            assertThat(ask(desk, PARTY).isAllowed()).isFalse();
            assertThat(desk.examine(contribution(PARTY).build()).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.ruleId()).isEqualTo("CTR-04"))
                    .satisfies(finding -> assertThat(finding.category()).isEqualTo(FindingCategory.NEUTRALITY))
                    .satisfies(finding -> assertThat(finding.derogable()).isFalse())
                    .satisfies(finding -> assertThat(finding.references())
                            .extracting(LegalReference::id)
                            .containsExactly("CE-L52-8"));
        }

        @Test
        void aTradeUnionMayNotEitherAndNoLawOfElectionsIsCitedAgainstIt() {
            assertThat(desk().examine(contribution(UNION).build()).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.references()).isEmpty())
                    .satisfies(finding -> assertThat(finding.derogable()).isTrue());
        }

        @Test
        void whereTheLawIsNotKnownNoneIsCited() {
            ZoneId zone = ZoneId.of("Indian/Kerguelen");
            LocalAuthority kerguelen = LocalAuthority.builder("Port-aux-Français", AuthorityKind.COMMUNE)
                    .territory(Territory.of("TF"))
                    .population(50)
                    .zone(zone)
                    .currency(Currency.getInstance("EUR"))
                    .workingCalendar(
                            WorkingCalendar.of(zone, HolidayCalendar.standard().forTerritory(Territory.METROPOLE)))
                    .build();
            ContributionDesk elsewhere = new ContributionDesk(kerguelen, List.of(PARTY), List.of());

            assertThat(elsewhere.examine(contribution(PARTY).build()).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.references()).isEmpty());
        }
    }

    @Nested
    class Examining {

        @Test
        void eachChannelHasItsAnswer() {
            ContributionReport report = desk(
                            right(WATER_BOARD)
                                    .channel(SampleCommunications.SITE)
                                    .direct()
                                    .build(),
                            right(WATER_BOARD)
                                    .channel(ChannelId.of("facebook"))
                                    .afterVisaOf(StandardOffices.COMMUNITY_MANAGER)
                                    .build())
                    .examine(contribution(WATER_BOARD)
                            .channel(ChannelId.of("facebook"))
                            .channel(SMS)
                            .build());

            assertThat(report.findings())
                    .extracting(Finding::ruleId, finding -> finding.locus().pointer())
                    .containsExactly(tuple("CTR-02", "/channels/facebook"), tuple("CTR-01", "/channels/sms"));
            assertThat(report.visas())
                    .extracting(NeededVisa::office)
                    .containsExactly(StandardOffices.COMMUNITY_MANAGER);
        }

        @Test
        void theDayIsThatOfTheAuthority() {
            ContributionDesk desk = desk(right(WATER_BOARD).direct().from(DAY).build());

            assertThat(desk.examine(contribution(WATER_BOARD).build()).findings())
                    .as("received on 31 August in Greenwich, on 1 September in Nouméa")
                    .isEmpty();
        }

        @Test
        void aContributorNobodyKnowsIsFoundNotThrown() {
            Contributor stranger = Contributor.outside("inconnu", ContributorKind.RESIDENT, "");

            assertThat(desk().examine(contribution(stranger).build()).findings())
                    .extracting(Finding::ruleId)
                    .containsExactly("CTR-01");
            assertThatIllegalArgumentException().isThrownBy(() -> ask(desk(), stranger));
        }

        @Test
        void aProposalIsTold() {
            assertThat(desk(right(CLUB).build())
                            .examine(contribution(CLUB).build())
                            .findings())
                    .extracting(Finding::ruleId)
                    .containsExactly("CTR-03");
        }
    }

    @Test
    void aRightOfNobodyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk(right(Contributor.outside("x", ContributorKind.RESIDENT, ""))
                        .build()));
    }

    @Test
    void aUnitIsAUnitAndNothingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> Contributor.outside("x", ContributorKind.UNIT, "X"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contributor(
                        ContributorId.of("x"), ContributorKind.ASSOCIATION, "X", SampleCommunications.ROADS));
    }

    /** Rights of all kinds, some of which fit. */
    private static List<ContributionRight> rights(List<Integer> seeds) {
        List<ContributionRight> rights = new ArrayList<>();
        for (int any : seeds) {
            int seed = Math.floorMod(any, 420);
            ContributionRight.Builder right = right(WATER_BOARD);
            if (seed % 2 == 0) {
                right.sector(seed % 4 == 0 ? StandardSectors.PUBLIC_WORKS : SectorId.of("autre"));
            }
            if (seed % 3 == 0) {
                right.until(DAY.plusDays(seed % 5 - 2));
            }
            if (seed % 7 == 0) {
                right.direct();
            } else if (seed % 7 < 4) {
                right.afterVisaOf(StandardOffices.DEPARTMENT_HEAD);
            }
            rights.add(right.build());
        }
        return rights;
    }

    @Property
    void oneRightMoreNeverTakesAnythingAway(@ForAll @Size(max = 6) List<Integer> seeds, @ForAll int more) {
        List<ContributionRight> some = rights(seeds);
        List<ContributionRight> all = new ArrayList<>(some);
        all.addAll(rights(List.of(more)));
        Collections.shuffle(all, new Random(more));

        RightAnswer before = ask(desk(some.toArray(ContributionRight[]::new)), WATER_BOARD);
        RightAnswer after = ask(desk(all.toArray(ContributionRight[]::new)), WATER_BOARD);

        assertThat(after.granted().map(Enum::ordinal).orElse(-1))
                .isGreaterThanOrEqualTo(before.granted().map(Enum::ordinal).orElse(-1));
    }
}
