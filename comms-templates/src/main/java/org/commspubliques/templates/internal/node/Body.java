package org.commspubliques.templates.internal.node;

import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.internal.sink.Sink;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.value.Field;
import org.commspubliques.templates.internal.value.Frame;
import org.jspecify.annotations.Nullable;

/** A sequence of nodes: a template, a partial, or what a section encloses. Immutable and thread-safe. */
public final class Body {

    public static final Body EMPTY = new Body(List.of());

    /**
     * How often a body is rendered before its nodes are joined. Never in a native image, which has no compiler that could
     * profit at run time.
     */
    static final int PASSES_BEFORE_JOINING = System.getProperty("org.graalvm.nativeimage.imagecode") == null
            ? Integer.getInteger("comms.templates.joinAfter", 1_000)
            : 0;

    private final Node[] nodes;

    /** A hint of how often it has been rendered, so it does not matter which threads lose a count. */
    private int passes;

    /** What renders all nodes, once there is reason to expect many more renderings. */
    private @Nullable MethodHandle joined;

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
        MethodHandle known = joined;
        if (known == null || rendering.isIndented()) {
            renderOneByOne(rendering, frame);
        } else {
            renderJoined(known, rendering, frame);
        }
    }

    private static void renderJoined(MethodHandle joined, Rendering rendering, Frame frame) {
        try {
            joined.invokeExact(rendering, frame);
        } catch (Throwable failure) {
            throw Field.unchecked(failure);
        }
    }

    private void renderOneByOne(Rendering rendering, Frame frame) {
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
            throw located(failure, all[at]);
        }
        if (PASSES_BEFORE_JOINING > 0
                && all.length > 0
                && ++passes == PASSES_BEFORE_JOINING
                && JoinedNodes.mayJoin(all[0])) {
            joined = JoinedNodes.of(nodes());
        }
    }

    /** What went wrong, with the place of the tag where it did. */
    static RuntimeException located(RuntimeException failure, Node node) {
        if (failure instanceof TemplateException) {
            return failure;
        }
        Fault fault = failure instanceof Fault known ? known : ofHost(failure);
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
