package org.commspubliques.templates;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.Budget;
import org.commspubliques.templates.internal.node.Rendering;
import org.commspubliques.templates.internal.sink.CharSink;
import org.commspubliques.templates.internal.source.SourceText;
import org.commspubliques.templates.internal.value.Frame;

/**
 * Modèle de texte: a parsed template, to be rendered as often as one likes. Immutable and thread-safe.
 *
 * <p>A model is a {@code Map} with text keys or a record; within it a template reaches maps, the components of records,
 * lists and other iterables, arrays, {@code Optional}, text, the JDK's numbers, booleans, enums and {@code java.time}.
 * Nothing else: no method is ever called but a record's accessors and those of the collections. The model must not change
 * while it renders.
 */
public final class Template {

    private static final int FIRST_CAPACITY = 256;

    /** One long text must not make every later one take as much memory. */
    private static final int LARGEST_CAPACITY = 1 << 16;

    private final SourceText source;
    private final OutputFormat format;
    private final Body body;
    private final Map<String, Body> partials;
    private final String fullHash;
    private final RenderLimits limits;
    private final boolean lenient;

    /** The length of the longest text so far: a hint for the next, so it does not matter which thread wrote it last. */
    private int expectedLength = FIRST_CAPACITY;

    Template(
            SourceText source,
            OutputFormat format,
            Body body,
            Map<String, Body> partials,
            Map<String, String> partialSources,
            RenderLimits limits,
            boolean lenient) {
        this.source = source;
        this.format = format;
        this.body = body;
        this.partials = partials;
        this.fullHash = hash(source.text(), partialSources);
        this.limits = limits;
        this.lenient = lenient;
    }

    /**
     * Returns the name.
     *
     * @return the name given when it was parsed
     */
    public String name() {
        return source.name();
    }

    /**
     * Returns the language its text is written in.
     *
     * @return the format, by which values are escaped
     */
    public OutputFormat format() {
        return format;
    }

    /**
     * Returns the fingerprint of its own source, without the templates it includes.
     *
     * @return the SHA-256 of the source in UTF-8, as 64 hexadecimal digits
     */
    public String hash() {
        return Hashing.sha256()
                .hashString(source.text(), StandardCharsets.UTF_8)
                .toString();
    }

    /**
     * Returns the fingerprint of its own source and of those of all templates it includes, with their names, in the order
     * in which they are first included.
     *
     * @return a SHA-256 as 64 hexadecimal digits; {@link #hash()} where it includes nothing
     */
    public String fullHash() {
        return fullHash;
    }

    /** Every text comes after its length, so that no two templates share a form. */
    private static String hash(String text, Map<String, String> partials) {
        Hasher hasher = Hashing.sha256().newHasher();
        if (!partials.isEmpty()) {
            hasher.putInt(text.length());
        }
        hasher.putString(text, StandardCharsets.UTF_8);
        partials.forEach((name, source) -> hasher.putInt(name.length())
                .putString(name, StandardCharsets.UTF_8)
                .putInt(source.length())
                .putString(source, StandardCharsets.UTF_8));
        return hasher.hash().toString();
    }

    /**
     * Lists the variables that this template and those it includes use, without needing a model.
     *
     * @return the variables in the order of their first use; the dot and the variables of loops are not among them
     */
    public List<Variable> variables() {
        return VariableInventory.of(body, partials, limits);
    }

    /**
     * Lists what the model lacks, by following the path that rendering would take without writing anything. A value that
     * is absent, null or an empty {@code Optional} is missing where a tag without default text would print it; a part
     * that a section hides needs nothing. Filters are not applied.
     *
     * @param model the model
     * @return every tag without a value, once, in the order in which they are reached; empty if all is there
     * @throws TemplateException if the model has a value that a template may not enter, or a limit is exceeded
     */
    public List<MissingVariable> missing(Object model) {
        return run(model, Locale.FRENCH, true).missing();
    }

    /**
     * Renders the text.
     *
     * @param model the model
     * @param reader the locale of whoever will read the text: English for English, French for every other language
     * @return the text
     * @throws TemplateException if variables are missing (all are named, unless the engine is lenient), a value cannot be
     *     printed, or a limit is exceeded
     */
    public String render(Object model, Locale reader) {
        Objects.requireNonNull(reader, "reader");
        Rendering done = run(model, reader, false);
        if (!lenient && !done.missing().isEmpty()) {
            throw TemplateException.missing(done.missing());
        }
        return done.text();
    }

    /**
     * Renders the text and then appends it, so that nothing is appended if rendering fails.
     *
     * @param model the model
     * @param reader the locale of whoever will read the text: English for English, French for every other language
     * @param out where the text goes
     * @throws TemplateException if variables are missing (all are named, unless the engine is lenient), a value cannot be
     *     printed, or a limit is exceeded
     * @throws IOException if the target cannot be appended to
     */
    public void render(Object model, Locale reader, Appendable out) throws IOException {
        out.append(render(model, reader));
    }

    private Rendering run(Object model, Locale reader, boolean checking) {
        Objects.requireNonNull(model, "model");
        CharSink out = new CharSink(checking ? 0 : expectedLength, limits.outputCharacters());
        Budget budget = new Budget(limits.nesting(), limits.partialDepth(), limits.iterations(), limits.tags());
        Rendering rendering = new Rendering(out, format, reader, budget, partials, checking);
        body.render(rendering, new Frame(null, model));
        if (out.length() > expectedLength) {
            expectedLength = Math.min(out.length(), LARGEST_CAPACITY);
        }
        return rendering;
    }
}
