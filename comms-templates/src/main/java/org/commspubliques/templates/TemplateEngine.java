package org.commspubliques.templates;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplatePlace;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.PartialNode;
import org.commspubliques.templates.internal.parse.ParsedTemplate;
import org.commspubliques.templates.internal.parse.TemplateParser;
import org.commspubliques.templates.internal.source.SourceText;

/**
 * Moteur de modèles: parses templates written in Mustache. Immutable, and thread-safe if its loader is.
 *
 * <p>The language is the core of Mustache: <code>{{name}}</code>, dotted names, <code>{{.}}</code>, sections
 * <code>{{#name}}…{{/name}}</code>, inverted sections <code>{{^name}}</code>, comments <code>{{! }}</code>, included
 * templates <code>{{&gt;name}}</code>, other delimiters <code>{{=&lt;% %&gt;=}}</code>. Names may have accents, spaces and
 * apostrophes. A value is escaped for the template's format; <code>{{{name}}}</code> and <code>{{&amp;name}}</code> print
 * it as it is, and are to be searched for when a template is reviewed. Added to Mustache:
 *
 * <ul>
 *   <li><code>{{name ?: "default text"}}</code>, for a value that is absent or blank;
 *   <li><code>{{name | filter | filter}}</code>, see {@link Filters};
 *   <li>in a list <code>{{#&#64;first}}</code>, <code>{{^&#64;last}}</code>, and <code>{{&#64;index}}</code> which counts from 1.
 * </ul>
 *
 * <p>A section is false for false, nothing, an empty list and a blank text; zero is true. Unlike Mustache, a template
 * that would print a value which the model lacks, or include a template which does not exist, fails and says so; a
 * {@linkplain Builder#lenient(boolean) lenient} engine prints nothing there.
 */
public final class TemplateEngine {

    private final RenderLimits limits;
    private final Filters filters;
    private final TemplateLoader loader;
    private final boolean lenient;

    private TemplateEngine(Builder builder) {
        Map<String, String> known = ImmutableMap.copyOf(builder.partials);
        TemplateLoader other = builder.loader;
        this.limits = builder.limits;
        this.filters = builder.filters;
        this.loader = name -> Optional.ofNullable(known.get(name)).or(() -> other.load(name));
        this.lenient = builder.lenient;
    }

    /**
     * Returns an engine with every default.
     *
     * @return an engine that is strict, has the French filters and the standard limits, and includes nothing
     */
    public static TemplateEngine standard() {
        return builder().build();
    }

    /**
     * Starts an engine.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses a template and all those it includes.
     *
     * @param name its name, for messages
     * @param source its text
     * @param format the language that the text is written in
     * @return the template
     * @throws TemplateException if a source does not follow the language, names an unknown filter or an unknown template,
     *     or exceeds a limit
     */
    public Template parse(String name, String source, OutputFormat format) {
        return parse(TemplateSource.of(name, source, format));
    }

    /**
     * Parses a template and all those it includes.
     *
     * @param source its text, and where it begins in its file
     * @return the template
     * @throws TemplateException if a source does not follow the language, names an unknown filter or an unknown template,
     *     or exceeds a limit
     */
    public Template parse(TemplateSource source) {
        SourceText text = source(source.name(), source.text(), source.firstLine());
        ParsedTemplate parsed = TemplateParser.parse(text, filters, limits.nesting());
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, Body> partials = included(parsed.partials(), sources);
        return new Template(text, source.format(), parsed.body(), partials, sources, limits, lenient);
    }

    /** Follows included templates without recursion, because a chain of them may be long. */
    private Map<String, Body> included(List<PartialNode> first, Map<String, String> sources) {
        Map<String, Body> bodies = new LinkedHashMap<>();
        Deque<PartialNode> waiting = new ArrayDeque<>(first);
        while (!waiting.isEmpty()) {
            PartialNode tag = waiting.remove();
            if (!bodies.containsKey(tag.name())) {
                ParsedTemplate parsed = load(tag, sources);
                bodies.put(tag.name(), parsed.body());
                waiting.addAll(parsed.partials());
            }
        }
        return ImmutableMap.copyOf(bodies);
    }

    private ParsedTemplate load(PartialNode tag, Map<String, String> sources) {
        Optional<String> source = loader.load(tag.name());
        if (source.isPresent()) {
            sources.put(tag.name(), source.get());
            return TemplateParser.parse(source(tag.name(), source.get(), 1), filters, limits.nesting());
        }
        if (lenient) {
            return new ParsedTemplate(Body.EMPTY, List.of());
        }
        throw new TemplateException(
                TemplateProblem.PARTIAL_NOT_FOUND,
                tag.position().place(),
                Wording.of(
                        "le modèle « " + tag.name() + " » à inclure est introuvable",
                        "the template '" + tag.name() + "' to include cannot be found"));
    }

    private SourceText source(String name, String text, int firstLine) {
        int most = limits.templateCharacters();
        if (text.length() > most) {
            throw new TemplateException(
                    TemplateProblem.LIMIT,
                    new TemplatePlace(name, firstLine, 1, ""),
                    Wording.of(
                            "le modèle a plus de " + most + " caractères ; limite RenderLimits.templateCharacters",
                            "the template has more than " + most
                                    + " characters; limit RenderLimits.templateCharacters"));
        }
        return new SourceText(name, text, firstLine);
    }

    /** Builds an engine. Not thread-safe. */
    public static final class Builder {

        private final Map<String, String> partials = new HashMap<>();
        private RenderLimits limits = RenderLimits.standard();
        private Filters filters = Filters.french();
        private TemplateLoader loader = name -> Optional.empty();
        private boolean lenient;

        private Builder() {}

        /**
         * Sets the limits; {@link RenderLimits#standard()} unless set.
         *
         * @param limits the limits
         * @return this builder
         */
        public Builder limits(RenderLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Sets the filters that templates may name; {@link Filters#french()} unless set.
         *
         * @param filters the filters
         * @return this builder
         */
        public Builder filters(Filters filters) {
            this.filters = Objects.requireNonNull(filters, "filters");
            return this;
        }

        /**
         * Adds a template that others may include, which goes before one that the loader would find.
         *
         * @param name how a tag names it
         * @param source its text
         * @return this builder
         */
        public Builder partial(String name, String source) {
            partials.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(source, "source"));
            return this;
        }

        /**
         * Sets where included templates are found; nowhere unless set.
         *
         * @param loader the loader
         * @return this builder
         */
        public Builder loader(TemplateLoader loader) {
            this.loader = Objects.requireNonNull(loader, "loader");
            return this;
        }

        /**
         * Sets whether what is missing prints nothing, as Mustache specifies; false unless set. {@link Template#missing}
         * still reports it. For templates of other software; a text to the public should not have holes.
         *
         * @param lenient whether absent variables and absent included templates are left out in silence
         * @return this builder
         */
        public Builder lenient(boolean lenient) {
            this.lenient = lenient;
            return this;
        }

        /**
         * Makes the engine.
         *
         * @return the engine
         */
        public TemplateEngine build() {
            return new TemplateEngine(this);
        }
    }
}
