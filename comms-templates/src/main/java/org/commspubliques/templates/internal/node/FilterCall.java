package org.commspubliques.templates.internal.node;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.filter.Filter;
import org.commspubliques.templates.filter.FilterArguments;
import org.commspubliques.templates.filter.FilterRefusal;
import org.commspubliques.templates.filter.TextOutput;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.value.Values;

/** A filter that a tag names. */
public record FilterCall(String name, Filter filter) {

    String apply(Object value, Locale reader) {
        Iterable<?> items = Values.items(value);
        return called(items instanceof List<?> list ? list : value, reader)
                .orElseThrow(() -> Fault.value(
                        "le filtre « " + name + " » ne prend pas cette valeur de type "
                                + value.getClass().getName(),
                        "the filter '" + name + "' does not take this value of type "
                                + value.getClass().getName()));
    }

    private Optional<String> called(Object value, Locale reader) {
        try {
            StringBuilder text = new StringBuilder();
            return filter.function().write(value, FilterArguments.none(), reader, TextOutput.of(text))
                    ? Optional.of(text.toString())
                    : Optional.empty();
        } catch (FilterRefusal refusal) {
            throw new Fault(TemplateProblem.UNSUPPORTED_VALUE, refusal.reason(), refusal);
        } catch (RuntimeException failure) {
            String type = failure.getClass().getName();
            throw new Fault(
                    TemplateProblem.UNSUPPORTED_VALUE,
                    Wording.of("le filtre « " + name + " » a levé " + type, "the filter '" + name + "' threw " + type),
                    failure);
        }
    }
}
