package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The municipal elections of 2026 were on 15 and 22 March; the presidential one of 2027 is on 11 and 25 April, or the days before. */
class PollDayTest {

    private static final DateCheck CHECK = new DateCheck();

    private static List<Finding> findings(String text, LocalAuthority authority, String day) {
        return SampleReviews.findings(
                        CHECK,
                        SampleCommunications.article(text),
                        new ReviewContext(authority, Instant.parse(day + "T00:00:00Z")))
                .stream()
                .filter(finding -> finding.ruleId().equals("ACC-11"))
                .toList();
    }

    private static List<Finding> inFebruary2026(String text) {
        return findings(text, SampleAuthorities.montDore(), "2026-02-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les élections municipales auront lieu le dimanche 8 mars 2026.",
                "Élections municipales : dimanche 29 mars 2026, de 8 h à 18 h.",
                "Dimanche 29 mars 2026, votez ! Élections municipales.",
                "Dimanche 29 mars 2026 : élections municipales.",
                "Élections municipales des 15 et 29 mars 2026 : où voter ?",
                "Second tour des élections municipales le 29 mars.",
                "Le premier tour des municipales se tiendra le 16 mars 2026.",
                "Les bureaux de vote seront ouverts le dimanche 8 mars 2026. Élections municipales : apportez une pièce d’identité.",
                "Municipales. Les électeurs sont appelés aux urnes le 14 mars 2026.",
                "Le samedi 14 mars 2026, les électeurs de la commune sont appelés à voter. Élections municipales."
            })
    void aDayOnWhichNobodyVotesIsTold(String text) {
        assertThat(inFebruary2026(text)).as(text).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().fr())
                    .contains(
                            "élections municipales de mars 2026 : premier tour le dimanche 15 mars 2026, second tour le dimanche 22 mars 2026");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les élections municipales auront lieu les 15 et 22 mars 2026.",
                "Élections municipales : dimanche 15 mars 2026 (premier tour) et dimanche 22 mars 2026 (second tour).",
                "Le premier tour des municipales est fixé au 15 mars, le second tour au 22 mars.",
                "Dimanche 15 mars : premier tour, dimanche 22 mars : second tour des élections municipales.",
                "Élections municipales : inscrivez-vous sur les listes électorales avant le 6 février 2026.",
                "Élections municipales : le 6 février 2026, dernier jour pour s’inscrire sur les listes.",
                "Élections municipales 2026 : du 9 au 26 février, dépôt des candidatures.",
                "Les candidats au second tour des élections municipales déposent leur déclaration le 17 mars 2026.",
                "Avant le 8 mars 2026, les électeurs vérifient leur bureau de vote.",
                "Réunion publique le 3 mars 2026 sur l’organisation des élections municipales.",
                "Élection municipale partielle : les électeurs sont appelés aux urnes le 8 mars 2026.",
                "Élections des représentants de parents d’élèves : votez le 10 mars 2026. Tous les parents sont électeurs.",
                "Le conseil municipal est appelé à voter le budget le 20 mars 2026, après les élections.",
                "Budget participatif : votez le 20 mars 2026, comme aux élections.",
                "Premier tour de la coupe le 8 mars 2026.",
                "Résultats des élections municipales du 28 juin 2020.",
                "Date limite pour voter par procuration : le 13 mars 2026, élections municipales.",
                "Les élections municipales, prévues initialement le 8 mars 2026, sont avancées.",
                "Les élections municipales ont lieu le samedi 14 mars 2026 en Martinique.",
                "Conférence sur les municipales dimanche 8 mars 2026.",
                "Les élections sont une fête. Le 8 mars 2026, journée des droits des femmes.",
                "Date limite d’inscription pour les élections municipales : 6 février 2026.",
                "Clôture des inscriptions pour les élections municipales : vendredi 6 février 2026.",
                "Dépôt des candidatures aux municipales : jeudi 26 février",
                "Ouverture de la campagne des municipales : lundi 2 mars",
                "Fin de la campagne électorale du second tour : vendredi 20 mars. Élections municipales.",
                "Réunion publique sur les municipales : mardi 3 mars",
                "Recours contre les municipales : jeudi 26 mars",
                "Installation du conseil municipal issu des municipales : vendredi 27 mars",
                "L’installation du conseil issu des municipales aura lieu le 27 mars.",
                "Conférence « Comprendre les municipales » : jeudi 5 mars",
                "Montage des bureaux de vote : samedi 14 mars. Élections municipales.",
                "Installation des bureaux de vote le samedi 14 mars pour les municipales.",
                "Liste des bureaux de vote au 10 mars. Municipales.",
                "Permanence électorale au bureau de vote 3 : samedi 7 mars. Élections municipales.",
                "Proclamation des résultats du scrutin : lundi 16 mars. Élections municipales.",
                "Dernier jour pour s’inscrire et voter : 6 mars. Élections municipales.",
                "Lundi 9 mars 2026, bureaux de vote : installation du matériel. Élections municipales.",
                "Mardi 3 mars, les bureaux de vote sont présentés aux assesseurs des municipales.",
                "Jeudi 5 mars : les municipales expliquées aux jeunes",
                "Élections CSE : scrutin le 10 mars.",
                "Dernier jour d’inscription le vendredi 6 février 2026, élections municipales."
            })
    void whatIsRightOrNoPollingDayIsLeftAlone(String text) {
        assertThat(inFebruary2026(text)).as(text).isEmpty();
    }

    @Test
    void theOtherRoundIsTold() {
        assertThat(inFebruary2026("Second tour des élections municipales le dimanche 15 mars 2026."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().fr()).contains("est le jour de l’autre tour"));
        assertThat(
                        inFebruary2026(
                                "Élections municipales : dimanche 15 mars 2026 (second tour) et dimanche 22 mars 2026 (second tour)."))
                .hasSize(1);
    }

    @Test
    void theSundayOfTheMainlandIsNoPollingDayWhereTheVoteIsOnSaturday() {
        String text = "Élection présidentielle : les électeurs sont appelés aux urnes le dimanche 11 avril 2027.";

        assertThat(findings(text, SampleAuthorities.townOf(Territory.FRENCH_POLYNESIA), "2027-03-01"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().fr()).contains("samedi 10 avril 2027"));
        assertThat(findings(text, SampleAuthorities.montDore(), "2027-03-01")).isEmpty();
    }

    @Test
    void aPollThatTheHostMovedIsFollowed() {
        String text = "Les élections municipales auront lieu le dimanche 8 mars 2026.";
        String json = """
                {"polls": [{"id": "municipales-2026-nc", "kinds": ["municipales"], "fr": "élections municipales",
                  "en": "municipal elections", "round1": "2026-03-08", "territories": ["NC"], "references": ["CE-L52-1"],
                  "source": {"title": "décret", "checked": "2026-01-20", "confidence": "official"}}]}
                """;
        DateCheck check = new DateCheck(ElectoralCalendar.standard()
                .overlaidBy(ElectoralCalendar.parse("scrutins.json", json.getBytes(StandardCharsets.UTF_8))));

        assertThat(inFebruary2026(text)).hasSize(1);
        assertThat(SampleReviews.findings(
                        check,
                        SampleCommunications.article(text),
                        new ReviewContext(SampleAuthorities.montDore(), Instant.parse("2026-02-20T00:00:00Z"))))
                .isEmpty();
        assertThat(check.packs())
                .singleElement()
                .satisfies(pack -> assertThat(pack.id()).isEqualTo("elections"));
    }

    @Test
    void aSecondRoundThatIsNotHeldHereIsTold() {
        DateCheck check = new DateCheck(ElectoralCalendar.standard().withPollWonAtRoundOne("municipales-2026-nc"));

        assertThat(SampleReviews.findings(
                        check,
                        SampleCommunications.article("Second tour des élections municipales le dimanche 22 mars 2026."),
                        new ReviewContext(SampleAuthorities.montDore(), Instant.parse("2026-03-17T00:00:00Z"))))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().fr()).contains("le dimanche 15 mars 2026, sans second tour ici"));
    }
}
