package org.commspubliques.core.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModerationTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final Instant RECEIVED = Instant.parse("2027-09-06T21:00:00Z");
    private static final OfficeId WEB = OfficeId.of("community-manager");
    private static final OfficeId DIRECTOR = OfficeId.of("directeur-communication");
    private static final ChannelId FACEBOOK = ChannelId.of("facebook");
    private static final ModerationCharter CHARTER =
            ModerationCharter.standard().adopted("charte-2027", LocalDate.of(2027, 1, 1));
    private static final List<ModerationCharter> CHARTERS = List.of(CHARTER);

    private static Interaction comment(String text) {
        return Interaction.builder("c-1", FACEBOOK, text, RECEIVED)
                .answers(CommunicationId.of("piscine"), "Piscine : la rentrée")
                .author("hote-4411")
                .build();
    }

    private static ModerationDraft.Builder draft(ModerationMeasure measure) {
        return ModerationDraft.builder(measure, WEB, RECEIVED.plus(Duration.ofHours(2)));
    }

    private static List<Finding> findings(ModerationDraft draft, String text) {
        return ModerationFindings.of(draft, comment(text), CHARTERS, NOUMEA);
    }

    private static ModerationDecision hidden(Interaction interaction) {
        return ModerationDecision.of(
                "d-1",
                draft(ModerationMeasure.HIDE)
                        .article("4")
                        .reason("Annonce commerciale")
                        .excerpt("sono à louer")
                        .build(),
                interaction,
                CHARTERS,
                NOUMEA);
    }

    private static final String ADVERT = "Bravo ! Et sono à louer, tous les week-ends";

    @Nested
    class ACharter {

        @Test
        void comesWithSevenArticlesAndSaysFirstThatCriticismIsWelcome() {
            ModerationCharter standard = ModerationCharter.standard();
            assertThat(standard.grounds())
                    .extracting(ModerationGround::kind)
                    .containsExactly(
                            ModerationGround.Kind.ILLEGAL,
                            ModerationGround.Kind.INSULTING,
                            ModerationGround.Kind.OFF_TOPIC,
                            ModerationGround.Kind.ADVERTISING,
                            ModerationGround.Kind.PERSONAL_DATA,
                            ModerationGround.Kind.PARTISAN,
                            ModerationGround.Kind.FLOODING);
            assertThat(standard.preamble().fr()).contains("la critique, même vive, n’est jamais un motif de retrait");
            assertThat(standard.preamble().en()).contains("criticism, however sharp");
        }

        @Test
        void restsOnNoLawThatNobodyHasChecked() {
            assertThat(ModerationCharter.standard().grounds())
                    .flatExtracting(ground -> ground.legalSource().stream().toList())
                    .hasSize(4)
                    .allMatch(source -> !source.confidence().isConfirmed());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"article\": \"2\" | \"article\": \"1\" | 4 | figure deux fois",
                    "\"advertising\" | \"critique\" | 3 | illegal, insulting",
                    "\"appealDays\": 15 | \"appealDays\": 0 | 2 | de 1 à 365",
                    "\"passage\" | \"passages\" | 4 | champ inconnu",
                    "\"from\": \"2027-01-01\" | \"from\": \"2027-01-01\", \"until\": \"2026-01-01\" | 2 | finit avant",
                })
        void thatIsFaultySaysWhere(String there, String instead, int line, String says) {
            String json = """
                    {"id": "ma-charte", "fr": "Charte", "en": "Charter", "preamble": {"fr": "Bienvenue", "en": "Welcome"},
                     "from": "2027-01-01", "appealDays": 15, "articles": [
                     {"article": "1", "kind": "advertising", "fr": "Pub", "en": "Ads", "rule": {"fr": "Non.", "en": "No."}},
                     {"article": "2", "kind": "flooding", "fr": "Flot", "en": "Flood", "rule": {"fr": "Non.", "en": "No."}, "passage": false}]}
                    """;
            assertThat(ModerationCharter.parse("c.json", json.getBytes(StandardCharsets.UTF_8))
                            .grounds())
                    .hasSize(2);
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> ModerationCharter.parse(
                            "c.json", json.replace(there, instead).getBytes(StandardCharsets.UTF_8)))
                    .withMessageContaining(says)
                    .satisfies(e -> assertThat(e.line()).isEqualTo(line));
        }

        @Test
        void isInForceOnItsDaysOnly() {
            ModerationCharter old = new ModerationCharter(
                    "charte-2026",
                    CHARTER.title(),
                    CHARTER.preamble(),
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 12, 31),
                    15,
                    CHARTER.grounds());
            assertThat(old.isInForceOn(LocalDate.of(2026, 12, 31))).isTrue();
            assertThat(old.isInForceOn(LocalDate.of(2027, 1, 1))).isFalse();
            ModerationDecision decision = ModerationDecision.of(
                    "d-1",
                    draft(ModerationMeasure.HIDE)
                            .article("4")
                            .reason("Annonce")
                            .excerpt("sono")
                            .build(),
                    comment(ADVERT),
                    List.of(old, CHARTER),
                    NOUMEA);
            assertThat(decision.citedGround().orElseThrow().charter()).isEqualTo("charte-2027");
        }
    }

    @Nested
    class CriticismIsNoGround {

        @Test
        void aRemovalCitesAnArticle() {
            assertThat(findings(
                            draft(ModerationMeasure.DELETE).reason("déplacé").build(), "Le maire ment !"))
                    .extracting(Finding::ruleId)
                    .containsExactly("MOD-00");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "critique",
                    "Critique de la mairie",
                    "c’est négatif pour notre image",
                    "polémique",
                    "Too critical!"
                })
        void aReasonThatSaysNoMoreThanCriticismIsRefused(String reason) {
            List<Finding> findings = findings(
                    draft(ModerationMeasure.HIDE)
                            .article("2")
                            .reason(reason)
                            .excerpt("Le maire")
                            .build(),
                    "Le maire ment !");
            assertThat(findings).extracting(Finding::severity).containsExactly(Severity.BLOCKING);
            assertThat(findings.get(0).message().fr())
                    .isEqualTo(
                            "La critique n’est pas un motif : citez le passage contraire à l’article 2 (Injure et haine).");
        }

        @Test
        void anArticleThatNeedsAPassageIsNotCitedWithoutOne() {
            ModerationDraft insult = draft(ModerationMeasure.HIDE)
                    .article("2")
                    .reason("Injure envers une agente")
                    .build();
            assertThat(findings(insult, "…")).extracting(Finding::ruleId).containsExactly("MOD-00");
            ModerationDraft flood = draft(ModerationMeasure.HIDE)
                    .article("7")
                    .reason("Envoyé vingt fois")
                    .build();
            assertThat(findings(flood, "…")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"maire incompétent", "C’est une honte, ce service est nul", "Quel gâchis !"})
        void aPassageThatOnlyThinksIllOfTheAuthorityIsQuestioned(String passage) {
            ModerationDraft draft = draft(ModerationMeasure.HIDE)
                    .article("2")
                    .reason("Injure")
                    .excerpt(passage)
                    .build();
            assertThat(findings(draft, passage)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        }

        @Test
        void aPassageWithAnyOtherWordIsLeftToTheModerator() {
            ModerationDraft draft = draft(ModerationMeasure.HIDE)
                    .article("2")
                    .reason("Injure envers une personne")
                    .excerpt("ce maire nul est un crétin")
                    .build();
            assertThat(findings(draft, "ce maire nul est un crétin")).isEmpty();
        }

        @Test
        void whatStaysNeedsNoGround() {
            assertThat(findings(draft(ModerationMeasure.KEEP).build(), "Le maire ment !"))
                    .isEmpty();
            assertThat(findings(
                            draft(ModerationMeasure.ANSWER).reason("critique").build(), "C’est une honte"))
                    .isEmpty();
        }
    }

    @Nested
    class ADecision {

        @Test
        void keepsTheProofAndNeitherTextNorAuthor() {
            ModerationDecision decision = hidden(comment(ADVERT));
            assertThat(decision.excerpt()).isEqualTo("sono à louer");
            assertThat(decision.textHash())
                    .isEqualTo(comment(ADVERT).textHash())
                    .hasSize(64);
            assertThat(decision.citedGround().orElseThrow().kind()).isEqualTo(ModerationGround.Kind.ADVERTISING);
            assertThat(decision.toString()).doesNotContain("hote-4411").doesNotContain("week-ends");
        }

        @Test
        void isRefusedWithWhatBarsIt() {
            ModerationDraft draft = draft(ModerationMeasure.DELETE)
                    .article("9")
                    .excerpt("absent")
                    .build();
            assertThatExceptionOfType(ModerationRefusedException.class)
                    .isThrownBy(() -> ModerationDecision.of("d-1", draft, comment("Bonjour"), CHARTERS, NOUMEA))
                    .satisfies(e -> {
                        assertThat(e.code()).isEqualTo("comms.interaction.moderation-refused");
                        assertThat(e.findings())
                                .extracting(Finding::ruleId)
                                .containsExactly("MOD-01", "MOD-02", "MOD-03");
                        assertThat(e.message(Locale.ENGLISH))
                                .contains("MOD-02 The passage quoted is not in the message.");
                    });
        }

        @Test
        void underNoCharterInForceIsRefused() {
            ModerationDraft early = ModerationDraft.builder(
                            ModerationMeasure.HIDE, WEB, Instant.parse("2026-12-31T12:59:59Z"))
                    .article("4")
                    .reason("Annonce")
                    .excerpt("sono")
                    .build();
            Interaction before =
                    Interaction.builder("c-2", FACEBOOK, "sono", Instant.EPOCH).build();
            assertThatThrownBy(() -> ModerationDecision.of("d-1", early, before, CHARTERS, NOUMEA))
                    .hasMessageContaining("MOD-01");
        }

        @Test
        void beforeTheMessageIsRefused() {
            ModerationDraft early = ModerationDraft.builder(ModerationMeasure.KEEP, WEB, RECEIVED.minusSeconds(1))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ModerationDecision.of("d-1", early, comment("x"), CHARTERS, NOUMEA));
        }

        @Test
        void onPersonalDataIsToldWhereNoneAreSeen() {
            ModerationDraft draft = draft(ModerationMeasure.HIDE)
                    .article("5")
                    .reason("Coordonnées d’un tiers")
                    .excerpt("3 rue des Pins")
                    .build();
            assertThat(findings(draft, "Il habite 3 rue des Pins"))
                    .extracting(Finding::ruleId, Finding::severity)
                    .containsExactly(tuple("MOD-04", Severity.INFO));
        }
    }

    @Nested
    class AnInteraction {

        @Test
        void showsItsPersonalDataByPlaceOnly() {
            Interaction message =
                    comment("Appelez le 45 23 10 ou jean.test+x@exemple.nc. Rendez-vous le 12.10.2027 @ 8 h");
            assertThat(message.personalData())
                    .extracting(data -> message.text().substring(data.start(), data.end()))
                    .containsExactly("45 23 10", "jean.test+x@exemple.nc");
            List<Finding> findings = ModerationFindings.personalData(message);
            assertThat(findings)
                    .hasSize(2)
                    .allMatch(finding -> finding.excerpt().isEmpty());
            assertThat(findings.toString()).doesNotContain("45 23 10").doesNotContain("jean.test");
        }

        @ParameterizedTest
        @ValueSource(strings = {"@", "a@b", "@ville.nc", "a@.nc", "a@b.", "voir @mairie et @maire"})
        void takesNoAccountForAnAddress(String text) {
            assertThat(comment(text).personalData()).isEmpty();
        }

        @Test
        void isReadInTimeWhateverItHolds() {
            String hostile = "a@".repeat(200_000) + "@".repeat(200_000) + ".".repeat(200_000);
            assertThat(comment(hostile).personalData()).isEmpty();
        }

        @Test
        void hidesItsAuthor() {
            Interaction message = comment("Bonjour");
            assertThat(message.toString()).doesNotContain("hote-4411").doesNotContain("Bonjour");
            assertThat(message.withoutAuthor().writtenBy()).isEmpty();
            assertThat(message.withoutAuthor().text()).isEqualTo(message.text());
        }

        @Test
        void namesACandidateInAnElectoralPeriodAndIsEscalatedWhoeverThatIs() {
            LocalAuthority town = LocalAuthority.builder("Ville", AuthorityKind.COMMUNE)
                    .territory(Territory.NEW_CALEDONIA)
                    .currency(Currency.getInstance("XPF"))
                    .population(27_000)
                    .zone(NOUMEA)
                    .build();
            Interaction near = Interaction.builder(
                            "c-3", FACEBOOK, "Votez ANDRÉ Wéma !", Instant.parse("2026-03-01T00:00:00Z"))
                    .build();
            Set<String> candidates = Set.of("André Wéma", "Zoé Dupré");
            ElectoralCalendar calendar = ElectoralCalendar.standard();
            assertThat(ModerationFindings.electoral(near, candidates, calendar, town))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message().fr())
                            .isEqualTo("Le message nomme « André Wéma », en période électorale."));
            Interaction far = Interaction.builder(
                            "c-4", FACEBOOK, "Votez André Wéma", Instant.parse("2027-09-01T00:00:00Z"))
                    .build();
            assertThat(ModerationFindings.electoral(far, candidates, calendar, town))
                    .isEmpty();
        }
    }

    @Nested
    class AnAppeal {

        @Test
        void isLodgedWithinTheDaysOfTheCharter() {
            ModerationDecision decision = hidden(comment(ADVERT));
            // Decided on 7 September, 10 h in Nouméa: the fifteenth day is the 22nd.
            Instant lastMoment = Instant.parse("2027-09-22T12:59:59Z");
            assertThat(ModerationAppeal.lodge(decision, CHARTER, lastMoment, "Non", NOUMEA)
                            .isLate())
                    .isFalse();
            assertThat(ModerationAppeal.lodge(decision, CHARTER, lastMoment.plusSeconds(1), "Non", NOUMEA)
                            .isLate())
                    .isTrue();
        }

        @Test
        void isNotRuledOnByTheOfficeThatDecidedFirst() {
            ModerationAppeal appeal = ModerationAppeal.lodge(
                    hidden(comment(ADVERT)), CHARTER, RECEIVED.plus(Duration.ofDays(1)), "", NOUMEA);
            Instant later = RECEIVED.plus(Duration.ofDays(2));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> appeal.ruled(ModerationAppeal.Outcome.UPHELD, WEB, later, "Publicité"));
            ModerationAppeal ruled =
                    appeal.ruled(ModerationAppeal.Outcome.REVERSED, DIRECTOR, later, "Fête de quartier");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ruled.ruled(ModerationAppeal.Outcome.UPHELD, DIRECTOR, later, "Encore"));
        }

        @Test
        void isAgainstARemovalOnly() {
            ModerationDecision kept = ModerationDecision.of(
                    "d-1", draft(ModerationMeasure.KEEP).build(), comment(ADVERT), CHARTERS, NOUMEA);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ModerationAppeal.lodge(kept, CHARTER, RECEIVED.plusSeconds(99_999), "", NOUMEA));
        }
    }

    @Nested
    class ACase {

        @Test
        void goesFromReceiptToTheRulingOnTheAppeal() {
            Interaction message = comment(ADVERT);
            ModerationCase open = ModerationCase.of(message);
            assertThat(open.status()).isEqualTo(ModerationCase.Status.RECEIVED);
            assertThat(open.isVisible(InteractionPolicy.MODERATED_BEFORE)).isFalse();
            assertThat(open.isVisible(InteractionPolicy.MODERATED_AFTER)).isTrue();

            ModerationCase hidden = open.decided(hidden(message));
            assertThat(hidden.status()).isEqualTo(ModerationCase.Status.DECIDED);
            assertThat(hidden.isVisible(InteractionPolicy.OPEN)).isFalse();

            ModerationAppeal appeal = ModerationAppeal.lodge(
                    hidden(message), CHARTER, RECEIVED.plus(Duration.ofDays(1)), "C’est une fête", NOUMEA);
            ModerationCase appealed = hidden.appealed(appeal);
            assertThat(appealed.status()).isEqualTo(ModerationCase.Status.APPEALED);
            assertThatIllegalArgumentException().isThrownBy(() -> appealed.decided(hidden(message)));

            ModerationCase closed = appealed.ruled(appeal.ruled(
                    ModerationAppeal.Outcome.REVERSED, DIRECTOR, RECEIVED.plus(Duration.ofDays(2)), "Fête"));
            assertThat(closed.status()).isEqualTo(ModerationCase.Status.CLOSED);
            assertThat(closed.isVisible(InteractionPolicy.MODERATED_BEFORE)).isTrue();
        }

        @Test
        void passedOnIsDecidedByAnotherOffice() {
            Interaction message = comment(ADVERT);
            ModerationCase passed = ModerationCase.of(message)
                    .decided(ModerationDecision.of(
                            "d-0", draft(ModerationMeasure.ESCALATE).build(), message, CHARTERS, NOUMEA));
            assertThat(passed.status()).isEqualTo(ModerationCase.Status.ESCALATED);
            assertThatIllegalArgumentException().isThrownBy(() -> passed.decided(hidden(message)));
        }

        @Test
        void holdsDecisionsOnItsOwnTextOnly() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> ModerationCase.of(comment("un autre texte")).decided(hidden(comment(ADVERT))));
        }
    }

    @Nested
    class ANotice {

        @Test
        void tellsTheArticleThePassageAndTheAppeal() {
            Interaction message = comment(ADVERT);
            String text = ModerationNotice.of(
                            hidden(message),
                            message,
                            CHARTER,
                            List.of("Ville du Mont-Dore", "La communication"),
                            NOUMEA)
                    .text()
                    .fr();
            assertThat(text)
                    .startsWith(
                            "Bonjour,\n\nVotre message du 7 septembre 2027 sur « Piscine : la rentrée » a été masqué.")
                    .contains("article 4 (Publicité)")
                    .contains("« sono à louer »")
                    .contains("jusqu’au 22 septembre 2027 inclus")
                    .endsWith("Ville du Mont-Dore\nLa communication");
        }

        @Test
        void doesNotRepeatPersonalData() {
            Interaction message = comment("Il habite ici : 45 23 10");
            ModerationDecision decision = ModerationDecision.of(
                    "d-1",
                    draft(ModerationMeasure.DELETE)
                            .article("5")
                            .reason("Téléphone d’un tiers")
                            .excerpt("45 23 10")
                            .build(),
                    message,
                    CHARTERS,
                    NOUMEA);
            ModerationNotice notice = ModerationNotice.of(decision, message, CHARTER, List.of("Ville"), NOUMEA);
            assertThat(notice.text().fr()).doesNotContain("45 23 10").contains("supprimé");
            assertThat(notice.text().en()).doesNotContain("45 23 10").contains("deleted");
        }
    }

    @Nested
    class TheRegister {

        private ModerationDecision decision(String id, ModerationMeasure measure, String side) {
            return new ModerationDecision(
                    id,
                    "c-" + id,
                    FACEBOOK,
                    measure,
                    new ModerationDecision.Ground("charte-2027", "6", ModerationGround.Kind.PARTISAN),
                    "Appel au vote",
                    "votez",
                    "0".repeat(64),
                    WEB,
                    RECEIVED,
                    side);
        }

        @Test
        void findsThatTheSameGroundLedToOtherMeasures() {
            ModerationRegister register = new ModerationRegister(
                    List.of(
                            decision("1", ModerationMeasure.HIDE, "liste A"),
                            decision("2", ModerationMeasure.KEEP, "liste B"),
                            decision("3", ModerationMeasure.DELETE, "")),
                    List.of());
            assertThat(register.equalTreatment()).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("MOD-06");
                assertThat(finding.message().fr())
                        .isEqualTo(
                                "Même motif (propagande partisane), mesures différentes : liste A : masquage ; liste B :"
                                        + " maintien.");
            });
        }

        @Test
        void findsNothingWhereEverySideIsTreatedAlike() {
            assertThat(new ModerationRegister(
                                    List.of(
                                            decision("1", ModerationMeasure.HIDE, "liste A"),
                                            decision("2", ModerationMeasure.HIDE, "liste B"),
                                            decision("3", ModerationMeasure.ESCALATE, "liste B")),
                                    List.of())
                            .equalTreatment())
                    .isEmpty();
        }

        @Test
        void countsWithoutNames() {
            ModerationDecision hidden = hidden(comment(ADVERT));
            ModerationAppeal appeal =
                    ModerationAppeal.lodge(hidden, CHARTER, RECEIVED.plus(Duration.ofDays(1)), "", NOUMEA);
            ModerationStatistics figures = new ModerationRegister(
                            List.of(hidden, decision("2", ModerationMeasure.KEEP, "")), List.of(appeal))
                    .statistics();
            assertThat(figures.decisions()).isEqualTo(2);
            assertThat(figures.removals()).isEqualTo(1);
            assertThat(figures.byGround())
                    .containsEntry(ModerationGround.Kind.ADVERTISING, 1)
                    .containsEntry(ModerationGround.Kind.PARTISAN, 1);
            assertThat(figures.openAppeals()).isEqualTo(1);
        }

        @Test
        void holdsAPeriod() {
            ModerationRegister register =
                    new ModerationRegister(List.of(decision("1", ModerationMeasure.HIDE, "")), List.of());
            assertThat(register.during(RECEIVED, RECEIVED.plusSeconds(1)).decisions())
                    .hasSize(1);
            assertThat(register.during(RECEIVED.minusSeconds(1), RECEIVED).decisions())
                    .isEmpty();
        }
    }

    @Nested
    class APolicy {

        @Test
        void thatPromisesAReaderNamesOne() {
            assertThatIllegalArgumentException().isThrownBy(() -> policy(InteractionPolicy.MODERATED_BEFORE, null));
            assertThat(policy(InteractionPolicy.CLOSED, null).policy().notice().fr())
                    .contains("fermés");
        }

        @Test
        void withOpenCommentsWantsACharterAndAReader() {
            List<InteractionPolicy.OfPublication> open = List.of(policy(InteractionPolicy.OPEN, null));
            assertThat(ModerationFindings.policies(open, List.of(), LocalDate.of(2027, 5, 1)))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.WARNING, Severity.INFO);
            assertThat(ModerationFindings.policies(
                            List.of(policy(InteractionPolicy.MODERATED_AFTER, WEB)),
                            CHARTERS,
                            LocalDate.of(2027, 5, 1)))
                    .isEmpty();
        }

        private InteractionPolicy.OfPublication policy(InteractionPolicy policy, @Nullable OfficeId moderator) {
            return new InteractionPolicy.OfPublication(
                    CommunicationId.of("piscine"), new VariantId(FACEBOOK, "fr"), policy, moderator);
        }
    }
}
