package org.commspubliques.templates.typography;

import java.util.Locale;
import java.util.Objects;
import org.commspubliques.templates.internal.markup.HtmlText;
import org.commspubliques.templates.internal.markup.MarkdownText;
import org.commspubliques.templates.internal.prose.Passage;
import org.commspubliques.templates.internal.prose.Revision;
import org.commspubliques.templates.internal.prose.Usage;

/**
 * Typographie: what a careful printer would still do to a finished text: no-break spaces, « », ’ and œ.
 *
 * <p>{@linkplain #french() French}, after the Imprimerie nationale's usage:
 *
 * <ul>
 *   <li>The space before {@code ; ! ?} is a narrow no-break space (U+202F), the one before {@code :} a no-break space
 *       (U+00A0). An ordinary space becomes one; where there is none, it is added after a word of letters, a year or a
 *       closing quotation mark, if a space, a closing sign or the end follows. Times, emoticons and code keep theirs.
 *   <li>Straight quotation marks that stand in pairs become « and »; inside these come no-break spaces (U+00A0).
 *       Unpaired marks, inches, seconds and “ ” stay.
 *   <li>A straight apostrophe becomes ’ between two letters, and after an elided word: {@code d'1 h}, {@code l'« été »}.
 *   <li>The spaces in a number whose digits are grouped by three become narrow no-break spaces. Telephone numbers,
 *       account numbers, references and digits without spaces stay.
 *   <li>A no-break space (U+00A0) binds a number to its unit, currency or month ({@code 12 km}, {@code 1er septembre},
 *       {@code 8 h 30}), and {@code n° 12}, {@code M. Dupont}, {@code p. 4}, {@code art. L. 52-1}.
 *   <li>Three dots become …; {@code oe} becomes œ in a closed list of words where it is always right.
 * </ul>
 *
 * <p>{@linkplain #english() English}: an apostrophe between two letters becomes ’, and nothing else changes.
 *
 * <p>An address of the web or of e-mail, a hashtag, a mention, a path and a digit are never changed, nor is a paragraph
 * that is code by its straight quotation marks: against a brace or an equals sign, as in JSON and in tags, or around the
 * items of a list between brackets. No other code is known in plain text. No-break
 * spaces that are already there stay as they are, of either width; so do line breaks, tabs and runs of spaces. Only the
 * spaces, quotation marks, apostrophes, dots and letters named above are replaced.
 *
 * <p>Applying it again changes nothing. It takes time proportional to the text and memory for its longest paragraph,
 * and returns the same instance if nothing changes. It is not for channels where such signs cost or cannot be shown:
 * {@code Channel.appliesTypography()} tells. Immutable and thread-safe.
 */
public final class Typography {

    private static final Typography FRENCH = new Typography(Usage.FRENCH);
    private static final Typography ENGLISH = new Typography(Usage.ENGLISH);
    private static final Typography NONE = new Typography(Usage.NONE);

    private final Usage usage;

    private Typography(Usage usage) {
        this.usage = usage;
    }

    /**
     * Returns French typography.
     *
     * @return the rules for French that the class comment lists
     */
    public static Typography french() {
        return FRENCH;
    }

    /**
     * Returns English typography.
     *
     * @return the rule for English
     */
    public static Typography english() {
        return ENGLISH;
    }

    /**
     * Returns no typography, for messages and boards where each sign counts.
     *
     * @return what changes nothing, whatever the languages that a page declares
     */
    public static Typography none() {
        return NONE;
    }

    /**
     * Returns the typography of a reader's language.
     *
     * @param reader the reader's locale; English for English, French for every other language
     * @return the typography
     */
    public static Typography of(Locale reader) {
        return reader.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    /**
     * Applies the rules to plain text. An empty line ends a paragraph, across which no quotation marks are paired.
     *
     * @param text the text
     * @return the text as it is to be published; the same instance if nothing changes
     */
    public String applyToText(String text) {
        Objects.requireNonNull(text, "text");
        if (usage == Usage.NONE) {
            return text;
        }
        Revision revision = new Revision(text);
        Passage passage = new Passage(revision);
        boolean emptyLine = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && emptyLine) {
                passage.end();
            }
            emptyLine = c == '\n' || (emptyLine && Character.isWhitespace(c));
            passage.append(usage, c, i, i + 1);
        }
        passage.end();
        return revision.text();
    }

    /**
     * Applies the rules to what a reader of a page or of a part of one sees.
     *
     * <p>Tags, attributes, comments and the document type are never changed, nor is the content of {@code script},
     * {@code style}, {@code pre}, {@code code}, {@code kbd}, {@code samp}, {@code var}, {@code textarea}, {@code svg},
     * {@code math} and of elements with {@code translate="no"}. A sentence goes on through the tags of emphasis, links
     * and the like, so that the space of {@code <strong>Attention</strong> !} is found. Character references are read
     * as the characters they stand for, and stay as they are unless a rule replaces that character.
     *
     * <p>An element's {@code lang} decides over the reader's language: within it the rules of French or of English
     * hold, or none for any other language.
     *
     * <p>Markup that no browser would take as written is read with caution: its tags stay, and a tag that is never
     * closed reaches as far as it can, so that text may be left as it was.
     *
     * @param html the page or part of a page
     * @return the page as it is to be published; the same instance if nothing changes
     */
    public String applyToHtml(String html) {
        Objects.requireNonNull(html, "html");
        return usage == Usage.NONE ? html : HtmlText.revise(html, usage);
    }

    /**
     * Applies the rules to the prose of a CommonMark text.
     *
     * <p>Code spans, code blocks, link destinations and titles, link definitions, automatic links, HTML tags, front
     * matter and the marks of Markdown are never changed. A line that may be a code block is taken for one. HTML in the
     * text is read as {@link #applyToHtml(String)} reads it.
     *
     * @param markdown the text
     * @return the text as it is to be published; the same instance if nothing changes
     */
    public String applyToMarkdown(String markdown) {
        Objects.requireNonNull(markdown, "markdown");
        return usage == Usage.NONE ? markdown : MarkdownText.revise(markdown, usage);
    }
}
