package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.source.Position;
import org.commspubliques.templates.internal.value.Frame;
import org.jspecify.annotations.Nullable;

/** A tag that includes another template, which is looked up as it renders so that templates may include themselves. */
public final class PartialNode extends Node {

    /** Far more than any layout needs; a template that includes itself on an indented line adds up its blanks. */
    private static final int DEEPEST_INDENT = 1_000;

    private final String name;
    private final @Nullable String indent;

    /**
     * Creates a node.
     *
     * @param indent the blanks before a tag that is alone on its line; null for a tag within a line, whose partial
     *     starts in the middle of a line and is therefore not indented
     */
    public PartialNode(Literal before, Position position, String name, @Nullable String indent) {
        super(before, position);
        this.name = name;
        this.indent = indent;
    }

    public String name() {
        return name;
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        String outerIndent = rendering.indent;
        rendering.budget.enterPartial();
        rendering.indent = indent == null ? "" : deeper(outerIndent, indent);
        rendering.partial(name).render(rendering, frame);
        rendering.indent = outerIndent;
        rendering.budget.leavePartial();
    }

    private static String deeper(String outer, String own) {
        if (outer.length() + own.length() > DEEPEST_INDENT) {
            throw Fault.limit(
                    "plus de " + DEEPEST_INDENT + " caractères de retrait",
                    "more than " + DEEPEST_INDENT + " of indentation");
        }
        return outer + own;
    }
}
