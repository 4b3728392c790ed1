package org.commspubliques.core.periodical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodicalTest {

    private static final LocalDate OUT = Samples.DATES.distribution();

    private static Issue bulletin() {
        return Samples.issue(Periodical.bulletin("mag", "Le Mag").build()).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0378-5955", "2434-561X"})
    void anIssnWithItsCheckDigitIsTaken(String issn) {
        assertThat(Samples.journal().issn(issn).build().issn()).isEqualTo(issn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0378-5954", "03785955", "0378-595", "0378-595x", "X378-5955", "0378 5955", ""})
    void anotherIsRefused(String issn) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.journal().issn(issn).build())
                .withMessageContaining("is no ISSN");
    }

    @Test
    void theNextIssueComesAfterItsPeriod() {
        assertThat(Periodicity.QUARTERLY.after(YearMonth.of(2026, 11))).contains(YearMonth.of(2027, 2));
        assertThat(Periodicity.OTHER.after(YearMonth.of(2026, 11))).isEmpty();
    }

    @Test
    void anIssueHasAName() {
        assertThat(Samples.issue(Samples.journal().build()).build().name())
                .isEqualTo(Wording.of("Le Relais n° 7, septembre 2026", "Le Relais no. 7, September 2026"));
    }

    @Test
    void aTeamIsAskedForWhatItsRubricNeeds() {
        Rubric rubric = Rubric.builder("equipes", Wording.of("Côté équipes", "Teams"))
                .owner(UnitId.of("ressources-humaines"))
                .asks(ContributionField.required("sujet", Wording.of("le sujet", "the subject")))
                .asks(new ContributionField("resume", Wording.of("Résumé", "Summary"), false, 10))
                .build();

        assertThat(rubric.fedBy()).contains(UnitId.of("ressources-humaines"));
        assertThat(rubric.look(Map.of("sujet", "Le compost"))).isEmpty();
        assertThat(rubric.look(Map.of("sujet", " ", "resume", "Douze signes")))
                .extracting(Finding::ruleId, finding -> finding.message().fr())
                .containsExactly(
                        tuple("PER-12", "Il manque : le sujet."), tuple("PER-12", "Résumé : 2 signes de trop."));
    }

    @Test
    void twoRubricsOfOneNameAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Samples.journal().rubric(Samples.rubric("edito", "Bis")).build())
                .withMessageContaining("two rubrics 'edito'");
    }

    @Test
    void aBulletinIsDepositedOnceItIsOut() {
        DepositRules rules = DepositRules.standard();
        Issue issue = bulletin();

        assertThat(rules.owed(issue, Territory.METROPOLE)).contains(LegalDeposit.due(OUT));
        assertThat(rules.look(issue, Territory.METROPOLE, OUT)).isEmpty();
        assertThat(rules.look(issue, Territory.METROPOLE, OUT.plusDays(1)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("PER-11");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
        assertThat(rules.look(
                        issue.with(LegalDeposit.due(OUT).doneOn(OUT, "DL-2026-118")),
                        Territory.METROPOLE,
                        OUT.plusDays(1)))
                .isEmpty();
    }

    @Test
    void whatIsNotVerifiedForATerritoryIsSaidToBe() {
        assertThat(DepositRules.standard().look(bulletin(), Territory.NEW_CALEDONIA, OUT.plusDays(1)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.proposals().get(0).advice().fr()).contains("vérifier");
                });
    }

    @Test
    void aStaffJournalIsNotDepositedNorIsAnythingWhereNoRuleIsKnown() {
        DepositRules rules = DepositRules.standard();

        assertThat(rules.owed(Samples.issue(Samples.journal().build()).build(), Territory.METROPOLE))
                .isEmpty();
        assertThat(rules.owed(bulletin(), Territory.WALLIS_AND_FUTUNA)).isEmpty();
    }

    @Test
    void aProofOfNoDepositIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalDeposit(OUT, null, "DL-1"))
                .withMessageContaining("DL-1");
    }

    @Test
    void aTerritoryWithTwoRulesIsNamed() {
        String json = """
                {"rules": [
                  {"territories": ["FR"], "fr": "a", "en": "a", "days": 3,
                   "source": {"title": "t", "confidence": "toVerify"}},
                  {"territories": ["NC", "FR"], "fr": "b", "en": "b",
                   "source": {"title": "t", "confidence": "toVerify"}}]}""";

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> DepositRules.parse("depot.json", json.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("FR");
    }
}
