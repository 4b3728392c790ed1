package org.commspubliques.core.json;

import com.google.common.base.Joiner;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Makes the declarations for TypeScript of all documents, of the shapes by which they are read and written. */
final class TypeScriptWriter {

    private final JsonDocuments documents;
    private final JsonTexts texts;
    private final Map<Class<?>, String> names;
    private final Set<Class<?>> elsewhere;
    private final Map<String, String> declarations = new TreeMap<>();
    private final Set<String> imported = new TreeSet<>();

    TypeScriptWriter(JsonDocuments documents, JsonTexts texts) {
        this.documents = documents;
        this.texts = texts;
        this.names = documents.names();
        this.elsewhere = documents.base().map(base -> Reach.of(base).types()).orElse(Set.of());
    }

    String text() {
        Map<String, String> all = new TreeMap<>();
        documents
                .documents()
                .forEach(
                        (name, type) -> all.put(name, type(documents.codec(type).shape())));
        StringBuilder out = new StringBuilder();
        out.append("// Comms publiques, ")
                .append(documents.module())
                .append(", documents of version ")
                .append(documents.version())
                .append(".\n\n");
        documents.base().ifPresent(base -> imports(out, base));
        declarations.values().forEach(declaration -> out.append(declaration).append('\n'));
        out.append("/** Each document by what its schema is called. */\nexport interface Documents {\n");
        all.forEach((name, type) ->
                out.append("  \"").append(name).append("\": ").append(type).append(";\n"));
        return out.append("}\n").toString();
    }

    private void imports(StringBuilder out, JsonDocuments base) {
        if (!imported.isEmpty()) {
            out.append("import type {\n");
            imported.forEach(name -> out.append("  ").append(name).append(",\n"));
            out.append("} from \"./").append(base.module()).append("\";\n\n");
        }
    }

    private String name(Class<?> type) {
        return Objects.requireNonNull(names.get(type), type.getName());
    }

    private String type(JsonShape shape) {
        if (shape instanceof TextShape text) {
            return text.type() == String.class ? "string" : named(text.type(), () -> text(text));
        } else if (shape instanceof RecordShape record) {
            return named(documents.registry().written(record.type()), () -> record(record));
        } else if (shape instanceof ChoiceShape choice) {
            return named(choice.type(), () -> choice(choice));
        } else if (shape instanceof MixedShape mixed) {
            return named(mixed.type(), () -> mixed(mixed));
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
    private String named(Class<?> type, Supplier<String> declaration) {
        String name = name(type);
        if (elsewhere.contains(type)) {
            imported.add(name);
        } else if (declarations.putIfAbsent(name, "") == null) {
            String comment = texts.ofType(type)
                    .filter(text -> !text.isEmpty())
                    .map(text -> "/** " + text.replace("*/", "* /") + " */\n")
                    .orElse("");
            declarations.put(name, comment + declaration.get());
        }
        return name;
    }

    private String text(TextShape shape) {
        String name = name(shape.type());
        if (shape.constants().isEmpty()) {
            return "export type " + name + " = string;\n";
        }
        return "export type " + name + " =\n  | \""
                + Joiner.on("\"\n  | \"").join(shape.constants().keySet()) + "\";\n";
    }

    private String record(RecordShape shape) {
        Class<?> type = documents.registry().written(shape.type());
        return "export interface " + name(type) + " " + fields(shape, type) + "\n";
    }

    private String mixed(MixedShape shape) {
        return "export type " + name(shape.type()) + " =\n  | string\n  | number\n  | "
                + fields(shape.object(), shape.type()) + ";\n";
    }

    private String fields(RecordShape shape, Class<?> type) {
        StringBuilder out = new StringBuilder("{\n");
        shape.kind()
                .ifPresent(
                        kind -> out.append("  readonly kind: \"").append(kind).append("\";\n"));
        for (RecordShape.Component component : shape.components()) {
            texts.ofComponent(type, component.name())
                    .or(() -> texts.ofComponent(shape.form(), component.name()))
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
        return out.append('}').toString();
    }

    private String choice(ChoiceShape shape) {
        return "export type " + name(shape.type()) + " =\n  | "
                + Joiner.on("\n  | ")
                        .join(shape.members().values().stream().map(this::type).toList())
                + ";\n";
    }
}
