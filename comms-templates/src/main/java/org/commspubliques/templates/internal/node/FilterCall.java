package org.commspubliques.templates.internal.node;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.filter.Filter;
import org.commspubliques.templates.filter.FilterArguments;
import org.commspubliques.templates.filter.FilterRefusal;
import org.commspubliques.templates.filter.TextOutput;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.value.Values;

/**
 * A filter that a tag names.
 *
 * @param filter the filter
 * @param arguments what the tag gives it
 * @param offset where its name stands in the source
 */
public record FilterCall(Filter filter, FilterArguments arguments, int offset) {

    /** The text of a value, for the next filter. */
    String text(Object value, Locale reader) {
        StringBuilder text = new StringBuilder();
        write(value, reader, TextOutput.of(text));
        return text.toString();
    }

    void write(Object value, Locale reader, TextOutput out) {
        Iterable<?> items = Values.items(value);
        Object given = items instanceof List<?> list ? list : value;
        try {
            if (!filter.function().write(given, arguments, reader, out)) {
                throw refused(value);
            }
        } catch (RuntimeException failure) {
            throw explained(failure);
        }
    }

    void writeNumber(double value, Locale reader, TextOutput out) {
        try {
            if (!filter.function().writeNumber(value, arguments, reader, out)) {
                throw refused(value);
            }
        } catch (RuntimeException failure) {
            throw explained(failure);
        }
    }

    void writeWhole(long value, Locale reader, TextOutput out) {
        try {
            if (!filter.function().writeWhole(value, arguments, reader, out)) {
                throw refused(value);
            }
        } catch (RuntimeException failure) {
            throw explained(failure);
        }
    }

    private Fault refused(Object value) {
        if (value instanceof Instant && needsPlace()) {
            Wording todo = zoneNeeded();
            return Fault.value(
                    "le filtre « " + filter.name() + " » ne prend pas un instant ; " + todo.fr(),
                    "the filter '" + filter.name() + "' does not take an instant; " + todo.en());
        }
        String name = value.getClass().getName();
        Wording type = ValueType.of(value).map(ValueType::label).orElse(Wording.same(name));
        Wording taken = taken();
        return Fault.value(
                "le filtre « " + filter.name() + " » ne prend pas cette valeur de type " + type.fr() + " ; il prend : "
                        + taken.fr(),
                "the filter '" + filter.name() + "' does not take this value of type " + type.en() + "; it takes: "
                        + taken.en());
    }

    /** Whether the filter reads dates and times as they are where they were made, which an instant is not. */
    public boolean needsPlace() {
        return filter.takes(ValueType.DATE_TIME) && !filter.takesEvery(ValueType.TEXT);
    }

    /** What whoever gave an instant to a filter has to give instead. */
    public static Wording zoneNeeded() {
        return Wording.of(
                "il n’a ni date ni heure sans fuseau : donnez la date et l’heure du lieu"
                        + " (ZonedDateTime, par instant.atZone(fuseau))",
                "it has no date and no time without a zone: supply the date and the time of the place"
                        + " (ZonedDateTime, by instant.atZone(zone))");
    }

    /** The types that the filter takes. */
    public Wording taken() {
        return Wording.of(
                filter.accepts().stream().map(type -> type.label().fr()).collect(Collectors.joining(", ")),
                filter.accepts().stream().map(type -> type.label().en()).collect(Collectors.joining(", ")));
    }

    /** The types of which the filter takes every value. */
    public Wording takenOfAnyForm() {
        List<Wording> types = filter.accepts().stream()
                .filter(filter::takesEvery)
                .map(ValueType::label)
                .toList();
        return Wording.of(
                types.stream().map(Wording::fr).collect(Collectors.joining(" ou ")),
                types.stream().map(Wording::en).collect(Collectors.joining(" or ")));
    }

    private RuntimeException explained(RuntimeException failure) {
        if (failure instanceof Fault) {
            return failure;
        }
        if (failure instanceof FilterRefusal refusal) {
            Wording reason = refusal.reason();
            return new Fault(
                    TemplateProblem.UNSUPPORTED_VALUE,
                    Wording.of(
                            "le filtre « " + filter.name() + " » : " + reason.fr(),
                            "the filter '" + filter.name() + "': " + reason.en()),
                    refusal);
        }
        String type = failure.getClass().getName();
        return new Fault(
                TemplateProblem.UNSUPPORTED_VALUE,
                Wording.of(
                        "le filtre « " + filter.name() + " » a levé " + type,
                        "the filter '" + filter.name() + "' threw " + type),
                failure);
    }
}
