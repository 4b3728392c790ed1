package org.commspubliques.core.request;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Grille d’analyse: the questions by which an authority decides how much its communication team does about a request, and
 * so that every unit is answered alike. The same request and answers always give the same decision. Immutable and
 * thread-safe.
 *
 * @param id its identifier
 * @param label how people call it
 * @param criteria the questions, each once, in the order they are looked at; unmodifiable
 * @param fullFrom from how many points on the team does all, inclusive
 * @param lightFrom from how many points on it advises and reads over, inclusive; below, the unit does it itself
 */
public record RequestGrid(String id, Wording label, List<GridCriterion> criteria, int fullFrom, int lightFrom) {

    private static final RequestGrid STANDARD =
            RequestGridReader.read(JsonDocument.resource(RequestGrid.class, "request-grid.json"));

    /** Copies the criteria; refuses one that is there twice, and thresholds that no request can reach or that are not in order. */
    public RequestGrid {
        Identifiers.require(id, "grid id");
        Objects.requireNonNull(label, "label");
        criteria = ImmutableList.copyOf(criteria);
        Set<String> ids = new HashSet<>();
        for (GridCriterion criterion : criteria) {
            Preconditions.checkArgument(
                    ids.add(criterion.id()), "grid %s has criterion '%s' twice", id, criterion.id());
        }
        int most = criteria.stream().mapToInt(GridCriterion::mostPoints).sum();
        Preconditions.checkArgument(
                0 <= lightFrom && lightFrom <= fullFrom && fullFrom <= most,
                "thresholds must be in order and at most %s points, were %s and %s",
                most,
                lightFrom,
                fullFrom);
    }

    /**
     * Returns the grid that ships with this library, an example of the house that a host replaces by its own.
     *
     * @return the grid
     */
    public static RequestGrid standard() {
        return STANDARD;
    }

    /**
     * Reads a grid from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the grid
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static RequestGrid parse(String origin, byte[] json) {
        return RequestGridReader.read(JsonDocument.parse(origin, json));
    }

    /**
     * Decides on a request. A question without an answer gives no points and is told. The first answer, in the order of the
     * grid, that imposes a level decides; otherwise the points do.
     *
     * @param request the request, which answers some of the questions itself
     * @param answers the options chosen, by the identifier of their question
     * @return the decision, with the reason of every point
     * @throws IllegalArgumentException if there is no such question or option, or the request answers it itself
     */
    public GridDecision decide(CommunicationRequest request, Map<String, String> answers) {
        answers.forEach(this::requireAnswerable);
        ImmutableList.Builder<GridDecision.Reason> reasons = ImmutableList.builder();
        int points = 0;
        GridDecision.Reason decisive = null;
        for (GridCriterion criterion : criteria) {
            GridCriterion.@Nullable Option option = criterion
                    .basis()
                    .answerOf(request)
                    .or(() -> Optional.ofNullable(answers.get(criterion.id())))
                    .flatMap(criterion::option)
                    .orElse(null);
            GridDecision.Reason reason = GridDecision.Reason.of(criterion, option);
            reasons.add(reason);
            points += reason.points();
            decisive = decisive == null && reason.imposes() != null ? reason : decisive;
        }
        SupportLevel imposed = decisive == null ? null : decisive.imposes();
        return new GridDecision(
                imposed == null ? levelOf(points) : imposed,
                points,
                decisive == null ? null : decisive.criterion(),
                reasons.build());
    }

    private SupportLevel levelOf(int points) {
        if (points >= fullFrom) {
            return SupportLevel.FULL;
        }
        return points >= lightFrom ? SupportLevel.LIGHT : SupportLevel.SELF_SERVICE;
    }

    private void requireAnswerable(String question, String answer) {
        GridCriterion criterion = criteria.stream()
                .filter(known -> known.id().equals(question))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("grid " + id + " has no criterion '" + question + "'"));
        Preconditions.checkArgument(
                criterion.basis() == GridBasis.ANSWER, "the request itself answers criterion '%s'", question);
        Preconditions.checkArgument(
                criterion.option(answer).isPresent(), "criterion '%s' has no option '%s'", question, answer);
    }
}
