package org.commspubliques.templates;

/**
 * Limites de rendu: how much a template may cost, so that no template can exhaust the memory, the stack or the processor
 * of its host. What exceeds a limit is a {@link org.commspubliques.templates.error.TemplateException}. Immutable and
 * thread-safe.
 *
 * @param outputCharacters the longest text that a rendering may produce, in UTF-16 units
 * @param nesting the deepest nesting of sections, in a source and, through included templates, in a rendering; at most
 *     {@value #DEEPEST}
 * @param partialDepth the longest chain of templates that include one another; at most {@value #DEEPEST}
 * @param templateCharacters the longest source, in UTF-16 units
 * @param iterations the most items that all lists of one rendering may have together, counted as often as they are gone
 *     through
 * @param tags the most tags and pieces of text that one rendering may go through; a block that is handed from one
 *     parent to the next counts like a tag
 */
public record RenderLimits(
        int outputCharacters, int nesting, int partialDepth, int templateCharacters, int iterations, long tags) {

    /** The greatest depth that fits a thread's stack with a wide margin. */
    public static final int DEEPEST = 200;

    private static final RenderLimits STANDARD = new Builder().build();

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if a limit is not positive, or a depth exceeds {@link #DEEPEST}
     */
    public RenderLimits {
        requireWithin("outputCharacters", outputCharacters, Integer.MAX_VALUE - 8);
        requireWithin("nesting", nesting, DEEPEST);
        requireWithin("partialDepth", partialDepth, DEEPEST);
        requireWithin("templateCharacters", templateCharacters, Integer.MAX_VALUE - 8);
        requireWithin("iterations", iterations, Integer.MAX_VALUE - 8);
        requireWithin("tags", tags, Long.MAX_VALUE / 2);
    }

    private static void requireWithin(String name, long value, long most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be from 1 to " + most + ", not " + value);
        }
    }

    /**
     * Returns the limits that an engine has unless told otherwise.
     *
     * @return the defaults of {@link Builder}
     */
    public static RenderLimits standard() {
        return STANDARD;
    }

    /**
     * Starts from the standard limits.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds limits. Not thread-safe. */
    public static final class Builder {

        private int outputCharacters = 4_000_000;
        private int nesting = 64;
        private int partialDepth = 50;
        private int templateCharacters = 1_000_000;
        private int iterations = 1_000_000;
        private long tags = 20_000_000;

        private Builder() {}

        /**
         * Sets the longest text; 4 000 000 unless set.
         *
         * @param most the number of UTF-16 units
         * @return this builder
         */
        public Builder outputCharacters(int most) {
            outputCharacters = most;
            return this;
        }

        /**
         * Sets the deepest nesting of sections; 64 unless set.
         *
         * @param most the number of sections
         * @return this builder
         */
        public Builder nesting(int most) {
            nesting = most;
            return this;
        }

        /**
         * Sets the longest chain of included templates; 50 unless set.
         *
         * @param most the number of templates
         * @return this builder
         */
        public Builder partialDepth(int most) {
            partialDepth = most;
            return this;
        }

        /**
         * Sets the longest source; 1 000 000 unless set.
         *
         * @param most the number of UTF-16 units
         * @return this builder
         */
        public Builder templateCharacters(int most) {
            templateCharacters = most;
            return this;
        }

        /**
         * Sets the most items gone through; 1 000 000 unless set.
         *
         * @param most the number of items
         * @return this builder
         */
        public Builder iterations(int most) {
            iterations = most;
            return this;
        }

        /**
         * Sets the most tags gone through; 20 000 000 unless set.
         *
         * @param most the number of tags
         * @return this builder
         */
        public Builder tags(long most) {
            tags = most;
            return this;
        }

        /**
         * Makes the limits.
         *
         * @return the limits
         * @throws IllegalArgumentException if a limit is not positive, or a depth exceeds {@link #DEEPEST}
         */
        public RenderLimits build() {
            return new RenderLimits(outputCharacters, nesting, partialDepth, templateCharacters, iterations, tags);
        }
    }
}
