package org.commspubliques.approval.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalChainTest {

    private static final ChannelId WEBSITE = ChannelId.of("site");
    private static final Wording NAME = Wording.same("circuit");

    @Nested
    class Chain {

        @Test
        void withoutAStageIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ApprovalChain.named("vide", NAME).build())
                    .withMessageContaining("no stage");
        }

        @Test
        void withAStageTwiceIsRefused() {
            ApprovalChain.Builder twice =
                    ApprovalChain.named("double", NAME).then(Town.visa()).then(Town.visa());

            assertThatIllegalArgumentException().isThrownBy(twice::build).withMessageContaining("stage visa twice");
        }

        @Test
        void withAnEmptyRankIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ApprovalChain("creux", NAME, List.of(List.of()), null))
                    .withMessageContaining("empty rank");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Circuit", "circuit court", "été", "a/b"})
        void withAnIdThatIsNoneIsRefused(String id) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            ApprovalChain.named(id, NAME).then(Town.visa()).build());
        }

        @Test
        void listsItsStagesRankAfterRank() {
            ApprovalChain chain = ApprovalChain.named("circuit-2", NAME)
                    .then(Town.visa(), stage("juridique"))
                    .then(Town.signature())
                    .build();

            assertThat(chain.stages())
                    .extracting(stage -> stage.id().value())
                    .containsExactly("visa", "juridique", "signature");
        }

        @Test
        void findsAStageByItsId() {
            assertThat(Town.visaThenSignature().stage(StageId.of("signature"))).contains(Town.signature());
        }

        @Test
        void findsNoStageItDoesNotHave() {
            assertThat(Town.visaThenSignature().stage(StageId.of("absente"))).isEmpty();
        }

        @Test
        void knowsTheStagesThatAnswerForAVariant() {
            Stage web = Town.stage("web", StageNature.VALIDATION)
                    .by(Town.DPO)
                    .covers(Coverage.of(WEBSITE))
                    .build();

            assertThat(Town.chain(Town.visa(), web).stagesFor(Town.SMS)).containsExactly(Town.visa());
        }

        @Test
        void doesNotChangeWithTheListItWasMadeOf() {
            List<List<Stage>> ranks = new ArrayList<>(List.of(List.of(Town.visa())));
            ApprovalChain chain = new ApprovalChain("circuit", NAME, ranks, null);

            ranks.clear();

            assertThat(chain.stages()).containsExactly(Town.visa());
        }

        @Test
        void hasNoUrgentProcedureUnlessGiven() {
            assertThat(Town.visaThenSignature().urgentProcedure()).isEmpty();
        }
    }

    @Nested
    class AStage {

        @Test
        void withoutASeatIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Town.stage("vide", StageNature.VISA).build())
                    .withMessageContaining("no seat");
        }

        @Test
        void withAnOfficeTwiceIsRefused() {
            Stage.Builder twice =
                    Town.stage("double", StageNature.VISA).by(Town.LEGAL).by(Town.LEGAL);

            assertThatIllegalArgumentException().isThrownBy(twice::build).withMessageContaining("office twice");
        }

        @Test
        void whoseQuorumItsSeatsCannotReachIsRefused() {
            Stage.Builder tooMany =
                    Town.stage("trop", StageNature.VISA).by(Town.LEGAL).quorum(Quorum.atLeast(2));

            assertThatIllegalArgumentException()
                    .isThrownBy(tooMany::build)
                    .withMessageContaining(
                            "asks for 2 approvals and the stage has 1 seat; lower it with quorum(), or add seats with by()");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Visa", "visa 1", "a/b"})
        void withAnIdThatIsNoneIsRefused(String id) {
            assertThatIllegalArgumentException().isThrownBy(() -> StageId.of(id));
        }

        @Test
        void withAnIdOfAHundredAndOneCharactersIsRefused() {
            assertThat(StageId.of("a".repeat(100)).value()).hasSize(100);
            assertThatIllegalArgumentException().isThrownBy(() -> StageId.of("a".repeat(101)));
        }

        @Test
        void needsAllItsSeatsUnlessSaidOtherwise() {
            assertThat(stage("tous").approvalsNeeded()).isEqualTo(2);
        }

        @Test
        void knowsWhichOfficesHaveASeat() {
            assertThat(stage("tous").seats(Town.DPO)).isTrue();
            assertThat(stage("tous").seats(Town.MAYOR)).isFalse();
        }
    }

    @Nested
    class AQuorum {

        @Test
        void ofNobodyIsRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> Quorum.atLeast(0));
        }

        @Test
        void ofAnyIsOne() {
            assertThat(Quorum.any().needed(5)).isEqualTo(1);
        }

        @Test
        void ofAllIsAsManyAsThereAreSeats() {
            assertThat(Quorum.all().needed(5)).isEqualTo(5);
        }

        @Test
        void saysInFrenchWhatItAsksFor() {
            assertThat(List.of(Quorum.all(), Quorum.any(), Quorum.atLeast(2)))
                    .extracting(quorum -> quorum.label().fr())
                    .containsExactly("tous", "l’un d’eux", "au moins 2");
        }
    }

    @Nested
    class ACoverage {

        @Test
        void ofEverythingCoversEveryVariant() {
            assertThat(Coverage.everything().covers(Town.SMS)).isTrue();
        }

        @Test
        void ofAChannelLeavesOthersOut() {
            assertThat(Coverage.of(WEBSITE).covers(Town.SITE)).isTrue();
            assertThat(Coverage.of(WEBSITE).covers(Town.SMS)).isFalse();
        }
    }

    @Nested
    class AFastTrack {

        @Test
        void withoutAPurposeIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new FastTrack(Set.of(), Set.of(WEBSITE), Town.MAYOR, 1))
                    .withMessageContaining("purpose");
        }

        @Test
        void withoutAChannelIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new FastTrack(Set.of(CommunicationPurpose.ALERT), Set.of(), Town.MAYOR, 1))
                    .withMessageContaining("channel");
        }

        @Test
        void thatNeedNeverBeRatifiedIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new FastTrack(Set.of(CommunicationPurpose.ALERT), Set.of(WEBSITE), Town.MAYOR, 0))
                    .withMessageContaining("at least 1 day");
        }
    }

    @Test
    void onlyAVisaAndOpinionsAcceptAReplacementTheToolAloneKnows() {
        assertThat(StageNature.values())
                .filteredOn(StageNature::acceptsInternalReplacement)
                .containsExactly(StageNature.VISA, StageNature.OPINION, StageNature.BINDING_OPINION);
    }

    @Test
    void aStageAcceptsTheRightsOfItsNature() {
        assertThat(Town.visa().acceptedMandates()).containsExactly(MandateKind.values());
        assertThat(Town.signature().acceptedMandates())
                .hasSize(MandateKind.values().length - 1)
                .doesNotContain(MandateKind.INTERNAL_REPLACEMENT);
    }

    @Test
    void aStageAcceptsNoOthersThanItNames() {
        Stage stage = Town.stage("signature", StageNature.SIGNATURE)
                .by(Town.MAYOR)
                .accepting(MandateKind.SUPPLEANCE, MandateKind.OWN_OFFICE)
                .build();

        assertThat(stage.acceptedMandates()).containsExactly(MandateKind.OWN_OFFICE, MandateKind.SUPPLEANCE);
    }

    @Test
    void aSignatureByAnInternalReplacementIsRefused() {
        Stage.Builder stage = Town.stage("signature", StageNature.SIGNATURE)
                .by(Town.MAYOR)
                .accepting(MandateKind.INTERNAL_REPLACEMENT);

        assertThatIllegalArgumentException()
                .isThrownBy(stage::build)
                .withMessageContaining("accepts no internal replacement");
    }

    @Test
    void aStageThatAcceptsNoRightAtAllIsRefused() {
        Stage visa = Town.visa();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stage(
                        visa.id(),
                        visa.name(),
                        visa.nature(),
                        visa.seats(),
                        visa.quorum(),
                        visa.coverage(),
                        null,
                        null,
                        Set.of()))
                .withMessageContaining("no right at all");
    }

    @Test
    void everyNatureHasANameInBothLanguages() {
        assertThat(StageNature.values())
                .allSatisfy(nature -> assertThat(nature.label().fr()).isNotBlank())
                .allSatisfy(nature -> assertThat(nature.label().en()).isNotBlank());
    }

    @Test
    void listsCannotBeChangedFromOutside() {
        List<Seat> seats = Town.visa().seats();

        assertThatThrownBy(() -> seats.add(new Seat(Town.MAYOR))).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Stage stage(String id) {
        return Town.stage(id, StageNature.VALIDATION)
                .by(Town.LEGAL)
                .by(Town.DPO)
                .build();
    }
}
