package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.internal.text.HostileTexts;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;

class AccuracyChecksTest {

    private static final List<Check> CHECKS =
            List.of(new DateCheck(), new HourCheck(), new SumCheck(), new ContactCheck(), new SourcingCheck());

    /** Pieces that each check looks for, in any order, among texts that break counters. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "3",
                "31",
                "1er",
                " ",
                " ",
                "\n",
                "mars",
                "novembre",
                "jeudi",
                "du",
                "au",
                "le",
                "et",
                ",",
                "/",
                ".",
                "-",
                "2025",
                "h",
                "75",
                "à",
                "de",
                "total",
                "|",
                "\t",
                ":",
                "€",
                "%",
                "M€",
                "sur",
                "des",
                "non",
                "pour",
                "contre",
                "votants",
                "soit",
                "passe",
                "tél",
                "+33",
                "01 23",
                "rue",
                "98800 Nouméa",
                "@",
                "www.",
                "http:/",
                "données",
                "étude",
                "une",
                "fois",
                "plus",
                "selon",
                "\u0301",
                "\uFE0F",
                "𝐚",
                "\u00A0",
                "(",
                ")",
                "classé",
                "premier");
        return Arbitraries.frequencyOf(Tuple.of(20, pieces), Tuple.of(1, HostileTexts.any()))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts))
                .filter(AccuracyChecksTest::hasNoLoneSurrogate);
    }

    private static boolean hasNoLoneSurrogate(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Whole, or from its beginning to an ellipsis. */
    private static boolean isQuoted(String words, String excerpt) {
        return words.equals(excerpt)
                || (excerpt.endsWith("…") && words.startsWith(excerpt.substring(0, excerpt.length() - 1)));
    }

    @Property
    void noTextBreaksACheckAndEveryFindingQuotesWhatItIsAbout(@ForAll("texts") String text) {
        Communication article = SampleCommunications.article(text);
        String read = article.variants().get(0).sections().get(0).text();
        for (Check check : CHECKS) {
            for (Finding finding : SampleReviews.findings(check, article, SampleReviews.monday())) {
                int start = finding.locus().start();
                int end = finding.locus().end();

                assertThat(end).isGreaterThan(start).isLessThanOrEqualTo(read.length());
                assertThat(isQuoted(read.substring(start, end), finding.excerpt()))
                        .as("« %s »", finding.excerpt())
                        .isTrue();
                assertThat(finding.category()).isEqualTo(FindingCategory.ACCURACY);
                assertThat(finding.proposals()).isNotEmpty();
            }
        }
    }
}
