package org.commspubliques.core.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.identity.Charters;
import org.commspubliques.core.identity.Colour;
import org.commspubliques.core.identity.VisualUse;
import org.commspubliques.core.identity.VisualUse.Surface;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CharterCheckTest {

    private static final Colour LAGOON = Colour.parse("#005f83");
    private static final Colour SAND = Colour.parse("#f4e3c1");
    private static final Colour GREY = Colour.parse("#949494");
    private static final CharterCheck CHECK = new CharterCheck(Charters.standard());
    private static final Locus PLACE = Locus.of("/variants/0");

    private static VisualUse.Builder piece() {
        return VisualUse.on(Surface.SCREEN).logo("bloc", 120).words("Sur ville.example.");
    }

    private static List<Finding> findings(VisualUse.Builder piece) {
        return CHECK.check(piece.build(), PLACE);
    }

    @Test
    void aPieceAsTheCharterWantsItIsLeftAlone() {
        assertThat(findings(piece().text("titre", Colour.WHITE, LAGOON, true)
                        .text("texte", LAGOON, SAND, false)
                        .tint("filet", GREY)))
                .isEmpty();
    }

    @Nested
    class AColour {

        @Test
        void thatIsNotInThePaletteIsSaidOnceWithTheNearest() {
            assertThat(findings(piece().tint("filet", Colour.parse("#006083")).tint("cadre", Colour.parse("#006083"))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("CHA-01");
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.category()).isEqualTo(FindingCategory.CHARTER);
                        assertThat(finding.locus()).isEqualTo(PLACE);
                        assertThat(finding.message().fr()).isEqualTo("Filet : couleur #006083 hors de la palette.");
                        assertThat(finding.proposals().get(0).advice().fr()).contains("bleu lagon (#005f83)");
                    });
        }

        @Test
        void thatTheCharterDoesNotPutOnAnotherIsARemark() {
            assertThat(findings(
                            piece().text("texte", Colour.WHITE, LAGOON, false).text("note", SAND, LAGOON, false)))
                    .extracting(Finding::severity, finding -> finding.message().fr())
                    .containsExactly(
                            tuple(Severity.INFO, "Note : association hors de la charte : sable sur bleu lagon."));
        }
    }

    @Nested
    class AText {

        @Test
        void thatDoesNotStandOutIsFoundThoughTheCharterAllowsIt() {
            assertThat(findings(piece().text("note", GREY, Colour.WHITE, false)))
                    .extracting(Finding::ruleId, finding -> finding.message().fr())
                    .containsExactly(
                            tuple("CHA-01", "Note : association hors de la charte : gris sur blanc."),
                            tuple("CHA-02", "Note : contraste 3,0:1 (minimum 4,5:1), #949494 / #ffffff."));
            assertThat(findings(piece().text("titre", GREY, Colour.WHITE, true)))
                    .isEmpty();
        }

        @Test
        void thatIsLargeNeedsLess() {
            assertThat(findings(piece().text("titre", Colour.WHITE, SAND, true)))
                    .extracting(finding -> finding.message().en())
                    .containsExactly("Titre: contrast 1.2:1 (minimum 3.0:1), #ffffff / #f4e3c1.");
        }
    }

    @Nested
    class TheLogo {

        private List<String> messages(VisualUse.Builder piece) {
            return findings(piece.words("ville.example")).stream()
                    .map(finding -> finding.ruleId() + " " + finding.message().fr())
                    .toList();
        }

        @Test
        void mustBeThere() {
            assertThat(messages(VisualUse.on(Surface.SCREEN).logo("partenaire", 300)))
                    .containsExactly("CHA-03 Logo absent (bloc-marque).");
        }

        @Test
        void mustBeLargeEnoughForWhatItIsShownOn() {
            assertThat(messages(VisualUse.on(Surface.SCREEN).logo("bloc", 119)))
                    .containsExactly("CHA-03 Bloc-marque : 119 px de large (minimum 120 px).");
            assertThat(messages(VisualUse.on(Surface.PAPER).logo("bloc", 19)))
                    .containsExactly("CHA-03 Bloc-marque : 19 mm de large (minimum 20 mm).");
            assertThat(messages(VisualUse.on(Surface.PAPER).logo("bloc", 20))).isEmpty();
        }

        @Test
        void needsRoom() {
            assertThat(messages(VisualUse.on(Surface.PAPER).logo("bloc", 30, 7)))
                    .containsExactly("CHA-03 Bloc-marque : 7 mm autour (zone de protection de 8 mm).");
            assertThat(messages(VisualUse.on(Surface.PAPER).logo("bloc", 30, 8)))
                    .isEmpty();
        }
    }

    @Test
    void aMentionMustBeThere() {
        assertThat(findings(piece().words("Mairie")))
                .extracting(
                        Finding::ruleId,
                        finding -> finding.message().fr(),
                        finding -> finding.proposals().get(0).advice().fr())
                .containsExactly(tuple("CHA-04", "Mention absente : adresse du site.", "Ajouter « ville.example »."));
    }

    @Test
    void aReviewLooksAtTheVariantsThatAreLaidOut() {
        Communication communication = SampleCommunications.article("Bal samedi.");
        VisualUse laidOut = VisualUse.on(Surface.SCREEN).logo("bloc", 200).build();

        assertThat(SampleReviews.findings(
                        new CharterCheck(Charters.standard(), variant -> Optional.of(laidOut)),
                        communication,
                        SampleReviews.monday()))
                .extracting(Finding::ruleId, Finding::locus)
                .containsExactly(tuple("CHA-04", PLACE));
        assertThat(SampleReviews.findings(CHECK, communication, SampleReviews.monday()))
                .isEmpty();
        assertThat(CHECK.packs())
                .singleElement()
                .satisfies(pack -> assertThat(pack.id()).isEqualTo("identity"));
    }
}
