package org.commspubliques.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static Finding finding(String ruleId, Severity severity, Locus locus) {
        return Finding.builder(ruleId, severity, locus, Wording.same("m")).build();
    }

    private static Finding at(String pointer) {
        return finding("R", Severity.INFO, Locus.of(pointer));
    }

    private static Report report(Finding... findings) {
        return new Report(Set.of("check"), List.of(findings));
    }

    private static LegalReference law(Confidence confidence) {
        return new LegalReference(
                "L",
                Wording.same("art. 1"),
                Set.of(Territory.METROPOLE),
                Source.of("loi", LocalDate.of(2026, 1, 1), confidence));
    }

    @Nested
    class Order {

        @Test
        void section10ComesAfterSection2() {
            assertThat(report(at("/sections/10"), at("/sections/2")).findings())
                    .extracting(finding -> finding.locus().pointer())
                    .containsExactly("/sections/2", "/sections/10");
        }

        @Test
        void theWholeComesBeforeItsParts() {
            assertThat(report(at("/variants/0/sections/0/text"), at("/variants/0"))
                            .findings())
                    .extracting(finding -> finding.locus().pointer())
                    .containsExactly("/variants/0", "/variants/0/sections/0/text");
        }

        @Test
        void inOneTextTheEarlierComesFirst() {
            Finding late = finding("A", Severity.BLOCKING, Locus.of("/a", 9, 10));
            Finding early = finding("B", Severity.INFO, Locus.of("/a", 1, 2));

            assertThat(report(late, early).findings()).containsExactly(early, late);
        }

        @Test
        void inOnePlaceTheGravestComesFirstThenTheRule() {
            Finding info = finding("A", Severity.INFO, Locus.of("/a"));
            Finding b = finding("B", Severity.BLOCKING, Locus.of("/a"));
            Finding c = finding("C", Severity.BLOCKING, Locus.of("/a"));

            assertThat(report(info, c, b).findings()).containsExactly(b, c, info);
        }

        @Test
        void numbersAndNamesInAnyPlaceHaveOneOrder() {
            Finding[] mixed = IntStream.range(0, 60)
                    .boxed()
                    .flatMap(i -> Stream.of(at("/" + (60 - i)), at("/" + i + "a")))
                    .toArray(Finding[]::new);

            assertThat(report(mixed).findings())
                    .extracting(finding -> finding.locus().pointer())
                    .startsWith("/1", "/2")
                    .endsWith("/8a", "/9a");
        }
    }

    @Nested
    class Gravity {

        @Test
        void theWorstIsTheGravest() {
            assertThat(report(finding("A", Severity.WARNING, Locus.of("")), at("/a"))
                            .worst())
                    .contains(Severity.WARNING);
        }

        @Test
        void aReportWithoutFindingBarsNothing() {
            assertThat(report().worst()).isEmpty();
            assertThat(report().isBlocking()).isFalse();
        }

        @Test
        void oneBlockingFindingBarsPublication() {
            assertThat(report(finding("A", Severity.BLOCKING, Locus.of("/a")), at("/b"))
                            .isBlocking())
                    .isTrue();
            assertThat(report(finding("A", Severity.WARNING, Locus.of("/a"))).isBlocking())
                    .isFalse();
        }

        @Test
        void findingsAreSelectedBySeverityAndByRule() {
            Finding warning = finding("A", Severity.WARNING, Locus.of("/a"));
            Report report = report(warning, at("/b"));

            assertThat(report.of(Severity.WARNING)).containsExactly(warning);
            assertThat(report.of(Severity.BLOCKING)).isEmpty();
            assertThat(report.byRule("A")).containsExactly(warning);
        }

        @Test
        void everySeverityHasALabel() {
            assertThat(Severity.values())
                    .extracting(severity -> severity.label().fr())
                    .containsExactly("information", "avertissement", "blocage");
        }
    }

    @Nested
    class OfAFinding {

        @Test
        void hearsayAloneDoesNotBlock() {
            Finding.Builder builder = Finding.builder("A", Severity.BLOCKING, Locus.of(""), Wording.same("m"))
                    .references(List.of(law(Confidence.THIRD_PARTY)));

            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("A");
        }

        @Test
        void oneConfirmedTextIsEnoughToBlock() {
            Finding finding = Finding.builder("A", Severity.BLOCKING, Locus.of(""), Wording.same("m"))
                    .references(List.of(law(Confidence.THIRD_PARTY), law(Confidence.OFFICIAL)))
                    .build();

            assertThat(finding.references()).hasSize(2);
        }

        @Test
        void hearsayMayWarn() {
            assertThat(Finding.builder("A", Severity.WARNING, Locus.of(""), Wording.same("m"))
                            .references(List.of(law(Confidence.TO_VERIFY)))
                            .build()
                            .severity())
                    .isEqualTo(Severity.WARNING);
        }

        @Test
        void everythingABuilderIsGivenIsKept() {
            Finding finding = Finding.builder("A", Severity.INFO, Locus.of("/a", 1, 3), Wording.same("m"))
                    .excerpt("ab")
                    .source(Source.unchecked("on dit"))
                    .proposal(Proposal.reword(Wording.same("mieux"), "cd"))
                    .build();

            assertThat(finding.excerpt()).isEqualTo("ab");
            assertThat(finding.sources()).containsExactly(Source.unchecked("on dit"));
            assertThat(finding.proposals())
                    .singleElement()
                    .satisfies(proposal -> assertThat(proposal.text()).contains("cd"));
        }

        private static Finding reworded(Locus locus, Proposal proposal) {
            return Finding.builder("A", Severity.INFO, locus, Wording.same("m"))
                    .proposal(proposal)
                    .build();
        }

        private static Optional<Locus> replacedBy(Locus locus, Proposal proposal) {
            return reworded(locus, proposal).proposals().get(0).place();
        }

        @Test
        void aRewordingStandsInThePlaceOfTheWordsFound() {
            assertThat(replacedBy(Locus.of("/a", 1, 3), Proposal.reword(Wording.same("mieux"), "cd")))
                    .contains(Locus.of("/a", 1, 3));
        }

        @Test
        void orInThePlaceItSays() {
            assertThat(replacedBy(
                            Locus.of("/a", 1, 3), Proposal.reword(Wording.same("mieux"), "cd", Locus.of("/a", 0, 9))))
                    .contains(Locus.of("/a", 0, 9));
        }

        @Test
        void orInThePlaceOfNothingWhereTheFindingIsAboutTheWhole() {
            assertThat(replacedBy(Locus.of("/a"), Proposal.reword(Wording.same("ajouter"), "cd")))
                    .isEmpty();
        }

        @Test
        void adviceReplacesNothing() {
            assertThat(replacedBy(Locus.of("/a", 1, 3), Proposal.advice(Wording.same("mieux"))))
                    .isEmpty();
        }

        @Test
        void whatIsReplacedIsASpanOfTheSameText() {
            Proposal elsewhere = Proposal.reword(Wording.same("mieux"), "cd", Locus.of("/b", 0, 9));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reworded(Locus.of("/a", 1, 3), elsewhere))
                    .withMessageContainingAll("/a", "/b");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Proposal.reword(Wording.same("mieux"), "cd", Locus.of("/a")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Proposal(Wording.same("mieux"), null, Locus.of("/a", 0, 9)));
        }

        @Test
        void adviceHasNoText() {
            assertThat(Proposal.advice(Wording.same("a")).text()).isEmpty();
        }

        @Test
        void aSpanIsInOrder() {
            assertThatIllegalArgumentException().isThrownBy(() -> Locus.of("/a", 3, 2));
            assertThatIllegalArgumentException().isThrownBy(() -> Locus.of("/a", -1, 2));
        }

        @Test
        void onlyAPartOfATextHasASpan() {
            assertThat(Locus.of("/a", 1, 3).hasSpan()).isTrue();
            assertThat(Locus.of("/a").hasSpan()).isFalse();
        }
    }
}
