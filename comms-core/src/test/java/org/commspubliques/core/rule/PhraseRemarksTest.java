package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.core.rule.Packs.rule;
import static org.commspubliques.core.rule.Packs.ruleOf;
import static org.commspubliques.core.rule.Packs.warning;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseRemarksTest {

    private static List<PackRemark> remarks(String... rules) {
        return Packs.of(rules).inspect(Packs.LAW);
    }

    @Test
    void aPhraseThatAnotherCoversIsNamedWithIt() {
        assertThat(remarks(rule("R-1", "grand merci", "merci"))).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(PackRemark.Kind.COVERED_PHRASE);
            assertThat(remark.message().fr()).contains("« grand merci »", "« merci »");
        });
    }

    @Test
    void ofTwoPhrasesThatAreOneTheSecondIsNamed() {
        assertThat(remarks(rule("R-1", "exemplaire", "exemplaires")))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().fr()).startsWith("la phrase « exemplaires »"));
    }

    @Test
    void whereWordsMayBeLeftOutALongerPhraseHasItsUse() {
        assertThat(remarks(ruleOf(
                        "R-1",
                        "promotional",
                        warning() + "\"removable\": true,",
                        "grâce à notre maire",
                        "notre maire")))
                .isEmpty();
    }
}
