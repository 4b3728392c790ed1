package org.commspubliques.templates.internal.source;

import com.google.common.primitives.ImmutableIntArray;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplatePlace;
import org.commspubliques.templates.error.TemplateProblem;

/** The named source of a template, which knows where its lines begin. Immutable and thread-safe. */
public final class SourceText {

    private static final int EXCERPT_BEFORE = 30;
    private static final int EXCERPT_AFTER = 60;

    private final String name;
    private final String text;
    private final int firstLine;

    /** Kept because finding a line again for each of many places would take quadratic time. */
    private final ImmutableIntArray lineStarts;

    /**
     * Creates a source.
     *
     * @param firstLine the line of its file that the text begins with, from 1
     */
    public SourceText(String name, String text, int firstLine) {
        this.name = name;
        this.text = text;
        this.firstLine = firstLine;
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder().add(0);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
        this.lineStarts = starts.build();
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public TemplatePlace place(int offset) {
        int line = lineOf(offset);
        int start = lineStarts.get(line);
        return new TemplatePlace(name, firstLine + line, offset - start + 1, excerpt(start, offset, lineEnd(line)));
    }

    public TemplateException error(int offset, Wording message) {
        return new TemplateException(TemplateProblem.SYNTAX, place(offset), message);
    }

    private int lineOf(int offset) {
        int low = 0;
        int high = lineStarts.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int lineEnd(int line) {
        return line + 1 < lineStarts.length() ? lineStarts.get(line + 1) - 1 : text.length();
    }

    private String excerpt(int lineStart, int offset, int last) {
        int from = offset - lineStart > EXCERPT_BEFORE ? offset - EXCERPT_BEFORE : lineStart;
        int to = Math.min(last, offset + EXCERPT_AFTER);
        return (from > lineStart ? "…" : "") + text.substring(from, to).strip() + (to < last ? "…" : "");
    }
}
