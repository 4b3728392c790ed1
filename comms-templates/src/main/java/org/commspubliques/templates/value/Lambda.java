package org.commspubliques.templates.value;

/**
 * Fonction de modèle: a value of a model that makes template text, as the module "lambdas" of the Mustache specification
 * has it. Only the host's code can supply one.
 *
 * <p>As a section, it is given the text between the tags, not rendered, and what it returns is parsed with the section's
 * delimiters and rendered in its place. As a variable, it is given an empty text, and what it returns is parsed with the
 * ordinary delimiters, rendered and then escaped like a value. It is called each time its tag is reached. In a template
 * that escapes by context a section that calls one must stand between elements, not inside a tag or a script, and what it
 * returns must begin and end there too.
 *
 * <p>An exception it throws is reported with the tag's place.
 */
@FunctionalInterface
public interface Lambda {

    /**
     * Makes the text to be parsed and rendered.
     *
     * @param text what stands between the tags; empty for a variable
     * @return the text of a template
     */
    String apply(String text);
}
