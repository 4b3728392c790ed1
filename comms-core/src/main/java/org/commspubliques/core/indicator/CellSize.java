package org.commspubliques.core.indicator;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;

/**
 * Seuil de diffusion: on how many persons a figure rests at least for anybody to see it. The host decides; {@link
 * #STANDARD} is what is taken where it has not. Immutable and thread-safe.
 *
 * @param minimum the number of persons, from 1 (everything is shown) to 1,000
 * @param source where the number is from
 */
public record CellSize(int minimum, Source source) {

    /**
     * 11 persons. The number is that of households below which Insee shows nothing of incomes; no text was found that sets
     * one for the statistics of a town’s communication, so it is here by prudence.
     */
    public static final CellSize STANDARD = new CellSize(
            11,
            Source.of(
                    "Insee, données carroyées (insee.fr/fr/statistiques/2520034) : rien n’est diffusé des revenus de moins "
                            + "de 11 ménages ; transposé par prudence aux statistiques de communication",
                    LocalDate.of(2026, 11, 28),
                    Confidence.TO_VERIFY));

    private static final int MOST = 1_000;

    /** Refuses a number out of bounds. */
    public CellSize {
        Preconditions.checkArgument(minimum >= 1 && minimum <= MOST, "minimum must be 1 to %s, was %s", MOST, minimum);
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns whether a figure rests on persons, but on too few.
     *
     * @param people how many, from 0
     * @return true from 1 to just below the minimum: a figure on nobody tells of nobody
     */
    public boolean isTooFew(long people) {
        return people > 0 && people < minimum;
    }

    /**
     * Returns the figure that some measurements make. They may be of the same persons, so it rests on as many as the
     * largest of them does.
     *
     * @param indicator the indicator
     * @param measurements its measurements
     * @return the figure, or why it is not shown
     * @throws IllegalArgumentException if a measurement is of another indicator
     */
    public Figure figure(Indicator indicator, List<Measurement> measurements) {
        long people = 0;
        boolean unknown = false;
        for (Measurement each : measurements) {
            Preconditions.checkArgument(
                    each.indicator().equals(indicator.id()),
                    "a measurement of %s is none of %s",
                    each.indicator(),
                    indicator.id());
            OptionalLong known = each.knownPeople();
            people = Math.max(people, known.orElse(0));
            unknown |= known.isEmpty();
        }
        if (measurements.isEmpty()) {
            return Figure.hidden(Disclosure.MISSING);
        }
        if (isTooFew(people)) {
            return Figure.hidden(Disclosure.WITHHELD);
        }
        if (indicator.aboutPeople() && unknown) {
            return Figure.hidden(Disclosure.SIZE_UNKNOWN);
        }
        return Figure.shown(indicator.aggregation().of(measurements));
    }

    /**
     * Returns a total and its parts as they may be shown. Parts on too few persons are withheld. So that none of them can be
     * had by subtracting the others from the total, the smallest of the others are withheld too, until two parts at least
     * are, and all withheld parts together rest on enough persons; where that cannot be, the total is withheld as well. All
     * are withheld for the same reason, so that nobody sees which were the small ones.
     *
     * <p>This protects one table. Two tables of the same persons, cut otherwise, may still tell what neither does alone.
     *
     * @param indicator the identifier of the indicator
     * @param cells the parts, which add up to the total
     * @return the table
     */
    public Breakdown breakdown(String indicator, List<Cell> cells) {
        Set<Integer> withheld = new HashSet<>();
        long people = 0;
        boolean enough = cells.stream().noneMatch(cell -> isTooFew(cell.people()));
        if (!enough) {
            List<Integer> smallestFirst = IntStream.range(0, cells.size())
                    .boxed()
                    .filter(i -> cells.get(i).people() > 0)
                    .sorted(Comparator.comparingLong(i -> cells.get(i).people()))
                    .toList();
            for (int i : smallestFirst) {
                if (!isTooFew(cells.get(i).people()) && withheld.size() >= 2 && people >= minimum) {
                    break;
                }
                withheld.add(i);
                people = LongMath.saturatedAdd(people, cells.get(i).people());
            }
            enough = withheld.size() >= 2 && people >= minimum;
        }
        ImmutableList.Builder<ShownCell> shown = ImmutableList.builder();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            shown.add(new ShownCell(
                    cell.label(),
                    withheld.contains(i) ? Figure.hidden(Disclosure.WITHHELD) : Figure.shown(cell.value())));
        }
        BigDecimal total = cells.stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Breakdown(
                indicator, shown.build(), enough ? Figure.shown(total) : Figure.hidden(Disclosure.WITHHELD));
    }
}
