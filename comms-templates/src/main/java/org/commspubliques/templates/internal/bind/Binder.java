package org.commspubliques.templates.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.templates.internal.node.BlockNode;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.Included;
import org.commspubliques.templates.internal.node.Node;
import org.commspubliques.templates.internal.node.ParentNode;
import org.commspubliques.templates.internal.node.PartialNode;
import org.commspubliques.templates.internal.node.SectionNode;
import org.commspubliques.templates.internal.node.VariableNode;
import org.commspubliques.templates.internal.value.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * Makes a copy of a template in which names are resolved. What only a rendering can know stays as it is: names within
 * values of unknown type, templates that include themselves, blocks that fill those of another template. Used once.
 */
public final class Binder {

    /** More forms of included templates than this are not worth their memory: the rest stays as it is. */
    private static final int MOST_FORMS = 500;

    private record Form(Body body, Scope scope) {}

    private final Map<Form, Body> bound = new HashMap<>();
    private final Set<Body> open = new HashSet<>();
    private final int nesting;
    private final int partialDepth;
    private int sectionsOpen;

    /**
     * Creates a binder.
     *
     * @param nesting the deepest nesting of sections; what lies deeper cannot be rendered, so it stays as it is
     * @param partialDepth the longest chain of included templates
     */
    public Binder(int nesting, int partialDepth) {
        this.nesting = nesting;
        this.partialDepth = partialDepth;
    }

    /** The template for a model of a type. */
    public Body bind(Body body, StaticType model) {
        return bind(body, Scope.of(model));
    }

    private Body bind(Body body, Scope scope) {
        if (sectionsOpen > nesting) {
            return body;
        }
        sectionsOpen++;
        Body copy = copy(body, scope);
        sectionsOpen--;
        return copy;
    }

    private Body copy(Body body, Scope scope) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : body.nodes()) {
            nodes.add(bind(node, scope));
        }
        return Body.of(nodes);
    }

    private Node bind(Node node, Scope scope) {
        if (node instanceof VariableNode variable) {
            return variable.with(
                    scope.resolve(variable.lookup()),
                    bindIfAny(variable.otherwise(), scope),
                    bindIfAny(variable.instead(), scope));
        } else if (node instanceof SectionNode section) {
            return bind(section, scope);
        } else if (node instanceof PartialNode partial) {
            return partial.with(bind(partial.included(), scope));
        } else if (node instanceof BlockNode block) {
            return block.with(bind(block.body(), scope));
        } else if (node instanceof ParentNode parent) {
            return parent.with(bind(parent.included(), scope));
        }
        return node;
    }

    private @Nullable Body bindIfAny(@Nullable Body body, Scope scope) {
        return body == null ? null : bind(body, scope);
    }

    private SectionNode bind(SectionNode section, Scope scope) {
        Scope.Found found = scope.find(section.lookup());
        StaticType type = found == null ? StaticType.Unknown.INSTANCE : found.type();
        return section.with(
                scope.resolve(section.lookup()),
                bind(section.body(), scope.inside(type)),
                bind(section.otherwise(), scope));
    }

    private Included bind(Included included, Scope scope) {
        Lookup variable = included.variable();
        if (variable != null) {
            return Included.namedBy(scope.resolve(variable));
        }
        Body body = included.known();
        if (body == null || open.contains(body) || open.size() >= partialDepth || bound.size() >= MOST_FORMS) {
            return included;
        }
        Form form = new Form(body, scope);
        Body known = bound.get(form);
        if (known == null) {
            open.add(body);
            known = bind(body, scope);
            open.remove(body);
            bound.put(form, known);
        }
        return Included.named(included.name(), known);
    }
}
