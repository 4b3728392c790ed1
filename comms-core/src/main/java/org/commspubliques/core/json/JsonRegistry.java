package org.commspubliques.core.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of types whose form in JSON is not that of their own components. Immutable and thread-safe.
 *
 * @param forms the classes written as records
 * @param texts the types written as texts
 * @param mixed the types written as a text, a number or an object
 * @param hidden the records of sealed interfaces that are never in JSON
 */
record JsonRegistry(
        ImmutableMap<Class<?>, JsonForm<?, ?>> forms,
        ImmutableMap<Class<?>, TextShape> texts,
        ImmutableMap<Class<?>, MixedForm<?, ?>> mixed,
        ImmutableSet<Class<?>> hidden) {

    /** What this module knows. */
    static final JsonRegistry CORE =
            new JsonRegistry(JsonForms.all(), TextShapes.all(), ImmutableMap.of(), ImmutableSet.of());

    JsonRegistry and(
            Map<Class<?>, JsonForm<?, ?>> moreForms,
            Map<Class<?>, TextShape> moreTexts,
            Map<Class<?>, MixedForm<?, ?>> moreMixed,
            Set<Class<?>> moreHidden) {
        return new JsonRegistry(
                joined(forms, moreForms),
                joined(texts, moreTexts),
                joined(mixed, moreMixed),
                ImmutableSet.<Class<?>>builder()
                        .addAll(hidden)
                        .addAll(moreHidden)
                        .build());
    }

    private static <V> ImmutableMap<Class<?>, V> joined(Map<Class<?>, V> some, Map<Class<?>, V> more) {
        return ImmutableMap.<Class<?>, V>builder().putAll(some).putAll(more).buildOrThrow();
    }

    @Nullable JsonForm<?, ?> form(Class<?> type) {
        return forms.get(type);
    }

    /** Whether a record is a form, or a part of forms that is private to their package. */
    boolean isOfForms(Class<?> record) {
        return forms.values().stream()
                .anyMatch(form -> form.form().getPackageName().equals(record.getPackageName()));
    }

    /** The class that a record is the form of, or that record itself where it is of none. */
    Class<?> written(Class<?> record) {
        return forms.values().stream()
                .filter(form -> form.form() == record)
                .<Class<?>>map(JsonForm::type)
                .findFirst()
                .orElse(record);
    }
}
