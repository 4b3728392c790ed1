package org.commspubliques.templates.filter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Filtre: turns a value into the text that a tag prints, as in <code>{{date | date_longue}}</code>; its name, what it
 * is for, what it takes, and the function that does it. Immutable and thread-safe.
 */
public final class Filter {

    private final String name;
    private final Wording purpose;
    private final ImmutableSet<ValueType> accepts;
    private final boolean textsOfAForm;
    private final ImmutableList<FilterParameter> parameters;
    private final FilterFunction function;
    private final Function<FilterArguments, Optional<Wording>> check;
    private final @Nullable FilterExample example;

    private Filter(Builder builder, FilterFunction function) {
        this.name = builder.name;
        this.purpose = builder.purpose;
        this.accepts = Sets.immutableEnumSet(builder.accepts);
        this.textsOfAForm = builder.textsOfAForm;
        this.parameters = ImmutableList.copyOf(builder.parameters);
        this.function = function;
        this.check = builder.check;
        this.example = builder.example;
    }

    /**
     * Begins a filter.
     *
     * @param name how templates call it: letters, digits and underscores
     * @return a builder
     * @throws IllegalArgumentException if the name has another character or none
     */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /**
     * Returns how templates call this filter.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns what this filter makes.
     *
     * @return a short text without a full stop
     */
    public Wording purpose() {
        return purpose;
    }

    /**
     * Returns what this filter may be given. A text that is accepted may still have to be of a certain form.
     *
     * @return the types, in the order of their declaration
     */
    public Set<ValueType> accepts() {
        return accepts;
    }

    /**
     * Returns whether this filter may be given a value of a type.
     *
     * @param type the type
     * @return true if it is one of {@link #accepts()} or {@linkplain ValueType#admits admitted} by one
     */
    public boolean takes(ValueType type) {
        return accepts.stream().anyMatch(accepted -> accepted.admits(type));
    }

    /**
     * Returns whether this filter may be given every value of a type: a variable that is declared a text may be any text, of
     * which a filter for dates takes only those that are one.
     *
     * @param type the type
     * @return true if it {@linkplain #takes takes} the type, and not only texts of a certain form
     */
    public boolean takesEvery(ValueType type) {
        return takes(type) && !(type == ValueType.TEXT && textsOfAForm);
    }

    /**
     * Returns what a tag may or must write after the colon.
     *
     * @return the parameters in their order, those that are required first
     */
    public List<FilterParameter> parameters() {
        return parameters;
    }

    /**
     * Returns what writes the text.
     *
     * @return the function
     */
    public FilterFunction function() {
        return function;
    }

    /**
     * Returns an example.
     *
     * @return the example; every filter of the standard set has one
     */
    public Optional<FilterExample> example() {
        return Optional.ofNullable(example);
    }

    /**
     * Checks what a tag writes after the colon: how many arguments, of which kind, and among which choices; and then
     * whatever the filter itself has to say about them.
     *
     * @param arguments the arguments in their order, each a {@link String} or an {@link Integer}
     * @return what is wrong and what was expected, or nothing if the filter takes these arguments
     */
    public Optional<Wording> fault(List<?> arguments) {
        return new ArgumentCheck(this).fault(arguments).or(() -> check.apply(FilterArguments.of(arguments)));
    }

    /** Builder of a {@link Filter}. By default, it accepts every type, has no parameter and no example. */
    public static final class Builder {

        private final String name;
        private final List<FilterParameter> parameters = new ArrayList<>();
        private Wording purpose =
                Wording.of("filtre ajouté par le logiciel qui emploie le modèle", "filter added by the host software");
        private Set<ValueType> accepts = EnumSet.allOf(ValueType.class);
        private boolean textsOfAForm;
        private Function<FilterArguments, Optional<Wording>> check = arguments -> Optional.empty();
        private @Nullable FilterFunction function;
        private @Nullable FilterExample example;

        private Builder(String name) {
            if (name.isEmpty() || !name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')) {
                throw new IllegalArgumentException(
                        "name must be made of letters, digits and underscores, not '" + name + "'");
            }
            this.name = name;
        }

        /**
         * Sets what the filter makes.
         *
         * @param fr a short French text without a full stop
         * @param en the same in English
         * @return this builder
         */
        public Builder purpose(String fr, String en) {
            this.purpose = Wording.of(fr, en);
            return this;
        }

        /**
         * Sets what the filter may be given.
         *
         * @param types the types
         * @return this builder
         * @throws IllegalArgumentException if there is none
         */
        public Builder accepts(ValueType... types) {
            if (types.length == 0) {
                throw new IllegalArgumentException("types must name at least one type");
            }
            this.accepts = EnumSet.copyOf(List.of(types));
            return this;
        }

        /**
         * Says that of texts the filter takes only those of a certain form, such as {@code 2025-09-04}: it is then refused for a
         * variable that is declared a text, since any text may be given for that.
         *
         * @return this builder
         */
        public Builder textsOfAForm() {
            this.textsOfAForm = true;
            return this;
        }

        /**
         * Adds a parameter after those that are there.
         *
         * @param parameter the parameter
         * @return this builder
         * @throws IllegalArgumentException if it is required and the one before it is not
         */
        public Builder parameter(FilterParameter parameter) {
            if (parameter.required()
                    && !parameters.isEmpty()
                    && !parameters.get(parameters.size() - 1).required()) {
                throw new IllegalArgumentException(
                        "parameter '" + parameter.name() + "' is required but follows one that is not");
            }
            parameters.add(parameter);
            return this;
        }

        /**
         * Sets a check of the arguments that their kinds and choices cannot express.
         *
         * @param rule given arguments that the parameters allow, says what is wrong with them, or nothing
         * @return this builder
         */
        public Builder check(Function<FilterArguments, Optional<Wording>> rule) {
            this.check = Objects.requireNonNull(rule, "rule");
            return this;
        }

        /**
         * Sets what writes the text.
         *
         * @param function the function
         * @return this builder
         */
        public Builder function(FilterFunction function) {
            this.function = Objects.requireNonNull(function, "function");
            return this;
        }

        /**
         * Sets the example.
         *
         * @param example the example
         * @return this builder
         */
        public Builder example(FilterExample example) {
            this.example = Objects.requireNonNull(example, "example");
            return this;
        }

        /**
         * Returns the filter.
         *
         * @return the filter
         * @throws IllegalStateException if it has no function
         */
        public Filter build() {
            if (function == null) {
                throw new IllegalStateException("filter '" + name + "' has no function");
            }
            return new Filter(this, function);
        }
    }
}
