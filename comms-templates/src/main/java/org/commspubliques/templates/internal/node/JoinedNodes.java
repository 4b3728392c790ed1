package org.commspubliques.templates.internal.node;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.templates.internal.value.Field;
import org.commspubliques.templates.internal.value.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Joins the nodes of a body that is rendered again and again into one method handle. The virtual machine compiles it as one
 * piece of code, in which each node and the component that it reads are constants: nothing is looked up, no call is
 * dispatched. Only the way to the nodes’ own methods changes, not what they do; a node that meets a record of another class
 * than before does what it always does. Joining takes a few tenths of a millisecond, and some fifteen milliseconds the first
 * time in a process.
 */
final class JoinedNodes {

    /** A tag joined takes a kilobyte and some twenty microseconds: what is longer stays as it is, in UTF-16 units. */
    private static final int LONGEST_SOURCE = 32 * 1024;

    /** What the virtual machine compiles at once must not be long. */
    private static final int MOST_NODES = 12;

    /** How many nodes of a section are joined with those around it. */
    private static final int MOST_NODES_WITHIN = 8;

    /** A step of a rendering. */
    private static final MethodType STEP = MethodType.methodType(void.class, Rendering.class, Frame.class);

    private static final MethodHandle SPEND_TAGS = own("spendTags", void.class, int.class, Rendering.class);
    private static final MethodHandle WRITE_LITERAL = own("writeLiteral", void.class, Node.class, Rendering.class);
    private static final MethodHandle EACH =
            own("each", void.class, MethodHandle[].class, Rendering.class, Frame.class);
    private static final MethodHandle FAIL = own("fail", void.class, Node.class, RuntimeException.class);
    private static final MethodHandle IS_OF = own("isOf", boolean.class, Class.class, Rendering.class, Frame.class);
    private static final MethodHandle OWNER = own("owner", Object.class, Rendering.class, Frame.class);
    private static final MethodHandle ENTER_SECTION = own("enterSection", void.class, boolean.class, Rendering.class);
    private static final MethodHandle LEAVE_SECTION = own("leaveSection", void.class, boolean.class, Rendering.class);

    private static final MethodHandle TAG = method(Node.class, "renderTag", STEP);
    private static final MethodHandle TEXT = ofValue(VariableNode.class, "renderText", String.class);
    private static final MethodHandle TEXT_AS_IT_IS = ofValue(VariableNode.class, "renderTextAsItIs", String.class);
    private static final MethodHandle NUMBER = ofValue(VariableNode.class, "renderNumber", double.class);
    private static final MethodHandle WHOLE = ofValue(VariableNode.class, "renderWhole", long.class);
    private static final MethodHandle VALUE = ofValue(VariableNode.class, "renderValue", Object.class);
    private static final MethodHandle FLAGGED = ofValue(SectionNode.class, "renderFlag", boolean.class);
    private static final MethodHandle SECTION = ofValue(SectionNode.class, "renderValue", Object.class);

    private JoinedNodes() {}

    /** Whether the nodes beside one may be joined: those of a template that is not huge. */
    static boolean mayJoin(Node node) {
        return node.source().length() <= LONGEST_SOURCE;
    }

    /**
     * Joins nodes.
     *
     * @param nodes at least one
     * @return what takes a {@code Rendering} and a {@code Frame}, as {@link Body#render(Rendering, Frame)} does
     */
    static MethodHandle of(List<Node> nodes) {
        MethodHandle counted = MethodHandles.insertArguments(SPEND_TAGS, 0, nodes.size());
        return then(located(counted, nodes.get(0)), pieces(nodes));
    }

    private static MethodHandle pieces(List<Node> nodes) {
        if (nodes.size() <= MOST_NODES) {
            return joined(nodes);
        }
        List<MethodHandle> pieces = new ArrayList<>();
        for (int from = 0; from < nodes.size(); from += MOST_NODES) {
            pieces.add(joined(nodes.subList(from, Math.min(from + MOST_NODES, nodes.size()))));
        }
        return EACH.bindTo(pieces.toArray(MethodHandle[]::new));
    }

    private static MethodHandle joined(List<Node> nodes) {
        if (nodes.size() == 1) {
            return step(nodes.get(0));
        }
        int half = nodes.size() / 2;
        return then(joined(nodes.subList(0, half)), joined(nodes.subList(half, nodes.size())));
    }

    private static MethodHandle then(MethodHandle first, MethodHandle second) {
        return MethodHandles.foldArguments(second, first);
    }

    private static MethodHandle step(Node node) {
        MethodHandle tag = tag(node);
        return located(node.from() == node.to() ? tag : then(WRITE_LITERAL.bindTo(node), tag), node);
    }

    /** The same; what fails there gets the place of a node. */
    private static MethodHandle located(MethodHandle handle, Node node) {
        return MethodHandles.catchException(handle, RuntimeException.class, FAIL.bindTo(node));
    }

    private static MethodHandle tag(Node node) {
        MethodHandle any = TAG.bindTo(node);
        Field field = node.field();
        if (field == null) {
            return any;
        }
        MethodHandle written = ofValue(node, field);
        MethodType reading = MethodType.methodType(written.type().parameterType(0), Object.class);
        MethodHandle ofOwner =
                MethodHandles.filterArguments(written, 0, field.handle().asType(reading));
        return MethodHandles.guardWithTest(
                IS_OF.bindTo(field.owner()), MethodHandles.foldArguments(ofOwner, OWNER), any);
    }

    /** What renders the value of a component, which is its first argument. */
    private static MethodHandle ofValue(Node node, Field field) {
        if (node instanceof VariableNode variable) {
            return ofVariable(variable, field).bindTo(node);
        } else if (!(field instanceof Field.OfFlag)) {
            return SECTION.bindTo(node);
        } else if (node instanceof SectionNode section && isShort(section)) {
            return eitherPart(section);
        }
        return FLAGGED.bindTo(node);
    }

    private static MethodHandle ofVariable(VariableNode variable, Field field) {
        if (field instanceof Field.OfText) {
            return variable.printsTextAsItIs() ? TEXT_AS_IT_IS : TEXT;
        } else if (field instanceof Field.OfNumber) {
            return NUMBER;
        }
        return field instanceof Field.OfWhole ? WHOLE : VALUE;
    }

    private static boolean isShort(SectionNode section) {
        List<Node> shown = section.body().nodes();
        List<Node> hidden = section.otherwise().nodes();
        return shown.size() + hidden.size() <= MOST_NODES_WITHIN
                && shown.stream().noneMatch(SectionNode.class::isInstance)
                && hidden.stream().noneMatch(SectionNode.class::isInstance);
    }

    private static MethodHandle eitherPart(SectionNode section) {
        MethodHandle either = MethodHandles.guardWithTest(
                MethodHandles.identity(boolean.class),
                MethodHandles.dropArguments(part(section.body()), 0, boolean.class),
                MethodHandles.dropArguments(part(section.otherwise()), 0, boolean.class));
        MethodHandle left = MethodHandles.dropArguments(LEAVE_SECTION, 2, Frame.class);
        return then(ENTER_SECTION, then(either, left));
    }

    private static MethodHandle part(Body body) {
        return body.isEmpty() ? MethodHandles.empty(STEP) : of(body.nodes());
    }

    // The steps, which handles call: hence not private, and the same arguments even where one would do.

    static void spendTags(int count, Rendering rendering) {
        rendering.spendTags(count);
    }

    static void writeLiteral(Node node, Rendering rendering) {
        rendering.out.append(node);
    }

    static void each(MethodHandle[] pieces, Rendering rendering, Frame frame) throws Throwable {
        for (MethodHandle piece : pieces) {
            piece.invokeExact(rendering, frame);
        }
    }

    static void fail(Node node, RuntimeException failure) {
        throw Body.located(failure, node);
    }

    static boolean isOf(Class<?> owner, Rendering rendering, Frame frame) {
        return frame.isOf(owner);
    }

    static @Nullable Object owner(Rendering rendering, Frame frame) {
        return frame.value();
    }

    static void enterSection(boolean shown, Rendering rendering) {
        rendering.enterSection();
    }

    static void leaveSection(boolean shown, Rendering rendering) {
        rendering.leaveSection();
    }

    private static MethodHandle ofValue(Class<? extends Node> node, String name, Class<?> value) {
        return method(node, name, STEP.insertParameterTypes(0, value));
    }

    private static MethodHandle method(Class<? extends Node> node, String name, MethodType type) {
        try {
            return MethodHandles.lookup().findVirtual(node, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle own(String name, Class<?> result, Class<?> first, Class<?>... others) {
        try {
            return MethodHandles.lookup()
                    .findStatic(JoinedNodes.class, name, MethodType.methodType(result, first, others));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
