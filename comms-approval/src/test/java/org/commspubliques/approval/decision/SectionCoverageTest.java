package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.util.List;
import java.util.Map;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.Coverage;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The legal adviser answers for quotes and legal notices, the mayor for everything. */
class SectionCoverageTest {

    private static final Stage LAWYER = Town.stage("juriste", StageNature.VISA)
            .by(Town.LEGAL)
            .covers(Coverage.everything().limitedTo(SectionRole.QUOTE, SectionRole.LEGAL_NOTICE))
            .build();

    private static final Communication TEXT = text("L’eau est coupée jeudi.", "« Nous veillons. »");
    private static final Communication OTHER_BODY = text("L’eau est coupée vendredi.", "« Nous veillons. »");
    private static final Communication OTHER_QUOTE = text("L’eau est coupée jeudi.", "« Nous dormons. »");

    private final Desk desk = new Desk();

    private static Communication text(String body, String quote) {
        return Town.draft()
                .variant(
                        Variant.french(ChannelId.of("site"), Section.body(body), new Section(SectionRole.QUOTE, quote)))
                .build();
    }

    @BeforeEach
    void submit() {
        desk.submitted(TEXT, LAWYER, Town.signature());
        Desk.accept(desk.approve("juriste", Town.LEGAL, Town.CLARA, TEXT));
        Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, TEXT));
    }

    private int standing(String stage) {
        return (int) desk.state().votes().stream()
                .filter(vote -> vote.stage().equals(StageId.of(stage)))
                .count();
    }

    @Nested
    class AnEdit {

        @Test
        void elsewhereLeavesTheDecisionAsItIs() {
            Desk.accept(desk.revise(OTHER_BODY, Town.ANNA));

            assertThat(desk.state().progress(Town.SITE).get(0).satisfied()).isTrue();
            assertThat(standing("juriste")).isOne();
        }

        @Test
        void elsewhereVoidsTheDecisionsOfStagesThatAnswerForEverything() {
            Desk.accept(desk.revise(OTHER_BODY, Town.ANNA));

            assertThat(standing("signature")).isZero();
            assertThat(desk.state().isApproved(Town.SITE)).isFalse();
        }

        @Test
        void elsewhereNeedsOnlyTheOthersToDecideAgain() {
            Desk.accept(desk.revise(OTHER_BODY, Town.ANNA));
            Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, OTHER_BODY));

            assertThat(desk.state().isApproved(Town.SITE)).isTrue();
        }

        @Test
        void elsewhereAndAgainIsComparedWithWhatWasDecidedOn() {
            Desk.accept(desk.revise(OTHER_BODY, Town.ANNA));
            Desk.accept(desk.revise(text("L’eau est coupée samedi.", "« Nous veillons. »"), Town.ANNA));

            assertThat(standing("juriste")).isOne();
        }

        @Test
        void ofAPartItAnswersForVoidsTheDecision() {
            Desk.accept(desk.revise(OTHER_QUOTE, Town.ANNA));

            assertThat(standing("juriste")).isZero();
        }

        @Test
        void ofThePurposeVoidsTheDecision() {
            Desk.accept(desk.revise(
                    TEXT.toBuilder().purpose(CommunicationPurpose.ALERT).build(), Town.ANNA));

            assertThat(standing("juriste")).isZero();
        }

        @Test
        void thatTakesThePartOutTakesTheStageOut() {
            Communication without = Town.siteOnly();
            Desk.accept(desk.revise(without, Town.ANNA));

            assertThat(desk.state().progress(Town.SITE))
                    .extracting(progress -> progress.stage().id().value())
                    .containsExactly("signature");
        }

        @Test
        void thatBringsThePartInBringsTheStageIn() {
            Desk other = new Desk();
            other.submitted(Town.siteOnly(), LAWYER, Town.signature());
            Desk.accept(other.revise(TEXT, Town.ANNA));

            assertThat(other.state().progress(Town.SITE)).hasSize(2);
        }
    }

    @Nested
    class AVariantWithoutSuchParts {

        @Test
        void isNotDecidedOnThere() {
            Desk other = new Desk();
            other.submitted(Town.siteOnly(), LAWYER, Town.signature());

            assertRefused(other.approve("juriste", Town.LEGAL, Town.CLARA, Town.siteOnly()), RefusalCode.STAGE_SKIPPED);
        }

        @Test
        void hasToBeCoveredByAnotherStage() {
            assertRefused(new Desk().submit(Town.siteOnly(), Town.chain(LAWYER)), RefusalCode.VARIANT_NOT_COVERED);
        }
    }

    @Nested
    class TheRecord {

        @Test
        void holdsThePartsWhereAStageLooksAtThem() {
            assertThat(desk.state().submission().orElseThrow().parts())
                    .containsExactlyEntriesOf(Map.of(Town.SITE, TEXT.parts(Town.SITE)));
        }

        @Test
        void holdsNoneWhereNoStageDoes() {
            Desk other = new Desk();
            other.submitted(TEXT, Town.signature());

            assertThat(other.state().submission().orElseThrow().parts()).isEmpty();
        }

        @Test
        void isNotBelievedOverWhatTheDecisionWasMadeOn() {
            ApprovalState recorded = desk.state()
                    .after(
                            desk.clock().instant(),
                            List.of(new ApprovalEvent.ContentRevised(
                                    Town.ANNA, Town.SITE, OTHER_QUOTE.seal(Town.SITE), OTHER_QUOTE.parts(Town.SITE))));

            assertThat(recorded.progress(Town.SITE).get(0).votes()).isEmpty();
        }
    }

    @Test
    void aDecisionStillNamesTheWholeContentThatWasSeen() {
        Desk.accept(desk.revise(OTHER_QUOTE, Town.ANNA));

        assertRefused(desk.approve("juriste", Town.LEGAL, Town.CLARA, TEXT), RefusalCode.SEAL_CHANGED);
        assertAccepted(desk.approve("juriste", Town.LEGAL, Town.CLARA, OTHER_QUOTE));
    }

    @Test
    void aPartThatNoBindingStageLooksAtIsRefused() {
        Desk other = new Desk();
        Stage bodies = Town.stage("texte", StageNature.VISA)
                .by(Town.DIRECTOR)
                .covers(Coverage.everything().limitedTo(SectionRole.BODY))
                .build();

        assertRefused(other.submit(TEXT, Town.chain(bodies)), RefusalCode.VARIANT_NOT_COVERED);
        assertAccepted(other.submit(TEXT, Town.chain(bodies, LAWYER)));
    }

    @Test
    void aPictureIsPartOfTheWholeAndOfNoText() {
        Desk other = new Desk();
        Stage texts = Town.stage("texte", StageNature.VISA)
                .by(Town.DIRECTOR)
                .covers(Coverage.everything().limitedTo(SectionRole.TITLE, SectionRole.BODY))
                .build();
        Communication notice = Town.siteOnly();
        Communication illustrated = notice.withVariant(Town.site("L’eau est coupée jeudi.")
                .withMedia(List.of(MediaAsset.of("photo.jpg", "image/jpeg", new byte[] {1}, "Une rue", "Ville"))));
        Desk.accept(other.submit(notice, Town.chain(texts)));

        assertRefused(other.revise(illustrated, Town.ANNA), RefusalCode.VARIANT_NOT_COVERED);
    }
}
