package org.commspubliques.templates.error;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/**
 * Thrown when a template cannot be parsed or bound, or not rendered with the model it was given. Says which template, line
 * and column, shows what is written there, and says what to do; where several things are wrong it says all of them. No
 * text has been written anywhere.
 */
public final class TemplateException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** More lines or names than this help nobody; {@link #faults()} and {@link #missing()} have more. */
    private static final int MOST_SHOWN = 20;

    private static final int MOST_FAULTS = 100;

    /** No name that a person gives is longer. */
    private static final int LONGEST_NAME = 100;

    /** What is wrong, at least one thing; an array because a list is not always serializable. */
    private final TemplateFault[] faults;

    /** The missing variables. */
    private final MissingVariable[] missing;

    /**
     * Creates an exception about one place.
     *
     * @param problem the kind of failure
     * @param place where it is
     * @param message what is wrong and what was expected
     */
    public TemplateException(TemplateProblem problem, TemplatePlace place, Wording message) {
        super(problem.code(), located(place, message));
        this.faults = new TemplateFault[] {new TemplateFault(problem, place, message)};
        this.missing = new MissingVariable[0];
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
        this.faults = new TemplateFault[] {new TemplateFault(problem, place, message)};
        this.missing = new MissingVariable[0];
    }

    private TemplateException(List<TemplateFault> faults, Wording message, List<MissingVariable> missing) {
        super(faults.get(0).problem().code(), message);
        this.faults = faults.toArray(TemplateFault[]::new);
        this.missing = missing.toArray(MissingVariable[]::new);
    }

    /**
     * Creates an exception about everything that is wrong with a template.
     *
     * @param faults what is wrong, in the order of the source
     * @return the exception, placed at the first of them
     * @throws IllegalArgumentException if there is none
     */
    public static TemplateException of(List<TemplateFault> faults) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("faults must name at least one");
        }
        return new TemplateException(faults, list(faults), List.of());
    }

    /**
     * Creates an exception about missing variables, which names twenty of them at most.
     *
     * @param missing the variables, in the order in which the text needs them
     * @return the exception, placed at the first of them
     * @throws IllegalArgumentException if there is none
     */
    public static TemplateException missing(List<MissingVariable> missing) {
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("missing must name at least one variable");
        }
        Wording names = names(missing);
        Wording message = Wording.of(
                "le modèle de données n’a pas de valeur pour " + names.fr(), "the data has no value for " + names.en());
        List<TemplateFault> faults = missing.stream()
                .limit(MOST_FAULTS)
                .map(one -> new TemplateFault(
                        TemplateProblem.MISSING_VARIABLE,
                        one.place(),
                        Wording.of(
                                "pas de valeur pour « " + shortened(one.name()) + " »",
                                "no value for '" + shortened(one.name()) + "'")))
                .toList();
        return new TemplateException(faults, located(missing.get(0).place(), message), missing);
    }

    /** One variable by its name; several with their places. */
    private static Wording names(List<MissingVariable> missing) {
        if (missing.size() == 1) {
            String name = shortened(missing.get(0).name());
            return Wording.of("« " + name + " »", "'" + name + "'");
        }
        List<MissingVariable> shown = missing.subList(0, Math.min(missing.size(), MOST_SHOWN));
        int more = missing.size() - shown.size();
        return Wording.of(
                shown.stream()
                        .map(one -> "« " + shortened(one.name()) + " » ("
                                + one.place().wording().fr() + ")")
                        .collect(Collectors.joining(", ", "", more > 0 ? " et " + more + " de plus" : "")),
                shown.stream()
                        .map(one -> "'" + shortened(one.name()) + "' ("
                                + one.place().wording().en() + ")")
                        .collect(Collectors.joining(", ", "", more > 0 ? " and " + more + " more" : "")));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…";
    }

    private static Wording located(TemplatePlace place, Wording message) {
        Wording where = place.wording();
        String excerpt = place.excerpt().isEmpty() ? "" : " [" + place.excerpt() + "]";
        return Wording.of(where.fr() + " : " + message.fr() + excerpt, where.en() + ": " + message.en() + excerpt);
    }

    private static Wording located(TemplateFault fault) {
        return located(fault.place(), fault.message());
    }

    /** One fault on one line; several below a line that counts them. */
    private static Wording list(List<TemplateFault> faults) {
        if (faults.size() == 1) {
            return located(faults.get(0));
        }
        Wording header = header(faults);
        int more = faults.size() - MOST_SHOWN;
        List<TemplateFault> shown = more > 0 ? faults.subList(0, MOST_SHOWN) : faults;
        return Wording.of(
                shown.stream()
                        .map(fault -> located(fault).fr())
                        .collect(Collectors.joining(
                                "\n  ", header.fr() + "\n  ", more > 0 ? "\n  … et " + more + " de plus" : "")),
                shown.stream()
                        .map(fault -> located(fault).en())
                        .collect(Collectors.joining(
                                "\n  ", header.en() + "\n  ", more > 0 ? "\n  … and " + more + " more" : "")));
    }

    /** How many there are, and where if that is one template; otherwise each line says it. */
    private static Wording header(List<TemplateFault> faults) {
        int number = faults.size();
        List<String> names = faults.stream()
                .map(fault -> fault.place().template())
                .distinct()
                .toList();
        return names.size() == 1
                ? Wording.of(names.get(0) + " : " + number + " erreurs", names.get(0) + ": " + number + " errors")
                : Wording.of(
                        number + " erreurs dans " + names.size() + " modèles",
                        number + " errors in " + names.size() + " templates");
    }

    /**
     * Returns everything that is wrong.
     *
     * @return at least one fault, in the order of the source; at most a hundred
     */
    public List<TemplateFault> faults() {
        return List.of(faults);
    }

    /**
     * Returns the kind of failure.
     *
     * @return the kind of the first fault
     */
    public TemplateProblem problem() {
        return faults[0].problem();
    }

    /**
     * Returns where the failure is.
     *
     * @return the place of the first fault
     */
    public TemplatePlace place() {
        return faults[0].place();
    }

    /**
     * Returns the template's name.
     *
     * @return the name
     */
    public String template() {
        return place().template();
    }

    /**
     * Returns the line.
     *
     * @return the line, from 1
     */
    public int line() {
        return place().line();
    }

    /**
     * Returns the column.
     *
     * @return the column in UTF-16 units, from 1
     */
    public int column() {
        return place().column();
    }

    /**
     * Returns what is written there.
     *
     * @return a part of the line
     */
    public String excerpt() {
        return place().excerpt();
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
