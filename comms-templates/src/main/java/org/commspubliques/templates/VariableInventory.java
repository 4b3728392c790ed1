package org.commspubliques.templates;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.Node;
import org.commspubliques.templates.internal.node.PartialNode;
import org.commspubliques.templates.internal.node.SectionNode;
import org.commspubliques.templates.internal.node.VariableNode;
import org.commspubliques.templates.internal.value.Lookup;
import org.commspubliques.templates.internal.value.Name;
import org.jspecify.annotations.Nullable;

/**
 * Lists the variables of a template by walking its nodes. Each included template is walked once, at its first use. What
 * lies deeper than the limits cannot be rendered, so what it would use does not matter.
 */
final class VariableInventory {

    /** A section around the tag being looked at. */
    private record Enclosing(
            String name, String path, @Nullable Enclosing outer) {}

    private final Map<String, Body> partials;
    private final int partialDepth;
    private final Set<String> seenPartials = new HashSet<>();
    private final Map<String, Variable> byPath = new LinkedHashMap<>();
    private final int nesting;
    private int partialsOpen;
    private int sectionsOpen;

    private VariableInventory(Map<String, Body> partials, RenderLimits limits) {
        this.partials = partials;
        this.partialDepth = limits.partialDepth();
        this.nesting = limits.nesting();
    }

    static List<Variable> of(Body body, Map<String, Body> partials, RenderLimits limits) {
        VariableInventory inventory = new VariableInventory(partials, limits);
        inventory.walk(body, null);
        return List.copyOf(inventory.byPath.values());
    }

    private void walk(Body body, @Nullable Enclosing around) {
        for (Node node : body.nodes()) {
            if (node instanceof VariableNode tag) {
                VariableUse use = tag.defaultText().isPresent() ? VariableUse.OPTIONAL : VariableUse.PRINTED;
                note(tag.lookup(), use, tag, around);
            } else if (node instanceof SectionNode section) {
                note(section.lookup(), VariableUse.SECTION, section, around);
                walkSection(section, around);
            } else if (node instanceof PartialNode partial) {
                walkPartial(partial.name(), around);
            }
        }
    }

    private void walkSection(SectionNode section, @Nullable Enclosing around) {
        if (sectionsOpen < nesting) {
            sectionsOpen++;
            walk(section.body(), inside(section, around));
            sectionsOpen--;
        }
    }

    private void walkPartial(String name, @Nullable Enclosing around) {
        Body body = partials.get(name);
        if (body != null && partialsOpen < partialDepth && seenPartials.add(name)) {
            partialsOpen++;
            walk(body, around);
            partialsOpen--;
        }
    }

    private void note(Lookup lookup, VariableUse use, Node node, @Nullable Enclosing around) {
        if (!(lookup instanceof Name)) {
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
                        ? new Variable(name, path, effective, node.position().place())
                        : known.alsoUsedAs(effective));
    }

    /** The body of an inverted section sees the same level of the model as the tag itself. */
    private static @Nullable Enclosing inside(SectionNode section, @Nullable Enclosing around) {
        if (section.isInverted() || !(section.lookup() instanceof Name)) {
            return around;
        }
        String name = section.lookup().text();
        return new Enclosing(name, pathOf(name, around), around);
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
