package org.commspubliques.core.json;

import com.google.common.base.CaseFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The types that some documents are made of. Not thread-safe. */
final class Reach {

    private final JsonRegistry registry;
    private final Map<Class<?>, JsonShape> reached = new LinkedHashMap<>();

    private Reach(JsonRegistry registry) {
        this.registry = registry;
    }

    static Reach of(JsonDocuments documents) {
        Reach reach = new Reach(documents.registry());
        documents
                .documents()
                .values()
                .forEach(type -> reach.add(documents.codec(type).shape()));
        return reach;
    }

    /** Types by themselves, not what they are written as. */
    Set<Class<?>> types() {
        return reached.keySet();
    }

    /** The enumerations. */
    List<TextShape> enumerations() {
        return reached.values().stream()
                .filter(TextShape.class::isInstance)
                .map(TextShape.class::cast)
                .filter(text -> !text.constants().isEmpty())
                .toList();
    }

    /**
     * What types are called where all documents are together: by their own name, or with that of their package before it
     * where two would be called alike.
     *
     * @param taken the names that are given already, by type
     */
    Map<Class<?>, String> names(Map<Class<?>, String> taken) {
        Map<String, Long> often =
                reached.keySet().stream().collect(Collectors.groupingBy(SchemaWriter::name, Collectors.counting()));
        Map<Class<?>, String> names = new LinkedHashMap<>(taken);
        for (Class<?> type : reached.keySet()) {
            String name = SchemaWriter.name(type);
            boolean alone = Objects.requireNonNull(often.get(name)) == 1 && !taken.containsValue(name);
            names.putIfAbsent(type, alone ? name : packageName(type) + name);
        }
        return names;
    }

    private static String packageName(Class<?> type) {
        String whole = type.getPackageName();
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_CAMEL, whole.substring(whole.lastIndexOf('.') + 1));
    }

    private void add(JsonShape shape) {
        if (shape instanceof TextShape text) {
            reached.put(text.type(), text);
        } else if (shape instanceof JsonShape.ListOf list) {
            add(list.item());
        } else if (shape instanceof JsonShape.SetOf set) {
            add(set.item());
        } else if (shape instanceof JsonShape.MapOf map) {
            add(map.key());
            add(map.value());
        } else if (shape instanceof ChoiceShape choice && reached.put(choice.type(), choice) == null) {
            choice.members().values().forEach(this::add);
        } else if (shape instanceof MixedShape mixed && reached.put(mixed.type(), mixed) == null) {
            mixed.object().components().forEach(component -> add(component.shape()));
        } else if (shape instanceof RecordShape record
                && reached.put(registry.written(record.type()), record) == null) {
            record.components().forEach(component -> add(component.shape()));
        }
    }
}
