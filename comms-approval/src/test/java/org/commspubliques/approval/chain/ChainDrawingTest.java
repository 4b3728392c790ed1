package org.commspubliques.approval.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.Delay;
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
    @SuppressWarnings("NullAway") // as a map of the host does, which returns null for what it has not
    void channelsAreCalledByTheirNamesAndUnknownOnesByTheirIdentifiers() {
        Stage site = Stage.builder("site", StageNature.VISA, Wording.of("Visa du site", "Website visa"))
                .by(OfficeId.of("webmestre"))
                .covers(Coverage.of(ChannelId.of("site"), ChannelId.of("borne")))
                .onlyIf(Condition.always().withChannels(ChannelId.of("sms")))
                .deadline(Deadline.within(Delay.workingDays(1)).escalatingTo(StandardOffices.EXECUTIVE_HEAD))
                .build();
        String drawn = ChainDrawing.mermaid(
                ApprovalChain.named("site", Wording.of("site", "site"))
                        .then(site)
                        .build(),
                Map.<OfficeId, Wording>of()::get,
                Set.of(),
                Locale.FRENCH);
        assertThat(drawn.replace('\u00A0', ' '))
                .contains("Canaux : borne, Site internet")
                .contains("canal : SMS")
                .contains("webmestre")
                .contains("puis maire ou");
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
