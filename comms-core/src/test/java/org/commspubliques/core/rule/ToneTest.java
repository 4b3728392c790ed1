package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;

class ToneTest {

    /** Sixteen neutral words: a block of twenty words with them is divided by its own length, or nearly. */
    private static final String SIXTEEN =
            "Le relevé des compteurs du quartier commence lundi matin et finit mardi soir vers dix heures";

    /** Whoever says “bravo” among sixteen words has 40 points for four. */
    private static final RuleCheck CHECK = check("\"bravo\": 40, \"ville\": 4, \"qui\": 60, \"c\": 50", 0, 10, 2);

    private static RuleCheck check(String words, int number, int threshold, int block) {
        String rule = Packs.ruleWith(
                "R-1",
                "opinion",
                "Ton ({reasons}).",
                Packs.warning() + "\"tone\": {\"words\": {" + words + "}, \"number\": " + number + ", \"threshold\": "
                        + threshold + ", \"block\": " + block + "}");
        return RuleCheck.of("local", List.of(Packs.of(rule)), ElectoralCalendar.standard(), Packs.LAW);
    }

    private static List<Finding> findings(RuleCheck check, String text) {
        return SampleReviews.findings(
                check,
                SampleCommunications.article(text),
                SampleReviews.published(SampleAuthorities.metropolitanTown(), "2025-07-15T09:00"));
    }

    private static List<String> found(RuleCheck check, String text) {
        return findings(check, text).stream().map(Finding::excerpt).toList();
    }

    private static List<String> messages(RuleCheck check, String text) {
        return findings(check, text).stream()
                .map(finding -> finding.message().fr())
                .toList();
    }

    @Test
    void aBlockWithPointsEnoughForItsLengthIsFound() {
        assertThat(found(CHECK, SIXTEEN + ". Bravo à tous.")).isEmpty();
        assertThat(found(CHECK, SIXTEEN + ". Bravo, bravo à tous.")).containsExactly("Bravo, bravo à tous");
    }

    @Test
    void aSentenceAtItsEdgeThatOnlyInformsIsNotMarkedSoThatWhatIsSetAsideStaysSo() {
        RuleCheck check = check("\"bravo\": 40, \"mairie\": -5", 0, 10, 4);
        String praise = "Bravo, la ville est belle. Il pleut. Bravo, bravo à tous";
        List<Finding> alone = findings(check, praise + ".");
        List<Finding> after = findings(check, "La mairie ouvre à 8 h. " + praise + ".");

        assertThat(after).extracting(Finding::excerpt).containsExactly(praise);
        assertThat(after)
                .extracting(Finding::fingerprint)
                .containsExactly(alone.get(0).fingerprint());
    }

    @Test
    void aShortBlockIsWeighedAsIfItHadSixteenWords() {
        assertThat(found(CHECK, "Bravo, la ville est belle ce soir.")).hasSize(1);
        assertThat(found(check("\"bravo\": 39", 0, 10, 2), "Bravo, la ville est belle ce soir."))
                .isEmpty();
    }

    @Test
    void fewerThanSixWordsSayTooLittle() {
        assertThat(found(CHECK, "Bravo, bravo, bravo, la ville.")).isEmpty();
        assertThat(found(CHECK, "Bravo, bravo, bravo, la belle ville.")).hasSize(1);
    }

    @Test
    void wordsCountByTheirStem() {
        RuleCheck check = check("\"exemplair\": 40", 0, 10, 2);

        assertThat(found(check, "Des équipes exemplaires, des travaux, des rues."))
                .hasSize(1);
        assertThat(found(check, "Un agent exemplaire, un travail, une rue.")).hasSize(1);
    }

    @Test
    void aNumberInDigitsHasPointsOfItsOwn() {
        assertThat(found(check("\"bravo\": 40", -1, 10, 2), "Bravo aux 12 agents de la ville."))
                .isEmpty();
        assertThat(found(check("\"bravo\": 40", 0, 10, 2), "Bravo aux 12 agents de la ville."))
                .hasSize(1);
    }

    @Test
    void eachBlockHasItsSentences() {
        String text = SIXTEEN + ". " + SIXTEEN + ". Bravo, la ville est belle ce soir. Il pleut.";

        assertThat(found(CHECK, text)).containsExactly("Bravo, la ville est belle ce soir");
    }

    @Test
    void aBlockEndsWithItsParagraph() {
        String praise = "Bravo, la ville est belle ce soir";

        assertThat(found(CHECK, SIXTEEN + ".\n\n" + praise + ". Il pleut.")).containsExactly(praise);
        assertThat(found(CHECK, praise + ".\n \n" + SIXTEEN + ".")).containsExactly(praise);
        assertThat(found(CHECK, praise + ".\n" + SIXTEEN + ".")).containsExactly(praise);
    }

    @Test
    void theItemsOfAListAreOneBlock() {
        assertThat(found(CHECK, "- Bravo, la ville est belle ce soir.\n- " + SIXTEEN + ".\n"))
                .isEmpty();
        assertThat(found(CHECK, "Bravo, la ville est belle ce soir\n" + SIXTEEN))
                .isEmpty();
    }

    @Test
    void whatIsQuotedDoesNotCount() {
        assertThat(found(CHECK, "Le journal écrit : « Bravo, bravo, la ville est belle » ce matin."))
                .isEmpty();
    }

    @Test
    void theWordsThatCountMostAreNamedAsTheyAreWritten() {
        assertThat(messages(CHECK, "Bravo, la Ville est belle ce soir."))
                .containsExactly("Ton (« Bravo », « Ville »).");
    }

    @Test
    void wordsThatTellNothingAreNotNamedBesideOthers() {
        assertThat(messages(CHECK, "Bravo à qui rend la ville belle, c’est dit."))
                .containsExactly("Ton (« Bravo », « ville »).");
    }

    @Test
    void wordsThatTellNothingAloneAreNoOpinion() {
        assertThat(messages(CHECK, "Qui vient, qui parle, qui reste, qui part."))
                .isEmpty();
    }

    @Test
    void numbersInWordsSpeakForNoOpinion() {
        RuleCheck check = check("\"cinq\": 40, \"bravo\": 5", 0, 10, 2);

        assertThat(found(check, "Bravo, elle a cinq enfants et cinq petits-enfants."))
                .isEmpty();
        assertThat(found(check("\"enfant\": 40, \"bravo\": 5", 0, 10, 2), "Bravo, elle a cinq enfants et des amis."))
                .hasSize(1);
    }

    @Test
    void whatIsNamedIsNeitherANameNorANumberNorAPronoun() {
        RuleCheck check = check("\"mari\": 40, \"cinq\": 40, \"nou\": 40, \"notre\": 40, \"bravo\": 40", 0, 10, 2);

        assertThat(messages(check, "Nous disons bravo à Marie pour notre école et ses cinq classes."))
                .containsExactly("Ton (« bravo »).");
    }
}
