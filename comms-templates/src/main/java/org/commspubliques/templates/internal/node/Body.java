package org.commspubliques.templates.internal.node;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.value.Frame;

/** A sequence of nodes: a template, a partial, or what a section encloses. Immutable and thread-safe. */
public final class Body {

    public static final Body EMPTY = new Body(ImmutableList.of());

    private final ImmutableList<Node> nodes;

    public Body(List<Node> nodes) {
        this.nodes = ImmutableList.copyOf(nodes);
    }

    public List<Node> nodes() {
        return nodes;
    }

    public void render(Rendering rendering, Frame frame) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            try {
                if (i == 0) {
                    rendering.budget.spendTags(nodes.size());
                }
                node.render(rendering, frame);
            } catch (Fault fault) {
                throw node.position().locate(fault);
            }
        }
    }
}
