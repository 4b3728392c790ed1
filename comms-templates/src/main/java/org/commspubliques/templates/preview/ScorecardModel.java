package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.indicator.Evolution;
import org.commspubliques.core.indicator.Scorecard;
import org.commspubliques.core.indicator.ScorecardLine;
import org.commspubliques.core.indicator.TargetVerdict;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/** Puts together what the template of a scorecard prints. */
final class ScorecardModel {

    private final Scorecard scorecard;
    private final PreviewOptions options;
    private final Locale reader;

    ScorecardModel(Scorecard scorecard, PreviewOptions options) {
        this.scorecard = scorecard;
        this.options = options;
        this.reader = options.reader();
    }

    /**
     * An indicator.
     *
     * @param name what it is called
     * @param before what it was
     * @param after what it is
     * @param change by how much it changed
     * @param target what it should reach
     * @param source where its figures come from
     * @param evolution what became of it
     * @param better whether that is good
     * @param worse whether that is bad
     * @param verdict whether the target was reached
     * @param met whether it was
     * @param missed whether it was not
     * @param chart its bars
     */
    record LineView(
            String name,
            String before,
            String after,
            String change,
            String target,
            String source,
            String evolution,
            boolean better,
            boolean worse,
            String verdict,
            boolean met,
            boolean missed,
            @Nullable ScorecardChart chart) {}

    Map<String, Object> model() {
        Map<String, Object> model = PageFrame.model(options, Labels.of("scorecard", reader), scorecard.title());
        model.put("verdict", verdict());
        model.put("verdictStyle", scorecard.met() == scorecard.aimed() ? "ok" : "warning");
        model.put("aimed", scorecard.aimed() > 0);
        model.put("beforePeriod", period(scorecard.beforeFrom(), scorecard.beforeUntil()));
        model.put("afterPeriod", period(scorecard.afterFrom(), scorecard.afterUntil()));
        model.put("lines", scorecard.lines().stream().map(this::line).collect(ImmutableList.toImmutableList()));
        model.put("notes", notes());
        return model;
    }

    private String verdict() {
        int met = scorecard.met();
        int aimed = scorecard.aimed();
        return Wording.of(
                        met + (met > 1 ? " cibles atteintes" : " cible atteinte") + " sur " + aimed,
                        met + " of " + aimed + (aimed == 1 ? " target met" : " targets met"))
                .in(reader);
    }

    private String period(LocalDate from, LocalDate until) {
        Wording first = DateWording.dayMonthAndYear(from);
        Wording last = DateWording.dayMonthAndYear(until);
        return from.equals(until)
                ? first.in(reader)
                : Wording.of("du " + first.fr() + " au " + last.fr(), first.en() + " to " + last.en())
                        .in(reader);
    }

    private LineView line(ScorecardLine line) {
        Evolution evolution = line.evolution();
        TargetVerdict verdict = line.verdict();
        return new LineView(
                line.indicator().label().in(reader),
                bound(line.beforeLabel()),
                bound(line.afterLabel()),
                bound(line.changeLabel()),
                bound(line.targetLabel()),
                line.indicator().source().in(reader),
                Labels.capitalised(bound(evolution.label())),
                evolution == Evolution.BETTER,
                evolution == Evolution.WORSE,
                Labels.capitalised(bound(verdict.label())),
                verdict == TargetVerdict.MET,
                verdict == TargetVerdict.MISSED,
                ScorecardChart.of(line, reader));
    }

    private String bound(Wording wording) {
        return Labels.bound(wording, reader);
    }

    private List<String> notes() {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        int minimum = scorecard.minimum();
        if (minimum > 1) {
            notes.add(bound(Wording.of(
                    "Un chiffre qui repose sur moins de " + minimum + " personnes n’est pas diffusé.",
                    "A figure that rests on fewer than " + minimum + " persons is not shown.")));
        }
        int left = scorecard.leftOut();
        if (left > 0) {
            notes.add(bound(Wording.of(
                    left + (left > 1 ? " mesures" : " mesure") + " à cheval sur une limite de période : non "
                            + (left > 1 ? "comptées." : "comptée."),
                    left + (left == 1 ? " measurement" : " measurements")
                            + " across the bounds of a period: not counted.")));
        }
        return notes.build();
    }
}
