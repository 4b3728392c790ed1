package org.commspubliques.templates.internal.context;

import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.internal.source.Fault;

/** iCalendar: a value may stand in the value of a property, or between the quotes of a parameter. */
final class CalendarTracker extends StepTracker {

    private static final int NAME = 0;
    private static final int PARAMETER = 1;
    private static final int QUOTED = 2;
    private static final int VALUE = 3;

    /** Added after a line end: a blank that follows continues the line. */
    private static final int LINE_END = 4;

    CalendarTracker() {
        super(LINE_END);
    }

    @Override
    int step(int from, char c) {
        if (c == '\n' || c == '\r') {
            return from | LINE_END;
        }
        if (from >= LINE_END) {
            return c == ' ' || c == '\t' ? from - LINE_END : step(NAME, c);
        }
        return switch (from) {
            case QUOTED -> c == '"' ? PARAMETER : QUOTED;
            case VALUE -> VALUE;
            default ->
                switch (c) {
                    case ':' -> VALUE;
                    case ';' -> PARAMETER;
                    case '"' -> from == PARAMETER ? QUOTED : NAME;
                    default -> from;
                };
        };
    }

    @Override
    int afterValue(int from) {
        return from;
    }

    @Override
    public Escaping escaping() {
        return switch (state()) {
            case VALUE -> Escaping.ICALENDAR_TEXT;
            case QUOTED -> Escaping.ICALENDAR_QUOTED;
            case PARAMETER ->
                throw Fault.unsafe(
                        "la valeur d’un paramètre doit être entre guillemets, comme CN=\"{{nom}}\"",
                        "the value of a parameter must be between quotes, as in CN=\"{{nom}}\"");
            default ->
                throw Fault.unsafe(
                        "une valeur ne peut pas être le nom d’une propriété ; écrivez par exemple SUMMARY:{{titre}}",
                        "a value cannot be the name of a property; write for instance SUMMARY:{{titre}}");
        };
    }

    @Override
    public boolean isText() {
        return state() >= LINE_END;
    }

    @Override
    public int join(int a, int b) {
        if (a == b) {
            return a;
        }
        return a >= LINE_END && b >= LINE_END ? LINE_END : NO_JOIN;
    }

    @Override
    public Wording describe(int place) {
        return switch (place) {
            case VALUE -> Wording.of("dans la valeur d’une propriété", "in the value of a property");
            case PARAMETER, QUOTED -> Wording.of("dans un paramètre", "in a parameter");
            case NAME -> Wording.of("dans le nom d’une propriété", "in the name of a property");
            default -> Wording.of("au début d’une ligne", "at the beginning of a line");
        };
    }
}
