package org.commspubliques.templates;

import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.commspubliques.templates.internal.value.CurrentValue;
import org.commspubliques.templates.internal.value.Lookup;
import org.commspubliques.templates.internal.value.LoopVariable;
import org.jspecify.annotations.Nullable;

/**
 * Lists the variables of a template by walking its nodes. Each included template is walked once, at its first use. What
 * lies deeper than the limits cannot be rendered, so what it would use does not matter.
 */
final class VariableInventory {

    /** A section around the tag being looked at. */
    private record Enclosing(
            String name, String path, @Nullable Enclosing outer) {}

    private final int nesting;
    private final int partialDepth;
    private final Set<Body> seen = new HashSet<>();
    private final Map<String, Variable> byPath = new LinkedHashMap<>();
    private int partialsOpen;
    private int sectionsOpen;

    private VariableInventory(RenderLimits limits) {
        this.partialDepth = limits.partialDepth();
        this.nesting = limits.nesting();
    }

    static List<Variable> of(Body body, RenderLimits limits) {
        VariableInventory inventory = new VariableInventory(limits);
        inventory.walk(body, null);
        return List.copyOf(inventory.byPath.values());
    }

    private void walk(Body body, @Nullable Enclosing around) {
        for (Node node : body.nodes()) {
            if (node instanceof VariableNode tag) {
                walkVariable(tag, around);
            } else if (node instanceof SectionNode section) {
                note(section.lookup(), VariableUse.SECTION, section, around);
                walkDeeper(section.body(), inside(section, around));
                walkDeeper(section.otherwise(), around);
            } else if (node instanceof PartialNode partial) {
                walkIncluded(partial.included(), node, around);
            } else if (node instanceof BlockNode block) {
                walkDeeper(block.body(), around);
            } else if (node instanceof ParentNode parent) {
                parent.blocks().values().forEach(block -> walkDeeper(block.body(), around));
                walkIncluded(parent.included(), node, around);
            }
        }
    }

    private void walkVariable(VariableNode tag, @Nullable Enclosing around) {
        boolean required = tag.otherwise() == null && tag.instead() == null;
        note(tag.lookup(), required ? VariableUse.PRINTED : VariableUse.OPTIONAL, tag, around);
        Enclosing guard = new Enclosing(tag.lookup().text(), pathOf(tag.lookup().text(), around), around);
        if (tag.instead() != null) {
            walk(tag.instead(), guard);
        }
        if (tag.otherwise() != null) {
            walk(tag.otherwise(), around);
        }
    }

    private void walkDeeper(Body body, @Nullable Enclosing around) {
        if (sectionsOpen < nesting) {
            sectionsOpen++;
            walk(body, around);
            sectionsOpen--;
        }
    }

    private void walkIncluded(Included included, Node node, @Nullable Enclosing around) {
        Lookup variable = included.variable();
        if (variable != null) {
            note(variable, VariableUse.PRINTED, node, around);
        }
        Body body = included.known();
        if (body != null && partialsOpen < partialDepth && seen.add(body)) {
            partialsOpen++;
            walk(body, around);
            partialsOpen--;
        }
    }

    private void note(Lookup lookup, VariableUse use, Node node, @Nullable Enclosing around) {
        if (lookup instanceof CurrentValue || lookup instanceof LoopVariable) {
            return;
        }
        String name = lookup.text();
        Enclosing guard = sectionNamed(name, around);
        String path = guard != null ? guard.path() : pathOf(name, around);
        VariableUse effective = guard != null && use == VariableUse.PRINTED ? VariableUse.OPTIONAL : use;
        Variable known = byPath.get(path);
        byPath.put(
                path,
                known == null
                        ? new Variable(name, path, effective, node.source().place(node.offset()))
                        : known.alsoUsedAs(effective));
    }

    private static @Nullable Enclosing inside(SectionNode section, @Nullable Enclosing around) {
        Lookup lookup = section.lookup();
        if (lookup instanceof CurrentValue || lookup instanceof LoopVariable) {
            return around;
        }
        return new Enclosing(lookup.text(), pathOf(lookup.text(), around), around);
    }

    private static @Nullable Enclosing sectionNamed(String name, @Nullable Enclosing around) {
        for (Enclosing at = around; at != null; at = at.outer()) {
            if (at.name().equals(name)) {
                return at;
            }
        }
        return null;
    }

    private static String pathOf(String name, @Nullable Enclosing around) {
        return around == null ? name : around.path() + "." + name;
    }
}
