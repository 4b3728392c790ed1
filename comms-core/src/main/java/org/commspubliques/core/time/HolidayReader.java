package org.commspubliques.core.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.HolidayRule.AfterEaster;
import org.commspubliques.core.time.HolidayRule.Fixed;
import org.commspubliques.core.time.HolidayRule.Recurrence;

/** Reads the JSON of holiday calendars. */
final class HolidayReader {

    private HolidayReader() {}

    static HolidayCalendar read(JsonDocument document) {
        JsonObject file = document.root().object();
        ImmutableMap<Territory, Optional<Wording>> territories = territories(file.required("territories"));
        Map<String, HolidayRule> rules = new LinkedHashMap<>();
        for (JsonElement item : file.required("holidays").items()) {
            HolidayRule rule = rule(item, territories.keySet());
            if (rules.putIfAbsent(rule.id(), rule) != null) {
                throw item.problem(Wording.of(
                        "l’identifiant « " + rule.id() + " » est déjà pris dans ce fichier",
                        "the id '" + rule.id() + "' is already used in this file"));
            }
        }
        file.end();
        return new HolidayCalendar(territories, ImmutableMap.copyOf(rules), document.sha256());
    }

    private static ImmutableMap<Territory, Optional<Wording>> territories(JsonElement element) {
        Map<Territory, Optional<Wording>> territories = new LinkedHashMap<>();
        for (JsonElement item : element.items()) {
            JsonObject fields = item.object();
            Optional<JsonElement> given = fields.optional("gap");
            Optional<Wording> gap = given.isPresent() ? Optional.of(wording(given.get())) : Optional.empty();
            for (Territory territory : SourceReader.territories(fields.required("codes"))) {
                if (territories.putIfAbsent(territory, gap) != null) {
                    throw item.problem(Wording.of(
                            "le territoire " + territory + " est déjà déclaré dans ce fichier",
                            "the territory " + territory + " is already declared in this file"));
                }
            }
            fields.end();
        }
        return ImmutableMap.copyOf(territories);
    }

    private static Wording wording(JsonElement element) {
        JsonObject fields = element.object();
        Wording wording = fields.wording();
        fields.end();
        return wording;
    }

    private static HolidayRule rule(JsonElement element, Set<Territory> declared) {
        JsonObject fields = element.object();
        Optional<JsonElement> validFrom = fields.optional("validFrom");
        Optional<JsonElement> validTo = fields.optional("validTo");
        HolidayRule rule = new HolidayRule(
                fields.required("id").text(),
                fields.wording(),
                recurrence(fields.required("rule")),
                validFrom.isPresent() ? year(validFrom.get()) : 0,
                validTo.isPresent() ? year(validTo.get()) : Integer.MAX_VALUE,
                declaredTerritories(fields.required("territories"), declared),
                SourceReader.read(fields.required("source")));
        fields.end();
        if (validTo.isPresent() && rule.lastYear() < rule.firstYear()) {
            throw validTo.get()
                    .problem(Wording.of(
                            "« validTo » vient avant « validFrom » ; inversez-les",
                            "'validTo' comes before 'validFrom'; swap them"));
        }
        return rule;
    }

    private static int year(JsonElement element) {
        return element.integer(1583, 9999);
    }

    private static Recurrence recurrence(JsonElement element) {
        JsonObject fields = element.object();
        Optional<JsonElement> afterEaster = fields.optional("daysAfterEaster");
        Recurrence recurrence;
        if (afterEaster.isPresent()) {
            // Within these bounds the day stays in Easter's own year.
            recurrence = new AfterEaster(afterEaster.get().integer(-80, 250));
        } else {
            Month month = Month.of(fields.required("month").integer(1, 12));
            recurrence = new Fixed(month, fields.required("day").integer(1, month.minLength()));
        }
        fields.end();
        return recurrence;
    }

    private static ImmutableSet<Territory> declaredTerritories(JsonElement element, Set<Territory> declared) {
        ImmutableSet<Territory> territories = SourceReader.territories(element);
        if (territories.isEmpty()) {
            throw element.problem(
                    Wording.of("au moins un territoire est attendu", "at least one territory is expected"));
        }
        for (Territory territory : territories) {
            if (!declared.contains(territory)) {
                throw element.problem(Wording.of(
                        "le territoire " + territory + " n’est pas déclaré dans « territories » en tête de fichier",
                        "the territory " + territory + " is not declared in 'territories' at the top of the file"));
            }
        }
        return territories;
    }
}
