package org.commspubliques.templates;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Schéma des variables: the values a template needs, in the order in which a form asks for them. Immutable and
 * thread-safe.
 */
public final class VariableSchema {

    private static final VariableSchema EMPTY = new VariableSchema(ImmutableMap.of());

    private final ImmutableMap<String, DeclaredVariable> byName;

    private VariableSchema(ImmutableMap<String, DeclaredVariable> byName) {
        this.byName = byName;
    }

    /**
     * Returns the schema of a template that needs no value.
     *
     * @return a schema without variables
     */
    public static VariableSchema empty() {
        return EMPTY;
    }

    /**
     * Returns a schema.
     *
     * @param variables the variables in their order
     * @return the schema
     * @throws IllegalArgumentException if two have the same name
     */
    public static VariableSchema of(List<DeclaredVariable> variables) {
        Builder builder = builder();
        variables.forEach(builder::variable);
        return builder.build();
    }

    /**
     * Starts a schema.
     *
     * @return a builder without variables
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns all variables.
     *
     * @return the variables in their order; unmodifiable
     */
    public List<DeclaredVariable> variables() {
        return byName.values().asList();
    }

    /**
     * Finds a variable.
     *
     * @param name its name, as tags write it
     * @return the variable, or nothing if none is declared by that name
     */
    public Optional<DeclaredVariable> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VariableSchema that && variables().equals(that.variables());
    }

    @Override
    public int hashCode() {
        return variables().hashCode();
    }

    @Override
    public String toString() {
        return byName.keySet().toString();
    }

    /** Builds a schema. Not thread-safe. */
    public static final class Builder {

        private final Map<String, DeclaredVariable> byName = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a variable after those that are there.
         *
         * @param variable the variable
         * @return this builder
         * @throws IllegalArgumentException if one of that name is there
         */
        public Builder variable(DeclaredVariable variable) {
            Preconditions.checkArgument(
                    byName.putIfAbsent(variable.name(), variable) == null,
                    "variable '%s' is declared twice",
                    variable.name());
            return this;
        }

        /**
         * Makes the schema.
         *
         * @return the schema
         */
        public VariableSchema build() {
            return new VariableSchema(ImmutableMap.copyOf(byName));
        }
    }
}
