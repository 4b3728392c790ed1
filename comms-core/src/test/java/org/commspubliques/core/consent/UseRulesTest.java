package org.commspubliques.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.core.consent.RightsSamples.DAY;
import static org.commspubliques.core.consent.RightsSamples.EVIDENCE;
import static org.commspubliques.core.consent.RightsSamples.NEWS_BY_EMAIL;
import static org.commspubliques.core.consent.RightsSamples.newsletter;
import static org.commspubliques.core.consent.RightsSamples.signedUp;
import static org.commspubliques.core.consent.RightsSamples.subscriber;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UseRulesTest {

    private static final UseRules NC = UseCatalog.standard().forTerritory(Territory.NEW_CALEDONIA);
    private static final UseRules FR = UseCatalog.standard().forTerritory(Territory.METROPOLE);
    private static final ProcessingUse NEWS_BY_SMS =
            ProcessingUse.of(ProcessingPurpose.MUNICIPAL_NEWS, ChannelKind.SMS);
    private static final ProcessingUse ALERT_BY_SMS = ProcessingUse.of(ProcessingPurpose.EMERGENCY, ChannelKind.SMS);
    private static final ProcessingUse SERVICE_BY_SMS =
            ProcessingUse.of(ProcessingPurpose.PUBLIC_SERVICE_INFORMATION, ChannelKind.SMS);

    private static List<Exclusion> reasons(ContactRights.Builder rights, ProcessingUse use) {
        return NC.decide(rights.build(), use, DAY).exclusions();
    }

    private static ContactRights.Builder from(DataOrigin origin, ProcessingPurpose... announced) {
        return ContactRights.builder()
                .collection(CollectionRecord.of(origin, DAY.minusYears(1), Set.of(announced))
                        .informedOn(DAY.minusYears(1)));
    }

    @Nested
    class Basis {

        @Test
        void aSubscriberToTheNewsletterReceivesIt() {
            Eligibility eligibility = NC.decide(subscriber().build(), NEWS_BY_EMAIL, DAY);
            assertThat(eligibility.basis()).contains(LegalBasis.CONSENT);
            assertThat(eligibility.rule().orElseThrow().id()).isEqualTo("actualites-electroniques");
            assertThat(eligibility.exclusions()).isEmpty();
        }

        @Test
        void consentToOneChannelIsNoConsentToAnother() {
            assertThat(reasons(subscriber(), NEWS_BY_SMS)).containsExactly(Exclusion.NO_BASIS);
        }

        @Test
        void consentOfTomorrowIsNoneToday() {
            Consent tomorrow =
                    Consent.of(ProcessingPurpose.MUNICIPAL_NEWS, Set.of(ChannelKind.EMAIL), DAY.plusDays(1), EVIDENCE);
            ContactRights.Builder rights = ContactRights.builder()
                    .collection(signedUp(ProcessingPurpose.MUNICIPAL_NEWS))
                    .consent(tomorrow);
            assertThat(reasons(rights, NEWS_BY_EMAIL)).containsExactly(Exclusion.NO_BASIS);
        }

        @Test
        void whatIsAPublicTaskNeedsNoConsent() {
            assertThat(NC.decide(from(DataOrigin.SERVICE_FILE).build(), SERVICE_BY_SMS, DAY)
                            .basis())
                    .contains(LegalBasis.PUBLIC_TASK);
        }

        @Test
        void somebodyOfWhomNothingIsKnownReceivesNothing() {
            for (ProcessingPurpose purpose : ProcessingPurpose.values()) {
                for (ChannelKind channel : ChannelKind.values()) {
                    assertThat(reasons(ContactRights.builder(), ProcessingUse.of(purpose, channel)))
                            .contains(Exclusion.ORIGIN_UNKNOWN);
                }
            }
        }

        @Test
        void aUseOfWhichNoRuleSpeaksHasNoBasisEvenWithConsent() {
            UseRules empty = UseCatalog.parse("vide.json", "{}".getBytes(StandardCharsets.UTF_8))
                    .forTerritory(Territory.METROPOLE);
            assertThat(empty.decide(subscriber().build(), NEWS_BY_EMAIL, DAY).mainExclusion())
                    .isPresent();
            assertThat(empty.decide(subscriber().build(), NEWS_BY_EMAIL, DAY).exclusions())
                    .contains(Exclusion.NO_BASIS);
        }
    }

    @Nested
    class Channels {

        @Test
        void aLetterNeedsAnAddressAndABulletinInEveryLetterBoxNone() {
            assertThat(EnumSet.allOf(ChannelKind.class).stream()
                            .filter(channel -> ProcessingUse.of(ProcessingPurpose.SURVEY, channel)
                                    .isAddressed()))
                    .containsExactly(
                            ChannelKind.EMAIL,
                            ChannelKind.LETTER,
                            ChannelKind.SMS,
                            ChannelKind.PUSH,
                            ChannelKind.VOICE,
                            ChannelKind.INTERNAL_JOURNAL,
                            ChannelKind.PRESS,
                            ChannelKind.INTERNAL);
        }
    }

    @Nested
    class Refusals {

        @Test
        void politicalUseIsRefusedEvenToSomebodyWhoAgreedToIt() {
            ContactRights.Builder rights = subscriber()
                    .consent(Consent.of(
                            ProcessingPurpose.POLITICAL_COMMUNICATION,
                            EnumSet.allOf(ChannelKind.class),
                            DAY.minusMonths(1),
                            EVIDENCE));
            for (ChannelKind channel : ChannelKind.values()) {
                ProcessingUse political = ProcessingUse.of(ProcessingPurpose.POLITICAL_COMMUNICATION, channel);
                assertThat(reasons(rights, political)).startsWith(Exclusion.POLITICAL_USE);
            }
        }

        @Test
        void anObjectionToEverythingStopsEvenAlerts() {
            assertThat(reasons(subscriber().objection(Objection.toEverything(DAY)), ALERT_BY_SMS))
                    .containsExactly(Exclusion.OBJECTION);
        }

        @Test
        void anObjectionToAChannelLeavesTheOthers() {
            ContactRights.Builder rights = from(DataOrigin.SERVICE_FILE).objection(Objection.to(DAY, ChannelKind.SMS));
            assertThat(reasons(rights, SERVICE_BY_SMS)).containsExactly(Exclusion.CHANNEL_OBJECTION);
            assertThat(reasons(
                            rights, ProcessingUse.of(ProcessingPurpose.PUBLIC_SERVICE_INFORMATION, ChannelKind.EMAIL)))
                    .isEmpty();
        }

        @Test
        void anObjectionToAPurposeLeavesTheOthers() {
            ContactRights.Builder rights = subscriber().objection(Objection.to(DAY, ProcessingPurpose.MUNICIPAL_NEWS));
            assertThat(reasons(rights, NEWS_BY_EMAIL)).containsExactly(Exclusion.PURPOSE_OBJECTION);
            assertThat(reasons(rights, ALERT_BY_SMS)).isEmpty();
        }

        @Test
        void anObjectionToAPurposeByAChannelLeavesTheRest() {
            ContactRights.Builder rights = from(DataOrigin.SERVICE_FILE).objection(Objection.to(DAY, SERVICE_BY_SMS));
            assertThat(reasons(rights, SERVICE_BY_SMS)).containsExactly(Exclusion.PURPOSE_OBJECTION);
            assertThat(reasons(rights, ALERT_BY_SMS)).isEmpty();
        }

        @Test
        void anAddressOnTheOptOutListReceivesNothing() {
            assertThat(reasons(subscriber().optedOut(true), NEWS_BY_EMAIL)).containsExactly(Exclusion.OPTED_OUT_LIST);
        }

        @Test
        void aConsentIsNoneFromTheDayOfItsWithdrawalOn() {
            ContactRights withdrawn = ContactRights.builder()
                    .collection(signedUp(ProcessingPurpose.MUNICIPAL_NEWS))
                    .consent(newsletter().withdrawnOn(DAY))
                    .build();
            assertThat(NC.decide(withdrawn, NEWS_BY_EMAIL, DAY.minusDays(1)).isAllowed())
                    .isTrue();
            assertThat(NC.decide(withdrawn, NEWS_BY_EMAIL, DAY).exclusions())
                    .containsExactly(Exclusion.CONSENT_WITHDRAWN, Exclusion.NO_BASIS);
        }

        @Test
        void whatWasWithdrawnMayBeGivenAnewOnALaterDay() {
            ContactRights.Builder rights = ContactRights.builder()
                    .collection(signedUp(ProcessingPurpose.MUNICIPAL_NEWS))
                    .consent(newsletter().withdrawnOn(DAY.minusDays(10)));
            Consent sameDay = Consent.of(
                    ProcessingPurpose.MUNICIPAL_NEWS, Set.of(ChannelKind.EMAIL), DAY.minusDays(10), EVIDENCE);
            Consent later =
                    Consent.of(ProcessingPurpose.MUNICIPAL_NEWS, Set.of(ChannelKind.EMAIL), DAY.minusDays(9), EVIDENCE);
            assertThat(reasons(rights.consent(sameDay), NEWS_BY_EMAIL)).contains(Exclusion.CONSENT_WITHDRAWN);
            assertThat(reasons(rights.consent(later), NEWS_BY_EMAIL)).isEmpty();
        }

        @Test
        void aWithdrawalCountsEvenWhereNoConsentWasNeeded() {
            Consent consent = Consent.of(
                            ProcessingPurpose.PUBLIC_SERVICE_INFORMATION,
                            Set.of(ChannelKind.SMS),
                            DAY.minusDays(9),
                            EVIDENCE)
                    .withdrawnOn(DAY.minusDays(1));
            assertThat(reasons(from(DataOrigin.SERVICE_FILE).consent(consent), SERVICE_BY_SMS))
                    .containsExactly(Exclusion.CONSENT_WITHDRAWN);
        }

        @Test
        void anAddressWhoseMessagesComeBackIsLeftAlone() {
            assertThat(reasons(subscriber().bounces(ChannelKind.EMAIL, new Bounces(0, 4)), NEWS_BY_EMAIL))
                    .isEmpty();
            assertThat(reasons(subscriber().bounces(ChannelKind.EMAIL, new Bounces(0, 5)), NEWS_BY_EMAIL))
                    .containsExactly(Exclusion.UNDELIVERABLE);
            assertThat(reasons(subscriber().bounces(ChannelKind.EMAIL, new Bounces(1, 0)), NEWS_BY_EMAIL))
                    .containsExactly(Exclusion.UNDELIVERABLE);
            assertThat(reasons(subscriber().bounces(ChannelKind.SMS, new Bounces(9, 9)), NEWS_BY_EMAIL))
                    .isEmpty();
        }

        @Test
        void everyReasonIsGivenTheWeightiestFirst() {
            ContactRights.Builder rights = subscriber()
                    .objection(Objection.to(DAY, ChannelKind.EMAIL))
                    .bounces(ChannelKind.EMAIL, new Bounces(1, 0))
                    .keepUntil(DAY.minusDays(1));
            assertThat(reasons(rights, NEWS_BY_EMAIL))
                    .containsExactly(Exclusion.CHANNEL_OBJECTION, Exclusion.RETENTION_OVER, Exclusion.UNDELIVERABLE);
            assertThat(NC.decide(rights.build(), NEWS_BY_EMAIL, DAY).mainExclusion())
                    .contains(Exclusion.CHANNEL_OBJECTION);
        }
    }

    @Nested
    class Origins {

        @Test
        void dataCollectedForOnePurposeDoNotServeAnother() {
            assertThat(reasons(subscriber(), ProcessingUse.of(ProcessingPurpose.SURVEY, ChannelKind.EMAIL)))
                    .containsExactly(Exclusion.PURPOSE_CHANGED);
        }

        @Test
        void aServiceMayInformItsUsersButNotSendThemNews() {
            assertThat(reasons(from(DataOrigin.SERVICE_FILE), SERVICE_BY_SMS)).isEmpty();
            assertThat(reasons(from(DataOrigin.SERVICE_FILE), NEWS_BY_EMAIL)).contains(Exclusion.PURPOSE_CHANGED);
        }

        @Test
        void theCivilRegistryServesNoGreetingsWithoutExpressAgreement() {
            ProcessingUse greetings = ProcessingUse.of(ProcessingPurpose.GREETINGS, ChannelKind.EMAIL);
            ContactRights.Builder newParents = ContactRights.builder()
                    .collection(CollectionRecord.of(
                                    DataOrigin.CIVIL_REGISTRY, DAY.minusDays(20), Set.of(ProcessingPurpose.GREETINGS))
                            .informedOn(DAY.minusDays(20)));
            assertThat(reasons(newParents, greetings)).contains(Exclusion.REGISTER_RESTRICTED);
            newParents.consent(
                    Consent.of(ProcessingPurpose.GREETINGS, Set.of(ChannelKind.EMAIL), DAY.minusDays(20), EVIDENCE));
            assertThat(reasons(newParents, greetings)).isEmpty();
        }

        @Test
        void theElectoralRollServesMunicipalInformationByLetterAndNoPromotion() {
            ContactRights.Builder voter = ContactRights.builder()
                    .collection(CollectionRecord.of(DataOrigin.ELECTORAL_ROLL, DAY.minusYears(1), Set.of()));
            assertThat(reasons(voter, ProcessingUse.of(ProcessingPurpose.MUNICIPAL_NEWS, ChannelKind.LETTER)))
                    .isEmpty();
            assertThat(reasons(voter, ProcessingUse.of(ProcessingPurpose.PROMOTION, ChannelKind.EMAIL)))
                    .contains(Exclusion.REGISTER_RESTRICTED);
        }

        @Test
        void theElectoralRollMayBeSortedByAgeButNotByNameOrBirthplace() {
            assertThat(FR.forbiddenSorting(DataOrigin.ELECTORAL_ROLL).keySet())
                    .contains(SortCriterion.NAME, SortCriterion.BIRTHPLACE, SortCriterion.NATIONALITY)
                    .doesNotContain(
                            SortCriterion.AGE, SortCriterion.SEX, SortCriterion.ADDRESS, SortCriterion.POLLING_STATION);
        }

        @Test
        void theRegisterOfVulnerablePeopleServesAlertsAlone() {
            ContactRights.Builder registered = from(DataOrigin.VULNERABLE_PERSONS_REGISTER);
            assertThat(reasons(registered, ALERT_BY_SMS)).isEmpty();
            assertThat(reasons(registered, SERVICE_BY_SMS)).containsExactly(Exclusion.REGISTER_RESTRICTED);
        }

        @Test
        void detailsThatHadToBeGivenServeNoNews() {
            ContactRights.Builder rights = ContactRights.builder()
                    .collection(signedUp(ProcessingPurpose.PARTICIPATION).madeCompulsory());
            assertThat(reasons(rights, ProcessingUse.of(ProcessingPurpose.PARTICIPATION, ChannelKind.EMAIL)))
                    .containsExactly(Exclusion.COMPULSORY_COLLECTION);
        }

        @Test
        void whoeverWasNotToldIsNotWrittenTo() {
            ContactRights.Builder rights = ContactRights.builder()
                    .collection(CollectionRecord.of(
                            DataOrigin.VOLUNTARY, DAY.minusDays(5), Set.of(ProcessingPurpose.PARTICIPATION)));
            assertThat(reasons(rights, ProcessingUse.of(ProcessingPurpose.PARTICIPATION, ChannelKind.EMAIL)))
                    .containsExactly(Exclusion.NOT_INFORMED);
        }
    }

    @Nested
    class Retention {

        @Test
        void dataServeUntilTheLastDayAndNotTheNext() {
            ContactRights rights = from(DataOrigin.SERVICE_FILE).build();
            LocalDate last = DAY.minusYears(1).plusMonths(36);
            assertThat(NC.decide(rights, SERVICE_BY_SMS, last).isAllowed()).isTrue();
            assertThat(NC.decide(rights, SERVICE_BY_SMS, last.plusDays(1)).exclusions())
                    .containsExactly(Exclusion.RETENTION_OVER);
        }

        @Test
        void theTimeRunsFromTheLastContact() {
            ContactRights rights =
                    from(DataOrigin.SERVICE_FILE).lastContact(DAY).build();
            assertThat(NC.decide(rights, SERVICE_BY_SMS, DAY.plusMonths(36)).isAllowed())
                    .isTrue();
        }

        @Test
        void givingConsentIsAContact() {
            ContactRights rights = ContactRights.builder()
                    .collection(CollectionRecord.of(DataOrigin.SERVICE_FILE, DAY.minusYears(4), Set.of())
                            .informedOn(DAY.minusYears(4)))
                    .consent(newsletter())
                    .build();
            assertThat(NC.decide(rights, NEWS_BY_EMAIL, DAY).isAllowed()).isTrue();
        }

        @Test
        void theHostMaySetAnEarlierEnd() {
            ContactRights rights = from(DataOrigin.SERVICE_FILE).keepUntil(DAY).build();
            assertThat(NC.lastDay(rights)).contains(DAY);
            assertThat(NC.decide(rights, SERVICE_BY_SMS, DAY).isAllowed()).isTrue();
            assertThat(NC.decide(rights, SERVICE_BY_SMS, DAY.plusDays(1)).isAllowed())
                    .isFalse();
        }

        @Test
        void theLastDayIsThatOfThePurposeThatAllowsTheLongest() {
            ContactRights rights = ContactRights.builder()
                    .collection(signedUp(ProcessingPurpose.GREETINGS, ProcessingPurpose.SURVEY))
                    .build();
            assertThat(NC.lastDay(rights)).contains(DAY.minusMonths(3).plusMonths(36));
            assertThat(NC.lastDay(ContactRights.builder()
                            .collection(signedUp(ProcessingPurpose.GREETINGS))
                            .build()))
                    .contains(DAY.minusMonths(3).plusMonths(2));
        }

        @Test
        void whatIsToBePurgedServesNothingElse() {
            ContactRights newParents = ContactRights.builder()
                    .collection(signedUp(ProcessingPurpose.GREETINGS))
                    .build();
            assertThat(NC.decide(newParents, ALERT_BY_SMS, DAY.minusMonths(1)).isAllowed())
                    .isTrue();
            assertThat(NC.decide(newParents, ALERT_BY_SMS, DAY).exclusions()).containsExactly(Exclusion.RETENTION_OVER);
        }

        @Test
        void dataArePurgedWhenTheLastDayEndsWhereTheAuthorityIs() {
            ContactRights rights = from(DataOrigin.SERVICE_FILE).keepUntil(DAY).build();
            ZoneId noumea = ZoneId.of("Pacific/Noumea");
            assertThat(NC.purgeAt(rights, noumea).orElseThrow().toString())
                    .isEqualTo("2026-11-29T00:00+11:00[Pacific/Noumea]");
            assertThat(NC.isPurgeDue(rights, Instant.parse("2026-11-28T12:59:59Z"), noumea))
                    .isFalse();
            assertThat(NC.isPurgeDue(rights, Instant.parse("2026-11-28T13:00:00Z"), noumea))
                    .isTrue();
            assertThat(NC.isPurgeDue(rights, Instant.parse("2026-11-28T13:00:00Z"), ZoneId.of("Europe/Paris")))
                    .isFalse();
        }

        @Test
        void ofDataOfUnknownAgeItIsNotSaidThatTheirTimeIsOver() {
            ContactRights unknown = ContactRights.builder().build();
            assertThat(NC.lastDay(unknown)).isEmpty();
            assertThat(NC.isPurgeDue(unknown, Instant.parse("2026-11-28T13:00:00Z"), ZoneId.of("Pacific/Noumea")))
                    .isFalse();
            assertThat(NC.decide(unknown, ALERT_BY_SMS, DAY).exclusions())
                    .contains(Exclusion.ORIGIN_UNKNOWN)
                    .doesNotContain(Exclusion.RETENTION_OVER);
        }

        @Test
        void theEndThatTheHostSetHoldsForDataOfUnknownAge() {
            ContactRights unknown = ContactRights.builder().keepUntil(DAY).build();
            ZoneId noumea = ZoneId.of("Pacific/Noumea");
            assertThat(NC.isPurgeDue(unknown, Instant.parse("2026-11-28T12:59:59Z"), noumea))
                    .isFalse();
            assertThat(NC.isPurgeDue(unknown, Instant.parse("2026-11-28T13:00:00Z"), noumea))
                    .isTrue();
            assertThat(NC.decide(unknown, ALERT_BY_SMS, DAY.plusDays(1)).exclusions())
                    .contains(Exclusion.RETENTION_OVER);
        }
    }

    @Nested
    class Minors {

        private final LocalDate fourteen = DAY.minusYears(15).plusDays(1);
        private final LocalDate fifteen = DAY.minusYears(15);

        private boolean isAllowed(UseRules rules, ContactRights.Builder rights) {
            return rules.decide(rights.build(), NEWS_BY_EMAIL, DAY).isAllowed();
        }

        @Test
        void inMetropolitanFranceOneConsentsAloneAtFifteen() {
            assertThat(isAllowed(FR, subscriber().minorBornOn(fifteen))).isTrue();
            assertThat(isAllowed(FR, subscriber().minorBornOn(fourteen))).isFalse();
        }

        @Test
        void whereTheDataKnowNoAgeOneMustBeOfAge() {
            assertThat(NC.consentAge()).isEqualTo(18);
            assertThat(isAllowed(NC, subscriber().minorBornOn(fifteen))).isFalse();
            assertThat(isAllowed(NC, subscriber().minorBornOn(DAY.minusYears(18))))
                    .isTrue();
        }

        @Test
        void aParentMayAuthoriseForThatPurpose() {
            assertThat(isAllowed(
                            FR,
                            subscriber()
                                    .minorBornOn(fourteen)
                                    .authorisation(new ParentalAuthorisation(
                                            Set.of(ProcessingPurpose.MUNICIPAL_NEWS), DAY, "dossier 7"))))
                    .isTrue();
            assertThat(isAllowed(
                            FR,
                            subscriber()
                                    .minorBornOn(fourteen)
                                    .authorisation(new ParentalAuthorisation(
                                            Set.of(ProcessingPurpose.SURVEY), DAY, "dossier 7"))))
                    .isFalse();
            assertThat(isAllowed(
                            FR,
                            subscriber()
                                    .minorBornOn(fourteen)
                                    .authorisation(new ParentalAuthorisation(
                                            Set.of(ProcessingPurpose.MUNICIPAL_NEWS), DAY.plusDays(1), "dossier 7"))))
                    .isFalse();
        }

        @Test
        void somebodyBornOn29FebruaryIsFifteenOn1March() {
            ContactRights rights =
                    subscriber().minorBornOn(LocalDate.of(2012, 2, 29)).build();
            assertThat(FR.decide(rights, NEWS_BY_EMAIL, LocalDate.of(2027, 2, 28))
                            .isAllowed())
                    .isFalse();
            assertThat(FR.decide(rights, NEWS_BY_EMAIL, LocalDate.of(2027, 3, 1))
                            .isAllowed())
                    .isTrue();
        }

        @Test
        void anAlertReachesMinorsToo() {
            ContactRights rights = from(DataOrigin.SERVICE_FILE)
                    .minorBornOn(DAY.minusYears(10))
                    .build();
            assertThat(FR.decide(rights, ALERT_BY_SMS, DAY).isAllowed()).isTrue();
        }
    }

    @Nested
    class Explanations {

        private final LegalReferences law = LegalReferences.standard();

        @Test
        void aChangeOfPurposeIsRefusedWithBothPurposes() {
            List<Wording> why = FR.explain(
                    subscriber().build(), ProcessingUse.of(ProcessingPurpose.SURVEY, ChannelKind.EMAIL), DAY, law);
            assertThat(why).singleElement().satisfies(sentence -> {
                assertThat(sentence.fr())
                        .startsWith("Les données ont été recueillies pour « actualités de la collectivité », non pour"
                                + " « enquête ». Textes : ")
                        .contains("(RGPD), art. 5");
                assertThat(sentence.en())
                        .startsWith("The data were collected for 'municipal news', not for 'survey'. Texts: ");
            });
        }

        @Test
        void aReasonIsSaidOnceAndNoBracketStandsWithinAnother() {
            for (UseRules rules : List.of(FR, NC)) {
                for (Exclusion exclusion : Exclusion.values()) {
                    Wording said = rules.explain(exclusion, law);
                    String reason = exclusion.reason().fr();
                    assertThat(said.fr())
                            .startsWith(reason.substring(0, 1).toUpperCase(Locale.FRENCH) + reason.substring(1) + ".")
                            .doesNotContainPattern("\\([^)]*\\(");
                    assertThat(said.en()).doesNotContainPattern("\\([^)]*\\(");
                }
            }
        }

        @Test
        void theRegulationOfTheUnionIsNotCitedInNewCaledonia() {
            for (Exclusion exclusion : Exclusion.values()) {
                Wording there = NC.explain(exclusion, law);
                assertThat(there.fr()).doesNotContain("RGPD").doesNotContain("CPCE");
                assertThat(there.en()).doesNotContain("GDPR");
                assertThat(FR.explain(exclusion, law).fr()).contains("RGPD");
            }
        }

        @Test
        void bothAreCitedInReunionAndTheActAloneInSaintBarthelemy() {
            UseRules reunion = UseCatalog.standard().forTerritory(Territory.of("RE"));
            UseRules saintBarthelemy = UseCatalog.standard().forTerritory(Territory.of("BL"));
            assertThat(reunion.references(Exclusion.OBJECTION, law))
                    .extracting(LegalReference::id)
                    .containsExactly("RGPD-21", "LIL-56");
            assertThat(saintBarthelemy.references(Exclusion.OBJECTION, law))
                    .extracting(LegalReference::id)
                    .containsExactly("LIL-56");
        }

        @Test
        void aContestedBasisSaysSo() {
            assertThat(NC.explain(subscriber().build(), NEWS_BY_EMAIL, DAY, law))
                    .extracting(Wording::fr)
                    .hasSize(2)
                    .allSatisfy(sentence -> assertThat(sentence).doesNotContain("RGPD"))
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .startsWith("Envoi permis : « actualités de la collectivité » par courriel,"
                                            + " base légale : consentement"),
                            second -> assertThat(second).startsWith("Point discuté : "));
        }
    }

    @Nested
    class WayOut {

        @Test
        void aNewsletterSaysHowToUnsubscribe() {
            UnsubscribeLink link = NC.unsubscribeLink(NEWS_BY_EMAIL).orElseThrow();
            assertThat(link.header()).contains("List-Unsubscribe");
            assertThat(link.isIn("Pour vous DESINSCRIRE, suivez ce lien.")).isTrue();
            assertThat(link.isIn("Le marché ouvre samedi.")).isFalse();
        }

        @Test
        void messagesOfPublicServiceAreExempt() {
            assertThat(NC.unsubscribeLink(SERVICE_BY_SMS)).isEmpty();
            assertThat(NC.unsubscribeLink(ALERT_BY_SMS)).isEmpty();
            assertThat(NC.unsubscribeLink(ProcessingUse.of(ProcessingPurpose.PROMOTION, ChannelKind.SMS)))
                    .hasValueSatisfying(link -> assertThat(link.isIn("Spectacle à 2 000 F. STOP au 36111"))
                            .isTrue());
        }
    }
}
