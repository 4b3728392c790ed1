package org.commspubliques.core.election;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.language.Wording;

/** Reads the JSON of electoral calendars. What {@link Poll} would refuse is refused here first, with its place. */
final class PollReader {

    private PollReader() {}

    static ImmutableMap<String, Poll> read(JsonDocument document) {
        JsonObject file = document.root().object();
        Map<String, Poll> polls = new LinkedHashMap<>();
        for (JsonElement item : file.required("polls").items()) {
            Poll poll = poll(item.object());
            if (polls.putIfAbsent(poll.id(), poll) != null) {
                throw item.problem(Wording.of(
                        "l’identifiant « " + poll.id() + " » est déjà pris dans ce fichier",
                        "the id '" + poll.id() + "' is already used in this file"));
            }
        }
        file.end();
        return ImmutableMap.copyOf(polls);
    }

    private static Poll poll(JsonObject fields) {
        String id = fields.required("id").text();
        Wording label = fields.wording();
        LocalDate roundOne = fields.required("round1").date();
        Poll.Builder poll = Poll.builder(id, label, roundOne, SourceReader.read(fields.required("source")))
                .kinds(kinds(notEmpty(fields.required("kinds"))))
                .territories(SourceReader.territories(notEmpty(fields.required("territories"))))
                .legalReferences(fields.required("references").texts());
        fields.optional("round2").ifPresent(round -> poll.roundTwo(after(roundOne, round)));
        fields.optional("promotionBanFrom").ifPresent(day -> poll.promotionBanFrom(before(roundOne, day)));
        fields.optional("part").ifPresent(part -> poll.part(part(part.object())));
        fields.end();
        return poll.build();
    }

    private static ImmutableSet<PollKind> kinds(JsonElement element) {
        return element.items().stream().map(kind -> kind.choice(PollKind.class)).collect(ImmutableSet.toImmutableSet());
    }

    private static JsonElement notEmpty(JsonElement list) {
        if (list.items().isEmpty()) {
            throw list.problem(Wording.of("au moins un élément est attendu", "at least one element is expected"));
        }
        return list;
    }

    private static PollPart part(JsonObject fields) {
        PollPart part = new PollPart(fields.required("id").text(), fields.wording());
        fields.end();
        return part;
    }

    private static LocalDate after(LocalDate roundOne, JsonElement element) {
        LocalDate day = element.date();
        if (!day.isAfter(roundOne)) {
            throw element.problem(Wording.of(
                    "une date après le premier tour (" + roundOne + ") est attendue",
                    "a date after the first round (" + roundOne + ") is expected"));
        }
        return day;
    }

    private static LocalDate before(LocalDate roundOne, JsonElement element) {
        LocalDate day = element.date();
        if (!day.isBefore(roundOne)) {
            throw element.problem(Wording.of(
                    "une date avant le premier tour (" + roundOne + ") est attendue",
                    "a date before the first round (" + roundOne + ") is expected"));
        }
        return day;
    }
}
