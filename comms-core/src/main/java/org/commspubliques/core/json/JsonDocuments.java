package org.commspubliques.core.json;

import com.google.common.base.CaseFormat;
import com.google.common.base.Preconditions;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commspubliques.core.internal.json.JsonText;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JacksonModule;

/**
 * The documents of one module, or of a host: what each is called, its codec, its JSON Schema (draft 2020-12), and the
 * declarations of all for TypeScript. One set stands on another: what that one knows of types holds here too, and its
 * declarations are imported rather than repeated.
 *
 * <p>Schemas and declarations are made of the same model as reading and writing, when the module is built, and shipped
 * beside its classes. Immutable and thread-safe.
 */
public final class JsonDocuments {

    private static final String LABELS = "labels.json";

    private final String module;
    private final int version;
    private final @Nullable JsonDocuments base;
    private final JsonRegistry registry;
    private final ImmutableMap<String, Class<?>> documents;
    private final ImmutableSet<Class<?>> own;
    private final ImmutableSet<String> packages;
    private final String folder;
    private final Function<String, @Nullable InputStream> resources;
    private final Map<Class<?>, JsonCodec<?>> codecs = new ConcurrentHashMap<>();
    private final Supplier<ImmutableTable<String, String, Wording>> labels = Suppliers.memoize(this::readLabels);

    private JsonDocuments(Builder builder) {
        this.module = builder.module;
        this.version = builder.version;
        this.base = builder.base;
        this.registry = (base == null ? JsonRegistry.CORE : base.registry)
                .and(builder.forms, builder.texts, builder.mixed, builder.hidden);
        this.documents = Maps.uniqueIndex(builder.documents, JsonDocuments::name);
        this.own = base == null
                ? registry.forms().keySet()
                : ImmutableSet.<Class<?>>builder()
                        .addAll(builder.forms.keySet())
                        .addAll(builder.texts.keySet())
                        .addAll(builder.mixed.keySet())
                        .build();
        this.packages = documents.values().stream()
                .filter(type -> !builder.alone.contains(type))
                .map(Class::getPackageName)
                .collect(ImmutableSet.toImmutableSet());
        this.folder = builder.folder;
        this.resources = builder.resources;
    }

    /**
     * Returns a builder of documents that stand on what comms-core knows of types.
     *
     * @param module what the module is called, such as {@code comms-approval}: its declarations are in a file of that name
     * @param version the version of all its documents, which their schemas name
     * @return the builder
     */
    public static Builder builder(String module, int version) {
        return new Builder(module, version);
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String name = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
        return outer == null ? name : name(outer) + "-" + name;
    }

    /** Whether a type is a document, is written as one, or is a record or a sealed interface beside one. */
    boolean has(Class<?> type) {
        return own.contains(type)
                || (packages.contains(type.getPackageName())
                        && !registry.hidden().contains(type)
                        && Modifier.isPublic(type.getModifiers())
                        && (type.isRecord() || (type.isInterface() && type.isSealed())));
    }

    JsonRegistry registry() {
        return registry;
    }

    /** What types are called in declarations and labels; those of the documents below keep their names. */
    Map<Class<?>, String> names() {
        return Reach.of(this).names(base == null ? Map.of() : base.names());
    }

    Optional<JsonDocuments> base() {
        return Optional.ofNullable(base);
    }

    /**
     * Returns the name of the module.
     *
     * @return the name, such as {@code comms-core}
     */
    public String module() {
        return module;
    }

    /**
     * Returns the version of all documents.
     *
     * @return the version, from 1
     */
    public int version() {
        return version;
    }

    /**
     * Returns the documents.
     *
     * @return their types by what they are called, such as {@code room-plan}; unmodifiable
     */
    public Map<String, Class<?>> documents() {
        return documents;
    }

    /**
     * Returns the codec of a type, made once.
     *
     * @param type the type of a document, or of something in one
     * @param <T> the type
     * @return the codec
     * @throws IllegalArgumentException if some of the type has no exact form in JSON; names the component
     */
    @SuppressWarnings("unchecked") // put under its own type only
    public <T> JsonCodec<T> codec(Class<T> type) {
        return (JsonCodec<T>) codecs.computeIfAbsent(type, absent -> JsonCodec.of(absent, registry));
    }

    /**
     * Tells whether a type is a document or in one, however deep.
     *
     * @param type the type
     * @return true if a document can hold values of it
     */
    public boolean holds(Class<?> type) {
        return Reach.of(this).types().contains(type);
    }

    /**
     * Tells whether a document is only written: this library makes it, and nobody else.
     *
     * @param name what it is called
     * @return true of a view, and of what holds one wherever it is
     * @throws IllegalArgumentException if no document is called so
     */
    public boolean isView(String name) {
        Set<JsonShape> seen = new HashSet<>();
        return holdsView(codec(type(name)).shape(), seen);
    }

    private boolean holdsView(JsonShape shape, Set<JsonShape> seen) {
        if (shape instanceof JsonShape.ListOf list) {
            return holdsView(list.item(), seen);
        } else if (shape instanceof JsonShape.SetOf set) {
            return holdsView(set.item(), seen);
        } else if (shape instanceof JsonShape.MapOf map) {
            return holdsView(map.value(), seen);
        } else if (shape instanceof ChoiceShape choice) {
            return choice.members().values().stream().anyMatch(member -> holdsView(member, seen));
        } else if (shape instanceof RecordShape record && seen.add(record)) {
            JsonForm<?, ?> form = registry.form(record.type());
            return (form != null && form.isView())
                    || record.components().stream()
                            .filter(part -> part.presence() == RecordShape.Presence.REQUIRED)
                            .anyMatch(part -> holdsView(part.shape(), seen));
        }
        return false;
    }

    private Class<?> type(String name) {
        Class<?> type = documents.get(name);
        Preconditions.checkArgument(type != null, "no document is called '%s'", name);
        return Objects.requireNonNull(type);
    }

    /**
     * Returns the schema of a document, as it was shipped.
     *
     * @param name what it is called, such as {@code budget}
     * @return the JSON Schema, whole in itself; or nothing where no document is called so
     */
    public Optional<String> schema(String name) {
        return documents.containsKey(name) ? Optional.of(resource(name + ".schema.json")) : Optional.empty();
    }

    /**
     * Returns the declarations of all documents for TypeScript, as they were shipped.
     *
     * @return the text of the file that is called as the module is, and ends in {@code .d.ts}
     */
    public String typeScript() {
        return resource(module + ".d.ts");
    }

    /**
     * Returns what people read for each constant of an enumeration in the documents, and for each code, as it was shipped.
     *
     * @return JSON: by the name of the type and by the constant, {@code fr} and {@code en}; for the rules of findings by
     *     {@code ruleId} and the rule, for checks by {@code check} and its id, for exceptions by {@code code} and the code
     */
    public String labels() {
        return resource(LABELS);
    }

    /**
     * Returns what people read for a constant or a code, as it was shipped with these documents or those they stand on.
     *
     * @param section the name of the type as in the declarations, such as {@code ObstacleKind}; or {@code ruleId} for
     *     findings, {@code check} for the checks of a review, {@code code} for exceptions
     * @param constant the constant as it is written, such as {@code stageWaits}; or the code, such as {@code NEU-01}
     * @return the words, or nothing where there are none
     */
    public Optional<Wording> label(String section, String constant) {
        return Optional.ofNullable(labels.get().get(section, constant))
                .or(() -> base().flatMap(below -> below.label(section, constant)));
    }

    /** Documents that a host makes at run time ship no labels. */
    private ImmutableTable<String, String, Wording> readLabels() {
        return find(LABELS).map(json -> Labels.read(folder + LABELS, json)).orElse(ImmutableTable.of());
    }

    /**
     * Makes the schema of a document; the build of a module does, of what it ships.
     *
     * @param name what it is called
     * @param texts what is said of types
     * @return the JSON Schema
     * @throws IllegalArgumentException if no document is called so
     */
    public String makeSchema(String name, JsonTexts texts) {
        return JsonText.of(
                new SchemaWriter(this, texts).of(name, codec(type(name)).shape()));
    }

    /**
     * Makes the declarations of all documents for TypeScript; what another set declares is imported from it.
     *
     * @param texts what is said of types
     * @return the declarations
     */
    public String makeTypeScript(JsonTexts texts) {
        return new TypeScriptWriter(this, texts).text();
    }

    /**
     * Makes the labels of all constants in the documents, and of codes.
     *
     * @param others the labels of enumerations that are not {@linkplain org.commspubliques.core.language.Labelled labelled}, by type and constant: {@code Severity.note};
     *     and those of codes, by a section that begins with a small letter: {@code ruleId.NEU-01}
     * @return JSON, as {@link #labels()} returns it
     * @throws IllegalArgumentException if a constant has no label; names all of these
     */
    public String makeLabels(Map<String, Wording> others) {
        return JsonText.of(new LabelWriter(others).of(this));
    }

    /**
     * Lets a host’s Jackson mapper write and read the documents, and what they hold, as their codecs do.
     *
     * @param context the context of the module that is being set up
     */
    public void register(JacksonModule.SetupContext context) {
        context.addSerializers(new ContractSerializers(this));
        context.addDeserializers(new ContractDeserializers(this));
    }

    private String resource(String file) {
        return find(file).orElseThrow(() -> new IllegalStateException("resource " + folder + file + " is missing"));
    }

    private Optional<String> find(String file) {
        try (InputStream in = resources.apply(folder + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds documents. Stands on comms-core alone and ships nothing unless set otherwise. Not thread-safe. */
    public static final class Builder {

        private final String module;
        private final int version;
        private @Nullable JsonDocuments base;
        private final Map<Class<?>, JsonForm<?, ?>> forms = new LinkedHashMap<>();
        private final Map<Class<?>, TextShape> texts = new LinkedHashMap<>();
        private final Map<Class<?>, MixedForm<?, ?>> mixed = new LinkedHashMap<>();
        private final Set<Class<?>> hidden = new LinkedHashSet<>();
        private final Set<Class<?>> alone = new LinkedHashSet<>();
        private List<Class<?>> documents = List.of();
        private String folder = "/";
        private Function<String, @Nullable InputStream> resources = path -> null;

        private Builder(String module, int version) {
            this.module = module;
            this.version = version;
        }

        /**
         * Stands on other documents: what they know of types holds, and their declarations are imported.
         *
         * @param other the other documents
         * @return this builder
         */
        public Builder above(JsonDocuments other) {
            this.base = other;
            return this;
        }

        /**
         * Says where schemas, declarations and labels are.
         *
         * @param where the folder, with a slash at both ends
         * @param open opens a resource, such as {@code Contract.class::getResourceAsStream}
         * @return this builder
         */
        public Builder resources(String where, Function<String, @Nullable InputStream> open) {
            this.folder = where;
            this.resources = open;
            return this;
        }

        /**
         * Says how classes are written that are no records, or not by their components.
         *
         * @param all the forms
         * @return this builder
         */
        public Builder forms(List<JsonForm<?, ?>> all) {
            all.forEach(form -> forms.put(form.type(), form));
            return this;
        }

        /**
         * Says how values of a type are written as one text.
         *
         * @param type the type
         * @param expected what the text should be
         * @param format makes the text of a value
         * @param parser makes the value of a text; throws {@link IllegalArgumentException}
         * @param pattern a regular expression of ECMA-262 that every text matches; null where all texts may do
         * @param <T> the type
         * @return this builder
         */
        public <T> Builder text(
                Class<T> type,
                Wording expected,
                Function<T, String> format,
                Function<String, T> parser,
                @Nullable String pattern) {
            texts.put(type, TextShape.of(type, expected, format, parser, pattern));
            return this;
        }

        /**
         * Writes a type as the constants of an enumeration under their own names, such as {@code BON_A_TIRER}, where an
         * older format did; everywhere else constants are in lower camel case.
         *
         * @param type a record around a constant
         * @param constants the enumeration
         * @param format the constant of a value
         * @param parser the value of a constant
         * @param <T> the type
         * @param <E> the enumeration
         * @return this builder
         */
        public <T, E extends Enum<E>> Builder constants(
                Class<T> type, Class<E> constants, Function<T, E> format, Function<E, T> parser) {
            texts.put(type, TextShape.named(type, constants, format, parser));
            return this;
        }

        /**
         * Says how a type is written that is a text, a number or an object.
         *
         * @param form how
         * @return this builder
         */
        public Builder mixed(MixedForm<?, ?> form) {
            mixed.put(form.type(), form);
            return this;
        }

        /**
         * Lets somebody else say how some types are written.
         *
         * @param more says it to this builder
         * @return this builder
         */
        public Builder also(Consumer<Builder> more) {
            more.accept(this);
            return this;
        }

        /**
         * Leaves records of sealed interfaces out of JSON: neither written nor read.
         *
         * @param types the records
         * @return this builder
         */
        public Builder never(Class<?>... types) {
            hidden.addAll(List.of(types));
            return this;
        }

        /**
         * Says which the documents are.
         *
         * @param types their types, which name them
         * @return this builder
         */
        public Builder documents(Class<?>... types) {
            this.documents = List.of(types);
            return this;
        }

        /**
         * Leaves the records beside some documents to a host’s mapper where they stand by themselves, as registers hold
         * them already.
         *
         * @param types the types of these documents
         * @return this builder
         */
        public Builder alone(Class<?>... types) {
            alone.addAll(List.of(types));
            return this;
        }

        /**
         * Returns the documents.
         *
         * @return the documents
         * @throws IllegalArgumentException if two are called alike, or something is known of a type already
         */
        public JsonDocuments build() {
            return new JsonDocuments(this);
        }
    }
}
