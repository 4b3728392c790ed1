package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The longest texts the model takes, made to break whoever reads them: findings are bounded, and where they say. */
@Sampled
class HostileRuleTextsTest {

    private static final int LONGEST = Effort.of(100_000, 1_000_000);
    private static final int MOST_FOR_A_RULE = 100;

    private static final RuleCheck ALL =
            RuleCheck.of("tout", RulePack.standard(), ElectoralCalendar.standard(), LegalReferences.standard());

    private static String filled(String piece) {
        return piece.repeat(LONGEST / piece.length());
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("one phrase again and again", "Votez X. ".repeat(LONGEST / 10)),
                Arguments.of("a phrase without an end of sentence", filled("grâce au maire ")),
                Arguments.of("a phrase without an end of word", filled("grâceaumaire")),
                Arguments.of("the starts of phrases", filled("grâce à l’action de grâce ")),
                Arguments.of("triggers of scores in each sentence", filled("Nous sommes fiers de notre action. ")),
                Arguments.of("triggers of scores in one sentence", filled("nous vous notre votre ")),
                Arguments.of("nothing but apostrophes", filled("’")),
                Arguments.of("elisions", filled("l’d’qu’")),
                Arguments.of("nothing but combining marks", filled("\u0301")),
                Arguments.of("a word under marks", "a" + filled("\u0301").substring(1)),
                Arguments.of("words under marks", filled("vo\u0302te\u0301z ")),
                Arguments.of("surrogates in pairs", filled("😀")),
                Arguments.of("no-break spaces", filled("\u00A0\u202F")),
                Arguments.of("a phrase over no-break spaces", filled("grâce\u00A0au\u202Fmaire\u00A0: ")),
                Arguments.of("soft hyphens", filled("vo\u00ADtez\u00AD ")),
                Arguments.of("opening marks", filled("« ")),
                Arguments.of("closing marks", filled("» votez ")),
                Arguments.of("marks in turns", filled("« “ votez ” » ")),
                Arguments.of("quotations in one paragraph", filled("ici « votez donc tous ici » ")),
                Arguments.of("nothing but quotations", filled("«votez donc tous ici»")),
                Arguments.of(
                        "labels that never end",
                        "« votez donc tous ici »" + filled("[").substring(23)),
                Arguments.of("line feeds", filled("\n")),
                Arguments.of("a phrase a line", filled("Merci au maire\n")),
                Arguments.of("question marks", filled("? nous ! ")),
                Arguments.of("braces", filled("{match}{0,5}")),
                Arguments.of("digits", filled("0")),
                Arguments.of("zeros", filled("\u0000")));
    }

    private static List<Finding> findings(Section... sections) {
        return SampleReviews.findings(
                ALL,
                SampleCommunications.on(SampleCommunications.SITE, sections),
                SampleReviews.published(SampleAuthorities.montDore(), "2025-11-15T09:00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void findingsAreBoundedAndMarkTheirExcerpts(String name, String text) {
        Section section = Section.body(text);
        Map<String, Integer> ofRule = new HashMap<>();
        long marked = 0;
        for (Finding finding : findings(section)) {
            ofRule.merge(finding.ruleId(), 1, Integer::sum);
            if (finding.locus().hasSpan()) {
                marked += finding.excerpt().length();
                assertThat(section.text()
                                .substring(
                                        finding.locus().start(), finding.locus().end()))
                        .isEqualTo(finding.excerpt());
            }
        }

        assertThat(ofRule.values()).allMatch(count -> count <= MOST_FOR_A_RULE);
        // What a rule finds does not overlap, so all it quotes is no longer than the text.
        assertThat(marked)
                .isLessThanOrEqualTo((long) ofRule.size() * section.text().length());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void theOppositionsColumnIsNotEvenRead(String name, String text) {
        Communication none = SampleCommunications.article("Bonjour.");

        assertThat(findings(Section.body("Bonjour."), new Section(SectionRole.OPPOSITION_COLUMN, text)))
                .hasSameSizeAs(SampleReviews.findings(
                        ALL, none, SampleReviews.published(SampleAuthorities.montDore(), "2025-11-15T09:00")));
    }
}
