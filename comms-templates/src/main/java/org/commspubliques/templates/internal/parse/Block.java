package org.commspubliques.templates.internal.parse;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.Literal;
import org.commspubliques.templates.internal.node.Node;
import org.commspubliques.templates.internal.node.TextNode;
import org.commspubliques.templates.internal.source.Position;

/** The nodes and the text read so far of the template or of an open section. Not thread-safe. */
final class Block {

    private final List<Node> nodes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] lineStarts = new int[4];
    private int lines;

    void addText(String source, int from, int to) {
        text.append(source, from, to);
    }

    /** Notes that a line of the source begins at the end of the text so far. */
    void markLineStart() {
        if (lines == lineStarts.length) {
            lineStarts = Arrays.copyOf(lineStarts, lines * 2);
        }
        lineStarts[lines++] = text.length();
    }

    /** Takes back the blanks before a tag that is alone on its line, and the mark of that line. */
    void dropLine(int blanks) {
        text.setLength(text.length() - blanks);
        lines--;
    }

    Literal takeText() {
        Literal literal = text.length() == 0 && lines == 0
                ? Literal.EMPTY
                : new Literal(text, ImmutableIntArray.copyOf(Arrays.copyOf(lineStarts, lines)));
        text.setLength(0);
        lines = 0;
        return literal;
    }

    void add(Node node) {
        nodes.add(node);
    }

    Body finish(Position end) {
        if (text.length() > 0) {
            nodes.add(new TextNode(takeText(), end));
        }
        return new Body(nodes);
    }
}
