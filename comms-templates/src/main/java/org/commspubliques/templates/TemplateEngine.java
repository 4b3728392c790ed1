package org.commspubliques.templates;

import com.google.common.collect.ImmutableMap;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplatePlace;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.internal.node.Budget;
import org.commspubliques.templates.internal.sink.Buffers;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.source.FaultList;
import org.commspubliques.templates.internal.source.SourceText;
import org.commspubliques.templates.internal.value.Shapes;

/**
 * Moteur de modèles: parses templates written in Mustache. Immutable, and thread-safe if its loader is.
 *
 * <p>The language is Mustache as its specification 1.4.2 has it, with all optional modules: <code>{{name}}</code>, dotted
 * names, <code>{{.}}</code>, sections <code>{{#name}}…{{/name}}</code>, inverted sections <code>{{^name}}</code>, comments
 * <code>{{! }}</code>, included templates <code>{{&gt;name}}</code>, templates named by a variable
 * <code>{{&gt;*name}}</code>, parents <code>{{&lt;name}}…{{/name}}</code> with blocks <code>{{$name}}…{{/name}}</code>,
 * lambdas, other delimiters <code>{{=&lt;% %&gt;=}}</code>. Names may have accents, spaces and apostrophes. Added to
 * Mustache:
 *
 * <ul>
 *   <li><code>{{name | filter | filter: "text", 2}}</code>, see {@link Filters};
 *   <li><code>{{name ?: "default text"}}</code>, for a value that is absent or blank;
 *   <li><code>{{name ?? "optional text with {{name}}"}}</code>, a text for a value that is there; both texts may hold
 *       variables;
 *   <li>in a list <code>{{#&#64;first}}</code>, <code>{{^&#64;last}}</code>, and <code>{{&#64;index}}</code> which counts from 1.
 * </ul>
 *
 * <p>A section is false for false, nothing, an empty list and a blank text; zero is true.
 *
 * <p>A value is made harmless for the place where it lands, which the template's format and the text around the tag say: in
 * HTML, text, an attribute, an address, a style or a script. Where nothing makes it harmless the template is refused.
 * <code>{{{name}}}</code> and <code>{{&amp;name}}</code> print a value as it is, and are to be searched for when a template
 * is reviewed.
 *
 * <p>Unlike Mustache, a template that would print a value which the model lacks, or include a template which does not
 * exist, fails and says so. {@link Builder#lenient(boolean)} and {@link Builder#plainMustache(boolean)} take that back.
 *
 * <p>What has been rendered a thousand times is put together anew, unless it is above 32 Ki characters, so that the virtual
 * machine compiles it as if it were written in Java; it prints the same. The system property {@code
 * comms.templates.joinAfter}, read once, says after how many times, and 0 never.
 */
public final class TemplateEngine {

    private final EngineSettings settings;

    private TemplateEngine(Builder builder) {
        Map<String, String> known = ImmutableMap.copyOf(builder.partials);
        TemplateLoader other = builder.loader;
        RenderLimits limits = builder.limits;
        this.settings = new EngineSettings(
                limits,
                new Budget.Limits(limits.nesting(), limits.partialDepth(), limits.iterations(), limits.tags()),
                builder.filters,
                name -> Optional.ofNullable(known.get(name)).or(() -> other.load(name)),
                Shapes.with(builder.lookups),
                new Buffers(),
                builder.lenient || builder.plainMustache,
                builder.plainMustache);
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
     * Parses a template and all those it includes by name.
     *
     * @param name its name, for messages
     * @param source its text
     * @param format the language that the text is written in
     * @return the template
     * @throws TemplateException if a source does not follow the language, names an unknown filter or an unknown template,
     *     would print a value where nothing makes it harmless, or exceeds a limit; all that is wrong is named at once
     */
    public Template parse(String name, String source, OutputFormat format) {
        return parse(TemplateSource.of(name, source, format));
    }

    /**
     * Parses a template and all those it includes by name.
     *
     * @param source its text, and where it begins in its file
     * @return the template
     * @throws TemplateException if a source does not follow the language, names an unknown filter or an unknown template,
     *     would print a value where nothing makes it harmless, or exceeds a limit; all that is wrong is named at once
     */
    public Template parse(TemplateSource source) {
        FaultList faults = new FaultList();
        Template template = parse(source, faults);
        faults.check();
        return template;
    }

    /**
     * Parses a template and binds it to the record class that its models will have, so that mistakes of both kinds are
     * found together.
     *
     * @param source its text, and where it begins in its file
     * @param model the record class
     * @param <M> the record class
     * @return the template bound to it
     * @throws TemplateException if something is wrong with the source, see {@link #parse(TemplateSource)}, or with what it
     *     does with the record, see {@link Template#bind(Class)}; all that is wrong is named at once
     * @throws IllegalArgumentException if the class is not a record
     */
    public <M> BoundTemplate<M> parse(TemplateSource source, Class<M> model) {
        FaultList faults = new FaultList();
        Template template = parse(source, faults);
        return template.bind(model, faults);
    }

    /**
     * Parses a template and binds it to declared variables, so that mistakes of both kinds are found together.
     *
     * @param source its text, and where it begins in its file
     * @param schema the declared variables
     * @return the template bound to them
     * @throws TemplateException if something is wrong with the source, see {@link #parse(TemplateSource)}, or with what it
     *     does with the variables, see {@link Template#bind(VariableSchema)}; all that is wrong is named at once
     */
    public BoundTemplate<Map<String, ?>> parse(TemplateSource source, VariableSchema schema) {
        FaultList faults = new FaultList();
        Template template = parse(source, faults);
        return template.bind(schema, faults);
    }

    private Template parse(TemplateSource source, FaultList faults) {
        TemplateCompiler compiler = new TemplateCompiler(settings, source.format());
        SourceText text = source(source, compiler);
        TemplateCompiler.Compiled compiled = compiler.compile(text, false, faults);
        return new Template(
                text, compiled.body(), compiled.included(), new Renderer(settings, source.format(), compiler));
    }

    private static SourceText source(TemplateSource source, TemplateCompiler compiler) {
        try {
            return compiler.source(source);
        } catch (Fault tooLong) {
            throw new TemplateException(
                    TemplateProblem.LIMIT,
                    new TemplatePlace(source.name(), source.firstLine(), 1, ""),
                    tooLong.wording());
        }
    }

    /** Builds an engine. Not thread-safe. */
    public static final class Builder {

        private final Map<String, String> partials = new HashMap<>();
        private final List<MethodHandles.Lookup> lookups = new ArrayList<>();
        private RenderLimits limits = RenderLimits.standard();
        private Filters filters = Filters.french();
        private TemplateLoader loader = name -> Optional.empty();
        private boolean lenient;
        private boolean plainMustache;

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
         * Lets the engine read records of a module that is not open to it: neither exported with public records, nor opened.
         * None unless added.
         *
         * @param lookup what {@link MethodHandles#lookup()} returns in a class of that module
         * @return this builder
         */
        public Builder lookup(MethodHandles.Lookup lookup) {
            lookups.add(Objects.requireNonNull(lookup, "lookup"));
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
         * Sets whether templates behave exactly as the specification of Mustache has it; false unless set. What is missing
         * prints nothing, and in HTML every value is escaped as text wherever it lands: in an address, a script or a style
         * that protects nobody. For templates of other software that are trusted. The limits stay.
         *
         * @param plainMustache whether to follow the specification to the letter
         * @return this builder
         */
        public Builder plainMustache(boolean plainMustache) {
            this.plainMustache = plainMustache;
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
