package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.commspubliques.core.law.LegalReferences;
import org.junit.jupiter.api.Test;

/** The packs that ship with the library. */
class StandardPacksTest {

    @Test
    void theFourPacksAreThere() {
        assertThat(RulePack.standard())
                .extracting(RulePack::id)
                .containsExactly("neutralite", "obligations-legales", "langage-clair", "accessibilite");
        assertThat(RulePack.standard()).allSatisfy(pack -> {
            assertThat(pack.version()).matches("\\d+\\.\\d+\\.\\d+");
            assertThat(pack.language()).isEqualTo("fr");
            assertThat(pack.sha256()).matches("[0-9a-f]{64}");
        });
        assertThat(RulePack.standard().stream().filter(RulePack::isAboutNeutrality))
                .extracting(RulePack::id)
                .containsExactly("neutralite");
    }

    @Test
    void aHostsPacksComeAfterThem() {
        RulePack own = Packs.of(Packs.rule("VIL-01", "merci"));

        assertThat(RulePack.standard(own))
                .extracting(RulePack::id)
                .containsExactly("neutralite", "obligations-legales", "langage-clair", "accessibilite", "local");
    }

    @Test
    void aHostsPackThatExtendsOneOfThemStandsInItsPlace() {
        RulePack near = Packs.parse(
                Packs.pack("ville", "\"extends\": [\"neutralite\", \"accessibilite\"],"),
                RulePack.neutrality(),
                RulePack.accessibility());
        RulePack far = Packs.parse(Packs.pack("quartier", "\"extends\": [\"ville\"],"), near);

        assertThat(RulePack.standard(near))
                .extracting(RulePack::id)
                .containsExactly("obligations-legales", "langage-clair", "ville");
        assertThat(RulePack.standard(far))
                .extracting(RulePack::id)
                .containsExactly("obligations-legales", "langage-clair", "quartier");
    }

    @Test
    void aPackKnowsWhatItExtendsHoweverFar() {
        RulePack near = Packs.parse(Packs.pack("ville", "\"extends\": [\"neutralite\"],"), RulePack.neutrality());
        RulePack far = Packs.parse(Packs.pack("quartier", "\"extends\": [\"ville\"],"), near);

        assertThat(far.isOrExtends("quartier")).isTrue();
        assertThat(far.isOrExtends("ville")).isTrue();
        assertThat(far.isOrExtends("neutralite")).isTrue();
        assertThat(far.isOrExtends("langage-clair")).isFalse();
        assertThat(near.isOrExtends("quartier")).isFalse();
    }

    @Test
    void theyHaveFiveHundredTurnsOfPhraseAndMore() {
        assertThat(RulePack.standard().stream().mapToInt(RulePack::entries).sum())
                .isGreaterThanOrEqualTo(500);
        assertThat(RulePack.neutrality().entries()).isGreaterThanOrEqualTo(500);
    }

    @Test
    void noTwoRulesShareAnId() {
        assertThat(RulePack.standard().stream().flatMap(pack -> pack.ruleIds().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRuleSaysWhenItWasCheckedAndOnWhatItRests() {
        assertThat(RulePack.standard().stream().flatMap(pack -> pack.rules().stream()))
                .allSatisfy(rule -> {
                    assertThat(rule.asOf().getYear()).as(rule.id()).isEqualTo(2026);
                    assertThat(rule.references().size()
                                    + rule.banReferences().size()
                                    + rule.sources().size())
                            .as(rule.id())
                            .isPositive();
                    assertThat(rule.message().fr())
                            .as(rule.id())
                            .isNotEqualTo(rule.message().en());
                });
    }

    @Test
    void theyHoldNothingToRemarkButWhatIsKnown() {
        assertThat(RulePack.standard().stream()
                        .flatMap(pack -> pack.inspect(LegalReferences.standard()).stream())
                        // A phrase that another covers does no harm, and shows a reader what is meant.
                        .filter(remark -> remark.kind() != PackRemark.Kind.COVERED_PHRASE)
                        .map(remark -> remark.ruleId() + " " + remark.kind() + " "
                                + remark.message().fr()))
                .containsExactlyElementsOf(Stream.of("FR", "FR-57", "FR-67", "FR-68")
                        .map(territory -> "OBL-01 BLOCKS_ON_NOTHING_CONFIRMED " + territory
                                + " : aucune source confirmée, la règle n’y fait qu’avertir")
                        .toList());
    }
}
