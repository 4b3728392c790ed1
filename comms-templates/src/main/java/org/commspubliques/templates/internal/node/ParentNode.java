package org.commspubliques.templates.internal.node;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.commspubliques.templates.internal.value.Frame;
import org.jspecify.annotations.Nullable;

/** A tag that includes another template with some of its blocks filled. */
public final class ParentNode extends Node {

    private final Included included;
    private final ImmutableMap<String, BlockNode> blocks;
    private final @Nullable String indent;

    /**
     * Creates a node.
     *
     * @param indent the blanks before a tag that is alone on its lines; null for a tag within a line
     */
    public ParentNode(Start start, Included included, Map<String, BlockNode> blocks, @Nullable String indent) {
        super(start);
        this.included = included;
        this.blocks = ImmutableMap.copyOf(blocks);
        this.indent = indent;
    }

    /** The same tag with another form of the same template. */
    public ParentNode with(Included other) {
        return new ParentNode(start(), other, blocks, indent);
    }

    public Included included() {
        return included;
    }

    public Map<String, BlockNode> blocks() {
        return blocks;
    }

    /**
     * The blocks of this tag and those of the templates around it: the one that was rendered first has the last word on
     * each. It may be a copy of them all.
     */
    public Map<String, BlockNode> filled(Map<String, BlockNode> outer) {
        if (outer.isEmpty()) {
            return blocks;
        }
        if (blocks.isEmpty()) {
            return outer;
        }
        return ImmutableMap.<String, BlockNode>builder()
                .putAll(blocks)
                .putAll(outer)
                .buildKeepingLast();
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        Body body = included.body(this, rendering, frame);
        rendering.enterPartial();
        Indentation outer = rendering.indentation();
        Map<String, BlockNode> outerBlocks = rendering.blocks;
        rendering.indent(indent == null ? Indentation.NONE : outer.within(indent, 0, false));
        rendering.blocks = filled(outerBlocks);
        // Each is copied, so each is paid for.
        rendering.spendTags(rendering.blocks.size());
        body.render(rendering, frame);
        rendering.blocks = outerBlocks;
        rendering.indent(outer);
        rendering.leavePartial();
    }
}
