package org.commspubliques.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CellSizeTest {

    private static Cell cell(String label, int people) {
        return new Cell(label, BigDecimal.valueOf(people), people);
    }

    private static List<String> shown(Breakdown breakdown) {
        List<String> shown = new ArrayList<>();
        breakdown
                .cells()
                .forEach(cell -> shown.add(cell.figure()
                        .shownValue()
                        .map(BigDecimal::toPlainString)
                        .orElse("-")));
        shown.add(breakdown.total().shownValue().map(BigDecimal::toPlainString).orElse("-"));
        return shown;
    }

    private static List<String> shown(int... people) {
        return shown(CellSize.STANDARD.breakdown(
                "participation",
                IntStream.of(people).mapToObj(n -> cell("quartier", n)).toList()));
    }

    @Test
    void aTableOfEnoughPersonsIsShownWhole() {
        assertThat(shown(11, 40, 0)).containsExactly("11", "40", "0", "51");
    }

    @Test
    void aSinglePartThatIsTooSmallTakesTheNextOneWithIt() {
        assertThat(shown(10, 40, 30)).containsExactly("-", "40", "-", "80");
    }

    @Test
    void twoPartsThatAreTooSmallTogetherTakeAThirdOneWithThem() {
        assertThat(shown(4, 3, 40, 30)).containsExactly("-", "-", "40", "-", "77");
    }

    @Test
    void twoPartsThatAreEnoughTogetherTakeNoOtherOne() {
        assertThat(shown(8, 7, 40, 30)).containsExactly("-", "-", "40", "30", "85");
    }

    @Test
    void theTotalIsWithheldWhereNothingElseProtectsThePart() {
        assertThat(shown(3, 0)).containsExactly("-", "0", "-");
        assertThat(shown(3, 4)).containsExactly("-", "-", "-");
    }

    @Test
    void nobodySeesWhichPartWasTheSmallOne() {
        Breakdown breakdown = CellSize.STANDARD.breakdown("clics", List.of(cell("a", 3), cell("b", 40), cell("c", 90)));
        assertThat(breakdown.cells().get(0).figure())
                .isEqualTo(breakdown.cells().get(1).figure());
    }

    @Test
    void aValueRestsOnSomebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell("a", BigDecimal.ONE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell("a", BigDecimal.ONE.negate(), 3));
    }

    @Test
    void theStandardThresholdSaysWhereItIsFromAndThatItIsToBeVerified() {
        assertThat(CellSize.STANDARD.minimum()).isEqualTo(11);
        assertThat(CellSize.STANDARD.source().confidence().isConfirmed()).isFalse();
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 500))
                .list()
                .ofMaxSize(9);
    }

    /** What is left of the total after all parts that are shown is either nothing, or of several parts and enough persons. */
    @Property
    void noWithheldPartIsHadBySubtraction(
            @ForAll("counts") List<Integer> people, @ForAll @IntRange(min = 1, max = 20) int minimum) {
        CellSize cells = new CellSize(minimum, CellSize.STANDARD.source());
        List<Cell> parts = people.stream().map(n -> cell("q", n)).toList();
        Breakdown breakdown = cells.breakdown("participation", parts);

        int withheld = 0;
        long left = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean isShown = breakdown.cells().get(i).figure().shownValue().isPresent();
            assertThat(isShown && cells.isTooFew(people.get(i))).isFalse();
            withheld += isShown ? 0 : 1;
            left += isShown ? 0 : people.get(i);
            assertThat(isShown || people.get(i) > 0).isTrue();
        }
        if (breakdown.total().shownValue().isPresent()) {
            assertThat(withheld).isNotEqualTo(1);
            assertThat(withheld == 0 || left >= minimum).isTrue();
        } else {
            assertThat(withheld).isPositive();
            assertThat(breakdown.cells())
                    .allMatch(cell ->
                            cell.figure().shownValue().map(BigDecimal::signum).orElse(0) == 0);
        }
    }

    @Property
    void nothingIsWithheldWithoutNeed(@ForAll("counts") List<Integer> people) {
        boolean needed = people.stream().anyMatch(CellSize.STANDARD::isTooFew);
        assertThat(shown(people.stream().mapToInt(Integer::intValue).toArray()).contains("-"))
                .isEqualTo(needed);
    }
}
