package org.commspubliques.core.clarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;

class ProofReadingCheckTest {

    private static final String TEXT = "Les enfant jouent 😀 ici.";

    /** Knows one mistake. */
    private static final ProofReader FAKE = (text, language) -> {
        int at = text.indexOf("enfant jouent");
        return at < 0
                ? List.of()
                : List.of(new ProofRemark(
                        at,
                        at + 6,
                        "Accord au pluriel (" + language + ").",
                        List.of("enfants"),
                        ProofRemark.Category.GRAMMAR));
    };

    private static List<Finding> findings(ProofReader reader, Section... sections) {
        return SampleReviews.findings(
                new ProofReadingCheck(reader),
                SampleCommunications.on(SampleCommunications.SITE, sections),
                SampleReviews.monday());
    }

    private static ProofReader saying(int start, int end) {
        return (text, language) ->
                List.of(new ProofRemark(start, end, "Faute.", List.of(), ProofRemark.Category.SPELLING));
    }

    @Test
    void aRemarkBecomesAFindingWithItsSpanAndItsReplacement() {
        assertThat(findings(FAKE, Section.title("Jeux"), Section.body(TEXT)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("CLA-09");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0/sections/1/text", 4, 10));
                    assertThat(finding.excerpt()).isEqualTo("enfant");
                    assertThat(finding.message().fr()).isEqualTo("Grammaire : Accord au pluriel (fr).");
                    assertThat(finding.proposals())
                            .extracting(Proposal::rewording)
                            .containsExactly("enfants");
                });
    }

    @Test
    void theHostChoosesHowGraveItIs() {
        ProofReadingCheck check = new ProofReadingCheck(FAKE, Severity.WARNING);

        assertThat(SampleReviews.findings(check, SampleCommunications.article(TEXT), SampleReviews.monday()))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void threeReplacementsAreEnough() {
        ProofReader many = (text, language) ->
                List.of(new ProofRemark(0, 3, "Choix.", List.of("a", "b", "c", "d"), ProofRemark.Category.STYLE));

        assertThat(findings(many, Section.body(TEXT)).get(0).proposals()).hasSize(3);
    }

    @Test
    void aProofReaderThatFailsGivesOneFindingAndNeverEndsTheReview() {
        ProofReader broken = (text, language) -> {
            throw new IllegalStateException("dictionnaire absent");
        };

        assertThat(Review.of(List.of(new ProofReadingCheck(broken)))
                        .review(
                                SampleCommunications.on(
                                        SampleCommunications.SITE, Section.title("Un"), Section.body("Deux")),
                                SampleReviews.monday())
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("CLA-10");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message().fr()).contains("IllegalStateException", "dictionnaire absent");
                });
    }

    @Test
    @SuppressWarnings("NullAway") // A host may do what the types forbid.
    void aProofReaderThatAnswersNothingAtAllHasFailed() {
        assertThat(findings((text, language) -> null, Section.body(TEXT)))
                .extracting(Finding::ruleId)
                .containsExactly("CLA-10");
        assertThat(findings((text, language) -> Collections.singletonList((ProofRemark) null), Section.body(TEXT)))
                .extracting(Finding::ruleId)
                .containsExactly("CLA-10");
    }

    @Test
    void placesTheTextDoesNotHaveAreCountedInOneFinding() {
        ProofReader wild = (text, language) -> List.of(
                new ProofRemark(0, 3, "Faute.", List.of(), ProofRemark.Category.OTHER),
                new ProofRemark(0, 999, "Faute.", List.of(), ProofRemark.Category.OTHER),
                new ProofRemark(500, 501, "Faute.", List.of(), ProofRemark.Category.OTHER));

        assertThat(findings(wild, Section.body(TEXT)))
                .extracting(Finding::ruleId)
                .containsExactly("CLA-09", "CLA-10");
        assertThat(findings(wild, Section.body(TEXT)).get(1).message().fr())
                .contains("2 passages qui ne sont pas dans le texte");
    }

    @Test
    void aSpanThatHalvesACharacterIsNotOfTheText() {
        int emoji = TEXT.indexOf("😀");

        assertThat(findings(saying(emoji + 1, emoji + 3), Section.body(TEXT)))
                .extracting(Finding::ruleId)
                .containsExactly("CLA-10");
        assertThat(findings(saying(emoji, emoji + 2), Section.body(TEXT)))
                .extracting(Finding::excerpt)
                .containsExactly("😀");
        assertThat(findings(saying(0, TEXT.length()), Section.body(TEXT))).hasSize(1);
    }

    @Test
    void aFloodOfRemarksIsCut() {
        ProofReader flood = (text, language) ->
                Collections.nCopies(100_000, new ProofRemark(0, 1, "Faute.", List.of(), ProofRemark.Category.OTHER));

        assertThat(findings(flood, Section.body(TEXT))).hasSize(500);
    }

    @Test
    void theOppositionsColumnAndBlankTextsAreNotSentToIt() {
        List<String> sent = new ArrayList<>();
        ProofReader listening = (text, language) -> {
            sent.add(text);
            return List.of();
        };

        assertThat(findings(
                        listening,
                        new Section(SectionRole.OPPOSITION_COLUMN, TEXT),
                        Section.body(" "),
                        new Section(SectionRole.QUOTE, "Deux")))
                .isEmpty();
        assertThat(sent).containsExactly("Deux");
    }

    @Test
    void aRemarkWithoutASpanOrAMessageIsRefusedWhereItIsMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProofRemark(3, 3, "Faute.", List.of(), ProofRemark.Category.OTHER))
                .withMessageContaining("3 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProofRemark(0, 3, " ", List.of(), ProofRemark.Category.OTHER));
    }
}
