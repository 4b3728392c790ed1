package org.commspubliques.core.error;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commspubliques.core.language.Wording;

/**
 * Thrown when data that the host supplies (a catalogue, a rule pack, a calendar, a request file) cannot be read. Says
 * which file, line, column and field, and what was expected there. Nothing of the data has been taken in.
 *
 * <p>A reader that goes on after a fault tells all of them at once: {@link #problems()} has each with its place, the message
 * has a line for each, and what else this exception says is about the first.
 */
public final class DataFormatException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** How many problems a message tells, so that it can still be read. */
    private static final int MOST_TOLD = 20;

    /** The file or resource. */
    private final String origin;

    /** The line, from 1. */
    private final int line;

    /** The column, from 1. */
    private final int column;

    /** The field. */
    private final String field;

    /** All problems in the order of the file; empty where this is the only one, which cannot hold itself. */
    private final ImmutableList<DataFormatException> problems;

    /**
     * Creates an exception about one place in a file.
     *
     * @param origin the file or resource, as its owner knows it
     * @param line the line, from 1; 0 where the problem is in no line
     * @param column the column, from 1; 0 where the problem is in no column
     * @param field the field at fault, or an empty text
     * @param problem what is wrong and what was expected
     */
    public DataFormatException(String origin, int line, int column, String field, Wording problem) {
        super(
                "comms.data.format",
                Wording.of(
                        at(origin, line, column, field, "ligne ", "colonne ", "champ « ", " »", " : ") + problem.fr(),
                        at(origin, line, column, field, "line ", "column ", "field '", "'", ": ") + problem.en()));
        this.origin = origin;
        this.line = line;
        this.column = column;
        this.field = field;
        this.problems = ImmutableList.of();
    }

    private DataFormatException(ImmutableList<DataFormatException> problems, Wording message) {
        super("comms.data.format", message);
        DataFormatException first = problems.get(0);
        this.origin = first.origin;
        this.line = first.line;
        this.column = first.column;
        this.field = first.field;
        this.problems = problems;
    }

    /**
     * Returns one exception about all that is wrong in a file.
     *
     * @param problems what is wrong, in the order of the file; at least one
     * @return an exception about the place of the first, whose message tells them all, or the first 20 and how many others there
     *     are
     */
    public static DataFormatException of(List<DataFormatException> problems) {
        Preconditions.checkArgument(!problems.isEmpty(), "data is refused for at least one problem");
        if (problems.size() == 1) {
            return problems.get(0);
        }
        Wording others = others(problems.size() - MOST_TOLD);
        return new DataFormatException(
                ImmutableList.copyOf(problems),
                Wording.of(
                        lines(problems, Locale.FRENCH) + others.fr(), lines(problems, Locale.ENGLISH) + others.en()));
    }

    private static String lines(List<DataFormatException> problems, Locale reader) {
        return problems.stream()
                .limit(MOST_TOLD)
                .map(problem -> problem.message(reader))
                .collect(Collectors.joining("\n"));
    }

    private static Wording others(int number) {
        if (number <= 0) {
            return Wording.same("");
        }
        String plural = number == 1 ? "" : "s";
        return Wording.of("\n… et " + number + " autre" + plural, "\n… and " + number + " other" + plural);
    }

    private static String at(
            String origin,
            int line,
            int column,
            String field,
            String lineWord,
            String columnWord,
            String open,
            String close,
            String colon) {
        StringBuilder out = new StringBuilder(origin);
        if (line > 0) {
            out.append(", ").append(lineWord).append(line);
        }
        if (column > 0) {
            out.append(", ").append(columnWord).append(column);
        }
        if (!field.isEmpty()) {
            out.append(", ").append(open).append(field).append(close);
        }
        return out.append(colon).toString();
    }

    /**
     * Returns the file or resource.
     *
     * @return the name its owner gave it
     */
    public String origin() {
        return origin;
    }

    /**
     * Returns the line.
     *
     * @return the line, from 1; 0 where the problem is in no line
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column.
     *
     * @return the column in UTF-16 units, from 1; 0 where the problem is in no column
     */
    public int column() {
        return column;
    }

    /**
     * Returns the field at fault.
     *
     * @return the field, or an empty text
     */
    public String field() {
        return field;
    }

    /**
     * Returns all that is wrong, each with its place.
     *
     * @return the problems in the order of the file; this exception alone where it is the only one; unmodifiable
     */
    public List<DataFormatException> problems() {
        return problems.isEmpty() ? ImmutableList.of(this) : problems;
    }
}
