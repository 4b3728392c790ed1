package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.value.Frame;

/** A block, which a template that inherits from this one may fill with its own of the same name. */
public final class BlockNode extends Node {

    private final String name;
    private final Body body;
    private final Lines lines;

    /**
     * How a block stands on its lines.
     *
     * @param indent the blanks before its content, which replace those of a block that takes its place
     * @param isBegun whether the first line of a block that takes its place is indented already
     * @param replaced how many blanks its own lines begin with, where it takes another's place
     */
    public record Lines(String indent, boolean isBegun, int replaced) {}

    public BlockNode(Start start, String name, Body body, Lines lines) {
        super(start);
        this.name = name;
        this.body = body;
        this.lines = lines;
    }

    /** The same block with other content. */
    public BlockNode with(Body bound) {
        return new BlockNode(start(), name, bound, lines);
    }

    public String name() {
        return name;
    }

    public Body body() {
        return body;
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        rendering.enterSection();
        BlockNode other = rendering.blocks.get(name);
        if (other == null) {
            body.render(rendering, frame);
        } else {
            Indentation outer = rendering.indentation();
            rendering.indent(outer.within(lines.indent(), other.lines.replaced(), lines.isBegun()));
            other.body.render(rendering, frame);
            rendering.indent(outer);
        }
        rendering.leaveSection();
    }
}
