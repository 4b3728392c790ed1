package org.commspubliques.templates;

import java.util.Optional;

/**
 * Chargeur de modèles: finds the source of a template that another one includes. Called while a template is parsed, never
 * while it renders. Must be thread-safe if the engine is shared.
 *
 * <p>The name comes from a template: a loader that reads files must refuse names that lead out of its folder.
 */
@FunctionalInterface
public interface TemplateLoader {

    /**
     * Finds a source.
     *
     * @param name the name as the including tag writes it
     * @return the source, if there is one of that name
     */
    Optional<String> load(String name);
}
