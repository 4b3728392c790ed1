package org.commspubliques.templates.escape;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Format de sortie: the language that a rendered text is written in, which decides how values are made harmless.
 *
 * <p>Inside a format, the place of a value decides: see {@link Escaping}. A format only promises that a value stays a
 * value; that the template itself is well-formed is its author's care. Immutable and thread-safe.
 */
public enum OutputFormat implements Labelled {
    /**
     * HTML, by the tokenizer of the Living Standard. A value may stand in text, in a quoted attribute, in a property of
     * CSS, and in a string or a value of a script or of JSON. A link to {@code javascript:} or anything like it leads
     * nowhere. Where nothing makes a value safe, the template is refused.
     */
    HTML("page HTML", "HTML page", Escaping.HTML_TEXT),
    /**
     * XML 1.0, such as a feed of news. A value may stand in text and in a quoted attribute; it adds no element, and no
     * character that XML forbids. What an address leads to is not looked at.
     */
    XML("document XML", "XML document", Escaping.XML_TEXT),
    /** Plain text, such as the text part of an e-mail: nothing is escaped. */
    PLAIN_TEXT("texte brut", "plain text", Escaping.NONE),
    /** The text of a short message: nothing is escaped. */
    SMS("SMS", "SMS", Escaping.NONE),
    /**
     * Markdown, after CommonMark 0.31: a value shows as it is, and makes no link, emphasis, markup, list or paragraph.
     * As the target of a link it is an address, as in HTML. Inside code the marks that protect it show.
     */
    MARKDOWN("texte Markdown", "Markdown text", Escaping.MARKDOWN_TEXT),
    /** The subject of an e-mail, or another unstructured header: a value adds no line, and nothing else is changed. */
    EMAIL_SUBJECT("objet d’un courriel", "subject of an e-mail", Escaping.EMAIL_SUBJECT),
    /**
     * A structured header of an e-mail, such as {@code {{nom}} <{{adresse}}>}, RFC 5322: a value adds no line and no
     * recipient. Encoding the accents, RFC 2047, is left to what sends the e-mail.
     */
    EMAIL_HEADER("en-tête d’un courriel", "header of an e-mail", Escaping.EMAIL_HEADER),
    /**
     * CSV, RFC 4180, separated by commas, semicolons or tabulations: a value adds no field and no line, and a
     * spreadsheet does not compute it.
     */
    CSV("tableau CSV", "CSV table", Escaping.CSV_FIELD),
    /**
     * iCalendar, RFC 5545: a value adds no property, no parameter and no line; {@link #finish(String)} ends and folds
     * the lines. A value is taken for a TEXT, so a rule of recurrence or an address with a comma must be written raw.
     */
    ICALENDAR("agenda iCalendar", "iCalendar", Escaping.ICALENDAR_TEXT) {
        @Override
        public String finish(String text) {
            return CalendarText.fold(text);
        }
    },
    /** JSON, RFC 8259: a value reads back as it was, and adds no member. */
    JSON("JSON", "JSON", Escaping.JSON_VALUE),
    /** Lines of JSON: as JSON, and a value adds no line. */
    JSONL("lignes JSON", "JSON lines", Escaping.JSON_VALUE),
    /**
     * An address: a value stays within one part of it. Letters, digits and {@code - . _ ~} stay as they are, so that an
     * address that is itself a value must be written raw.
     */
    URL("adresse web", "web address", Escaping.URL_PART);

    private final Wording label;
    private final Escaping escaping;

    OutputFormat(String fr, String en, Escaping escaping) {
        this.label = Wording.of(fr, en);
        this.escaping = escaping;
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Returns what is done to a value in this format's main context: text for HTML, a whole field for CSV, a value for
     * JSON, a part for an address.
     *
     * @return the escaping
     */
    public Escaping escaping() {
        return escaping;
    }

    /**
     * Makes a whole value harmless in this format's main context.
     *
     * @param text the text
     * @return the same text where nothing had to change, otherwise an escaped copy
     */
    public String escape(String text) {
        return escaping.escape(text);
    }

    /**
     * Gives a whole rendered text what its format wants of the whole: for iCalendar, each line ends with CR LF and has at
     * most 75 octets of UTF-8, a longer one being folded between two characters. Any other format changes nothing.
     *
     * @param text the rendered text
     * @return the text as it may leave
     */
    public String finish(String text) {
        return text;
    }
}
