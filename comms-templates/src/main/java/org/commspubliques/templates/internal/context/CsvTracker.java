package org.commspubliques.templates.internal.context;

import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.internal.source.Fault;

/**
 * CSV: a value is a whole field, or part of a field between quotes. The first separator outside quotes, be it a comma, a
 * semicolon or a tabulation, is that of the table: no other may stand outside quotes.
 */
final class CsvTracker extends StepTracker {

    // Places in a field.
    private static final int START = 0;
    private static final int BARE = 1;
    private static final int QUOTED_START = 2;
    private static final int QUOTED = 3;
    /** After a quote in a field between quotes: its end, or half of a doubled quote. */
    private static final int QUOTE = 4;
    /** After a value that is a whole field. */
    private static final int WRITTEN = 5;
    /** Before a field between quotes or after it: one of two branches. */
    private static final int JOINED = 6;
    /** In a field between quotes whose literal text begins like a formula. */
    private static final int FORMULA = 7;
    /** In a field between quotes, after values that may all be blank and nothing else that shows for certain. */
    private static final int VALUES = 8;

    private static final int PLACES = 15;
    private static final int SEPARATOR = 4;
    private static final String SEPARATORS = ",;\t";

    CsvTracker() {
        super(START);
    }

    @Override
    int step(int from, char c) {
        int table = from & ~PLACES;
        return switch (from & PLACES) {
            case QUOTED_START -> table | quotedStart(c);
            case VALUES -> table | afterValues(c);
            case QUOTED -> c == '"' ? table | QUOTE : from;
            case FORMULA -> c == '"' ? table | QUOTE : from;
            default -> isEnd(c) ? end(table, c) : table | inside(from & PLACES, c);
        };
    }

    private static int quotedStart(char c) {
        if (c == '"') {
            return QUOTE;
        }
        if (c == '\t' || Escaping.beginsFormula(c)) {
            return FORMULA;
        }
        return Escaping.isSkippedBeforeFormula(c) ? QUOTED_START : QUOTED;
    }

    /** A sign may yet begin the field: only what the values turn out to be will tell. */
    private static int afterValues(char c) {
        if (c == '"') {
            return QUOTE;
        }
        return Escaping.beginsFormula(c) || Escaping.isSkippedBeforeFormula(c) ? VALUES : QUOTED;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || SEPARATORS.indexOf(c) >= 0;
    }

    private static int end(int table, char c) {
        int separator = (SEPARATORS.indexOf(c) + 1) << SEPARATOR;
        if (separator == 0 || separator == table) {
            return table;
        }
        if (table == 0) {
            return separator;
        }
        throw Fault.unsafe(
                "ce tableau a deux séparateurs différents hors des guillemets ; mettez entre guillemets le champ qui"
                        + " contient une virgule, un point-virgule ou une tabulation",
                "this table has two different separators outside quotes; put between quotes the field that contains a"
                        + " comma, a semicolon or a tabulation");
    }

    private static int inside(int place, char c) {
        return switch (place) {
            case START -> c == '"' ? QUOTED_START : c == '\uFEFF' ? START : BARE;
            case BARE -> BARE;
            case QUOTE -> {
                if (c == '"') {
                    yield QUOTED;
                }
                throw mixed();
            }
            case JOINED -> {
                if (c == '"') {
                    yield QUOTED_START;
                }
                throw mixed();
            }
            default -> throw mixed();
        };
    }

    private static Fault mixed() {
        return Fault.unsafe(
                "une valeur sans guillemets doit être tout le champ, et des guillemets l’entourer tout entier ; écrivez"
                        + " par exemple \"{{nom}} {{prenom}}\"",
                "a value without quotes must be the whole field, and quotes must surround all of it; write for instance"
                        + " \"{{nom}} {{prenom}}\"");
    }

    @Override
    int afterValue(int from) {
        return switch (from & PLACES) {
            case START -> from + WRITTEN;
            case QUOTED_START -> from - QUOTED_START + VALUES;
            default -> from;
        };
    }

    @Override
    public Escaping escaping() {
        return switch (state() & PLACES) {
            case START -> Escaping.CSV_FIELD;
            case QUOTED_START -> Escaping.CSV_QUOTED_START;
            case VALUES -> Escaping.CSV_QUOTED_LATER;
            case QUOTED -> Escaping.CSV_QUOTED;
            case FORMULA ->
                throw Fault.unsafe(
                        "une valeur ne peut pas suivre ce qu’un tableur prend pour une formule ; commencez le champ"
                                + " autrement que par =, +, - ou @",
                        "a value cannot follow what a spreadsheet takes for a formula; begin the field with something"
                                + " else than =, +, - or @");
            default -> throw mixed();
        };
    }

    @Override
    public boolean isText() {
        return (state() & PLACES) == START;
    }

    @Override
    public int join(int a, int b) {
        int tableA = a & ~PLACES;
        int tableB = b & ~PLACES;
        int place = joinPlaces(Math.min(a & PLACES, b & PLACES), Math.max(a & PLACES, b & PLACES));
        boolean same = tableA == tableB || tableA == 0 || tableB == 0;
        return place < 0 || !same ? NO_JOIN : Math.max(tableA, tableB) | place;
    }

    private static int joinPlaces(int lower, int upper) {
        if (lower == upper) {
            return lower;
        }
        if (lower == QUOTED_START && upper == QUOTED) {
            return QUOTED_START;
        }
        boolean isInField = lower == QUOTED_START || lower == QUOTED;
        if (isInField && (upper == FORMULA || upper == VALUES)) {
            return upper;
        }
        if (lower == FORMULA && upper == VALUES) {
            return FORMULA;
        }
        boolean between = (lower == START || lower == QUOTE) && (upper == QUOTE || upper == JOINED);
        return between ? JOINED : NO_JOIN;
    }

    @Override
    public Wording describe(int place) {
        return switch (place & PLACES) {
            case QUOTED_START, VALUES, QUOTED, FORMULA ->
                Wording.of("dans un champ entre guillemets", "in a field between quotes");
            case START -> Wording.of("au début d’un champ", "at the beginning of a field");
            default -> Wording.of("dans un champ, ou après lui", "in a field, or after it");
        };
    }
}
