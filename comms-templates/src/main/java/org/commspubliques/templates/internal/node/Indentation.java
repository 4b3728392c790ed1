package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.sink.Sink;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.source.SourceText;

/**
 * What goes before each line of a template that another one includes on an indented line, and how many of that template's
 * own blanks it replaces. It changes only the lines of sources, never those of values. Not thread-safe.
 */
final class Indentation {

    static final Indentation NONE = new Indentation("", 0, false);

    /** Far more than any layout needs; a template that includes itself on an indented line adds up its blanks. */
    private static final int DEEPEST = 1_000;

    private final String blanks;
    private final int replaced;

    /** Whether the blanks of the line that comes next have been written already. */
    private boolean written;

    private Indentation(String blanks, int replaced, boolean written) {
        this.blanks = blanks;
        this.replaced = replaced;
        this.written = written;
    }

    /**
     * What applies within this one.
     *
     * @param own the blanks before the tag, in the source that this indentation applies to
     * @param replaced the blanks of each line of the other source that are left out
     * @param written whether the first line is indented already
     */
    Indentation within(String own, int replaced, boolean written) {
        String added = own.substring(Math.min(this.replaced, own.length()));
        if (blanks.length() + added.length() > DEEPEST) {
            throw Fault.limit(
                    "plus de " + DEEPEST + " caractères de retrait", "more than " + DEEPEST + " of indentation");
        }
        String all = blanks + added;
        return all.isEmpty() && replaced == 0 ? NONE : new Indentation(all, replaced, written);
    }

    void write(Node node, Sink out) {
        SourceText source = node.source();
        char[] text = source.chars();
        int end = node.to();
        int from = node.from();
        int line = source.isLineStart(from) ? from : source.nextLine(from);
        while (line < end) {
            if (!source.isLineEnd(line)) {
                out.append(text, from, line);
                indent(out);
                from = Math.min(Math.min(source.afterBlanks(line), line + replaced), end);
            }
            written = false;
            line = source.nextLine(line);
        }
        out.append(text, from, end);
        if (node.beginsLine()) {
            indent(out);
        }
    }

    private void indent(Sink out) {
        if (!written) {
            out.append(blanks);
        }
        written = false;
    }
}
