package org.commspubliques.core.audience;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/** Reads a segment of a JSON file, one field of its object saying which form it has. */
final class SegmentReader {

    private final AttributeCatalog attributes;

    SegmentReader(AttributeCatalog attributes) {
        this.attributes = attributes;
    }

    Segment read(JsonElement element) {
        JsonObject fields = element.object();
        Segment segment = made(element, () -> form(element, fields));
        fields.end();
        return segment;
    }

    private Segment form(JsonElement element, JsonObject fields) {
        Optional<JsonElement> everyone = fields.optional("everyone");
        if (everyone.isPresent()) {
            if (!everyone.get().truth()) {
                throw everyone.get().problem(Wording.of("attendu\u00a0: true", "expected: true"));
            }
            return new Segment.Everyone();
        }
        for (Form form : FORMS) {
            Optional<JsonElement> value = fields.optional(form.field());
            if (value.isPresent()) {
                return form.reading().read(this, value.get(), fields);
            }
        }
        throw element.problem(Wording.of(
                "attendu\u00a0: l’un des champs everyone, flag, choice, number, date, and, or, not, minus, segment",
                "expected: one of the fields everyone, flag, choice, number, date, and, or, not, minus, segment"));
    }

    /** Reads what one form holds. */
    private interface Reading {
        Segment read(SegmentReader reader, JsonElement value, JsonObject fields);
    }

    /**
     * A form.
     *
     * @param field the field by which it is known
     * @param reading reads it
     */
    private record Form(String field, Reading reading) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    "flag",
                    (reader, value, fields) -> new Segment.Flag(
                            reader.attribute(value, AttributeType.FLAG).id())),
            new Form("choice", SegmentReader::choice),
            new Form("number", SegmentReader::numbers),
            new Form("date", SegmentReader::dates),
            new Form("and", (reader, value, fields) -> new Segment.All(ImmutableSet.copyOf(reader.parts(value)))),
            new Form("or", (reader, value, fields) -> new Segment.Any(ImmutableSet.copyOf(reader.parts(value)))),
            new Form("not", (reader, value, fields) -> new Segment.Not(reader.read(value))),
            new Form("minus", SegmentReader::minus),
            new Form(
                    "segment",
                    (reader, value, fields) -> new Segment.Named(value.read(
                            id -> Identifiers.require(id, "segment id"),
                            Wording.of("l’identifiant d’un segment", "the identifier of a segment")))));

    private List<Segment> parts(JsonElement value) {
        List<Segment> parts = new ArrayList<>();
        value.items().forEach(item -> parts.add(read(item)));
        return parts;
    }

    private Segment minus(JsonElement value, JsonObject fields) {
        List<Segment> parts = parts(value);
        if (parts.size() != 2) {
            throw value.problem(Wording.of("attendu\u00a0: deux segments", "expected: two segments"));
        }
        return new Segment.Minus(parts.get(0), parts.get(1));
    }

    private Segment choice(JsonElement value, JsonObject fields) {
        Attribute attribute = attribute(value, AttributeType.CHOICE);
        ImmutableSet.Builder<String> values = ImmutableSet.builder();
        for (JsonElement item : fields.required("values").items()) {
            if (!attribute.values().containsKey(item.text())) {
                throw item.problem(Suggestion.of(
                        Wording.of("la valeur", "value"),
                        item.text(),
                        attribute.values().keySet()));
            }
            values.add(item.text());
        }
        return new Segment.Choice(attribute.id(), values.build());
    }

    private Segment numbers(JsonElement value, JsonObject fields) {
        return new Segment.Numbers(
                attribute(value, AttributeType.NUMBER).id(),
                bound(fields, "min", Integer.MIN_VALUE),
                bound(fields, "max", Integer.MAX_VALUE));
    }

    private static int bound(JsonObject fields, String name, int otherwise) {
        return fields.optional(name)
                .map(number -> number.integer(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .orElse(otherwise);
    }

    private Segment dates(JsonElement value, JsonObject fields) {
        LocalDate from = fields.optional("from").map(JsonElement::date).orElse(Segment.Dates.FIRST);
        LocalDate to = fields.optional("to").map(JsonElement::date).orElse(Segment.Dates.LAST);
        return new Segment.Dates(attribute(value, AttributeType.DATE).id(), from, to);
    }

    private Attribute attribute(JsonElement element, AttributeType type) {
        for (Attribute attribute : attributes.all()) {
            if (attribute.type() == type && attribute.id().value().equals(element.text())) {
                return attribute;
            }
        }
        throw element.problem(Suggestion.of(
                Wording.of(
                        "l’attribut (" + type.label().fr() + ")",
                        "attribute (" + type.label().en() + ")"),
                element.text(),
                attributes.all().stream()
                        .filter(attribute -> attribute.type() == type)
                        .map(attribute -> attribute.id().value())
                        .toList()));
    }

    private static Segment made(JsonElement element, Supplier<Segment> segment) {
        try {
            return segment.get();
        } catch (IllegalArgumentException e) {
            throw element.problem(Wording.of(
                    "segment impossible\u00a0: intervalle vide, moins de deux parties, ou plus de " + Segment.MAX_SIZE
                            + " parties ou de " + Segment.MAX_DEPTH + " niveaux",
                    "impossible segment: an empty range, fewer than two parts, or more than " + Segment.MAX_SIZE
                            + " parts or " + Segment.MAX_DEPTH + " levels"));
        }
    }
}
