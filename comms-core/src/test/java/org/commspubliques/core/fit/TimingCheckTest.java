package org.commspubliques.core.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.DutyRoster;
import org.commspubliques.core.authority.DutyShift;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.OrgUnit;
import org.commspubliques.core.authority.OrgUnitKind;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.schedule.SendingHours;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.commspubliques.core.time.HolidayCalendar;
import org.commspubliques.core.time.WorkingCalendar;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimingCheckTest {

    private static final ChannelId SMS = ChannelId.of("sms");
    private static final TimingCheck CHECK = new TimingCheck(SendingHours.standard(), ChannelCatalog.standard());

    private static Communication sms(CommunicationPurpose purpose, String text) {
        return SampleCommunications.draft()
                .purpose(purpose)
                .variant(Variant.french(SMS, Section.body(text)))
                .build();
    }

    private static Communication sms() {
        return sms(CommunicationPurpose.SERVICE_INFORMATION, "Eau coupée mardi.");
    }

    private static List<Finding> findings(TimingCheck check, Communication communication, ReviewContext context) {
        return Review.of(List.of(check)).review(communication, context).findings();
    }

    private static List<Finding> findings(Communication communication, String local) {
        return findings(CHECK, communication, SampleReviews.published(SampleAuthorities.montDore(), local));
    }

    @Nested
    class Hours {

        @Test
        void aTextMessageOnASundayAtSevenIsHeldUpToMonday() {
            assertThat(findings(sms(), "2025-09-07T07:00")).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("TIM-02");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.message().fr())
                        .startsWith("Envoi prévu dimanche 7 septembre 2025, 7 h (jour sans envoi)");
                assertThat(finding.proposals())
                        .singleElement()
                        .satisfies(proposal -> assertThat(proposal.advice().fr())
                                .isEqualTo("Envoyer à partir du lundi 8 septembre 2025, 8 h."));
            });
        }

        @Test
        void aTextMessageAtNightIsHeldUpToTheMorning() {
            assertThat(findings(sms(), "2025-09-01T22:30")).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("TIM-01");
                assertThat(finding.message().en()).contains("22:30 (quiet hour)");
            });
        }

        @Test
        void aHolidayIsNamed() {
            assertThat(findings(sms(), "2025-09-24T10:00")).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("TIM-02");
                assertThat(finding.message().fr()).contains("(jour férié : 24 septembre, fête de la Citoyenneté)");
            });
        }

        @Test
        void duringTheDayNothingIsSaid() {
            assertThat(findings(sms(), "2025-09-01T09:00")).isEmpty();
        }

        @Test
        void anAlertIsExempt() {
            assertThat(findings(
                            CHECK.withRoster(DutyRoster.of()),
                            sms(CommunicationPurpose.ALERT, "Évacuez."),
                            SampleReviews.published(SampleAuthorities.montDore(), "2025-09-07T03:00")))
                    .isEmpty();
        }

        @Test
        void aWebPageMayAppearAtAnyTime() {
            assertThat(findings(SampleCommunications.article("Bonjour."), "2025-09-07T03:00"))
                    .isEmpty();
        }

        @Test
        void aChannelNobodyKnowsIsNotJudged() {
            assertThat(findings(
                            SampleCommunications.on(ChannelId.of("crieur"), Section.body("Oyez.")), "2025-09-07T03:00"))
                    .isEmpty();
        }

        @Test
        void eachVariantIsLookedAtWhenItIsPlanned() {
            Instant sunday = LocalDateTime.parse("2025-09-07T07:00")
                    .atZone(SampleAuthorities.NOUMEA)
                    .toInstant();
            Communication planned = sms().toBuilder().plannedAt(sunday).build();

            assertThat(findings(planned, "2025-09-05T10:00"))
                    .extracting(Finding::ruleId)
                    .containsExactly("TIM-02");
        }
    }

    @Nested
    class Promotion {

        private final ReviewContext metropole =
                SampleReviews.published(SampleAuthorities.metropolitanTown(), "2025-09-01T09:00");

        @Test
        void aPromotionalTextMessageSaysHowToReceiveNoMore() {
            assertThat(findings(CHECK, sms(CommunicationPurpose.PROMOTION, "Venez NONSTOP au salon."), metropole))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("TIM-05");
                        assertThat(finding.message().fr()).startsWith("Mention « STOP » absente");
                    });
            assertThat(findings(CHECK, sms(CommunicationPurpose.PROMOTION, "Venez. STOP au 36000"), metropole))
                    .isEmpty();
        }

        @Test
        void aServiceMessageNeedsNoSuchMention() {
            assertThat(findings(CHECK, sms(), metropole)).isEmpty();
        }

        @Test
        void aTerritoryWhoseHoursNobodyKnowsIsSaid() {
            assertThat(findings(sms(CommunicationPurpose.PROMOTION, "Venez."), "2025-09-01T09:00"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("TIM-04");
                        assertThat(finding.severity()).isEqualTo(Severity.INFO);
                        assertThat(finding.message().fr())
                                .isEqualTo(
                                        "Horaires d’envoi inconnus pour le territoire NC : SMS, message promotionnel.");
                    });
        }
    }

    @Nested
    class HolidaysInDoubt {

        private static final String GOSPEL = "5 mars, arrivée de l’Évangile";

        private LocalAuthority.Builder commune(Territory territory) {
            return LocalAuthority.builder("Commune", AuthorityKind.COMMUNE)
                    .territory(territory)
                    .population(5_000)
                    .zone(ZoneId.of("Pacific/Tahiti"))
                    .currency(Currency.getInstance("XPF"));
        }

        private List<String> inPapeete(String local) {
            LocalAuthority papeete = commune(Territory.FRENCH_POLYNESIA).build();
            return findings(CHECK, sms(), SampleReviews.published(papeete, local)).stream()
                    .filter(finding -> finding.ruleId().equals("TIM-04"))
                    .map(finding -> finding.message().fr())
                    .toList();
        }

        @Test
        void farFromTheDaysInDoubtNothingIsSaid() {
            assertThat(inPapeete("2025-09-01T09:00")).isEmpty();
            assertThat(inPapeete("2025-12-24T09:00"))
                    .as("the eve of a holiday that is certain")
                    .isEmpty();
        }

        @Test
        void onADayInDoubtOrBesideItThatDayIsNamed() {
            assertThat(inPapeete("2026-03-05T09:00"))
                    .containsExactly(
                            "Envoi prévu un jour férié à confirmer : %s (jeudi 5 mars 2026).".formatted(GOSPEL));
            assertThat(inPapeete("2026-03-04T09:00"))
                    .containsExactly("Envoi prévu la veille d’un jour férié à confirmer : %s (jeudi 5 mars 2026)."
                            .formatted(GOSPEL));
            assertThat(inPapeete("2026-03-06T09:00"))
                    .containsExactly("Envoi prévu le lendemain d’un jour férié à confirmer : %s (jeudi 5 mars 2026)."
                            .formatted(GOSPEL));
        }

        @Test
        void holidaysOfAnotherTerritoryAreSaid() {
            LocalAuthority elsewhere = commune(Territory.of("TF"))
                    .workingCalendar(WorkingCalendar.of(
                            ZoneId.of("Pacific/Tahiti"),
                            HolidayCalendar.standard().forTerritory(Territory.METROPOLE)))
                    .build();

            assertThat(findings(CHECK, sms(), SampleReviews.published(elsewhere, "2025-09-01T09:00")))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message().fr())
                            .isEqualTo("Jours fériés du territoire TF mal connus : ceux de FR sont appliqués."));
        }

        @Test
        void whereNoHolidayMattersNothingIsSaid() {
            LocalAuthority papeete = commune(Territory.FRENCH_POLYNESIA).build();

            assertThat(findings(
                            CHECK,
                            SampleCommunications.article("Bonjour."),
                            SampleReviews.published(papeete, "2025-09-01T09:00")))
                    .isEmpty();
        }
    }

    @Nested
    class Duty {

        private final PersonId paul = PersonId.of("paul");
        private final Instant friday = Instant.parse("2025-09-05T06:00:00Z");
        private final Instant monday = Instant.parse("2025-09-07T21:00:00Z");
        private final DutyRoster roster = DutyRoster.of(new DutyShift(paul, friday, monday));
        private final ReviewContext saturday =
                SampleReviews.published(SampleAuthorities.montDore(), "2025-09-06T10:00");

        @Test
        void outOfHoursSomebodyIsOnDuty() {
            assertThat(findings(CHECK.withRoster(roster), SampleCommunications.article("Bonjour."), saturday))
                    .isEmpty();
            assertThat(findings(CHECK.withRoster(DutyRoster.of()), SampleCommunications.article("Bonjour."), saturday))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("TIM-03");
                        assertThat(finding.message().fr())
                                .isEqualTo("Parution prévue samedi 6 septembre 2025, 10 h, hors des heures de travail,"
                                        + " sans personne d’astreinte.");
                    });
        }

        @Test
        void duringWorkingHoursNobodyNeedsToBe() {
            assertThat(findings(
                            CHECK.withRoster(DutyRoster.of()),
                            SampleCommunications.article("Bonjour."),
                            SampleReviews.monday()))
                    .isEmpty();
        }

        @Test
        void whoIsOnDutyHoldsTheOffice() {
            UnitId unit = UnitId.of("direction");
            OrgChart chart = OrgChart.builder()
                    .unit(new OrgUnit(
                            unit,
                            Wording.of("direction", "head office"),
                            OrgUnitKind.DIRECTORATE,
                            Hierarchy.ADMINISTRATIVE,
                            null))
                    .office(new Office(StandardOffices.DUTY_OFFICER, Wording.of("cadre", "manager"), unit))
                    .office(new Office(StandardOffices.LEGAL_ADVISER, Wording.of("juriste", "lawyer"), unit))
                    .position(Position.since(paul, StandardOffices.DUTY_OFFICER, LocalDate.of(2025, 1, 1)))
                    .build();

            assertThat(findings(
                            CHECK.withRoster(roster, StandardOffices.DUTY_OFFICER, chart),
                            SampleCommunications.article("Bonjour."),
                            saturday))
                    .isEmpty();
            assertThat(findings(
                            CHECK.withRoster(roster, StandardOffices.LEGAL_ADVISER, chart),
                            SampleCommunications.article("Bonjour."),
                            saturday))
                    .extracting(Finding::ruleId)
                    .containsExactly("TIM-03");
        }
    }
}
