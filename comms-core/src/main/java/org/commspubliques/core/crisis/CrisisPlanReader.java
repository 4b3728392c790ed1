package org.commspubliques.core.crisis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/** Reads the JSON of a crisis plan. */
final class CrisisPlanReader {

    private static final int MOST_MINUTES = 100_000;

    private static final Wording IDENTIFIER = Wording.of("un identifiant tel que maire", "an identifier such as maire");

    private CrisisPlanReader() {}

    static CrisisPlan read(JsonElement root) {
        JsonObject file = root.object();
        CrisisPlan plan = new CrisisPlan(
                file.required("id").read(id -> Identifiers.require(id, "plan id"), IDENTIFIER),
                file.wording(),
                file.optional("safeguardPlan").map(JsonElement::text).orElse(""),
                levels(file.required("levels")),
                statements(file.list("statements")),
                tasks(file.list("tasks")),
                file.list("channels").stream().map(CrisisPlanReader::channel).collect(ImmutableSet.toImmutableSet()),
                file.optional("languages")
                        .map(languages -> ImmutableSet.copyOf(languages.texts()))
                        .orElse(ImmutableSet.of("fr")),
                wordings(file.list("exit")));
        file.end();
        return plan;
    }

    private static ImmutableList<CrisisLevel> levels(JsonElement element) {
        ImmutableList.Builder<CrisisLevel> levels = ImmutableList.builder();
        int last = 0;
        for (JsonElement item : element.items()) {
            JsonObject fields = item.object();
            int number = fields.required("number").integer(1, 100);
            if (number <= last) {
                throw item.problem(Wording.of(
                        "les niveaux se suivent du moins au plus grave : " + number + " vient après " + last,
                        "levels go from the least to the most grave: " + number + " comes after " + last));
            }
            last = number;
            JsonElement cell = fields.required("cell");
            ImmutableSet<OfficeId> offices = cell.items().stream()
                    .map(office -> office.read(OfficeId::of, IDENTIFIER))
                    .collect(ImmutableSet.toImmutableSet());
            if (offices.isEmpty()) {
                throw cell.problem(Wording.of(
                        "la cellule est vide ; nommez au moins la fonction qui la dirige",
                        "the cell is empty; name at least the office that leads it"));
            }
            levels.add(new CrisisLevel(
                    number,
                    fields.wording(),
                    wordings(fields.list("triggers")),
                    offices,
                    minutes(fields.required("updateEveryMinutes"))));
            fields.end();
        }
        ImmutableList<CrisisLevel> read = levels.build();
        if (read.isEmpty()) {
            throw element.problem(Wording.of("le plan n’a aucun niveau", "the plan has no level"));
        }
        return read;
    }

    private static ImmutableList<HoldingStatement> statements(ImmutableList<JsonElement> items) {
        Map<String, HoldingStatement> statements = new LinkedHashMap<>();
        for (JsonElement item : items) {
            JsonObject fields = item.object();
            Function<String, HoldingStatement> make = hash -> new HoldingStatement(
                    fields.required("id").read(id -> Identifiers.require(id, "statement id"), IDENTIFIER),
                    fields.wording(),
                    fields.required("template").text(),
                    hash,
                    fields.list("variables").stream().map(JsonElement::text).collect(ImmutableSet.toImmutableSet()),
                    fields.list("channels").stream()
                            .map(CrisisPlanReader::channel)
                            .collect(ImmutableSet.toImmutableSet()),
                    fields.optional("approval").map(JsonElement::text).orElse(""),
                    fields.optional("approvedUntil").map(JsonElement::date).orElse(null));
            HoldingStatement statement = fields.required("templateHash")
                    .read(
                            make,
                            Wording.of("64 chiffres hexadécimaux en minuscules", "64 lower-case hexadecimal digits"));
            fields.end();
            if (statements.putIfAbsent(statement.id(), statement) != null) {
                throw item.problem(Wording.of(
                        "le message « " + statement.id() + " » figure deux fois",
                        "statement '" + statement.id() + "' is there twice"));
            }
        }
        return ImmutableList.copyOf(statements.values());
    }

    private static ImmutableList<CrisisTask> tasks(ImmutableList<JsonElement> items) {
        Map<String, CrisisTask> tasks = new LinkedHashMap<>();
        for (JsonElement item : items) {
            JsonObject fields = item.object();
            CrisisTask task = new CrisisTask(
                    fields.required("id").read(id -> Identifiers.require(id, "task id"), IDENTIFIER),
                    fields.wording(),
                    fields.required("office").read(OfficeId::of, IDENTIFIER),
                    minutes(fields.required("withinMinutes")));
            fields.end();
            if (tasks.putIfAbsent(task.id(), task) != null) {
                throw item.problem(Wording.of(
                        "la tâche « " + task.id() + " » figure deux fois", "task '" + task.id() + "' is there twice"));
            }
        }
        return ImmutableList.copyOf(tasks.values());
    }

    private static ChannelId channel(JsonElement element) {
        return element.read(ChannelId::of, Wording.of("un canal tel que sms", "a channel such as sms"));
    }

    private static ImmutableList<Wording> wordings(ImmutableList<JsonElement> items) {
        ImmutableList.Builder<Wording> wordings = ImmutableList.builder();
        for (JsonElement item : items) {
            JsonObject fields = item.object();
            wordings.add(fields.wording());
            fields.end();
        }
        return wordings.build();
    }

    private static Duration minutes(JsonElement element) {
        return Duration.ofMinutes(element.integer(1, MOST_MINUTES));
    }
}
