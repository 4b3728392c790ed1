package org.commspubliques.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.Faults;
import org.commspubliques.core.internal.json.FieldNames;
import org.commspubliques.core.internal.json.FieldReader;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.text.RefusedIdentifier;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The values of a record, or of a class that is written as a record: objects with a field for each component.
 *
 * <p>Made before its components are known, for these may hold values of the same record.
 */
final class RecordShape implements JsonShape, FieldNames {

    /** The field that says which record of a sealed interface an object is. */
    static final String KIND = "kind";

    /**
     * A component.
     *
     * @param name its name, also that of the field
     * @param shape what it holds
     * @param presence whether the field may be absent
     * @param accessor reads it
     */
    record Component(String name, JsonShape shape, Presence presence, Method accessor) {}

    /** Whether a field may be absent, and how the record says that it is. */
    enum Presence {
        REQUIRED,
        NULLABLE,
        OPTIONAL,
        OPTIONAL_LONG
    }

    private final Class<?> type;
    private final Class<?> form;
    private final @Nullable String kind;
    private final Constructor<?> constructor;
    private final Function<Object, Object> toForm;
    private final Function<Object, Object> fromForm;
    private ImmutableList<Component> components = ImmutableList.of();
    private ImmutableSet<String> fieldNames = ImmutableSet.of();

    /**
     * Creates a shape without components.
     *
     * @param type the type of the values
     * @param form the record as which they are written, itself for a record
     * @param kind which one it is of a sealed interface; null where it is of none
     * @param constructor the canonical constructor of the record
     * @param toForm makes the record of a value
     * @param fromForm makes the value of a record
     */
    RecordShape(
            Class<?> type,
            Class<?> form,
            @Nullable String kind,
            Constructor<?> constructor,
            Function<Object, Object> toForm,
            Function<Object, Object> fromForm) {
        this.type = type;
        this.form = form;
        this.kind = kind;
        this.constructor = constructor;
        this.toForm = toForm;
        this.fromForm = fromForm;
    }

    void complete(List<Component> all) {
        components = ImmutableList.copyOf(all);
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        if (kind != null) {
            names.add(KIND);
        }
        components.forEach(component -> names.add(component.name()));
        fieldNames = names.build();
    }

    @Override
    public ImmutableSet<String> names() {
        return fieldNames;
    }

    @Override
    public ImmutableMap<String, String> otherNames() {
        return ImmutableMap.of();
    }

    Class<?> type() {
        return type;
    }

    Class<?> form() {
        return form;
    }

    Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    ImmutableList<Component> components() {
        return components;
    }

    /** All that is wrong with the fields is told at once; the constructor is only asked where nothing is. */
    @Override
    public Object read(JsonElement element) {
        Faults faults = new Faults();
        FieldReader fields = FieldReader.of(element, this, faults);
        if (kind != null) {
            fields.required(KIND).ifPresent(said -> faults.attempt(() -> isOfKind(said, kind)));
        }
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            Optional<JsonElement> field = component.presence() == Presence.REQUIRED
                    ? fields.required(component.name())
                    : fields.optional(component.name());
            values[i] = value(
                    component,
                    field.flatMap(
                            given -> faults.attempt(() -> component.shape().read(given))));
        }
        faults.refuse();
        try {
            return fromForm.apply(Calls.make(constructor, values));
        } catch (RuntimeException e) {
            throw refused(element, e);
        }
    }

    private static JsonElement isOfKind(JsonElement said, String kind) {
        if (!said.string().equals(kind)) {
            throw said.problem(Wording.of("attendu : " + kind, "expected: " + kind));
        }
        return said;
    }

    private static @Nullable Object value(Component component, Optional<Object> read) {
        return switch (component.presence()) {
            case REQUIRED, NULLABLE -> read.orElse(null);
            case OPTIONAL -> read;
            case OPTIONAL_LONG ->
                read.map(number -> OptionalLong.of((Long) number)).orElse(OptionalLong.empty());
        };
    }

    /** What a constructor refuses is said of the place of the object; what is no refusal is a fault and passes. */
    private static RuntimeException refused(JsonElement element, RuntimeException cause) {
        if (cause instanceof CommsException spoken) {
            return refused(element, cause, Wording.of(spoken.message(Locale.FRENCH), spoken.message(Locale.ENGLISH)));
        }
        if (cause.getCause() instanceof RefusedIdentifier identifier) {
            return refused(element, cause, identifier.why());
        }
        if (cause instanceof IllegalArgumentException
                || cause instanceof NullPointerException
                || cause instanceof DateTimeException
                || cause instanceof ArithmeticException) {
            return refused(element, cause, Wording.same(String.valueOf(cause.getMessage())));
        }
        return cause;
    }

    private static DataFormatException refused(JsonElement element, Throwable cause, Wording why) {
        DataFormatException refused = element.problem(Wording.of(
                "valeurs refusées : " + why.fr() + " ; corrigez-les",
                "values refused: " + why.en() + "; correct them"));
        refused.initCause(cause);
        return refused;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        Object record = toForm.apply(value);
        out.writeStartObject();
        if (kind != null) {
            out.writeStringProperty(KIND, kind);
        }
        for (Component component : components) {
            Object held = held(component, record);
            if (held != null) {
                out.writeName(component.name());
                component.shape().write(held, out);
            } else if (component.presence() == Presence.REQUIRED) {
                throw new IllegalArgumentException(form.getName() + "." + component.name() + " is null");
            }
        }
        out.writeEndObject();
    }

    private static @Nullable Object held(Component component, Object record) {
        Object held = Calls.get(component.accessor(), record);
        if (held instanceof OptionalLong maybe) {
            return maybe.isPresent() ? maybe.getAsLong() : null;
        }
        return held instanceof Optional<?> maybe ? maybe.orElse(null) : held;
    }
}
