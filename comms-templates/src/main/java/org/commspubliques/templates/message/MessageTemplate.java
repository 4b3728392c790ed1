package org.commspubliques.templates.message;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.TemplateReference;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.Variable;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.form.ExampleValues;
import org.jspecify.annotations.Nullable;

/**
 * Gabarit de message: one content, laid out for each channel and language it goes out on. Parsed once; immutable and
 * thread-safe.
 *
 * <p>The model is one for all layouts, so that the date on the board is the date in the article. The text is plain:
 * nothing is escaped, since the channel's adapter knows what its network needs. A section is stripped of blanks at its
 * ends and left out where nothing remains, and of several empty lines one is kept, so that a layout may have parts and
 * paragraphs that only some messages need.
 *
 * <p>A section for a channel that {@linkplain Channel#appliesTypography() applies typography} gets that of its language; on
 * other channels no-break spaces become ordinary ones. A channel that is not in the catalogue gets the text as it is.
 *
 * <p>Each variant carries a {@linkplain #reference() reference} to the template, so that the register can tell later with
 * which wording a message was written.
 */
public final class MessageTemplate {

    private final TemplateReference reference;
    private final Wording title;
    private final Wording description;
    private final @Nullable CommunicationPurpose purpose;
    private final VariableSchema schema;
    private final ImmutableList<Layout> layouts;

    private MessageTemplate(Builder builder, VariableSchema schema, ImmutableList<Layout> layouts) {
        String hash = Fingerprint.of(layouts, schema.variables());
        this.reference = new TemplateReference(builder.id, builder.version, hash);
        this.title = builder.title;
        this.description = builder.description;
        this.purpose = builder.purpose;
        this.schema = schema;
        this.layouts = layouts;
    }

    /**
     * Starts a message template.
     *
     * @param id its stable name, which error messages begin with, such as {@code 2025-041}
     * @return a builder without sections
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder builder(String id) {
        Preconditions.checkArgument(!id.isBlank(), "id must not be blank");
        return new Builder(id);
    }

    /**
     * Reads a message template from its files, with the standard engine and the standard channels.
     *
     * @param files the files
     * @return the message template
     * @throws DataFormatException if a file is not as expected; names the file, line and column
     * @throws TemplateException if a layout cannot be parsed; names the file, line and column
     * @see MessageTemplateReader
     */
    public static MessageTemplate read(MessageFiles files) {
        return MessageTemplateReader.standard().read(files);
    }

    /**
     * Returns the name.
     *
     * @return the stable name
     */
    public String id() {
        return reference.id();
    }

    /**
     * Returns the version.
     *
     * @return the version its owner gave it; {@code 1} unless set
     */
    public String version() {
        return reference.version();
    }

    /**
     * Returns what variants made with it carry.
     *
     * @return the name, version and {@link #hash()}
     */
    public TemplateReference reference() {
        return reference;
    }

    /**
     * Returns what people call it.
     *
     * @return the title; the name unless set
     */
    public Wording title() {
        return title;
    }

    /**
     * Says what it is for.
     *
     * @return the description; empty unless set
     */
    public Wording description() {
        return description;
    }

    /**
     * Returns why such messages are made.
     *
     * @return the purpose for a communication, or nothing where each message has its own
     */
    public Optional<CommunicationPurpose> purpose() {
        return Optional.ofNullable(purpose);
    }

    /**
     * Returns what it needs, for a form to ask.
     *
     * @return the schema; empty where none was set
     */
    public VariableSchema schema() {
        return schema;
    }

    /**
     * Returns what it can make.
     *
     * @return the channel and language of each layout, in the order in which their first section was added;
     *     unmodifiable
     */
    public List<VariantId> layouts() {
        return layouts.stream().map(Layout::id).collect(ImmutableList.toImmutableList());
    }

    /**
     * Lists the variables that the layouts use, without needing a model.
     *
     * @return each path once, at its first place and with the strongest use that any layout makes of it; unmodifiable
     */
    public List<Variable> variables() {
        Map<String, Variable> byPath = new LinkedHashMap<>();
        for (Layout layout : layouts) {
            for (Layout.Part part : layout.parts()) {
                part.template().variables().forEach(found -> byPath.merge(found.path(), found, Variables::stronger));
            }
        }
        return ImmutableList.copyOf(byPath.values());
    }

    /**
     * Lists what the model lacks for any of the layouts.
     *
     * @param model the model
     * @return each name without a value once, at the first place that needs it; empty if all is there; unmodifiable
     * @throws TemplateException if the model has a value that a template may not enter, or a limit is exceeded
     */
    public List<MissingVariable> missing(Object model) {
        Map<String, MissingVariable> byName = new LinkedHashMap<>();
        for (Layout layout : layouts) {
            for (Layout.Part part : layout.parts()) {
                part.missing(model).forEach(found -> byName.putIfAbsent(found.name(), found));
            }
        }
        return ImmutableList.copyOf(byName.values());
    }

    /**
     * Lists what the model lacks for any of the layouts, seen with an identity.
     *
     * @param model the model
     * @param identity what is said of the issuer
     * @return each name without a value once, at the first place that needs it; empty if all is there; unmodifiable
     * @throws IllegalArgumentException if the model has a value of the reserved name {@value MessageIdentity#GROUP}
     * @throws TemplateException if the model has a value that a template may not enter, or a limit is exceeded
     */
    public List<MissingVariable> missing(Map<String, ?> model, MessageIdentity identity) {
        return missing(signed(model, identity));
    }

    /**
     * Writes the message on all channels, each layout in its own language.
     *
     * @param model the model
     * @return one variant for each layout, in their order, without media; unmodifiable
     * @throws TemplateException if variables are missing, a value cannot be printed, or a limit is exceeded; a message
     *     about missing variables names those of one section, {@link #missing(Object)} names all
     * @throws IllegalArgumentException if the model leaves every section of a layout blank
     */
    public List<Variant> variants(Object model) {
        return layouts.stream()
                .map(layout -> layout.render(model, layout.language(), reference))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Writes the message on the channels that have a layout in one language.
     *
     * @param model the model
     * @param language the language, with the country of the readers where telephones or money are written: {@code fr-NC}
     *     finds the layouts in French, and writes them as in New Caledonia
     * @return one variant for each layout of that language, in their order, without media; unmodifiable
     * @throws TemplateException if variables are missing, a value cannot be printed, or a limit is exceeded
     * @throws IllegalArgumentException if no layout is in that language, or the model leaves every section of a layout
     *     blank
     */
    public List<Variant> variants(Object model, Locale language) {
        List<Layout> chosen = layouts.stream()
                .filter(layout -> layout.language().getLanguage().equals(language.getLanguage()))
                .collect(ImmutableList.toImmutableList());
        Preconditions.checkArgument(
                !chosen.isEmpty(),
                "message template %s has no layout in language '%s'; it has %s",
                id(),
                language.toLanguageTag(),
                layouts());
        return chosen.stream()
                .map(layout -> layout.render(model, language, reference))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Writes the message on all channels, each layout in its own language, in the name of an authority.
     *
     * @param model the model
     * @param identity what is said of the issuer, which layouts see as the group {@value MessageIdentity#GROUP}
     * @return one variant for each layout, in their order, without media; unmodifiable
     * @throws TemplateException if variables are missing, a value cannot be printed, or a limit is exceeded
     * @throws IllegalArgumentException if the model has a value of that reserved name, or leaves every section of a layout
     *     blank
     */
    public List<Variant> variants(Map<String, ?> model, MessageIdentity identity) {
        return variants(signed(model, identity));
    }

    /**
     * Writes the message on the channels that have a layout in one language, in the name of an authority.
     *
     * @param model the model
     * @param identity what is said of the issuer, which layouts see as the group {@value MessageIdentity#GROUP}
     * @param language the language, with the country of the readers where telephones or money are written
     * @return one variant for each layout of that language, in their order, without media; unmodifiable
     * @throws TemplateException if variables are missing, a value cannot be printed, or a limit is exceeded
     * @throws IllegalArgumentException if no layout is in that language, the model has a value of that reserved name, or
     *     leaves every section of a layout blank
     */
    public List<Variant> variants(Map<String, ?> model, MessageIdentity identity, Locale language) {
        return variants(signed(model, identity), language);
    }

    /**
     * Writes the message with the examples of its variables, to show what it looks like.
     *
     * @param identity what is said of the issuer
     * @return one variant for each layout, in their order, without media; unmodifiable
     * @throws TemplateException if a variable that is needed has no example
     */
    public List<Variant> example(MessageIdentity identity) {
        return variants(ExampleValues.of(schema).values(), identity);
    }

    private static Map<String, Object> signed(Map<String, ?> model, MessageIdentity identity) {
        Preconditions.checkArgument(
                !model.containsKey(MessageIdentity.GROUP), "model must not have a value '%s'", MessageIdentity.GROUP);
        Map<String, Object> signed = new LinkedHashMap<>(model);
        signed.put(MessageIdentity.GROUP, identity.values());
        return signed;
    }

    /**
     * Returns the fingerprint of what it makes of a model: the channels, languages, roles and sources in their order, with
     * the templates that sources include, and the names and types of its variables; without its name, version, labels and
     * examples.
     *
     * @return a SHA-256 as 64 hexadecimal digits
     */
    public String hash() {
        return reference.hash();
    }

    @Override
    public String toString() {
        return id() + " " + layouts();
    }

    /**
     * Builds a message template: by default version {@code 1}, with its name for title, without schema, with
     * {@link TemplateEngine#standard()} and the {@linkplain ChannelCatalog#standard() standard channels}. Not thread-safe.
     */
    public static final class Builder {

        /** More than anyone mends in one go, as for one template. */
        private static final int MOST_FAULTS = 100;

        private final String id;
        private final ListMultimap<VariantId, Source> sections =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        private String version = "1";
        private Wording title;
        private Wording description = Wording.same("");
        private @Nullable CommunicationPurpose purpose;
        private @Nullable VariableSchema schema;
        private TemplateEngine engine = TemplateEngine.standard();
        private ChannelCatalog channels = ChannelCatalog.standard();

        private Builder(String id) {
            this.id = id;
            this.title = Wording.same(id);
        }

        /**
         * Sets the version.
         *
         * @param value what its owner calls this state of it, such as {@code 1.0}
         * @return this builder
         */
        public Builder version(String value) {
            this.version = Objects.requireNonNull(value, "version");
            return this;
        }

        /**
         * Sets what people call it.
         *
         * @param value the title
         * @return this builder
         */
        public Builder title(Wording value) {
            this.title = Objects.requireNonNull(value, "title");
            return this;
        }

        /**
         * Says what it is for.
         *
         * @param value the description
         * @return this builder
         */
        public Builder description(Wording value) {
            this.description = Objects.requireNonNull(value, "description");
            return this;
        }

        /**
         * Sets why such messages are made.
         *
         * @param value the purpose
         * @return this builder
         */
        public Builder purpose(CommunicationPurpose value) {
            this.purpose = Objects.requireNonNull(value, "purpose");
            return this;
        }

        /**
         * Sets what it needs. From then on a layout may use only these variables and those of an identity, and may print
         * an optional one only with a default text or within a section of its name; a map lacks what is required where it
         * is blank, in a group or an item too.
         *
         * @param value the schema
         * @return this builder
         * @throws IllegalArgumentException if it declares the reserved name {@value MessageIdentity#GROUP}
         */
        public Builder schema(VariableSchema value) {
            Preconditions.checkArgument(
                    value.find(MessageIdentity.GROUP).isEmpty(), "'%s' is a reserved name", MessageIdentity.GROUP);
            this.schema = value;
            return this;
        }

        /**
         * Sets what parses the sources, for a host's own filters, limits or included templates.
         *
         * @param value the engine
         * @return this builder
         */
        public Builder engine(TemplateEngine value) {
            this.engine = Objects.requireNonNull(value, "engine");
            return this;
        }

        /**
         * Sets the channels, which say what their texts can show: typography, or plain spaces only.
         *
         * @param value the catalogue
         * @return this builder
         */
        public Builder channels(ChannelCatalog value) {
            this.channels = Objects.requireNonNull(value, "channels");
            return this;
        }

        /**
         * Adds a section to the French layout of a channel.
         *
         * @param channel the channel
         * @param role what the section is
         * @param source its template
         * @return this builder
         */
        public Builder section(ChannelId channel, SectionRole role, String source) {
            return section(VariantId.of(channel, Locale.FRENCH), role, source);
        }

        /**
         * Adds a section to a layout.
         *
         * @param layout the channel and language
         * @param role what the section is
         * @param source its template
         * @return this builder
         */
        public Builder section(VariantId layout, SectionRole role, String source) {
            return section(layout, Source.inCode(role, source));
        }

        Builder section(VariantId layout, Source source) {
            sections.put(Objects.requireNonNull(layout, "layout"), source);
            return this;
        }

        /**
         * Parses the sections; all that is wrong with any of them is named at once.
         *
         * @return the message template
         * @throws IllegalArgumentException if there is no section, or the version is blank or longer than 50 characters
         * @throws TemplateException if a source cannot be parsed, or there is a schema and a layout uses another variable or
         *     does with one what its type does not allow; names the template, channel, part, line and column, and also what
         *     would be refused alone by a {@link DataFormatException}
         * @throws DataFormatException if there is a schema and a layout may leave a hole where an optional variable is
         *     absent; names each such place
         */
        public MessageTemplate build() {
            Preconditions.checkArgument(!sections.isEmpty(), "message template %s has no section", id);
            VariableSchema usable = schema == null ? null : MessageIdentity.declaredAfter(schema);
            List<TemplateException> refusals = new ArrayList<>();
            ImmutableList<Layout> layouts = ImmutableListMultimap.copyOf(sections).asMap().entrySet().stream()
                    .map(layout -> layout(layout.getKey(), layout.getValue(), usable, refusals))
                    .collect(ImmutableList.toImmutableList());
            refuse(refusals, usable == null ? List.of() : new SchemaUse(usable).holes(layouts));
            return new MessageTemplate(this, schema == null ? VariableSchema.empty() : schema, layouts);
        }

        /** A part that was refused is not looked at for holes, so nothing is told that follows from something else. */
        private static void refuse(List<TemplateException> refusals, List<Variable> holes) {
            if (refusals.isEmpty() && !holes.isEmpty()) {
                throw DataFormatException.of(
                        holes.stream().map(SchemaUse::refusal).toList());
            } else if (refusals.size() == 1 && holes.isEmpty()) {
                throw refusals.get(0);
            } else if (!refusals.isEmpty()) {
                throw TemplateException.of(Stream.concat(
                                refusals.stream().flatMap(refusal -> refusal.faults().stream()),
                                holes.stream().map(SchemaUse::fault))
                        .limit(MOST_FAULTS)
                        .toList());
            }
        }

        private Layout layout(
                VariantId id,
                Collection<Source> sources,
                @Nullable VariableSchema usable,
                List<TemplateException> refusals) {
            Optional<Channel> channel = channels.find(id.channel());
            return new Layout(
                    id,
                    channel.map(SectionFinish::on).orElse(SectionFinish.NONE),
                    new LayoutParser(
                                    engine,
                                    this.id,
                                    id,
                                    channel.map(Channel::kind).orElse(null),
                                    usable)
                            .parse(sources, refusals));
        }
    }
}
