package org.commspubliques.templates.internal.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.commspubliques.templates.internal.source.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of the record classes that models are made of, made once per class. A record that is public in an exported
 * package, or of a module that opens it, can be read at once; of others the host gives the means to read them.
 */
public final class Shapes {

    private static final Shapes STANDARD = new Shapes(List.of());

    private final ImmutableList<Lookup> lookups;

    private final ClassValue<Shape> shapes = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return make(type);
        }
    };

    private Shapes(List<Lookup> lookups) {
        this.lookups = ImmutableList.copyOf(lookups);
    }

    public static Shapes with(List<Lookup> lookups) {
        return lookups.isEmpty() ? STANDARD : new Shapes(lookups);
    }

    /**
     * The shape of a record class.
     *
     * @throws Fault if its components cannot be read
     */
    public Shape of(Class<?> record) {
        return shapes.get(record);
    }

    private Shape make(Class<?> type) {
        Lookup access = access(type);
        ImmutableMap.Builder<String, Field> fields = ImmutableMap.builder();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.put(component.getName(), FieldFactory.field(component, access));
        }
        return new Shape(fields.buildOrThrow());
    }

    private Lookup access(Class<?> type) {
        for (Lookup lookup : lookups) {
            Lookup access = privateAccess(type, lookup);
            if (access != null) {
                return access;
            }
        }
        Shapes.class.getModule().addReads(type.getModule());
        if (FieldFactory.isPublic(type)) {
            return MethodHandles.lookup();
        }
        Lookup access = privateAccess(type, MethodHandles.lookup());
        if (access == null) {
            throw closed(type);
        }
        return access;
    }

    private static @Nullable Lookup privateAccess(Class<?> type, Lookup from) {
        try {
            return MethodHandles.privateLookupIn(type, from);
        } catch (IllegalAccessException closed) {
            return null;
        }
    }

    private static Fault closed(Class<?> type) {
        String module = String.valueOf(type.getModule().getName());
        String opens = "opens " + type.getPackageName() + " to org.commspubliques.templates;";
        return Fault.value(
                "le record " + type.getName() + " du module " + module
                        + " n’est pas accessible ; rendez-le public dans un paquet exporté, ajoutez « " + opens
                        + " » à son module-info.java, ou donnez au moteur un MethodHandles.Lookup de ce module"
                        + " (TemplateEngine.Builder.lookup)",
                "the record " + type.getName() + " of module " + module
                        + " cannot be read; make it public in an exported package, add '" + opens
                        + "' to its module-info.java, or give the engine a MethodHandles.Lookup of that module"
                        + " (TemplateEngine.Builder.lookup)");
    }
}
