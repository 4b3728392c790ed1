package org.commspubliques.templates.form;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.commspubliques.templates.VariableSchema;

/**
 * Valeurs d’un formulaire: what people typed, as the typed values that a template takes, with all that is wrong at once.
 * Immutable and thread-safe.
 *
 * <p>A form gives texts. Dates, times and numbers may be typed as French people write them (« 04/09/2025 », « 8 h 30 »,
 * « 1 200,5 ») or as the fields of a web page send them ({@code 2025-09-04}, {@code 08:30}, {@code 1200.5}); yes and no as
 * words. A list of texts is one text with an item on each line, or a list; the items of a list with fields, and a group,
 * are maps. A value that has the declared type already is taken as it is.
 *
 * <p>A blank text counts as absent, and what is absent is not in the values, so that a template's sections hide it.
 */
public final class FormValues {

    private final Map<String, Object> values;
    private final ImmutableList<ValueProblem> problems;

    private FormValues(Map<String, Object> values, List<ValueProblem> problems) {
        this.values = Collections.unmodifiableMap(values);
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * Reads what a form gives.
     *
     * @param schema what the template needs
     * @param form what was typed, by the names of the variables: texts, lists or maps; null counts as absent
     * @return the values and the problems
     */
    public static FormValues read(VariableSchema schema, Map<String, ?> form) {
        FormReading reading = new FormReading();
        Map<String, Object> values = reading.fields("", schema.variables(), form);
        return new FormValues(values, reading.problems());
    }

    /**
     * Returns the values that could be read.
     *
     * @return the model for the template, in the order of the schema; unmodifiable; incomplete if there are problems
     */
    public Map<String, Object> values() {
        return values;
    }

    /**
     * Returns what has to be corrected.
     *
     * @return the problems, in the order of the schema, those about unknown values last; unmodifiable
     */
    public List<ValueProblem> problems() {
        return problems;
    }

    /**
     * Says whether a text can be written.
     *
     * @return whether there is no problem
     */
    public boolean isComplete() {
        return problems.isEmpty();
    }
}
