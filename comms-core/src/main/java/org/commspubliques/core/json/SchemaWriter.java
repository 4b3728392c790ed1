package org.commspubliques.core.json;

import com.google.common.base.CaseFormat;
import com.google.common.base.Preconditions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Makes the JSON Schema (draft 2020-12) of a document, of the shape by which it is read and written. */
final class SchemaWriter {

    private final JsonDocuments documents;
    private final JsonTexts texts;
    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
    private final Map<String, Class<?>> named = new TreeMap<>();

    SchemaWriter(JsonDocuments documents, JsonTexts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    Map<String, Object> of(String name, JsonShape shape) {
        Map<String, Object> reference = schema(shape);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:comms-publiques:schema:" + documents.version() + ":" + name);
        schema.put("title", title(type(shape)));
        texts.ofType(type(shape)).ifPresent(text -> schema.put("description", text));
        schema.putAll(reference);
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> schema(JsonShape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (shape instanceof TextShape text) {
            if (text.type() == String.class) {
                schema.put("type", "string");
            } else {
                return reference(text.type(), () -> text(text));
            }
        } else if (shape instanceof RecordShape record) {
            return reference(documents.registry().written(record.type()), () -> record(record));
        } else if (shape instanceof ChoiceShape choice) {
            return reference(choice.type(), () -> choice(choice));
        } else if (shape instanceof MixedShape mixed) {
            return reference(mixed.type(), () -> mixed(mixed));
        } else if (shape instanceof JsonShape.Whole) {
            schema.put("type", "integer");
        } else if (shape instanceof JsonShape.Fraction) {
            schema.put("type", "number");
        } else if (shape instanceof JsonShape.Truth) {
            schema.put("type", "boolean");
        } else if (shape instanceof JsonShape.ListOf list) {
            schema.put("type", "array");
            schema.put("items", schema(list.item()));
        } else if (shape instanceof JsonShape.SetOf set) {
            schema.put("type", "array");
            schema.put("items", schema(set.item()));
            schema.put("uniqueItems", true);
        } else if (shape instanceof JsonShape.MapOf map) {
            schema.put("type", "object");
            if (map.key().type() != String.class) {
                schema.put("propertyNames", schema(map.key()));
            }
            schema.put("additionalProperties", schema(map.value()));
        }
        return schema;
    }

    /** Made after its name is taken, for a type may hold itself. */
    private Map<String, Object> reference(Class<?> type, Supplier<Map<String, Object>> definition) {
        String name = name(type);
        Class<?> other = named.putIfAbsent(name, type);
        Preconditions.checkState(
                other == null || other == type, "%s and %s are both called %s in JSON", other, type, name);
        if (other == null) {
            definitions.put(name, definition.get());
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }

    private Map<String, Object> text(TextShape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", title(shape.type()));
        describe(
                schema,
                texts.ofType(shape.type()).or(() -> Optional.of(shape.expected().en())));
        schema.put("type", "string");
        if (!shape.constants().isEmpty()) {
            schema.put("enum", List.copyOf(shape.constants().keySet()));
            Map<String, Object> labels = new LinkedHashMap<>();
            shape.constants()
                    .forEach((text, constant) ->
                            LabelWriter.label(constant).ifPresent(label -> labels.put(text, LabelWriter.words(label))));
            if (!labels.isEmpty()) {
                schema.put("x-labels", labels);
            }
        }
        if (shape.pattern() != null) {
            schema.put("pattern", shape.pattern());
        }
        return schema;
    }

    private Map<String, Object> record(RecordShape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Class<?> type = documents.registry().written(shape.type());
        schema.put("title", title(type));
        describe(schema, texts.ofType(type));
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        shape.kind().ifPresent(kind -> {
            properties.put(RecordShape.KIND, constant(kind));
            required.add(RecordShape.KIND);
        });
        for (RecordShape.Component component : shape.components()) {
            Map<String, Object> property = new LinkedHashMap<>();
            describe(
                    property,
                    texts.ofComponent(type, component.name())
                            .or(() -> texts.ofComponent(shape.form(), component.name())));
            Map<String, Object> held = schema(component.shape());
            property.putAll(component.presence() == RecordShape.Presence.REQUIRED ? held : orNull(held));
            properties.put(component.name(), property);
            if (component.presence() == RecordShape.Presence.REQUIRED) {
                required.add(component.name());
            }
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        JsonForm<?, ?> form = documents.registry().form(type);
        if (form != null && form.isView()) {
            schema.put("readOnly", true);
        }
        return schema;
    }

    /** Absent and null are the same on the way in; on the way out it is always absent. */
    private static Map<String, Object> orNull(Map<String, Object> held) {
        Map<String, Object> schema = new LinkedHashMap<>(held);
        if (held.containsKey("type")) {
            schema.put("type", List.of(held.get("type"), "null"));
        } else {
            schema.clear();
            schema.put("anyOf", List.of(held, Map.of("type", "null")));
        }
        return schema;
    }

    private Map<String, Object> choice(ChoiceShape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", title(shape.type()));
        describe(schema, texts.ofType(shape.type()));
        schema.put("oneOf", shape.members().values().stream().map(this::schema).toList());
        return schema;
    }

    private Map<String, Object> mixed(MixedShape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", title(shape.type()));
        describe(schema, texts.ofType(shape.type()));
        Map<String, Object> word = new LinkedHashMap<>();
        word.put("type", "string");
        word.put("pattern", shape.form().pattern());
        Map<String, Object> number = new LinkedHashMap<>();
        number.put("type", "integer");
        number.put("minimum", shape.form().least());
        schema.put("oneOf", List.of(word, number, record(shape.object())));
        return schema;
    }

    private static Map<String, Object> constant(String value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("const", value);
        return schema;
    }

    private static void describe(Map<String, Object> schema, Optional<String> text) {
        text.filter(said -> !said.isEmpty()).ifPresent(said -> schema.put("description", said));
    }

    /** What a type is called in JSON: its own name after those of the types around it. */
    static String name(Class<?> type) {
        StringBuilder name = new StringBuilder(type.getSimpleName());
        Class<?> outer = type.getEnclosingClass();
        while (outer != null && !outer.getPackageName().endsWith(".json")) {
            name.insert(0, outer.getSimpleName());
            outer = outer.getEnclosingClass();
        }
        return name.toString();
    }

    static String title(Class<?> type) {
        String words =
                CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name(type)).replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Class<?> type(JsonShape shape) {
        if (shape instanceof RecordShape record) {
            return record.type();
        }
        return shape instanceof MixedShape mixed ? mixed.type() : ((ChoiceShape) shape).type();
    }
}
