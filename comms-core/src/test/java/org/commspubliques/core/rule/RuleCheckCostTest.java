package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text may cost, whatever it is. The limits of time are far above what is needed, and far below a square. */
class RuleCheckCostTest {

    private static final RuleCheck ALL =
            RuleCheck.of("tout", RulePack.standard(), ElectoralCalendar.standard(), LegalReferences.standard());

    private static List<Finding> ofOneMegabyte(RuleCheck check, String piece) {
        return SampleReviews.findings(
                check, SampleCommunications.article(piece.repeat(1_000_000 / piece.length())), SampleReviews.monday());
    }

    private static RuleCheck check(String... rules) {
        return RuleCheck.of("essai", List.of(Packs.of(rules)), ElectoralCalendar.standard(), Packs.LAW);
    }

    @Test
    void ofAHundredThousandMatchesAFewAreNamedAndTheRestCounted() {
        List<Finding> findings = ofOneMegabyte(check(Packs.rule("R-1", "bravo")), "un bravo. ");

        assertThat(findings).hasSize(SectionScan.MOST_FINDINGS);
        assertThat(findings.get(findings.size() - 2).message().fr()).isEqualTo("« bravo » est dit.");
        assertThat(findings.get(findings.size() - 1).message().fr())
                .isEqualTo("« bravo » est dit. Et " + (100_000 - SectionScan.MOST_FINDINGS)
                        + " autres passages semblables dans cette partie.");
        assertThat(findings.get(findings.size() - 1).message().en()).endsWith("more such passages in this part.");
    }

    @Test
    void oneMoreIsOne() {
        String text = "un bravo. ".repeat(SectionScan.MOST_FINDINGS + 1);
        List<Finding> findings = SampleReviews.findings(
                check(Packs.rule("R-1", "bravo")), SampleCommunications.article(text), SampleReviews.monday());

        assertThat(findings.get(findings.size() - 1).message().fr())
                .endsWith("Et 1 autre passage semblable dans cette partie.");
    }

    @Test
    @Timeout(20)
    void matchesThatHangTogetherAreOne() {
        assertThat(ofOneMegabyte(check(Packs.rule("R-1", "bravo {0,2} bravo")), "bravo "))
                .hasSize(1);
    }

    @Test
    @Timeout(20)
    void asManyExceptionsAsMatchesCostNoSquare() {
        RuleCheck check =
                check(Packs.ruleOf("R-1", "promotional", Packs.warning() + "\"unless\": [\"un bravo\"],", "bravo"));

        assertThat(ofOneMegabyte(check, "un bravo. ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grâce au maire ",
                "Grâce au maire. ",
                "Grâce au maire, « ",
                "« votre bilan exemplaire et remarquable » ",
                "promesse tenue, ",
                "Nous voulons, avec vous, un territoire exemplaire ! ",
                "votez votez votez ",
                "Nous ? "
            })
    @Timeout(60)
    void oneMegabyteOfWhatAllRulesLookForIsRead(String piece) {
        assertThat(ofOneMegabyte(ALL, piece))
                .hasSizeLessThanOrEqualTo(
                        SectionScan.MOST_FINDINGS * ALL.packs().size() * 10);
    }
}
