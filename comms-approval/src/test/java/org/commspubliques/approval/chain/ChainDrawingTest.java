package org.commspubliques.approval.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;

class ChainDrawingTest {

    private static final ApprovalChain CHAIN = ApprovalChain.named("presse", Wording.of("presse & public", "press"))
            .then(stage("service", "Service <technique>"))
            .then(stage("cabinet", "Cabinet"), stage("secretariat", "Secrétariat"))
            .then(stage("signature", "Signature"))
            .build();

    private static Stage stage(String id, String name) {
        return Stage.builder(id, StageNature.VISA, Wording.of(name, name + " (en)"))
                .by(OfficeId.of("chef-" + id))
                .by(OfficeId.of("adjoint-" + id))
                .quorum(Quorum.any())
                .build();
    }

    private static String svg(Locale reader) {
        return ChainDrawing.svg(CHAIN, office -> Wording.same(office.value()), Set.of(StageId.of("service")), reader);
    }

    @Test
    void noMarkupOfANameGetsIntoTheDrawing() {
        assertThat(svg(Locale.FRENCH)).contains("✔ Service &lt;technique&gt;").doesNotContain("<technique>");
    }

    @Test
    void everyStageIsABox() {
        assertThat(svg(Locale.FRENCH).split("<rect ", -1)).hasSize(1 + 4);
    }

    @Test
    void everyRankAfterTheFirstIsReachedByAnArrowToEachOfItsStages() {
        assertThat(svg(Locale.FRENCH).split("Z\"", -1)).hasSize(1 + 3);
    }

    @Test
    void aSatisfiedStageHasATick() {
        assertThat(svg(Locale.FRENCH)).contains("✔ Service").doesNotContain("✔ Cabinet");
    }

    @Test
    void theTitleAndTheOrderCanBeReadAloud() {
        assertThat(svg(Locale.FRENCH))
                .contains("<title>presse &amp; public</title>")
                .contains("<desc>Service &lt;technique&gt; → Cabinet + Secrétariat → Signature</desc>");
    }

    @Test
    void itSpeaksEnglishToAnEnglishReader() {
        assertThat(svg(Locale.ENGLISH)).contains("Signature (en)").contains("any one");
    }
}
