package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;

/** Rule {@code ACC-03} for lists and tables: a total that is not the sum of the lines before it. */
final class TableSums {

    /** By the beginning of a label's word: such lines do not add up, or are taken away. */
    private static final ImmutableSet<String> NOT_ADDED = ImmutableSet.of(
            "remise",
            "reduction",
            "deduction",
            "rabais",
            "ristourne",
            "acompte",
            "moins",
            "reste",
            "solde",
            "hors",
            "net",
            "moyen",
            "taux",
            "prix",
            "unitaire",
            "ecart",
            "evolution",
            "deduire",
            "sauf",
            "plafond",
            "maximum",
            "minimum",
            "cumul",
            "redui",
            "option",
            "facultati",
            "caution");

    /** What is not counted in tens, or does not add up. */
    private static final ImmutableSet<String> NOUNS_NOT_ADDED = ImmutableSet.of(
            "h",
            "heure",
            "min",
            "minute",
            "an",
            "janvier",
            "fevrier",
            "mar",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre",
            "degre",
            "c");

    /** Of a longer table no total is judged: what one may be made of takes time that grows with the lines before it. */
    private static final int MOST_LINES = 400;

    private final Passage passage;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    /** The lines since the table began, and those since its last total. */
    private final List<TableLine> all = new ArrayList<>();

    private final List<TableLine> sinceTotal = new ArrayList<>();
    private final List<TableLine> totals = new ArrayList<>();
    private final List<Figure> shares = new ArrayList<>();
    private boolean isSplitAnnounced;
    private boolean hasOtherShares;
    private boolean lastColumnIsTotal;
    private boolean isTooLong;

    private TableSums(Passage passage) {
        this.passage = passage;
    }

    static List<Finding> of(Passage passage) {
        TableSums sums = new TableSums(passage);
        String text = passage.text();
        int start = 0;
        int blank = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (text.substring(start, end).isBlank()) {
                blank++;
                if (blank > 1) {
                    sums.reset();
                }
            } else {
                blank = 0;
                sums.take(TableLine.read(passage, start, end));
            }
            start = end + 1;
        }
        sums.judgeShares();
        return sums.findings.build();
    }

    /** Under a heading that announces how a whole is split, the percentages make that whole. */
    private void judgeShares() {
        if (shares.size() > 2 && !hasOtherShares) {
            WholeFindings.judge(passage, shares).ifPresent(findings::add);
        }
        shares.clear();
        hasOtherShares = false;
        isSplitAnnounced = false;
    }

    private void reset() {
        judgeShares();
        all.clear();
        sinceTotal.clear();
        totals.clear();
        lastColumnIsTotal = false;
        isTooLong = false;
    }

    private void take(TableLine line) {
        boolean isShare = line.cells().size() == 1 && line.cells().get(0).isPercentage() && !line.isTotal();
        if (!isShare) {
            judgeShares();
        } else if (isSplitAnnounced) {
            shares.add(line.cells().get(0));
            hasOtherShares |= line.isPartOfAnother() || isNotAdded(line);
        }
        if (line.cells().isEmpty() || line.isOfYears()) {
            boolean isRule = line.label().isEmpty() && line.headings().isEmpty();
            if (!isRule) {
                reset();
                int columns = line.headings().size();
                isSplitAnnounced = line.label().stream().anyMatch(word -> word.startsWith("reparti"));
                lastColumnIsTotal =
                        columns > 1 && line.headings().get(columns - 1).equals("total");
            }
            return;
        }
        if (all.size() + totals.size() >= MOST_LINES) {
            isTooLong = true;
        }
        if (lastColumnIsTotal && line.cells().size() > 2 && line.headings().isEmpty()) {
            judgeAcross(line);
        }
        if (isTooLong) {
            return;
        }
        if (!line.isTotal()) {
            all.add(line);
            sinceTotal.add(line);
            return;
        }
        List<TableLine> lines = List.copyOf(sinceTotal.isEmpty() ? totals : sinceTotal);
        boolean areAdded = lines.size() > 1 && lines.stream().noneMatch(TableSums::isNotAdded) && !isNotAdded(line);
        for (int column = 0; areAdded && column < line.cells().size(); column++) {
            judgeDown(lines, line, column);
        }
        totals.add(line);
        sinceTotal.clear();
    }

    private void judgeAcross(TableLine line) {
        List<Figure> parts = line.cells().subList(0, line.cells().size() - 1);
        Figure total = line.cells().get(line.cells().size() - 1);
        if (isOneKind(parts, total) && !total.isPercentage()) {
            BigDecimal sum = sum(parts);
            SumFindings.judge(
                            passage,
                            parts,
                            total,
                            sum,
                            Severity.WARNING,
                            Locus.of(passage.pointer(), line.start(), line.end()))
                    .ifPresent(findings::add);
        }
    }

    private void judgeDown(List<TableLine> lines, TableLine line, int column) {
        Figure total = line.cells().get(column);
        List<Figure> parts = column(lines, line, column);
        if (parts.isEmpty() || !isOneKind(parts, total)) {
            return;
        }
        if (total.isPercentage() && total.value().compareTo(BigDecimal.valueOf(100)) != 0) {
            return;
        }
        BigDecimal sum = sum(parts);
        if (otherSums(line, column).contains(total.value().stripTrailingZeros())) {
            return;
        }
        boolean isSure = line.isPlainTotal()
                && !sinceTotal.isEmpty()
                && lines.stream().noneMatch(TableLine::isAmbiguous)
                && !line.isAmbiguous();
        Locus where = Locus.of(
                passage.pointer(),
                lines.get(0).start(),
                lines.get(lines.size() - 1).end());
        SumFindings.judge(passage, parts, total, sum, isSure ? Severity.WARNING : Severity.INFO, where)
                .ifPresent(findings::add);
    }

    /** What the total may rightly be besides the sum of the lines since the last one. */
    private Set<BigDecimal> otherSums(TableLine line, int column) {
        Set<BigDecimal> sums = new HashSet<>();
        List<TableLine> whole =
                sinceTotal.stream().filter(other -> !other.isPartOfAnother()).toList();
        BigDecimal parts = sum(column(whole, line, column));
        BigDecimal everything = sum(column(all, line, column));
        List<Figure> before = column(totals, line, column);
        add(sums, parts);
        add(sums, everything);
        add(
                sums,
                sum(column(
                        all.stream().filter(other -> !other.isPartOfAnother()).toList(), line, column)));
        add(sums, sum(before));
        add(sums, sum(before).add(sum(column(sinceTotal, line, column))));
        if (!before.isEmpty()) {
            add(sums, before.get(before.size() - 1).value().add(sum(column(sinceTotal, line, column))));
        }
        return sums;
    }

    private static void add(Set<BigDecimal> sums, BigDecimal sum) {
        sums.add(sum.stripTrailingZeros());
    }

    /** The figures of a column; none at all if a line has not as many columns as the total. */
    private static List<Figure> column(List<TableLine> lines, TableLine total, int column) {
        ImmutableList.Builder<Figure> figures = ImmutableList.builder();
        for (TableLine line : lines) {
            boolean isAlike = line.cells().size() == total.cells().size()
                    && (line.nouns().get(column).isEmpty()
                            || total.nouns().get(column).isEmpty()
                            || line.nouns().get(column).equals(total.nouns().get(column)))
                    && !NOUNS_NOT_ADDED.contains(line.nouns().get(column));
            if (!isAlike) {
                return List.of();
            }
            figures.add(line.cells().get(column));
        }
        return figures.build();
    }

    private static boolean isNotAdded(TableLine line) {
        return line.isUnclear()
                || line.label().stream().anyMatch(word -> NOT_ADDED.stream().anyMatch(word::startsWith));
    }

    private static boolean isOneKind(List<Figure> parts, Figure total) {
        boolean areAlike = parts.stream().allMatch(part -> part.unit().equals(total.unit()));
        boolean isUnitOnTotalOnly =
                total.isMoney() && parts.stream().allMatch(part -> part.unit().isEmpty());
        return areAlike || isUnitOnTotalOnly;
    }

    private static BigDecimal sum(List<Figure> figures) {
        return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
