package org.commspubliques.templates.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Champs calculés: an object of the host whose fields a template may read by name, for models that are neither records nor
 * maps. Only what this interface gives can be reached; nothing is read by reflection.
 *
 * <p>It must not change while a template renders with it.
 */
public interface DynamicFields {

    /**
     * Returns the names of all fields, which also tells an absent field from one without a value.
     *
     * @return the names
     */
    Set<String> fieldNames();

    /**
     * Returns the value of a field.
     *
     * @param name one of {@link #fieldNames()}
     * @return the value, of any type that a model may hold; null where the field has none
     */
    @Nullable Object field(String name);
}
