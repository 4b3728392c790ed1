package org.commspubliques.templates.error;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/**
 * Thrown when a template cannot be parsed, or not rendered with the model it was given. Says which template, line and
 * column, shows what is written there, and says what to do. No text has been written anywhere.
 */
public final class TemplateException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The kind of failure. */
    private final TemplateProblem problem;

    /** Where it is. */
    private final TemplatePlace place;

    /** The missing variables; an array because a list is not always serializable. */
    private final MissingVariable[] missing;

    /**
     * Creates an exception about one place.
     *
     * @param problem the kind of failure
     * @param place where it is
     * @param message what is wrong and what was expected
     */
    public TemplateException(TemplateProblem problem, TemplatePlace place, Wording message) {
        this(problem, place, message, List.of());
    }

    /**
     * Creates an exception about one place with a cause.
     *
     * @param problem the kind of failure
     * @param place where it is
     * @param message what is wrong and what was expected
     * @param cause what caused it
     */
    public TemplateException(TemplateProblem problem, TemplatePlace place, Wording message, Throwable cause) {
        super(problem.code(), located(place, message), cause);
        this.problem = problem;
        this.place = place;
        this.missing = new MissingVariable[0];
    }

    private TemplateException(
            TemplateProblem problem, TemplatePlace place, Wording message, List<MissingVariable> missing) {
        super(problem.code(), located(place, message));
        this.problem = problem;
        this.place = place;
        this.missing = missing.toArray(MissingVariable[]::new);
    }

    /**
     * Creates an exception that names every missing variable.
     *
     * @param missing the variables, in the order in which the text needs them
     * @return the exception, placed at the first of them
     * @throws IllegalArgumentException if there is none
     */
    public static TemplateException missing(List<MissingVariable> missing) {
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("missing must name at least one variable");
        }
        Wording message = Wording.of(
                "le modèle de données n'a pas de valeur pour "
                        + missing.stream()
                                .map(one -> "« " + one.name() + " » ("
                                        + one.place().wording().fr() + ")")
                                .collect(Collectors.joining(", ")),
                "the data has no value for "
                        + missing.stream()
                                .map(one -> "'" + one.name() + "' ("
                                        + one.place().wording().en() + ")")
                                .collect(Collectors.joining(", ")));
        return new TemplateException(
                TemplateProblem.MISSING_VARIABLE, missing.get(0).place(), message, missing);
    }

    private static Wording located(TemplatePlace place, Wording message) {
        Wording where = place.wording();
        String excerpt = place.excerpt().isEmpty() ? "" : " [" + place.excerpt() + "]";
        return Wording.of(where.fr() + " : " + message.fr() + excerpt, where.en() + ": " + message.en() + excerpt);
    }

    /**
     * Returns the kind of failure.
     *
     * @return the kind
     */
    public TemplateProblem problem() {
        return problem;
    }

    /**
     * Returns where the failure is.
     *
     * @return the place
     */
    public TemplatePlace place() {
        return place;
    }

    /**
     * Returns the template's name.
     *
     * @return the name
     */
    public String template() {
        return place.template();
    }

    /**
     * Returns the line.
     *
     * @return the line, from 1
     */
    public int line() {
        return place.line();
    }

    /**
     * Returns the column.
     *
     * @return the column in UTF-16 units, from 1
     */
    public int column() {
        return place.column();
    }

    /**
     * Returns what is written there.
     *
     * @return a part of the line
     */
    public String excerpt() {
        return place.excerpt();
    }

    /**
     * Returns the variables without value.
     *
     * @return the variables; none unless the problem is {@link TemplateProblem#MISSING_VARIABLE}
     */
    public List<MissingVariable> missing() {
        return List.of(missing);
    }
}
