package org.commspubliques.core.json;

import com.google.common.base.Joiner;
import java.util.Map;
import java.util.TreeMap;

/** Makes the declarations for TypeScript of all documents, of the shapes by which they are read and written. */
final class TypeScriptWriter {

    private static final SourceTexts TEXTS = new SourceTexts();

    private final Map<String, String> declarations = new TreeMap<>();

    private TypeScriptWriter() {}

    static String of(Map<String, Class<?>> documents) {
        TypeScriptWriter writer = new TypeScriptWriter();
        Map<String, String> names = new TreeMap<>();
        documents.forEach((name, type) ->
                names.put(name, writer.type(JsonContract.codec(type).shape())));
        StringBuilder out = new StringBuilder();
        out.append("// Comms publiques, documents of version ")
                .append(JsonContract.VERSION)
                .append(".\n\n");
        writer.declarations
                .values()
                .forEach(declaration -> out.append(declaration).append('\n'));
        out.append("/** Each document by what its schema is called. */\nexport interface Documents {\n");
        names.forEach((name, type) ->
                out.append("  \"").append(name).append("\": ").append(type).append(";\n"));
        return out.append("}\n").toString();
    }

    private String type(JsonShape shape) {
        if (shape instanceof TextShape text) {
            return text.type() == String.class ? "string" : named(text.type(), () -> text(text));
        } else if (shape instanceof RecordShape record) {
            return named(JsonForms.written(record.type()), () -> record(record));
        } else if (shape instanceof ChoiceShape choice) {
            return named(choice.type(), () -> choice(choice));
        } else if (shape instanceof JsonShape.Truth) {
            return "boolean";
        } else if (shape instanceof JsonShape.ListOf list) {
            return "ReadonlyArray<" + type(list.item()) + ">";
        } else if (shape instanceof JsonShape.SetOf set) {
            return "ReadonlyArray<" + type(set.item()) + ">";
        } else if (shape instanceof JsonShape.MapOf map) {
            String key = type(map.key());
            // Only some constants of an enumeration may be there.
            String record = "Readonly<Record<" + key + ", " + type(map.value()) + ">>";
            return map.key().constants().isEmpty() ? record : "Partial<" + record + ">";
        }
        return "number";
    }

    /** Made after its name is taken, for a type may hold itself. */
    private String named(Class<?> type, java.util.function.Supplier<String> declaration) {
        String name = SchemaWriter.name(type);
        if (declarations.putIfAbsent(name, "") == null) {
            String comment = TEXTS.ofType(type)
                    .filter(text -> !text.isEmpty())
                    .map(text -> "/** " + text.replace("*/", "* /") + " */\n")
                    .orElse("");
            declarations.put(name, comment + declaration.get());
        }
        return name;
    }

    private static String text(TextShape shape) {
        String name = SchemaWriter.name(shape.type());
        if (shape.constants().isEmpty()) {
            return "export type " + name + " = string;\n";
        }
        return "export type " + name + " =\n  | \""
                + Joiner.on("\"\n  | \"").join(shape.constants().keySet()) + "\";\n";
    }

    private String record(RecordShape shape) {
        Class<?> type = JsonForms.written(shape.type());
        StringBuilder out = new StringBuilder("export interface " + SchemaWriter.name(type) + " {\n");
        shape.kind()
                .ifPresent(
                        kind -> out.append("  readonly kind: \"").append(kind).append("\";\n"));
        for (RecordShape.Component component : shape.components()) {
            TEXTS.ofComponent(type, component.name())
                    .ifPresent(text -> out.append("  /** ")
                            .append(text.replace("*/", "* /"))
                            .append(" */\n"));
            boolean required = component.presence() == RecordShape.Presence.REQUIRED;
            out.append("  readonly ")
                    .append(component.name())
                    .append(required ? ": " : "?: ")
                    .append(type(component.shape()))
                    .append(required ? ";\n" : " | null;\n");
        }
        return out.append("}\n").toString();
    }

    private String choice(ChoiceShape shape) {
        return "export type " + SchemaWriter.name(shape.type()) + " =\n  | "
                + Joiner.on("\n  | ")
                        .join(shape.members().values().stream().map(this::type).toList())
                + ";\n";
    }
}
