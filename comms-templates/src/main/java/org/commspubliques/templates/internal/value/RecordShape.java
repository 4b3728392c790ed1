package org.commspubliques.templates.internal.value;

import com.google.common.collect.ImmutableMap;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.internal.source.Fault;
import org.jspecify.annotations.Nullable;

/** The components of a record class by name, each with a handle on its accessor; made once per class. */
final class RecordShape {

    private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final ImmutableMap<String, MethodHandle> accessors;

    private RecordShape(Class<?> type) {
        ImmutableMap.Builder<String, MethodHandle> found = ImmutableMap.builder();
        for (RecordComponent component : type.getRecordComponents()) {
            found.put(component.getName(), accessor(type, component.getAccessor()));
        }
        this.accessors = found.buildOrThrow();
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    @Nullable Object get(Record row, String name) {
        MethodHandle accessor = accessors.get(name);
        return accessor == null ? Values.ABSENT : Values.unwrap(read(accessor, row, name));
    }

    private static @Nullable Object read(MethodHandle accessor, Record row, String name) {
        try {
            return (Object) accessor.invokeExact((Object) row);
        } catch (Error serious) {
            throw serious;
        } catch (Throwable failure) {
            String method = row.getClass().getName() + "." + name + "()";
            throw new Fault(
                    TemplateProblem.UNSUPPORTED_VALUE,
                    Wording.of(
                            method + " a levé " + failure.getClass().getName(),
                            method + " threw " + failure.getClass().getName()),
                    failure);
        }
    }

    private static MethodHandle accessor(Class<?> type, Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method).asType(READ);
        } catch (IllegalAccessException notPublic) {
            return privateAccessor(type, method);
        }
    }

    private static MethodHandle privateAccessor(Class<?> type, Method method) {
        try {
            RecordShape.class.getModule().addReads(type.getModule());
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .unreflect(method)
                    .asType(READ);
        } catch (IllegalAccessException closed) {
            throw closed(type);
        }
    }

    private static Fault closed(Class<?> type) {
        String module = String.valueOf(type.getModule().getName());
        String opens = "opens " + type.getPackageName() + " to org.commspubliques.templates;";
        return Fault.value(
                "le record " + type.getName() + " du module " + module
                        + " n'est pas accessible ; rendez-le public dans un" + " paquet exporté, ou ajoutez « " + opens
                        + " » à son module-info.java",
                "the record " + type.getName() + " of module " + module
                        + " cannot be read; make it public in an exported"
                        + " package, or add '" + opens + "' to its module-info.java");
    }
}
