package org.commspubliques.core.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Set;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/** Reads the JSON of a request form. */
final class RequestFormReader {

    private static final String ALL = "all";

    private RequestFormReader() {}

    static RequestForm read(JsonDocument document) {
        JsonObject file = document.root().object();
        RequestForm form = new RequestForm(
                file.required("id").read(id -> Identifiers.require(id, "form id"), identifier()),
                file.wording(),
                fields(file.required("fields")));
        file.end();
        return form;
    }

    static Wording identifier() {
        return Wording.of(
                "un identifiant en minuscules, chiffres, points et traits d’union",
                "an identifier in lower-case letters, digits, dots and hyphens");
    }

    private static ImmutableList<FormField> fields(JsonElement element) {
        ImmutableList.Builder<FormField> fields = ImmutableList.builder();
        Set<RequestField> asked = EnumSet.noneOf(RequestField.class);
        for (JsonElement item : element.items()) {
            JsonObject field = item.object();
            RequestField what = field.required("field").choice(RequestField.class);
            if (!asked.add(what)) {
                throw item.problem(
                        Wording.of("ce champ figure déjà dans le formulaire", "this field is in the form already"));
            }
            fields.add(new FormField(
                    what,
                    field.wording(),
                    help(field.required("help").object()),
                    field.optional("requiredFor")
                            .map(RequestFormReader::purposes)
                            .orElse(ImmutableSet.of())));
            field.end();
        }
        return fields.build();
    }

    private static Wording help(JsonObject fields) {
        Wording help = fields.wording();
        fields.end();
        return help;
    }

    private static ImmutableSet<CommunicationPurpose> purposes(JsonElement element) {
        if (!element.isText()) {
            return element.items().stream()
                    .map(item -> item.choice(CommunicationPurpose.class))
                    .collect(ImmutableSet.toImmutableSet());
        }
        if (!element.text().equals(ALL)) {
            throw element.problem(Wording.of(
                    "attendu : « all », ou une liste de finalités", "expected: \"all\", or a list of purposes"));
        }
        return ImmutableSet.copyOf(CommunicationPurpose.values());
    }
}
