package org.commspubliques.templates.internal.context;

import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.escape.OutputFormat;

/**
 * Follows the literal text of a template, tag by tag, to know what surrounds each value. All it remembers fits in one
 * int, so a parser can go back to an earlier place and compare two. Not thread-safe.
 */
public abstract sealed class ContextTracker permits ConstantTracker, HtmlTracker, MarkdownTracker, StepTracker {

    /** Two places that no single state can stand for. */
    public static final int NO_JOIN = -1;

    ContextTracker() {}

    public static ContextTracker of(OutputFormat format) {
        return switch (format) {
            case HTML -> new HtmlTracker();
            case XML -> new XmlTracker();
            case MARKDOWN -> new MarkdownTracker();
            case EMAIL_HEADER -> new HeaderTracker();
            case CSV -> new CsvTracker();
            case ICALENDAR -> new CalendarTracker();
            case JSON, JSONL -> new JsonTracker();
            case PLAIN_TEXT, SMS, EMAIL_SUBJECT, URL -> new ConstantTracker(format.escaping());
        };
    }

    /** What the specification of Mustache has: in HTML every value is escaped as text, wherever it lands. */
    public static ContextTracker unaware(OutputFormat format) {
        return format == OutputFormat.HTML ? new ConstantTracker(Escaping.HTML_TEXT) : of(format);
    }

    /** Reads literal text; a fault where it makes what was written before ambiguous. */
    public abstract void read(char[] text, int from, int to);

    /**
     * Returns where we are, never negative. What is read next is read as after going back to it: it does not go on with
     * a name, or the word that may be the scheme of an address.
     */
    public abstract int state();

    /** Goes to a place that {@link #state()} or {@link #join(int, int)} returned. */
    public abstract void restore(int state);

    /** Returns what makes a value harmless here; a fault where nothing does. */
    public abstract Escaping escaping();

    /** Notes that a value was written here; {@link Escaping#NONE} for one that is written raw. */
    public abstract void wrote(Escaping escaping);

    /** Tells whether a part that is compiled on its own may begin and end here. */
    public abstract boolean isText();

    /**
     * Returns the state after a section that may be left out or written many times, from the states at its beginning
     * and at its end; or {@link #NO_JOIN}, where its values would not be safe each time, or what follows not known.
     */
    public abstract int join(int start, int end);

    /** Says where a state is, for messages. */
    public abstract Wording describe(int state);
}
