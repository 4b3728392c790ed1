package org.commspubliques.templates.internal.parse;

import java.util.List;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.PartialNode;

/**
 * What a source says.
 *
 * @param body its nodes
 * @param partials its tags that include other templates
 */
public record ParsedTemplate(Body body, List<PartialNode> partials) {

    /** Copies the list. */
    public ParsedTemplate {
        partials = List.copyOf(partials);
    }
}
