package org.commspubliques.templates.escape;

import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Échappement: what is done to a value at one place of a template, so that it stays a value there.
 *
 * <p>Whatever the text, the result cannot end the place it lands in, nor mean anything there but itself. Nothing here
 * throws: one bad address in one record must not keep a whole page from its readers, so what cannot be made safe gives
 * way to a constant that does nothing and is easy to find.
 *
 * <p>Most texts are their own escaped form, which {@link #leaves(String)} tells without making another text. Stateless
 * and thread-safe.
 */
@SuppressWarnings("ImmutableEnumChecker") // a table that nobody changes, and a method without state
public enum Escaping {
    /** Nothing: the value is written as it is. */
    NONE(AsciiSet.EMPTY, c -> ""),

    /** Text of HTML, or a quoted attribute: {@code & < > " '} become references. Reads back as the value. */
    HTML_TEXT(MarkupText.HTML, MarkupText::reference),

    /** A comment of HTML: as text, and a hyphen becomes a reference too. */
    HTML_COMMENT(MarkupText.COMMENT, MarkupText::commentReference),

    /**
     * The whole of an address, or its beginning, in a quoted attribute of HTML or a link of Markdown.
     *
     * <p>The address is relative, or its scheme is one of those that {@link #isAllowedScheme(String)} allows; any other
     * address becomes {@code about:invalid#adresse-refusee}. Blanks around it and line ends are dropped, as browsers do;
     * characters that no address may have are percent-encoded; a valid address stays what it is.
     */
    URL_START(UrlText.ADDRESS.complement(), Reach.ALL, UrlText::start),

    /**
     * The host of an address, or a part of it, after literal {@code https://}. An empty value, or one with a character
     * that hosts do not have, becomes {@code %20}, which makes the whole address invalid.
     */
    URL_HOST(UrlText.HOST.complement(), Reach.ALL_OR_EMPTY, UrlText::host),

    /**
     * A first segment of a path, right after its first slash: percent-encoded but for letters, digits and
     * {@code - . _ ~}. An empty value becomes {@code .}, or two slashes would announce a host.
     */
    URL_SEGMENT(UrlText.UNRESERVED.complement(), Reach.ALL_OR_EMPTY, UrlText::segment),

    /** Farther in a path: percent-encoded, but for letters, digits and {@code - . _ ~ / @ +}. */
    URL_PATH(UrlText.PATH.complement(), Reach.ALL, UrlText::path),

    /** A part of an address, such as a value of its query: all but letters, digits and {@code - . _ ~} is encoded. */
    URL_PART(UrlText.UNRESERVED.complement(), Reach.ALL, UrlText::part),

    /**
     * The value of a property of CSS, or a part of it, in a style sheet or a {@code style} attribute: letters, digits,
     * blanks and {@code . , % # + - _} stay, the rest becomes {@code \hh}. No function, no string, no end of the property.
     */
    CSS_VALUE(CodeText.CSS, CodeText::cssEscape),

    /** Inside a quoted string of JavaScript, or of JSON in a page of HTML. Reads back as the value. */
    SCRIPT_STRING(CodeText.SCRIPT, Reach.ALL, CodeText::scriptString),

    /** A value of JavaScript, or of JSON in a page of HTML: a text becomes a string. Reads back as the value. */
    SCRIPT_VALUE(CodeText.SCRIPT, Reach.ALL_AND_EMPTY, CodeText::scriptValue),

    /** Inside a string of JSON, RFC 8259. Reads back as the value. */
    JSON_STRING(CodeText.JSON, CodeText::jsonEscape),

    /** A value of JSON: a text becomes a string. Reads back as the value. */
    JSON_VALUE(CodeText.JSON, Reach.ASCII_AND_EMPTY, CodeText::jsonValue),

    /** Text of XML 1.0, or a quoted attribute. What XML forbids becomes U+FFFD. */
    XML_TEXT(MarkupText.XML, Reach.ALL, MarkupText::xml),

    /** Text of Markdown: shows as the value, without link, emphasis, markup or block of its own. */
    MARKDOWN_TEXT(MarkdownText.SPECIAL, Reach.ASCII_AND_EMPTY, MarkdownText::escape),

    /**
     * The title of a link of Markdown between apostrophes or parentheses: as text, and these become references, so that none
     * ends it.
     */
    MARKDOWN_TITLE(MarkdownText.SPECIAL, Reach.ASCII_AND_EMPTY, MarkdownText::title),

    /** One line, such as the subject of an e-mail: line ends and other control characters become one blank. */
    EMAIL_SUBJECT(AsciiSet.CONTROLS, Reach.ALL, MailText::line),

    /** A name in a header of an e-mail: one line, and between quotes where RFC 5322 wants them. */
    EMAIL_HEADER(MailText.NAME, Reach.ALL_AND_EMPTY, MailText::name),

    /** Between the quotes of a header of an e-mail. */
    EMAIL_QUOTED(MailText.QUOTED, Reach.ALL, MailText::quoted),

    /**
     * Between {@code <} and {@code >} in a header of an e-mail. What is not one plain address becomes
     * {@code adresse-refusee@invalid}: a mended address could be somebody else's.
     */
    EMAIL_ADDRESS(AsciiSet.ALL, Reach.ALL_AND_EMPTY, MailText::address),

    /**
     * A whole field of CSV, between quotes where it needs them. What a spreadsheet would compute gets an apostrophe in
     * front, unless it is a plain number.
     */
    CSV_FIELD(CsvText.FIELD, Reach.ALL_AND_EMPTY, CsvText::field),

    /** The beginning of a field of CSV that is between quotes: what a spreadsheet would compute gets an apostrophe. */
    CSV_QUOTED_START(CsvText.QUOTED, Reach.ALL_AND_EMPTY, CsvText::quotedStart),

    /**
     * Farther in a field of CSV that is between quotes, after values that may all be blank: as {@link #CSV_QUOTED_START}
     * if they are, as {@link #CSV_QUOTED_SIGNED} if they leave a sign at the beginning, otherwise as {@link #CSV_QUOTED}.
     * Whoever does not know what was written does as if they were blank.
     */
    CSV_QUOTED_LATER(CsvText.QUOTED, Reach.ALL_AND_EMPTY, CsvText::quotedStart),

    /**
     * Farther in a field of CSV that is between quotes and begins with a sign, such as « -3500 »: what a formula needs
     * to call or name anything, a parenthesis, a bracket, a brace, an exclamation mark, a vertical bar, becomes U+FFFD.
     */
    CSV_QUOTED_SIGNED(CsvText.QUOTED, Reach.ALL_AND_EMPTY, CsvText::quotedSigned),

    /** Farther in a field of CSV that is between quotes: quotes are doubled. */
    CSV_QUOTED(CsvText.QUOTED, c -> "\"\""),

    /** A value of type TEXT of iCalendar; control characters are dropped. */
    ICALENDAR_TEXT(CalendarText.TEXT, Reach.ALL, CalendarText::text),

    /** Between the quotes of a parameter of iCalendar: a quote becomes an apostrophe, a control character a blank. */
    ICALENDAR_QUOTED(CalendarText.QUOTED, Reach.ALL, CalendarText::quoted);

    /** Which texts may need work although they have no character of the set. */
    private enum Reach {
        ASCII,
        ALL,
        ALL_OR_EMPTY,
        ASCII_AND_EMPTY,
        ALL_AND_EMPTY
    }

    private static final int ASCII = 128;

    /** The characters of ASCII that may need work, as a set and as a table. */
    private final AsciiSet special;

    private final boolean[] touched = new boolean[ASCII];
    private final boolean touchesNonAscii;

    /** Whether even a text of harmless characters may need work. */
    private final boolean touchesStart;

    /** Whether an empty text needs work, but no other of harmless characters. */
    private final boolean touchesEmpty;

    /** Whether nothing but the special characters ever needs work, and all of them are below U+0040. */
    private final boolean isSimple;

    private final boolean leavesAll;
    private final boolean leavesDecimals;

    private final Escaper escaper;

    /** What each character becomes, where that is all there is to it. */
    private final @Nullable Replacements replacements;

    /** An escaping that replaces characters of ASCII, whatever stands beside them. */
    Escaping(AsciiSet special, IntFunction<String> replacement) {
        this(special, Reach.ASCII, new Replacements(special, replacement));
    }

    Escaping(AsciiSet special, Reach reach, Escaper escaper) {
        this.special = special;
        for (char c = 0; c < ASCII; c++) {
            touched[c] = special.contains(c);
        }
        this.touchesNonAscii = reach == Reach.ALL || reach == Reach.ALL_OR_EMPTY || reach == Reach.ALL_AND_EMPTY;
        this.touchesStart = reach == Reach.ASCII_AND_EMPTY || reach == Reach.ALL_AND_EMPTY;
        this.touchesEmpty = reach == Reach.ALL_OR_EMPTY;
        this.isSimple = special.high() == 0 && reach == Reach.ASCII;
        this.leavesAll = special.equals(AsciiSet.EMPTY) && reach == Reach.ASCII;
        this.leavesDecimals = reach == Reach.ASCII && !special.hasPartOfADecimal();
        this.escaper = escaper;
        this.replacements = escaper instanceof Replacements each ? each : null;
    }

    /**
     * Tells whether an address of this scheme may stand where the address of a link or an image is expected: those of
     * the web, e-mail, telephone, short messages, calendars, maps, and images inside an e-mail. None of them runs
     * anything.
     *
     * @param scheme the scheme without colon, in any case
     * @return true for http, https, mailto, tel, sms, webcal, geo and cid
     */
    public static boolean isAllowedScheme(String scheme) {
        return UrlText.isAllowedScheme(scheme);
    }

    /**
     * Tells whether a spreadsheet takes a field for a formula that begins with a character.
     *
     * @param c the character
     * @return true for the signs of a sum, a difference, an equation and a command, of any width
     */
    public static boolean beginsFormula(char c) {
        return CsvFormula.isSign(c);
    }

    /**
     * Tells whether some program drops a character in front of a formula before it looks at it.
     *
     * @param c the character
     * @return true for blanks and control characters
     */
    public static boolean isSkippedBeforeFormula(char c) {
        return CsvFormula.isBlank(c);
    }

    /**
     * Tells how much of what is written before a value decides what is done to it.
     *
     * @return the number of UTF-16 units that {@link #after(String)} wants; mostly 0
     */
    public int looksBack() {
        return this == CSV_QUOTED_LATER ? CsvFormula.WINDOW : 0;
    }

    /**
     * Returns what is done to a value after a text.
     *
     * @param written what is written before the value, at least its last {@link #looksBack()} units
     * @return this one, but for {@link #CSV_QUOTED_LATER}
     */
    public Escaping after(String written) {
        return this == CSV_QUOTED_LATER ? CsvFormula.after(written) : this;
    }

    /**
     * Tells whether values are written as they are.
     *
     * @return true if nothing is ever changed
     */
    public boolean isNone() {
        return this == NONE;
    }

    /**
     * Tells whether a finite number or a boolean may be written without {@link #escape(String, StringBuilder)}: its text
     * has only letters, digits, signs and a point, and in {@link #JSON_VALUE} and {@link #SCRIPT_VALUE} it needs no
     * quotes. What is not a number, or infinite, goes through that method like a text.
     *
     * @return true if such a text needs no work
     */
    public boolean writesNumbersAsTheyAre() {
        return switch (this) {
            case JSON_VALUE, SCRIPT_VALUE, CSV_FIELD, CSV_QUOTED_START, MARKDOWN_TEXT -> true;
            case CSV_QUOTED_LATER, CSV_QUOTED_SIGNED, MARKDOWN_TITLE -> true;
            default -> !special.hasPartOfANumber();
        };
    }

    /**
     * Tells whether a number written in digits may be copied, whatever stands between its groups: a blank, a comma, a
     * point or a character beyond ASCII.
     *
     * @return true if such a text is its own escaped form
     */
    public boolean leavesDecimals() {
        return leavesDecimals;
    }

    /**
     * Appends the escaped form of a whole text, in linear time.
     *
     * @param text the text
     * @param out where it goes
     */
    public void escape(String text, StringBuilder out) {
        escaper.escape(text, out);
    }

    /**
     * Tells whether characters are escaped one by one, whatever stands beside them, by {@link #replacement(char)}.
     *
     * @return false if only a whole text can be escaped
     */
    public boolean replacesCharacters() {
        return replacements != null;
    }

    /**
     * Returns what stands for a character.
     *
     * @param c the character
     * @return what takes its place; null if it stays
     * @throws IllegalStateException if only a whole text can be escaped
     */
    public @Nullable String replacement(char c) {
        if (replacements == null) {
            throw new IllegalStateException(name() + " escapes whole texts");
        }
        return replacements.of(c);
    }

    /** Returns the same text where nothing has to change. */
    String escape(String text) {
        if (leaves(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        escaper.escape(text, out);
        return out.toString();
    }

    /**
     * Tells whether a text is its own escaped form, so that it can be copied.
     *
     * @param text the text
     * @return false if it must go through {@link #escape(String, StringBuilder)}, which may yet leave it as it is
     */
    public boolean leaves(String text) {
        return leavesAll || (isSimple ? leavesSimple(text) : leavesAny(text));
    }

    private boolean leavesSimple(String text) {
        long mask = special.low();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < Long.SIZE && (mask >>> c & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean leavesAny(String text) {
        if (touchesStart || (touchesEmpty && text.isEmpty())) {
            return false;
        }
        for (int i = this == URL_START ? UrlText.commonStart(text) : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII ? touched[c] : touchesNonAscii) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a text that has been copied already is its own escaped form.
     *
     * @param text an array that holds the text
     * @param from where the text begins
     * @param to where it ends
     * @return false if it must go through {@link #escape(String, StringBuilder)}
     */
    public boolean leaves(char[] text, int from, int to) {
        return leavesAll || leavesAny(text, from, to);
    }

    private boolean leavesAny(char[] text, int from, int to) {
        if (touchesStart || (touchesEmpty && from == to)) {
            return false;
        }
        boolean[] table = touched;
        boolean wide = touchesNonAscii;
        for (int i = this == URL_START ? from + UrlText.commonStart(text, from, to) : from; i < to; i++) {
            char c = text[i];
            if (c < ASCII ? table[c] : wide) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a text that has been encoded already is its own escaped form.
     *
     * @param text an array that holds the text in UTF-8
     * @param from where the text begins
     * @param to where it ends
     * @return false if it must go through {@link #escape(String, StringBuilder)}
     */
    public boolean leaves(byte[] text, int from, int to) {
        if (touchesStart || (touchesEmpty && from == to)) {
            return false;
        }
        boolean[] table = touched;
        boolean wide = touchesNonAscii;
        for (int i = from; i < to; i++) {
            byte b = text[i];
            if (b >= 0 ? table[b] : wide) {
                return false;
            }
        }
        return true;
    }

    /**
     * Copies the first characters of a text as long as they are of ASCII and their own escaped form, so that one byte can
     * stand for each of them.
     *
     * @param text the text
     * @param to where they go
     * @param at where the first of them goes; there is room for the whole text
     * @return how many; the length of most texts
     * @throws IndexOutOfBoundsException if there is no room for the whole text
     */
    public int copyAscii(String text, byte[] to, int at) {
        int size = text.length();
        Objects.checkFromIndexSize(at, size, to.length);
        if (isSimple) {
            return copySimpleAscii(text, to, at);
        } else if (touchesStart) {
            return 0;
        }
        boolean[] table = touched;
        for (int i = this == URL_START ? UrlText.copyCommonStart(text, to, at) : 0; i < size; i++) {
            char c = text.charAt(i);
            if (c >= ASCII || table[c]) {
                return i;
            }
            to[at + i] = (byte) c;
        }
        return size;
    }

    private int copySimpleAscii(String text, byte[] to, int at) {
        long mask = special.low();
        int size = text.length();
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c < Long.SIZE ? (mask >>> c & 1) != 0 : c >= ASCII) {
                return i;
            }
            to[at + i] = (byte) c;
        }
        return size;
    }
}
