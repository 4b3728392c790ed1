package org.commspubliques.core.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of sending hours. */
final class HoursReader {

    private static final String END_OF_DAY = "24:00";

    private HoursReader() {}

    static SendingHours read(JsonDocument document) {
        JsonObject file = document.root().object();
        Map<String, HoursRule> byId = new LinkedHashMap<>();
        for (JsonElement item : file.required("hours").items()) {
            HoursRule rule = rule(item);
            if (byId.putIfAbsent(rule.id(), rule) != null) {
                throw item.problem(Wording.of(
                        "la règle « " + rule.id() + " » figure deux fois ; gardez-en une",
                        "the rule '" + rule.id() + "' is there twice; keep one"));
            }
        }
        file.end();
        return new SendingHours(ImmutableMap.copyOf(byId), document.sha256());
    }

    private static HoursRule rule(JsonElement element) {
        JsonObject fields = element.object();
        Source source = SourceReader.read(fields.required("source"));
        LocalDate from = fields.optional("validFrom").map(JsonElement::date).orElse(null);
        HoursRule rule = new HoursRule(
                fields.required("id")
                        .read(
                                id -> Identifiers.require(id, "hours rule id"),
                                Wording.of(
                                        "un identifiant en minuscules, chiffres, points et traits d’union",
                                        "an identifier in lower-case letters, digits, dots and hyphens")),
                fields.wording(),
                constants(fields.required("channels"), ChannelKind.class),
                constants(fields.required("natures"), MessageNature.class),
                territories(fields),
                spans(fields.required("open")),
                fields.required("holidays").truth(),
                severity(fields.required("severity"), source),
                fields.optional("mention").map(JsonElement::text).orElse(null),
                from,
                fields.optional("validTo").map(to -> lastDay(to, from)).orElse(null),
                source);
        fields.end();
        return rule;
    }

    private static <E extends Enum<E>> ImmutableSet<E> constants(JsonElement element, Class<E> type) {
        return filled(element).stream().map(item -> item.choice(type)).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<Territory> territories(JsonObject fields) {
        return fields.optional("territories")
                .map(element -> {
                    filled(element);
                    return SourceReader.territories(element);
                })
                .orElse(ImmutableSet.of());
    }

    private static ImmutableList<JsonElement> filled(JsonElement element) {
        ImmutableList<JsonElement> items = ImmutableList.copyOf(element.items());
        if (items.isEmpty()) {
            throw element.problem(Wording.of(
                    "au moins une valeur est attendue dans cette liste", "at least one value is expected here"));
        }
        return items;
    }

    private static Severity severity(JsonElement element, Source source) {
        Severity severity = element.choice(Severity.class);
        if (severity == Severity.BLOCKING && !source.confidence().isConfirmed()) {
            throw element.problem(Wording.of(
                    "une règle ne peut bloquer que si sa source est confirmée (« official » ou « standard ») ;"
                            + " écrivez « warning », ou faites vérifier la source",
                    "a rule can only block if its source is confirmed ('official' or 'standard');"
                            + " write 'warning', or have the source checked"));
        }
        return severity;
    }

    private static LocalDate lastDay(JsonElement element, @Nullable LocalDate from) {
        LocalDate to = element.date();
        if (from != null && to.isBefore(from)) {
            throw element.problem(Wording.of(
                    "la fin (« validTo ») précède le début (« validFrom »)",
                    "the end ('validTo') is before the beginning ('validFrom')"));
        }
        return to;
    }

    private static ImmutableList<OpenSpan> spans(JsonElement element) {
        return filled(element).stream().map(HoursReader::span).collect(ImmutableList.toImmutableList());
    }

    private static OpenSpan span(JsonElement element) {
        JsonObject fields = element.object();
        ImmutableSet<DayOfWeek> days = constants(fields.required("days"), DayOfWeek.class);
        LocalTime from = time(fields.required("from"));
        JsonElement end = fields.required("to");
        LocalTime to = end.text().equals(END_OF_DAY) ? LocalTime.MIDNIGHT : time(end);
        fields.end();
        if (!end.text().equals(END_OF_DAY) && !from.isBefore(to)) {
            throw end.problem(Wording.of(
                    "la fin (« to ») doit suivre le début (« from ») le même jour ; minuit s’écrit 24:00",
                    "the end ('to') must follow the beginning ('from') on the same day; midnight is written 24:00"));
        }
        return new OpenSpan(days, from, to);
    }

    private static LocalTime time(JsonElement element) {
        return element.read(
                text -> {
                    try {
                        return LocalTime.parse(text);
                    } catch (DateTimeException e) {
                        throw new IllegalArgumentException(e);
                    }
                },
                Wording.of("une heure HH:MM", "a time HH:MM"));
    }
}
