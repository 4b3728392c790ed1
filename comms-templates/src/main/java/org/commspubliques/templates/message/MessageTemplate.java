package org.commspubliques.templates.message;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.Variable;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.error.TemplateException;

/**
 * Gabarit de message: one content, laid out for each channel and language it goes out on. Parsed once; immutable and
 * thread-safe.
 *
 * <p>The model is one for all layouts, so that the date on the board is the date in the article. The text is plain:
 * nothing is escaped, since the channel's adapter knows what its network needs. A section is stripped of blanks at its
 * ends and left out where nothing remains, so that a layout may have parts that only some messages need.
 */
public final class MessageTemplate {

    private final String id;
    private final ImmutableList<Layout> layouts;

    private MessageTemplate(String id, ImmutableList<Layout> layouts) {
        this.id = id;
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
     * Returns the name.
     *
     * @return the stable name
     */
    public String id() {
        return id;
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
                part.template().missing(model).forEach(found -> byName.putIfAbsent(found.name(), found));
            }
        }
        return ImmutableList.copyOf(byName.values());
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
        return layouts.stream().map(layout -> layout.render(model)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Writes the message on the channels that have a layout in one language.
     *
     * @param model the model
     * @param language the language; only its code counts, so that {@code fr-NC} finds the layouts in French
     * @return one variant for each layout of that language, in their order, without media; unmodifiable
     * @throws TemplateException if variables are missing, a value cannot be printed, or a limit is exceeded
     * @throws IllegalArgumentException if no layout is in that language, or the model leaves every section of a layout
     *     blank
     */
    public List<Variant> variants(Object model, Locale language) {
        List<Layout> chosen = layouts.stream()
                .filter(layout -> Locale.forLanguageTag(layout.id().language())
                        .getLanguage()
                        .equals(language.getLanguage()))
                .collect(ImmutableList.toImmutableList());
        Preconditions.checkArgument(
                !chosen.isEmpty(),
                "message template %s has no layout in language '%s'; it has %s",
                id,
                language.toLanguageTag(),
                layouts());
        return chosen.stream().map(layout -> layout.render(model)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the fingerprint of what it makes of a model: the channels, languages, roles and sources in their order,
     * without its name and without the templates that sources include.
     *
     * @return a SHA-256 as 64 hexadecimal digits
     */
    @SuppressWarnings("UnstableApiUsage")
    public String hash() {
        Hasher hasher = Hashing.sha256().newHasher();
        layouts.forEach(layout -> layout.fingerprint(hasher));
        return hasher.hash().toString();
    }

    @Override
    public String toString() {
        return id + " " + layouts();
    }

    /** Builds a message template: by default with {@link TemplateEngine#standard()}. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final ListMultimap<VariantId, Source> sections =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        private TemplateEngine engine = TemplateEngine.standard();

        private Builder(String id) {
            this.id = id;
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
            sections.put(Objects.requireNonNull(layout, "layout"), new Source(role, source));
            return this;
        }

        /**
         * Parses the sections.
         *
         * @return the message template
         * @throws IllegalArgumentException if there is no section
         * @throws TemplateException if a source cannot be parsed; names the template, channel, part, line and column
         */
        public MessageTemplate build() {
            Preconditions.checkArgument(!sections.isEmpty(), "message template %s has no section", id);
            ImmutableList.Builder<Layout> layouts = ImmutableList.builder();
            ImmutableListMultimap.copyOf(sections)
                    .asMap()
                    .forEach((layout, sources) -> layouts.add(new LayoutParser(engine, id, layout).parse(sources)));
            return new MessageTemplate(id, layouts.build());
        }
    }
}
