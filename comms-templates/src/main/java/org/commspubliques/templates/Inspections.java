package org.commspubliques.templates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.Rendering;

/** Compares models with templates. */
final class Inspections {

    private Inspections() {}

    static Inspection of(Body body, Renderer renderer, Object model, List<Variable> variables) {
        Rendering done = renderer.inspect(body, Objects.requireNonNull(model, "model"));
        return new Inspection(done.missing(), additional(model, variables), done.illTyped());
    }

    /** Only a map is asked: the components of a record are there for other templates as well. */
    private static List<String> additional(Object model, List<Variable> variables) {
        if (!(model instanceof Map<?, ?> map)) {
            return List.of();
        }
        Set<String> used = new HashSet<>();
        for (Variable variable : variables) {
            String name = variable.name();
            int dot = name.indexOf('.');
            used.add(dot < 0 ? name : name.substring(0, dot).strip());
        }
        List<String> additional = new ArrayList<>();
        for (Object key : map.keySet()) {
            if (key instanceof String name && !used.contains(name)) {
                additional.add(name);
            }
        }
        return additional;
    }
}
