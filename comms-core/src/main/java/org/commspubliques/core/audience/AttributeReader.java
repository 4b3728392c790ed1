package org.commspubliques.core.audience;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;

/** Reads the attributes of a JSON file. */
final class AttributeReader {

    private AttributeReader() {}

    static ImmutableMap<AttributeId, Attribute> read(JsonElement root) {
        JsonObject file = root.object();
        Map<AttributeId, Attribute> byId = new LinkedHashMap<>();
        for (JsonElement item : file.required("attributes").items()) {
            Attribute attribute = attribute(item.object());
            if (byId.putIfAbsent(attribute.id(), attribute) != null) {
                throw item.problem(Wording.of(
                        "l’attribut « " + attribute.id() + " » figure deux fois ; gardez-en un",
                        "the attribute '" + attribute.id() + "' is there twice; keep one"));
            }
        }
        file.end();
        return ImmutableMap.copyOf(byId);
    }

    private static Attribute attribute(JsonObject fields) {
        AttributeId id = fields.required("id")
                .read(
                        AttributeId::of,
                        Wording.of(
                                "un identifiant en minuscules, chiffres, points et traits d’union, qui commence par une"
                                        + " lettre et n’est pas un mot du langage",
                                "an identifier in lower-case letters, digits, dots and hyphens that begins with a letter"
                                        + " and is no word of the language"));
        AttributeType type = fields.required("type").choice(AttributeType.class);
        Wording label = fields.wording();
        Wording phrase = wording(fields.optional("phrase"))
                .orElseGet(() -> type == AttributeType.FLAG ? label : Attribute.labelled(label));
        Wording unit = type == AttributeType.NUMBER
                ? wording(fields.optional("unit")).orElse(Wording.same(""))
                : Wording.same("");
        Map<String, Wording> values =
                type == AttributeType.CHOICE ? values(fields.required("values")) : ImmutableMap.of();
        boolean sensitive = fields.optional("sensitive").map(JsonElement::truth).orElse(false);
        fields.end();
        return new Attribute(id, type, label, phrase, unit, values, sensitive);
    }

    private static Map<String, Wording> values(JsonElement element) {
        List<JsonElement> items = element.items();
        if (items.isEmpty() || items.size() > Attribute.MAX_VALUES) {
            throw element.problem(Wording.of(
                    "attendu : de 1 à " + Attribute.MAX_VALUES + " valeurs",
                    "expected: 1 to " + Attribute.MAX_VALUES + " values"));
        }
        Map<String, Wording> values = new LinkedHashMap<>();
        for (JsonElement item : items) {
            JsonObject fields = item.object();
            String id = fields.required("id")
                    .read(
                            Attribute::requireValue,
                            Wording.of("1 à 100 caractères sur une ligne", "1 to 100 characters on one line"));
            if (values.putIfAbsent(id, fields.wording()) != null) {
                throw item.problem(Wording.of(
                        "la valeur « " + id + " » figure deux fois ; gardez-en une",
                        "the value '" + id + "' is there twice; keep one"));
            }
            fields.end();
        }
        return values;
    }

    static Optional<Wording> wording(Optional<JsonElement> element) {
        return element.map(present -> {
            JsonObject fields = present.object();
            Wording wording = fields.wording();
            fields.end();
            return wording;
        });
    }
}
