package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.internal.value.NumberWords;

/**
 * A line of a list or a table: a label, and figures at its end. The cells of a table stand between tabs, bars,
 * semicolons or runs of spaces; a list has one figure at the end of the line.
 *
 * @param start where the line starts
 * @param end where it ends, exclusive
 * @param label the words of the label, folded
 * @param cells the figures in order
 * @param nouns what each figure counts where it has no sign, folded and in the singular; as many as cells
 * @param headings the cells without figure after the label, folded
 * @param isAmbiguous whether the label may have taken part of the figure: « Lot 1 200 »
 * @param isUnclear whether its figure is to be multiplied by what the line does not plainly say
 */
record TableLine(
        int start,
        int end,
        List<String> label,
        List<Figure> cells,
        List<String> nouns,
        List<String> headings,
        boolean isAmbiguous,
        boolean isUnclear) {

    /** What stands before a number of its own. */
    private static final ImmutableSet<String> NUMBERED = ImmutableSet.of(
            "lot",
            "article",
            "n",
            "no",
            "numero",
            "tranche",
            "phase",
            "zone",
            "annexe",
            "chapitre",
            "groupe",
            "niveau",
            "ligne",
            "secteur",
            "compte",
            "section",
            "batiment",
            "ecole",
            "salle",
            "quartier");

    private static final ImmutableSet<String> PLAIN_TOTAL = ImmutableSet.of(
            "total",
            "totaux",
            "ensemble",
            "general",
            "ttc",
            "ht",
            "soit",
            "un",
            "le",
            "au",
            "de",
            "des",
            "du",
            "montant",
            "cout",
            "budget",
            "effectif",
            "nombre",
            "sous",
            "depenses",
            "recettes",
            "en",
            "euros",
            "f",
            "cfp",
            "xpf");

    /** After the figure a list may say what it counts, and no more. */
    private static final int MOST_WORDS_AFTER = 2;

    /** More are a sentence that ends with a figure. */
    private static final int MOST_WORDS_OF_LABEL = 10;

    static TableLine read(Passage passage, int start, int end) {
        List<int[]> cells = cells(passage.text(), start, end);
        return cells.size() > 1 ? table(passage, start, end, cells) : list(passage, start, end);
    }

    private static TableLine table(Passage passage, int start, int end, List<int[]> cells) {
        ImmutableList.Builder<Figure> figures = ImmutableList.builder();
        ImmutableList.Builder<String> nouns = ImmutableList.builder();
        ImmutableList.Builder<String> headings = ImmutableList.builder();
        List<String> label = new ArrayList<>();
        boolean isFirst = true;
        for (int[] cell : cells) {
            Optional<Figure> figure = isFirst ? Optional.empty() : wholeFigure(passage, cell[0], cell[1]);
            List<String> words = words(passage, cell[0], cell[1]);
            if (figure.isPresent()) {
                figures.add(figure.get());
                nouns.add(noun(passage, figure.get(), cell[1]));
            } else if (isFirst) {
                label.addAll(words);
            } else if (!words.isEmpty()) {
                headings.add(String.join(" ", words));
            }
            isFirst = isFirst && words.isEmpty();
        }
        return new TableLine(
                start,
                end,
                ImmutableList.copyOf(label),
                figures.build(),
                nouns.build(),
                headings.build(),
                false,
                false);
    }

    private static TableLine list(Passage passage, int start, int end) {
        List<Figure> figures = FigureReader.read(passage.text(), start, end);
        if (!figures.isEmpty()) {
            Figure last = figures.get(figures.size() - 1);
            List<String> label = words(passage, start, last.start());
            List<String> after = words(passage, last.end(), end);
            boolean hasLabel = label.stream().anyMatch(word -> Character.isLetter(word.charAt(0)));
            boolean isReckoning = hasSign(passage.text(), start, end);
            if (hasLabel && !isReckoning && label.size() <= MOST_WORDS_OF_LABEL && after.size() <= MOST_WORDS_AFTER) {
                boolean ambiguous = NUMBERED.contains(label.get(label.size() - 1));
                Optional<Figure> product = product(passage, figures, start);
                boolean unclear = product.isEmpty() && isMultiplied(passage, figures, start, end);
                return new TableLine(
                        start,
                        end,
                        label,
                        List.of(product.orElse(last)),
                        List.of(product.isPresent() ? "" : noun(passage, last, end)),
                        List.of(),
                        ambiguous,
                        unclear);
            }
        }
        return new TableLine(start, end, words(passage, start, end), List.of(), List.of(), List.of(), false, false);
    }

    /** « Adultes : 8 € × 2 », « 2 × 8 € », « 2 adultes à 8 € » : nothing where it is not plain what is multiplied. */
    private static Optional<Figure> product(Passage passage, List<Figure> figures, int start) {
        if (figures.size() != 2) {
            return Optional.empty();
        }
        Figure first = figures.get(0);
        Figure last = figures.get(1);
        boolean areAmountAndCount = (first.isMoney() && last.isCount()) || (first.isCount() && last.isMoney());
        int from = first.end();
        int to = last.start();
        String between = passage.text().substring(from, to).strip();
        List<String> words = words(passage, from, to);
        boolean isPriceOfMany = first.isCount()
                && words(passage, start, first.start()).isEmpty()
                && words.size() == 2
                && words.get(1).equals("a");
        if (!areAmountAndCount || !(isTimes(between) || isPriceOfMany)) {
            return Optional.empty();
        }
        Figure amount = first.isMoney() ? first : last;
        return Optional.of(amount.times(first.isMoney() ? last : first, first.start(), last.end()));
    }

    private static boolean isTimes(String between) {
        return between.equals("×") || between.equals("x") || between.equals("X") || between.equals("*");
    }

    /** « 8 € l’entrée × 2 », « Deux adultes à 8 € » */
    private static boolean isMultiplied(Passage passage, List<Figure> figures, int start, int end) {
        Figure last = figures.get(figures.size() - 1);
        List<String> label = words(passage, start, last.start());
        boolean isPrice = last.isMoney()
                && label.size() > 1
                && label.get(label.size() - 1).equals("a")
                && (NumberWords.isMany(label.get(0)) || figures.get(0).isCount());
        for (int i = start; i < end; i++) {
            if (passage.text().charAt(i) == '×') {
                return true;
            }
        }
        return isPrice || (figures.size() > 1 && label.get(label.size() - 1).equals("x"));
    }

    /** « soit 0,27 + 0,12 = 0,39 » is no line of a list. */
    private static boolean hasSign(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '=' || text.charAt(i) == '+') {
                return true;
            }
        }
        return false;
    }

    /** The figure that a cell holds, if it holds nothing else but what it counts. */
    private static Optional<Figure> wholeFigure(Passage passage, int start, int end) {
        List<Figure> figures = FigureReader.read(passage.text(), start, end);
        if (figures.size() != 1) {
            return Optional.empty();
        }
        Figure figure = figures.get(0);
        boolean isFirst = words(passage, start, figure.start()).isEmpty();
        return isFirst && words(passage, figure.end(), end).size() <= MOST_WORDS_AFTER
                ? Optional.of(figure)
                : Optional.empty();
    }

    private static String noun(Passage passage, Figure figure, int end) {
        if (!figure.unit().isEmpty()) {
            return "";
        }
        List<String> after = words(passage, figure.end(), end);
        String noun = after.isEmpty() ? "" : after.get(0);
        return noun.endsWith("s") || noun.endsWith("x") ? noun.substring(0, noun.length() - 1) : noun;
    }

    private static List<String> words(Passage passage, int start, int end) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (int i = passage.indexAt(start);
                i < passage.words().size() && passage.words().get(i).end() <= end;
                i++) {
            words.add(passage.word(i));
        }
        return words.build();
    }

    private static List<int[]> cells(String text, int start, int end) {
        ImmutableList.Builder<int[]> cells = ImmutableList.builder();
        int from = start;
        int at = start;
        while (at < end) {
            int width = separator(text, at, end);
            if (width > 0) {
                if (at > from) {
                    cells.add(new int[] {from, at});
                }
                from = at + width;
                at = from;
            } else {
                at++;
            }
        }
        if (from < end) {
            cells.add(new int[] {from, end});
        }
        return cells.build();
    }

    private static int separator(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '\t' || c == '|' || c == ';') {
            return 1;
        }
        int spaces = 0;
        while (at + spaces < end && text.charAt(at + spaces) == ' ') {
            spaces++;
        }
        return spaces >= 2 ? spaces : 0;
    }

    /** Whether it announces the sum of the lines before it. */
    boolean isTotal() {
        for (int i = 0; i < Math.min(4, label.size()); i++) {
            switch (label.get(i)) {
                case "total", "totaux" -> {
                    return true;
                }
                case "ensemble" -> {
                    return i == 0 && label.size() == 1;
                }
                case "le", "soit", "un", "au", "montant", "cout", "budget", "effectif", "nombre", "sous" -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** Whether the label says nothing else: « Total repas » may be the total of something other than the lines. */
    boolean isPlainTotal() {
        return PLAIN_TOTAL.containsAll(label);
    }

    boolean isPartOfAnother() {
        return !label.isEmpty() && label.get(0).equals("dont");
    }

    /** Whether the figures are those of a heading: « Dépenses | 2024 | 2025 ». */
    boolean isOfYears() {
        return !cells.isEmpty() && cells.stream().allMatch(Figure::isYear);
    }
}
