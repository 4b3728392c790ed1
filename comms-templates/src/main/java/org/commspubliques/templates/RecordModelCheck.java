package org.commspubliques.templates;

import java.util.List;
import org.commspubliques.templates.internal.node.Body;

/**
 * What is asked of records: nothing beforehand, since their class says it all and each tag misses what it lacks.
 *
 * @param body the template
 * @param renderer what renders it
 * @param variables what it uses
 */
record RecordModelCheck(Body body, Renderer renderer, List<Variable> variables) implements ModelCheck {

    @Override
    public void require(Object model) {
        // A component without a value, or with a blank one, is missed by the tag that would show it.
    }

    @Override
    public Inspection inspect(Object model) {
        return Inspections.of(body, renderer, model, variables);
    }
}
