package org.commspubliques.templates.filter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** A value of every type, and an argument of every kind. */
final class FilterSamples {

    private FilterSamples() {}

    static Object of(ValueType type) {
        return switch (type) {
            case TEXT -> "mot";
            case BOOLEAN -> true;
            case WHOLE_NUMBER -> 12;
            case NUMBER -> 12.5;
            case DATE -> LocalDate.EPOCH;
            case TIME -> LocalTime.NOON;
            case DATE_TIME -> LocalDate.EPOCH.atTime(8, 30);
            case LIST -> List.of("a", "b");
            case GROUP -> Map.of("nom", "valeur");
        };
    }

    static Object argument(FilterParameter parameter) {
        return parameter.kind() == FilterParameter.Kind.TEXT ? "mot" : 5;
    }
}
