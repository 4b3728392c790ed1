package org.commspubliques.templates.json;

import java.util.List;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.json.JsonDocuments;
import org.commspubliques.core.json.JsonForm;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.Inspection;
import org.commspubliques.templates.Variable;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.form.ValueProblem;

/**
 * What a front end is told of templates: the variables that a form asks for, those that a template uses, what a model lacks
 * and what has to be corrected, as JSON, with a schema in this library's jar. It stands on {@link JsonContract}, whose
 * declarations for TypeScript it imports.
 *
 * <p>Within a {@linkplain #VERSION version} a document only gains fields that may be absent, and constants. Stateless and
 * thread-safe.
 */
public final class TemplateContract {

    /** The version of all documents, which their schemas name. */
    public static final int VERSION = 1;

    private static final JsonDocuments DOCUMENTS = JsonDocuments.builder("comms-templates", VERSION)
            .above(JsonContract.core())
            .resources(
                    "/org/commspubliques/templates/schema/", path -> TemplateContract.class.getResourceAsStream(path))
            .forms(List.of(new JsonForm<>(
                    VariableSchema.class,
                    VariableSchemaForm.class,
                    schema -> new VariableSchemaForm(schema.variables()),
                    form -> VariableSchema.of(form.variables()))))
            .documents(Inspection.class, ValueProblem.class, Variable.class, VariableSchema.class)
            .build();

    private TemplateContract() {}

    /**
     * Returns the documents.
     *
     * @return the documents of comms-templates
     */
    public static JsonDocuments documents() {
        return DOCUMENTS;
    }

    /**
     * Variables d’un modèle.
     *
     * @param variables what a form asks for, in order
     */
    record VariableSchemaForm(List<DeclaredVariable> variables) {}
}
