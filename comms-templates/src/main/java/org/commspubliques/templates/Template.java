package org.commspubliques.templates;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.source.FaultList;
import org.commspubliques.templates.internal.source.SourceText;

/**
 * Modèle de texte: a parsed template, to be rendered as often as one likes. Immutable and thread-safe; it may be kept for
 * as long as its source does not change.
 *
 * <p>A model is a {@code Map} with text keys, a record or {@link org.commspubliques.templates.value.DynamicFields}; within
 * it a template reaches maps, the components of records, lists and other iterables, arrays, {@code Optional}, text, the
 * JDK's numbers, booleans, enums and {@code java.time}, and calls a {@link org.commspubliques.templates.value.Lambda}.
 * Nothing else: no method is ever called but a record's accessors and those of the collections. The model must not change
 * while it renders.
 *
 * <p>This template takes any model and finds out what is in it as it renders. {@link #bind(Class)} makes one that knows
 * its model beforehand: its mistakes are found at once, and it renders faster.
 */
public final class Template {

    private final SourceText source;
    private final Body body;
    private final ImmutableMap<String, SourceText> included;
    private final Renderer renderer;

    Template(SourceText source, Body body, Map<String, SourceText> included, Renderer renderer) {
        this.source = source;
        this.body = body;
        this.included = ImmutableMap.copyOf(included);
        this.renderer = renderer;
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
        return renderer.format();
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
     * Returns the fingerprint of its own source and of those of all templates it includes by name, with their names, in
     * the order in which they are first included.
     *
     * @return a SHA-256 as 64 hexadecimal digits; {@link #hash()} where it includes nothing
     */
    public String fullHash() {
        Hasher hasher = Hashing.sha256().newHasher();
        if (!included.isEmpty()) {
            hasher.putInt(source.length());
        }
        hasher.putString(source.text(), StandardCharsets.UTF_8);
        included.forEach((name, text) -> hasher.putInt(name.length())
                .putString(name, StandardCharsets.UTF_8)
                .putInt(text.length())
                .putString(text.text(), StandardCharsets.UTF_8));
        return hasher.hash().toString();
    }

    /**
     * Lists the variables that this template and those it includes use, without needing a model.
     *
     * @return the variables in the order of their first use; the dot and the variables of loops are not among them
     */
    public List<Variable> variables() {
        return VariableInventory.of(body, renderer.limits());
    }

    /**
     * Checks the template against the record class that its models will have, and makes it faster. A component has to
     * have a value that shows, no blank text, unless it is an {@code Optional} or annotated as {@code Nullable} (by any
     * library), or the template has a text for its absence. A list may be empty.
     *
     * @param model the record class
     * @param <M> the record class
     * @return the template bound to it
     * @throws TemplateException if the template uses a variable that the record lacks, does with one what its type does
     *     not allow, or has a part that can never be shown; all such mistakes are named, with their place
     * @throws IllegalArgumentException if the class is not a record
     */
    public <M> BoundTemplate<M> bind(Class<M> model) {
        return bind(model, new FaultList());
    }

    <M> BoundTemplate<M> bind(Class<M> model, FaultList faults) {
        return Bindings.toRecord(this, body, renderer, model, faults);
    }

    /**
     * Checks the template against the variables that are declared for its models, which are maps. A name then belongs to
     * where it is declared: a field that an item or a group lacks is absent, whatever has the same name around it.
     *
     * @param schema the declared variables
     * @return the template bound to them
     * @throws TemplateException if the template uses a variable that is not declared, does with one what its type does not
     *     allow, or has a part that can never be shown; all such mistakes are named, with their place
     */
    public BoundTemplate<Map<String, ?>> bind(VariableSchema schema) {
        return bind(schema, new FaultList());
    }

    BoundTemplate<Map<String, ?>> bind(VariableSchema schema, FaultList faults) {
        return Bindings.toSchema(this, body, renderer, schema, faults);
    }

    /**
     * Lists what the model lacks, by rendering with it and throwing the text away. A value that is absent, null or an
     * empty {@code Optional} is missing where a tag without default text would print it; a part that a section hides needs
     * nothing.
     *
     * @param model the model
     * @return every tag without a value, once, in the order in which they are reached; empty if all is there
     * @throws TemplateException if the model has a value that a template may not enter, or a limit is exceeded
     */
    public List<MissingVariable> missing(Object model) {
        return inspect(model).missing();
    }

    /**
     * Compares a model with the template, by rendering with it and throwing the text away.
     *
     * @param model the model
     * @return what is missing, what no tag uses, and what cannot be printed
     * @throws TemplateException if a limit is exceeded, or the model has a value that a template may not enter
     */
    public Inspection inspect(Object model) {
        return Inspections.of(body, renderer, model, variables());
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
        return renderer.text(body, Objects.requireNonNull(model, "model"), reader);
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

    /**
     * Renders the text as UTF-8 and then writes it, so that nothing is written if rendering fails. Much faster than
     * encoding a text that has been rendered. Half of a surrogate pair, which no text should have, becomes a question mark.
     * The stream is neither flushed nor closed.
     *
     * @param model the model
     * @param reader the locale of whoever will read the text: English for English, French for every other language
     * @param out where the bytes go
     * @throws TemplateException if variables are missing (all are named, unless the engine is lenient), a value cannot be
     *     printed, or a limit is exceeded
     * @throws IOException if the stream cannot be written to
     */
    public void render(Object model, Locale reader, OutputStream out) throws IOException {
        renderer.write(body, Objects.requireNonNull(model, "model"), reader, out);
    }
}
