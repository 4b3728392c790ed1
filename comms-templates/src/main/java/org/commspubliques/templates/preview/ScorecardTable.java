package org.commspubliques.templates.preview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commspubliques.core.indicator.Disclosure;
import org.commspubliques.core.indicator.Figure;
import org.commspubliques.core.indicator.Scorecard;
import org.commspubliques.core.indicator.ScorecardLine;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.CsvTable;

/**
 * Tableau de bord pour tableur: a scorecard as a table for spreadsheets. Numbers have a decimal comma for a French reader and a
 * decimal point for an English one, without unit or groups; the unit has a column of its own. A figure that may not be shown is
 * empty, and the last column says why.
 */
public final class ScorecardTable {

    private static final List<Wording> HEADINGS = List.of(
            Wording.of("indicateur", "indicator"),
            Wording.of("unité", "unit"),
            Wording.of("avant", "before"),
            Wording.of("après", "after"),
            Wording.of("évolution en %", "change in %"),
            Wording.of("cible", "target"),
            Wording.of("résultat", "result"),
            Wording.of("source", "source"),
            Wording.of("remarque", "remark"));

    private ScorecardTable() {}

    /**
     * Returns a scorecard as a table.
     *
     * @param scorecard the scorecard
     * @param reader the reader; English for English, French for every other language
     * @return the table
     */
    public static CsvTable of(Scorecard scorecard, Locale reader) {
        return new CsvTable(
                HEADINGS.stream().map(heading -> heading.in(reader)).toList(),
                scorecard.lines().stream().map(line -> row(line, reader)).toList());
    }

    private static List<String> row(ScorecardLine line, Locale reader) {
        return List.of(
                line.indicator().label().in(reader),
                line.indicator().unit().in(reader),
                number(line.before().shownValue(), reader),
                number(line.after().shownValue(), reader),
                number(line.changePercent(), reader),
                number(line.aim(), reader),
                line.verdict().label().in(reader),
                line.indicator().source().in(reader),
                remark(line).in(reader));
    }

    /** A mean may have no end: ten decimals are more than any spreadsheet shows. */
    private static String number(Optional<BigDecimal> value, Locale reader) {
        return value.map(number -> number.scale() > 10 ? number.setScale(10, RoundingMode.HALF_UP) : number)
                .map(number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros())
                .map(BigDecimal::toPlainString)
                .map(plain -> Wording.of(plain.replace('.', ','), plain).in(reader))
                .orElse("");
    }

    private static Wording remark(ScorecardLine line) {
        Wording before = why(Wording.of("avant : ", "before: "), line.before());
        Wording after = why(Wording.of("après : ", "after: "), line.after());
        return Wording.of(joined(before.fr(), after.fr()), joined(before.en(), after.en()));
    }

    private static Wording why(Wording what, Figure figure) {
        return figure.disclosure() == Disclosure.SHOWN
                ? Wording.same("")
                : Wording.of(
                        what.fr() + figure.disclosure().label().fr(),
                        what.en() + figure.disclosure().label().en());
    }

    private static String joined(String one, String other) {
        return String.join(
                " / ", Stream.of(one, other).filter(text -> !text.isEmpty()).toList());
    }
}
