package org.commspubliques.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.commspubliques.core.authority.StandardSectors;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommunicationRequestTest {

    private static final Instant RECEIVED = Instant.parse("2025-08-30T09:12:00Z");

    private static CommunicationRequest.Builder request(CommunicationPurpose purpose) {
        return CommunicationRequest.builder(CommunicationId.of("dem-1"), SampleCommunications.ROADS, purpose, RECEIVED)
                .subject("Travaux")
                .audience("habitants")
                .contact("Paul");
    }

    private static CommunicationRequest.Builder complete() {
        return request(CommunicationPurpose.INFORMATION).wantedFor(RECEIVED.plusSeconds(60));
    }

    @Nested
    class WhatIsMissing {

        @Test
        void aCompleteRequestLacksNothing() {
            CommunicationRequest request = complete().build();

            assertThat(request.missing()).isEmpty();
            assertThat(request.deadline()).contains(RECEIVED.plusSeconds(60));
        }

        @Test
        void everythingMissingIsSaidWithThePointerOfItsField() {
            CommunicationRequest empty = CommunicationRequest.builder(
                            CommunicationId.of("dem-1"),
                            SampleCommunications.ROADS,
                            CommunicationPurpose.SERVICE_INFORMATION,
                            RECEIVED)
                    .subject(" ")
                    .audience(" ")
                    .build();

            assertThat(empty.missing())
                    .extracting(finding -> finding.locus().pointer())
                    .containsExactly("/subject", "/audiences", "/wantedFor", "/facts", "/contact");
        }

        @Test
        void aMissingThingIsAskedForInBothLanguages() {
            assertThat(request(CommunicationPurpose.INFORMATION).build().missing())
                    .extracting(
                            Finding::ruleId,
                            finding -> finding.message().fr(),
                            finding -> finding.message().en())
                    .containsExactly(tuple("DEM-01", "Il manque la date souhaitée.", "Missing: the date wanted."));
        }

        @Test
        void anAlertIsWantedNow() {
            CommunicationRequest alert = request(CommunicationPurpose.ALERT)
                    .fact(KeyFact.of(FactKey.of("pluie.cumul")))
                    .build();

            assertThat(alert.missing()).isEmpty();
            assertThat(alert.deadline()).isEmpty();
        }

        @Test
        void theHostSaysWhatItCannotDoWithout() {
            RequestForm form = RequestForm.parse("formulaire.json", """
                    {"id": "ville", "fr": "Demande", "en": "Request", "fields": [
                      {"field": "budget", "fr": "la somme prévue", "en": "the amount planned",
                       "help": {"fr": "Voir les finances.", "en": "See the finance unit."},
                       "requiredFor": ["promotion"]},
                      {"field": "sector", "fr": "le domaine", "en": "the sector",
                       "help": {"fr": "Choisir.", "en": "Choose."}, "requiredFor": "all"}]}
                    """.getBytes(StandardCharsets.UTF_8));
            RequestChecker checker = new RequestChecker(form);

            assertThat(checker.missing(request(CommunicationPurpose.PROMOTION).build()))
                    .extracting(
                            finding -> finding.message().fr(),
                            finding -> finding.proposals().get(0).advice().fr())
                    .containsExactly(
                            tuple("Il manque la somme prévue.", "Voir les finances."),
                            tuple("Il manque le domaine.", "Choisir."));
            assertThat(checker.missing(request(CommunicationPurpose.PROMOTION)
                            .budget(Money.of("40000", "XPF"))
                            .sector(StandardSectors.WATER)
                            .build()))
                    .isEmpty();
            assertThat(form.requiredFor(CommunicationPurpose.INTERNAL))
                    .extracting(FormField::field)
                    .containsExactly(RequestField.SECTOR);
        }

        @Test
        void aFormThatAsksTwiceIsRefusedWithItsPlace() {
            String twice = """
                    {"id": "ville", "fr": "Demande", "en": "Request", "fields": [
                      {"field": "why", "fr": "a", "en": "a", "help": {"fr": "a", "en": "a"}},
                      {"field": "why", "fr": "b", "en": "b", "help": {"fr": "b", "en": "b"}}]}
                    """;

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> RequestForm.parse("f.json", twice.getBytes(StandardCharsets.UTF_8)))
                    .satisfies(thrown -> assertThat(thrown.line()).isEqualTo(3));
        }

        @Test
        void aPurposeThatDoesNotExistIsRefused() {
            String wrong = """
                    {"id": "ville", "fr": "D", "en": "R", "fields": [
                      {"field": "why", "fr": "a", "en": "a", "help": {"fr": "a", "en": "a"}, "requiredFor": "toutes"}]}
                    """;

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> RequestForm.parse("f.json", wrong.getBytes(StandardCharsets.UTF_8)))
                    .withMessageContaining("all");
        }
    }

    @Nested
    class WhatShouldBeSeen {

        private final RequestChecker checker = new RequestChecker(RequestForm.standard());

        @Test
        void aDateThatIsOverIsSeen() {
            assertThat(checker.check(request(CommunicationPurpose.INFORMATION)
                            .wantedFor(RECEIVED.minusSeconds(1))
                            .build()))
                    .extracting(Finding::ruleId)
                    .containsExactly("DEM-02");
        }

        @Test
        void aLineWithoutItsSourceIsSeenAndAFactOfTheRegisterIsNot() {
            assertThat(checker.check(complete()
                            .fact(KeyFact.of(FactKey.of("voirie.fin")))
                            .fact(KeyFact.line("Réouverture le 12", "arrêté 2025-31"))
                            .fact(KeyFact.line("Mille voitures par jour", ""))
                            .build()))
                    .extracting(Finding::ruleId, finding -> finding.locus().pointer(), Finding::excerpt)
                    .containsExactly(tuple("DEM-03", "/facts/2/source", "Mille voitures par jour"));
        }
    }

    @Test
    void aRequestThatCarriesOutADecisionIsOneOfTheExecutive() {
        CommunicationRequest request =
                complete().decidedBy("délibération 2025/48").build();

        assertThat(request.origin()).isEqualTo(RequestOrigin.EXECUTIVE_DECISION);
        assertThat(request.decision()).isEqualTo("délibération 2025/48");
    }

    @Test
    void aFactIsAKeyOrALine() {
        assertThatIllegalArgumentException().isThrownBy(() -> KeyFact.line(" ", "arrêté"));
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyFact(FactKey.of("a"), "ligne", ""));
    }

    @Test
    void whatIsEnteredIsNormalised() {
        assertThat(complete().subject("e\u0301te\u0301").contact("Paul\r\n").build())
                .extracting(CommunicationRequest::subject, CommunicationRequest::contact)
                .containsExactly("été", "Paul\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().subject("\uD83D").build())
                .withMessageContaining("subject");
    }
}
