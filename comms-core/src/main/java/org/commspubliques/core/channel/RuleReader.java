package org.commspubliques.core.channel;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.core.board.BoardGrid;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/** Reads what a channel of a JSON file allows, refuses and asks for. */
final class RuleReader {

    private static final Set<ChannelField> FILES =
            Sets.immutableEnumSet(ChannelField.IMAGES, ChannelField.VIDEOS, ChannelField.MEDIA);

    private RuleReader() {}

    static ChannelRule rule(JsonElement element) {
        JsonObject fields = element.object();
        ChannelField field = fields.required("field").choice(ChannelField.class);
        MeasureUnit unit = unit(fields.required("unit"), field);
        Optional<JsonElement> min = fields.optional("min");
        Optional<JsonElement> max = min.isPresent() ? fields.optional("max") : Optional.of(fields.required("max"));
        Source source = SourceReader.read(fields.required("source"));
        int most = max.map(number -> number.integer(1, ChannelRule.MAX - 1)).orElse(ChannelRule.MAX);
        ChannelRule.Builder rule =
                ChannelRule.builder(field, unit, most, source).severity(severity(fields.required("severity"), source));
        min.ifPresent(number -> rule.min(number.integer(1, most)));
        if (unit == MeasureUnit.BOARD_PAGES) {
            rule.grid(new BoardGrid(
                    fields.required("rows").integer(1, BoardGrid.MAX),
                    fields.required("columns").integer(1, BoardGrid.MAX)));
        }
        readDates(fields, rule);
        fields.end();
        return rule.build();
    }

    private static MeasureUnit unit(JsonElement element, ChannelField field) {
        MeasureUnit unit = element.choice(MeasureUnit.class);
        if (!field.units().contains(unit)) {
            String units = field.units().stream().map(JsonNames::of).collect(Collectors.joining(", "));
            throw element.problem(Wording.of(
                    "« " + JsonNames.of(field) + " » ne se compte pas ainsi ; attendu : " + units,
                    "'" + JsonNames.of(field) + "' is not counted like that; expected: " + units));
        }
        return unit;
    }

    static ForbiddenCharacters forbidden(JsonElement element) {
        JsonObject fields = element.object();
        Source source = SourceReader.read(fields.required("source"));
        JsonElement field = fields.required("field");
        ChannelField text = field.choice(ChannelField.class);
        if (!text.isText()) {
            throw field.problem(Wording.of(
                    "« " + JsonNames.of(text) + " » n’est pas un texte", "'" + JsonNames.of(text) + "' is no text"));
        }
        ForbiddenCharacters forbidden = new ForbiddenCharacters(
                text, fields.required("characters").text(), severity(fields.required("severity"), source), source);
        fields.end();
        return forbidden;
    }

    static AcceptedTypes accepted(JsonElement element) {
        JsonObject fields = element.object();
        Source source = SourceReader.read(fields.required("source"));
        JsonElement field = fields.required("field");
        ChannelField files = field.choice(ChannelField.class);
        if (!FILES.contains(files)) {
            throw field.problem(Wording.of("attendu : images, videos, media", "expected: images, videos, media"));
        }
        JsonElement list = fields.required("types");
        List<String> types = list.texts();
        if (types.isEmpty() || !types.stream().allMatch(AcceptedTypes::isType)) {
            throw list.problem(Wording.of(
                    "attendu : des types tels que image/jpeg ou image/*, en minuscules",
                    "expected: types such as image/jpeg or image/*, in lower case"));
        }
        AcceptedTypes accepted = new AcceptedTypes(files, types, severity(fields.required("severity"), source), source);
        fields.end();
        return accepted;
    }

    static ChannelRequirement requirement(JsonElement element) {
        JsonObject fields = element.object();
        Source source = SourceReader.read(fields.required("source"));
        RequiredField field = fields.required("field").choice(RequiredField.class);
        ChannelRequirement requirement = new ChannelRequirement(
                field,
                field == RequiredField.OTHER ? fields.wording() : field.label(),
                severity(fields.required("severity"), source),
                source);
        fields.end();
        return requirement;
    }

    private static Severity severity(JsonElement element, Source source) {
        Severity severity = element.choice(Severity.class);
        if (!ChannelRule.mayBe(severity, source)) {
            throw element.problem(Wording.of(
                    "une règle ne peut bloquer que si sa source est confirmée (« official » ou « standard ») ;"
                            + " écrivez « warning », ou faites vérifier la source",
                    "a rule can only block if its source is confirmed ('official' or 'standard');"
                            + " write 'warning', or have the source checked"));
        }
        return severity;
    }

    private static void readDates(JsonObject fields, ChannelRule.Builder rule) {
        Optional<JsonElement> from = fields.optional("validFrom");
        Optional<JsonElement> to = fields.optional("validTo");
        from.ifPresent(element -> rule.validFrom(element.date()));
        to.ifPresent(element -> rule.validTo(element.date()));
        if (from.isPresent()
                && to.isPresent()
                && to.get().date().isBefore(from.get().date())) {
            throw to.get()
                    .problem(Wording.of(
                            "la fin (« validTo ») précède le début (« validFrom »)",
                            "the end ('validTo') is before the beginning ('validFrom')"));
        }
    }
}
