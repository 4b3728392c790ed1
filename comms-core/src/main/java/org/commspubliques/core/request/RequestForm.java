package org.commspubliques.core.request;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Formulaire de demande: what an authority asks of those who want a communication, in which order, and what it cannot do
 * without, by purpose. A front end builds its page from it, and {@link RequestChecker} says by it what is missing.
 * Immutable and thread-safe.
 *
 * @param id its identifier
 * @param label how people call it
 * @param fields what it asks for, each once, in the order of the page; unmodifiable
 */
public record RequestForm(String id, Wording label, List<FormField> fields) {

    private static final RequestForm STANDARD =
            RequestFormReader.read(JsonDocument.resource(RequestForm.class, "request-form.json"));

    /** Copies the fields; refuses one that is asked for twice. */
    public RequestForm {
        Identifiers.require(id, "form id");
        Objects.requireNonNull(label, "label");
        fields = ImmutableList.copyOf(fields);
        Set<RequestField> asked = EnumSet.noneOf(RequestField.class);
        for (FormField field : fields) {
            Preconditions.checkArgument(asked.add(field.field()), "form %s asks for %s twice", id, field.field());
        }
    }

    /**
     * Returns the form that ships with this library, an example of the house that a host replaces by its own.
     *
     * @return the form
     */
    public static RequestForm standard() {
        return STANDARD;
    }

    /**
     * Reads a form from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the form
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static RequestForm parse(String origin, byte[] json) {
        return RequestFormReader.read(JsonDocument.parse(origin, json));
    }

    /**
     * Returns what cannot be left out.
     *
     * @param purpose the purpose of the request
     * @return the fields, in the order of the form; unmodifiable
     */
    public List<FormField> requiredFor(CommunicationPurpose purpose) {
        return fields.stream().filter(field -> field.isRequiredFor(purpose)).collect(ImmutableList.toImmutableList());
    }
}
