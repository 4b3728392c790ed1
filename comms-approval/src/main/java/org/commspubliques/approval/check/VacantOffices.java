package org.commspubliques.approval.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.language.Wording;

/**
 * Offices that have a seat and that nobody can act for. One that the org chart does not know may be a misspelt one that it
 * does.
 */
final class VacantOffices {

    private final ImmutableList<OfficeId> offices;
    private final OrgChart chart;

    VacantOffices(List<OfficeId> offices, OrgChart chart) {
        this.offices = ImmutableList.copyOf(offices);
        this.chart = chart;
    }

    /** What is wrong and what to do, as the rest of a sentence. */
    Wording message() {
        Wording meant = meant();
        return Wording.of(
                "aucune personne n’occupe " + (offices.size() == 1 ? "la fonction" : "les fonctions") + " « "
                        + names(Wording::fr, " », « ") + " »"
                        + (meant.fr().isEmpty()
                                ? ", ni n’y supplée par un titre qui vaut ici. Nommez quelqu’un"
                                : meant.fr() + " Sinon, nommez quelqu’un")
                        + ", prenez un acte, ou donnez la place à une autre fonction.",
                "nobody holds " + (offices.size() == 1 ? "the office" : "the offices") + " '"
                        + names(Wording::en, "', '") + "'"
                        + (meant.en().isEmpty()
                                ? ", nor stands in by a right that holds here. Appoint somebody"
                                : meant.en() + " Otherwise appoint somebody")
                        + ", issue an act, or give the seat to another office.");
    }

    private String names(Function<Wording, String> language, String separator) {
        return offices.stream()
                .map(office -> language.apply(chart.nameOf(office)))
                .collect(Collectors.joining(separator));
    }

    /** Which offices were probably meant; empty where none is near, or all are known. */
    private Wording meant() {
        ImmutableSet<OfficeId> known = known();
        OfficeNames names = new OfficeNames(known, chart);
        ImmutableList<OfficeId> near = offices.stream()
                .filter(office -> !known.contains(office)
                        && StandardOffices.nameOf(office).isEmpty())
                .map(names::meantBy)
                .flatMap(Optional::stream)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return near.isEmpty()
                ? Wording.same("")
                : Wording.of(
                        " ; vouliez-vous dire " + explained(near, "« ", " »", Wording::fr) + " ?",
                        "; did you mean " + explained(near, "'", "'", Wording::en) + "?");
    }

    /** Identifiers, each with what the office is called, where it is called otherwise. */
    private String explained(List<OfficeId> near, String open, String close, Function<Wording, String> language) {
        return near.stream()
                .map(office -> {
                    String name = language.apply(chart.nameOf(office));
                    return open + office + close + (name.equals(office.value()) ? "" : " (" + name + ")");
                })
                .collect(Collectors.joining(", "));
    }

    /** Those that somebody holds, or did, or will, before those that are only declared. */
    private ImmutableSet<OfficeId> known() {
        return ImmutableSet.<OfficeId>builder()
                .addAll(chart.positions().stream().map(Position::office).toList())
                .addAll(chart.offices().stream().map(Office::id).toList())
                .build();
    }
}
