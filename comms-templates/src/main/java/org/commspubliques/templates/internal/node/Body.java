package org.commspubliques.templates.internal.node;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.internal.sink.Sink;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.value.Frame;

/** A sequence of nodes: a template, a partial, or what a section encloses. Immutable and thread-safe. */
public final class Body {

    public static final Body EMPTY = new Body(List.of());

    private final Node[] nodes;

    public Body(List<? extends Node> nodes) {
        this.nodes = nodes.toArray(Node[]::new);
    }

    public static Body of(List<? extends Node> nodes) {
        return nodes.isEmpty() ? EMPTY : new Body(nodes);
    }

    public List<Node> nodes() {
        return Collections.unmodifiableList(Arrays.asList(nodes));
    }

    public boolean isEmpty() {
        return nodes.length == 0;
    }

    /**
     * Renders the nodes.
     *
     * @throws TemplateException if one of them fails; whatever a host's own code throws gets the place of the tag that
     *     called it
     */
    public void render(Rendering rendering, Frame frame) {
        Node[] all = nodes;
        Sink out = rendering.out;
        boolean isIndented = rendering.isIndented();
        int at = 0;
        try {
            rendering.spendTags(all.length);
            for (; at < all.length; at++) {
                Node node = all[at];
                if (isIndented) {
                    rendering.writeIndented(node);
                } else {
                    out.append(node);
                }
                node.renderTag(rendering, frame);
            }
        } catch (RuntimeException failure) {
            throw located(failure, at);
        }
    }

    private RuntimeException located(RuntimeException failure, int at) {
        if (failure instanceof TemplateException) {
            return failure;
        }
        return locate(failure instanceof Fault fault ? fault : ofHost(failure), at);
    }

    private TemplateException locate(Fault fault, int at) {
        Node node = nodes[at];
        return fault.locate(node.source(), node.offset());
    }

    private static Fault ofHost(RuntimeException failure) {
        String type = failure.getClass().getName();
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : trace[0].getClassName() + "." + trace[0].getMethodName() + "()";
        return new Fault(
                TemplateProblem.UNSUPPORTED_VALUE,
                Wording.of(
                        "le modèle de données a levé " + type + (where.isEmpty() ? "" : " dans " + where),
                        "the data threw " + type + (where.isEmpty() ? "" : " in " + where)),
                failure);
    }
}
