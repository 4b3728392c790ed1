package org.commspubliques.core.sms;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.internal.text.ComposedText;

/**
 * Pages d’une diffusion cellulaire: how a warning to every telephone of an area, such as FR-Alert's, falls on pages of 82
 * octets, 15 at most (3GPP TS 23.041, 9.4.1.2.4 and 9.4.1.2). Only the prefecture sends one: this measures the text that
 * an authority proposes to it, and sends nothing.
 *
 * <p>The text is brought into Unicode's NFC first; every offset is in that text. A page ends neither between the halves of a
 * surrogate pair nor after an escape. Immutable and thread-safe.
 */
public final class CellBroadcastPages {

    /** The most pages of a message. */
    public static final int MAX_PAGES = 15;

    /** The septets of a page. */
    static final int PAGE_SEPTETS = 93;

    /** The UTF-16 units of a page. */
    static final int PAGE_UNITS = 41;

    private final String text;
    private final SmsEncoding encoding;
    private final ImmutableList<SmsPart> pages;
    private final ImmutableList<SmsCulprit> culprits;
    private final int pagesIfReplaced;

    private CellBroadcastPages(String text) {
        this.text = text;
        this.encoding = SmsSegments.encodingOf(text);
        this.pages = pages(text, encoding);
        this.culprits = encoding == SmsEncoding.GSM_7 ? ImmutableList.of() : CulpritCosts.culprits(text);
        String replaced = SmsSegments.replace(text, culprits);
        this.pagesIfReplaced = pages(replaced, SmsSegments.encodingOf(replaced)).size();
    }

    private static ImmutableList<SmsPart> pages(String text, SmsEncoding encoding) {
        return SmsSegments.cut(text, encoding, capacity(encoding));
    }

    private static int capacity(SmsEncoding encoding) {
        return encoding == SmsEncoding.GSM_7 ? PAGE_SEPTETS : PAGE_UNITS;
    }

    /**
     * Cuts a text into pages.
     *
     * @param text the text
     * @return its pages, more than {@link #MAX_PAGES} where it is too long
     */
    public static CellBroadcastPages of(String text) {
        return new CellBroadcastPages(ComposedText.of(text));
    }

    /**
     * Returns the text that was cut.
     *
     * @return the text in NFC
     */
    public String text() {
        return text;
    }

    /**
     * Returns how the network writes it.
     *
     * @return {@link SmsEncoding#GSM_7}, of which a page has 93, where the alphabet has every character; else
     *     {@link SmsEncoding#UCS_2}, of which it has 41
     */
    public SmsEncoding encoding() {
        return encoding;
    }

    /**
     * Returns the pages.
     *
     * @return the pages in order, none for an empty text; they cover the text without gap; unmodifiable
     */
    public List<SmsPart> pages() {
        return pages;
    }

    /**
     * Returns whether the text can be sent as one message.
     *
     * @return true up to {@link #MAX_PAGES} pages
     */
    public boolean fits() {
        return pages.size() <= MAX_PAGES;
    }

    /**
     * Returns how much more could be written.
     *
     * @return the septets or UTF-16 units to the end of the last page allowed; below 0 where the text is too long
     */
    public int remaining() {
        int capacity = capacity(encoding);
        int onLast = pages.isEmpty() ? 0 : pages.get(pages.size() - 1).used();
        int full = Math.max(0, pages.size() - 1);
        return (MAX_PAGES - full) * capacity - onLast;
    }

    /**
     * Returns where the text becomes too long.
     *
     * @return the offset in {@link #text()} of the first UTF-16 unit beyond the last page; its length where all fits
     */
    public int end() {
        return fits() ? text.length() : pages.get(MAX_PAGES - 1).end();
    }

    /**
     * Returns the characters because of which a page holds 41 and not 93. Their {@link SmsCulprit#cost() costs} are
     * those of a text message: a broadcast is not billed by the page.
     *
     * @return the characters in the order of the text, each once; unmodifiable
     */
    public List<SmsCulprit> culprits() {
        return culprits;
    }

    /**
     * Returns how many pages the text would take if every replacement were accepted.
     *
     * @return the pages
     */
    public int pagesIfReplaced() {
        return pagesIfReplaced;
    }
}
