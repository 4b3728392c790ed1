package org.commspubliques.core.json;

import java.util.Optional;

/** What is said of types and their components in schemas and declarations, such as the first sentences of their Javadoc. */
public interface JsonTexts {

    /** Says nothing. */
    JsonTexts NONE = new JsonTexts() {
        @Override
        public Optional<String> ofType(Class<?> type) {
            return Optional.empty();
        }

        @Override
        public Optional<String> ofComponent(Class<?> type, String component) {
            return Optional.empty();
        }
    };

    /**
     * Returns what is said of a type.
     *
     * @param type the type
     * @return a sentence, or nothing
     */
    Optional<String> ofType(Class<?> type);

    /**
     * Returns what is said of a component of a record.
     *
     * @param type the record
     * @param component the name of the component
     * @return a sentence, or nothing
     */
    Optional<String> ofComponent(Class<?> type, String component);
}
