package org.commspubliques.templates.internal.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph after the other, as a reader of the page meets them. A passage in another language is an object within
 * the French text around it, and has its own rules.
 */
public final class Passage {

    private final Revision revision;
    private final Prose french = new Prose();
    private final Prose english = new Prose();

    /**
     * Begins before the first paragraph.
     *
     * @param revision what the changes are made in
     */
    public Passage(Revision revision) {
        this.revision = revision;
    }

    /**
     * Adds a character that a reader sees.
     *
     * @param usage the usage of its language
     * @param c the character
     * @param start where it starts in the source
     * @param end where it ends, exclusive
     */
    public void append(Usage usage, char c, int start, int end) {
        switch (usage) {
            case FRENCH -> {
                french.append(c, start, end);
                english.appendObject(start);
            }
            case ENGLISH -> {
                english.append(c, start, end);
                french.appendObject(start);
            }
            case NONE -> appendObject(start);
        }
    }

    /**
     * Adds what is no text, such as code or a picture.
     *
     * @param at where it starts
     */
    public void appendObject(int at) {
        french.appendObject(at);
        english.appendObject(at);
    }

    /**
     * Adds a line break, or what separates words as one does.
     *
     * @param at where it is
     */
    public void appendBreak(int at) {
        french.append('\n', at, at);
        english.append('\n', at, at);
    }

    /** Forbids a space before the next character where none is. */
    public void keepNextClose() {
        french.closeBefore(french.length());
    }

    /** Forbids a space after the last character where none is. */
    public void keepLastClose() {
        if (french.length() > 0) {
            french.closeAfter(french.length() - 1);
        }
    }

    /** Ends the paragraph: its changes are made, and no rule looks further. */
    public void end() {
        List<Revision.Edit> edits = new ArrayList<>();
        end(Usage.FRENCH, french, edits);
        end(Usage.ENGLISH, english, edits);
        revision.apply(edits);
    }

    private static void end(Usage usage, Prose prose, List<Revision.Edit> edits) {
        if (prose.length() > 0) {
            if (!Code.is(prose)) {
                usage.revise(prose);
            }
            prose.finish(edits);
        }
    }
}
