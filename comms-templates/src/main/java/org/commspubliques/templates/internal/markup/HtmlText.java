package org.commspubliques.templates.internal.markup;

import java.util.Optional;
import org.commspubliques.templates.internal.markup.CharacterReferences.Reference;
import org.commspubliques.templates.internal.prose.Passage;
import org.commspubliques.templates.internal.prose.Revision;
import org.commspubliques.templates.internal.prose.Usage;

/** The text of a page. It looks for tags as a browser does, and never leaves one that it has begun. */
public final class HtmlText {

    private final String source;
    private final Passage passage;
    private final OpenElements open;

    HtmlText(String source, Usage usage, Passage passage) {
        this.source = source;
        this.passage = passage;
        this.open = new OpenElements(usage);
    }

    /**
     * Applies the rules of typography to the text of a page.
     *
     * @param html the page or a part of one
     * @param usage the rules where the page declares no language
     * @return the page, the same instance if nothing changes
     */
    public static String revise(String html, Usage usage) {
        Revision revision = new Revision(html);
        Passage passage = new Passage(revision);
        new HtmlText(html, usage, passage).read(0, html.length());
        return revision.text();
    }

    /** Reads markup and text, and ends the paragraph. */
    void read(int from, int to) {
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            int next = c == '<' ? markup(at, to) : at;
            if (next == at) {
                next = c == '&' ? reference(at, to) : character(c, at, at + 1);
            }
            at = next;
        }
        passage.end();
    }

    int reference(int at, int to) {
        Optional<Reference> reference = CharacterReferences.at(source, at, to);
        return reference.isPresent()
                ? character(reference.get().character(), at, reference.get().end())
                : character('&', at, at + 1);
    }

    int character(char c, int start, int end) {
        passage.append(open.usage(), c, start, end);
        return end;
    }

    /** Where the markup that begins here ends; the same place if it is text. */
    private int markup(int at, int to) {
        if (Tag.isAt(source, at, to)) {
            Optional<Tag> tag = Tag.read(source, at, to);
            return tag.isPresent() ? follow(tag.get(), at, to) : to;
        }
        if (source.startsWith("<!--", at)) {
            return endOfComment(at, to);
        }
        return isDeclaration(at, to) ? endAfter('>', at, to) : at;
    }

    /** A document type, an instruction or an end tag without a name: a comment to browsers. */
    private boolean isDeclaration(int at, int to) {
        if (at + 1 >= to) {
            return false;
        }
        char next = source.charAt(at + 1);
        return next == '!' || next == '?' || (next == '/' && at + 2 < to);
    }

    /** Does what a tag does to the text, and returns where the text goes on. */
    int follow(Tag tag, int at, int to) {
        if (!tag.closing()) {
            open.makeWayFor(tag.name());
        }
        if (tag.name().equals("br")) {
            passage.appendBreak(at);
        } else if (Elements.isObject(tag.name())) {
            passage.appendObject(at);
        } else if (!Elements.isInline(tag.name())) {
            passage.end();
        }
        if (tag.closing()) {
            open.close(tag.name());
            return tag.end();
        }
        boolean foreign = open.isForeign();
        boolean empty =
                Elements.isVoid(tag.name()) || (tag.selfClosing() && (foreign || Elements.isForeign(tag.name())));
        if (empty) {
            return tag.end();
        }
        open.open(tag);
        return Elements.isRaw(tag.name()) && !foreign ? RawText.end(source, tag, to) : tag.end();
    }

    /** As the standard reads comments, of which some are shorter than their own signs. */
    private int endOfComment(int at, int to) {
        if (source.startsWith(">", at + 4)) {
            return Math.min(to, at + 5);
        }
        if (source.startsWith("->", at + 4)) {
            return Math.min(to, at + 6);
        }
        int dashes = source.indexOf("--", at + 4);
        while (dashes >= 0 && dashes < to) {
            if (source.startsWith(">", dashes + 2)) {
                return Math.min(to, dashes + 3);
            }
            if (source.startsWith("!>", dashes + 2)) {
                return Math.min(to, dashes + 4);
            }
            dashes = source.indexOf("--", dashes + 1);
        }
        return to;
    }

    private int endAfter(char end, int at, int to) {
        int found = source.indexOf(end, at);
        return found < 0 ? to : Math.min(to, found + 1);
    }
}
