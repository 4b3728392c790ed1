package org.commspubliques.templates;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.node.Body;

/**
 * Modèle lié: a template that has been checked against the type of its models, so that no mistake of its author is left to
 * be found when a text is due. Immutable and thread-safe.
 *
 * @param <M> the type of its models: a record class, or a map for declared variables
 */
public final class BoundTemplate<M> {

    private final Template template;
    private final Body body;
    private final Renderer renderer;
    private final ImmutableList<DeclaredVariable> variables;
    private final ModelCheck check;

    BoundTemplate(Template template, Body body, Renderer renderer, List<DeclaredVariable> variables, ModelCheck check) {
        this.template = template;
        this.body = body;
        this.renderer = renderer;
        this.variables = ImmutableList.copyOf(variables);
        this.check = check;
    }

    /**
     * Returns the template that was bound.
     *
     * @return the same template for any model
     */
    public Template template() {
        return template;
    }

    /**
     * Returns the name.
     *
     * @return the name given when it was parsed
     */
    public String name() {
        return template.name();
    }

    /**
     * Returns the language its text is written in.
     *
     * @return the format, by which values are escaped
     */
    public OutputFormat format() {
        return template.format();
    }

    /**
     * Lists what a form has to ask for.
     *
     * @return the declared variables that the template uses, in the order in which they were declared; for a record, its
     *     components that the template uses, of which those are required that are neither {@code Optional} nor annotated
     *     as {@code Nullable}, and whose labels are their names; unmodifiable
     */
    public List<DeclaredVariable> variables() {
        return variables;
    }

    /**
     * Compares a model with the template, by rendering with it and throwing the text away.
     *
     * @param model the model
     * @return what is missing, what is not declared, and what is not of the declared type or cannot be printed
     * @throws TemplateException if a limit is exceeded, or the model has a value that a template may not enter
     */
    public Inspection inspect(M model) {
        return check.inspect(Objects.requireNonNull(model, "model"));
    }

    /**
     * Renders the text.
     *
     * <p>A blank text leaves a hole as much as no value does, so it counts as missing where the variable is required, in a
     * group or an item too; so does a list without items where a variable is declared as required, or where a tag would print
     * it, and a blank item of a list of texts. In a record a list may be empty: a section then goes through nothing.
     *
     * @param model the model
     * @param reader the locale of whoever will read the text: English for English, French for every other language
     * @return the text
     * @throws TemplateException if required variables are missing (all are named, unless the engine is lenient), a value
     *     cannot be printed, or a limit is exceeded
     */
    public String render(M model, Locale reader) {
        check.require(Objects.requireNonNull(model, "model"));
        return renderer.text(body, model, reader);
    }

    /**
     * Renders the text as UTF-8 and then writes it, so that nothing is written if rendering fails. Much faster than
     * encoding a text that has been rendered. Half of a surrogate pair, which no text should have, becomes a question mark.
     * The stream is neither flushed nor closed.
     *
     * @param model the model
     * @param reader the locale of whoever will read the text: English for English, French for every other language
     * @param out where the bytes go
     * @throws TemplateException if required variables are missing (all are named, unless the engine is lenient), a value
     *     cannot be printed, or a limit is exceeded
     * @throws IOException if the stream cannot be written to
     */
    public void render(M model, Locale reader, OutputStream out) throws IOException {
        check.require(Objects.requireNonNull(model, "model"));
        renderer.write(body, model, reader, out);
    }

    @Override
    public String toString() {
        return name();
    }
}
