package org.commspubliques.templates.escape;

/**
 * Échappement: what is done to a value at one place of a template, so that it stays a value there.
 *
 * <p>Whatever the text, the result cannot end the place it lands in, nor mean anything there but itself. Nothing here
 * throws: one bad address in one record must not keep a whole page from its readers, so what cannot be made safe gives
 * way to a constant that does nothing and is easy to find.
 *
 * <p>A writer may copy a text and look only for the characters of {@link #lowMask()} and {@link #highMask()}, and for
 * others if {@link #touchesNonAscii()}; where it finds none, and not {@link #touchesStart()}, the text is its own
 * escaped form. Stateless and thread-safe.
 */
public enum Escaping {
    /** Nothing: the value is written as it is. */
    NONE(AsciiSet.EMPTY, Reach.ASCII, (text, out) -> out.append(text)),

    /** Text of HTML, or a quoted attribute: {@code & < > " '} become references. Reads back as the value. */
    HTML_TEXT(MarkupText.HTML, Reach.ASCII, MarkupText::html),

    /** A comment of HTML: as text, and a hyphen becomes a reference too. */
    HTML_COMMENT(MarkupText.COMMENT, Reach.ASCII, MarkupText::comment),

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
    CSS_VALUE(CodeText.CSS, Reach.ASCII, CodeText::css),

    /** Inside a quoted string of JavaScript, or of JSON in a page of HTML. Reads back as the value. */
    SCRIPT_STRING(CodeText.SCRIPT, Reach.ALL, CodeText::scriptString),

    /** A value of JavaScript, or of JSON in a page of HTML: a text becomes a string. Reads back as the value. */
    SCRIPT_VALUE(CodeText.SCRIPT, Reach.ALL_AND_EMPTY, CodeText::scriptValue),

    /** Inside a string of JSON, RFC 8259. Reads back as the value. */
    JSON_STRING(CodeText.JSON, Reach.ASCII, CodeText::jsonString),

    /** A value of JSON: a text becomes a string. Reads back as the value. */
    JSON_VALUE(CodeText.JSON, Reach.ASCII_AND_EMPTY, CodeText::jsonValue),

    /** Text of XML 1.0, or a quoted attribute. What XML forbids becomes U+FFFD. */
    XML_TEXT(MarkupText.XML, Reach.ALL, MarkupText::xml),

    /** Text of Markdown: shows as the value, without link, emphasis, markup or block of its own. */
    MARKDOWN_TEXT(MarkdownText.SPECIAL, Reach.ASCII_AND_EMPTY, MarkdownText::escape),

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

    /** Farther in a field of CSV that is between quotes: quotes are doubled. */
    CSV_QUOTED(CsvText.QUOTED, Reach.ASCII, CsvText::quoted),

    /** A value of type TEXT of iCalendar; control characters are dropped. */
    ICALENDAR_TEXT(CalendarText.TEXT, Reach.ALL, CalendarText::text),

    /** Between the quotes of a parameter of iCalendar: a quote becomes an apostrophe, a control character a blank. */
    ICALENDAR_QUOTED(CalendarText.QUOTED, Reach.ALL, CalendarText::quoted);

    /** Which texts may need work although they have no character of the masks. */
    private enum Reach {
        ASCII,
        ALL,
        ALL_OR_EMPTY,
        ASCII_AND_EMPTY,
        ALL_AND_EMPTY
    }

    private final long lowMask;
    private final long highMask;
    private final Reach reach;
    private final boolean isSimple;

    @SuppressWarnings("ImmutableEnumChecker") // a method without state
    private final Escaper escaper;

    Escaping(AsciiSet special, Reach reach, Escaper escaper) {
        this.lowMask = special.low();
        this.highMask = special.high();
        this.reach = reach;
        this.isSimple = highMask == 0 && reach == Reach.ASCII;
        this.escaper = escaper;
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
     * Tells whether values are written as they are.
     *
     * @return true if nothing is ever changed
     */
    public boolean isNone() {
        return this == NONE;
    }

    /**
     * Returns which of the characters U+0000 to U+003F cannot be copied as they are.
     *
     * @return one bit for each character, the lowest for U+0000
     */
    public long lowMask() {
        return lowMask;
    }

    /**
     * Returns which of the characters U+0040 to U+007F cannot be copied as they are.
     *
     * @return one bit for each character, the lowest for U+0040
     */
    public long highMask() {
        return highMask;
    }

    /**
     * Tells whether characters above U+007F may need work.
     *
     * @return true if such a character cannot be copied unseen
     */
    public boolean touchesNonAscii() {
        return reach == Reach.ALL || reach == Reach.ALL_OR_EMPTY || reach == Reach.ALL_AND_EMPTY;
    }

    /**
     * Tells whether even a text of harmless characters, or an empty one, may need work.
     *
     * @return true if every text must go through {@link #escape(String, StringBuilder)}
     */
    public boolean touchesStart() {
        return reach == Reach.ASCII_AND_EMPTY || reach == Reach.ALL_AND_EMPTY;
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
            default -> !new AsciiSet(lowMask, highMask).hasPartOfANumber();
        };
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

    /** Returns the same text where nothing has to change. */
    String escape(String text) {
        if (!needsWork(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        escaper.escape(text, out);
        return out.toString();
    }

    /**
     * Tells whether an empty text needs work, and no other without a character of the masks.
     *
     * @return whether an empty text must go through {@link #escape(String, StringBuilder)}
     */
    public boolean touchesEmpty() {
        return reach == Reach.ALL_OR_EMPTY;
    }

    /**
     * Returns how many first characters of a text are harmless whatever the masks say: most addresses begin alike.
     *
     * @param text an array that holds the text
     * @param from where the text begins
     * @param to where it ends
     * @return how many, mostly none
     */
    public int harmlessStart(char[] text, int from, int to) {
        return this == URL_START ? UrlText.commonStart(text, from, to) : 0;
    }

    /**
     * Tells whether a text cannot be copied as it is.
     *
     * @param text the text
     * @return whether it must go through {@link #escape(String, StringBuilder)}
     */
    public boolean needsWork(String text) {
        if (touchesStart() || (text.isEmpty() && touchesEmpty())) {
            return true;
        }
        boolean wide = touchesNonAscii();
        for (int i = this == URL_START ? UrlText.commonStart(text) : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64 ? (lowMask >>> c & 1) != 0 : c < 128 ? (highMask >>> c & 1) != 0 : wide) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether the masks say it all: only some characters of ASCII below U+0040 ever need work.
     *
     * @return whether a text without such a character can be copied as it is
     */
    public boolean isSimple() {
        return isSimple;
    }
}
