package org.commspubliques.templates.message;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.form.ExampleValues;
import org.commspubliques.templates.form.ValueProblem;

/** Reads {@code modele.json}: what a message template is, and what it needs. An unknown field is an error. */
final class Manifest {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_VERSION = 50;

    private Manifest() {}

    /** A builder that has everything but the layouts. */
    static MessageTemplate.Builder read(MessageFiles files) {
        String origin = files.origin(MessageFiles.MANIFEST);
        JsonObject manifest = JsonDocument.parse(origin, files.bytes(MessageFiles.MANIFEST))
                .root()
                .object();
        MessageTemplate.Builder builder = MessageTemplate.builder(id(manifest.required("id")))
                .version(version(manifest.required("version")))
                .title(wording(manifest.required("title")))
                .description(wording(manifest.required("description")))
                .purpose(manifest.required("purpose").choice(CommunicationPurpose.class))
                .schema(schema(manifest.required("variables").items()));
        manifest.end();
        return builder;
    }

    private static String id(JsonElement element) {
        String id = element.text();
        if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            throw element.problem(Wording.of(
                    "attendu : au plus " + LONGEST_ID + " lettres minuscules sans accent, chiffres et traits d’union",
                    "expected: at most " + LONGEST_ID + " lower-case letters without accents, digits and hyphens"));
        }
        return id;
    }

    private static String version(JsonElement element) {
        String version = element.text();
        if (version.length() > LONGEST_VERSION) {
            throw element.problem(Wording.of(
                    "attendu : au plus " + LONGEST_VERSION + " caractères",
                    "expected: at most " + LONGEST_VERSION + " characters"));
        }
        return version;
    }

    private static Wording wording(JsonElement element) {
        JsonObject object = element.object();
        Wording wording = object.wording();
        object.end();
        return wording;
    }

    private static VariableSchema schema(List<JsonElement> elements) {
        VariableSchema.Builder schema = VariableSchema.builder();
        Set<String> names = new HashSet<>(Set.of(MessageIdentity.GROUP));
        elements.forEach(element -> schema.variable(variable(element, names)));
        return schema.build();
    }

    private static DeclaredVariable variable(JsonElement element, Set<String> taken) {
        JsonObject object = element.object();
        String name = name(object.required("name"), taken);
        ValueType type = object.required("type").choice(ValueType.class);
        boolean required = object.required("required").truth();
        Wording label = wording(object.required("label"));
        Optional<JsonElement> example = object.optional("example");
        Set<String> names = new HashSet<>();
        List<DeclaredVariable> fields = object.list("fields").stream()
                .map(field -> variable(field, names))
                .toList();
        object.end();
        requireFieldsWhereTheyBelong(object, type, !fields.isEmpty(), example.isPresent());
        DeclaredVariable variable = new DeclaredVariable(
                name, type, required, label, example.map(JsonElement::text).orElse(""), fields);
        example.ifPresent(text -> requireExample(text, variable));
        return variable;
    }

    private static String name(JsonElement element, Set<String> taken) {
        String name = element.text();
        if (!DeclaredVariable.isName(name)) {
            throw element.problem(Wording.of(
                    "attendu : un nom fait de lettres, chiffres, espaces et apostrophes, sans point, accolade, guillemet"
                            + " droit ni barre verticale, et sans signe au début",
                    "expected: a name made of letters, digits, spaces and apostrophes, without full stop, brace, straight"
                            + " quotation mark or vertical bar, and without a sign at its beginning"));
        }
        if (!taken.add(name)) {
            throw element.problem(Wording.of(
                    "nom déjà pris ou réservé ; choisissez-en un autre", "name taken or reserved; choose another"));
        }
        return name;
    }

    private static void requireFieldsWhereTheyBelong(
            JsonObject variable, ValueType type, boolean hasFields, boolean hasExample) {
        if (hasFields && type != ValueType.LIST && type != ValueType.GROUP) {
            throw variable.problem(Wording.of(
                    "« fields » ne convient qu’aux types list et group",
                    "'fields' goes with the types list and group only"));
        }
        if (!hasFields && type == ValueType.GROUP) {
            throw variable.problem(
                    Wording.of("un groupe a des champs ; ajoutez « fields »", "a group has fields; add 'fields'"));
        }
        if (hasFields && hasExample) {
            throw variable.problem(Wording.of(
                    "l’exemple se donne champ par champ ; retirez « example »",
                    "the example is given field by field; remove 'example'"));
        }
    }

    /** One that cannot be read would make a preview fail long after. A field of a list has an example on each line. */
    private static void requireExample(JsonElement element, DeclaredVariable variable) {
        List<String> texts = variable.type() == ValueType.LIST || variable.type() == ValueType.TEXT
                ? List.of(variable.example())
                : variable.example().lines().toList();
        for (String text : texts) {
            VariableSchema alone = VariableSchema.of(List.of(variable.withExample(text)));
            for (ValueProblem problem : ExampleValues.of(alone).problems()) {
                throw element.problem(problem.message());
            }
        }
    }
}
