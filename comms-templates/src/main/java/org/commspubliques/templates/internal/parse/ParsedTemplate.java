package org.commspubliques.templates.internal.parse;

import java.util.List;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.Included;
import org.commspubliques.templates.internal.source.SourceText;

/**
 * What a source says.
 *
 * @param body its nodes
 * @param inclusions the templates that it includes by name
 */
public record ParsedTemplate(Body body, List<Inclusion> inclusions) {

    /** Copies the list. */
    public ParsedTemplate {
        inclusions = List.copyOf(inclusions);
    }

    /**
     * A template that another one includes, and where.
     *
     * @param included what is to be filled in
     * @param source the including source
     * @param offset where its tag begins
     */
    public record Inclusion(Included included, SourceText source, int offset) {}
}
