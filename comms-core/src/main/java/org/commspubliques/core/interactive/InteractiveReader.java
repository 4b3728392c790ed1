package org.commspubliques.core.interactive;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;

/** Reads the JSON of quizzes, live broadcasts and games. */
final class InteractiveReader {

    private static final int MOST_LINES = 200;

    private static final Wording MOMENT = Wording.of(
            "un jour et une heure sans décalage, tels que 2025-09-01T18:00",
            "a day and an hour without offset, such as 2025-09-01T18:00");

    private static final Wording ZONE =
            Wording.of("un fuseau horaire, tel que Pacific/Noumea", "a time zone, such as Pacific/Noumea");

    private static final Wording PERSON = Wording.of("l’identifiant d’une personne", "the identifier of a person");

    private static final ImmutableMap<String, Function<JsonObject, InteractiveFormat>> KINDS = ImmutableMap.of(
            "quiz", InteractiveReader::quiz, "live", InteractiveReader::live, "game", InteractiveReader::game);

    private InteractiveReader() {}

    static InteractiveFormat read(JsonElement root) {
        JsonObject fields = root.object();
        InteractiveFormat format = fields.required("kind").choice(KINDS).apply(fields);
        fields.end();
        return format;
    }

    private static Quiz quiz(JsonObject fields) {
        JsonElement questions = fields.required("questions");
        bounded(questions, 1, Quiz.MOST_QUESTIONS);
        return new Quiz(
                fields.required("title").text(),
                text(fields, "introduction"),
                questions.items().stream().map(InteractiveReader::question).collect(ImmutableList.toImmutableList()));
    }

    private static Quiz.Question question(JsonElement element) {
        JsonObject fields = element.object();
        String asked = fields.required("text").text();
        JsonElement choices = fields.required("choices");
        bounded(choices, 2, Quiz.MOST_CHOICES);
        Set<String> known = new LinkedHashSet<>();
        for (JsonElement choice : choices.items()) {
            if (!known.add(choice.text())) {
                throw choice.problem(Wording.of("ce choix figure deux fois", "this choice is there twice"));
            }
        }
        ImmutableMap<String, String> byText = Maps.toMap(known, choice -> choice);
        Quiz.Question question = new Quiz.Question(
                asked,
                byText.keySet().asList(),
                fields.optional("answer").map(answer -> answer.choice(byText)).orElse(null),
                text(fields, "explanation"));
        fields.end();
        return question;
    }

    private static Live live(JsonObject fields) {
        String title = fields.required("title").text();
        LocalDateTime start = fields.required("start").read(text -> time(LocalDateTime::parse, text), MOMENT);
        ZoneId zone = fields.required("zone").read(text -> time(ZoneId::of, text), ZONE);
        return new Live(
                title,
                start.atZone(zone),
                Duration.ofMinutes(fields.required("minutes").integer(1, Live.MOST_MINUTES)),
                fields.optional("moderator")
                        .map(person -> person.read(PersonId::of, PERSON))
                        .orElse(null),
                lines(fields, "questions"));
    }

    private static Game game(JsonObject fields) {
        String title = fields.required("title").text();
        LocalDate opens = fields.required("opens").date();
        JsonElement closes = fields.required("closes");
        if (closes.date().isBefore(opens)) {
            throw closes.problem(Wording.of(
                    "la fin (« closes ») précède le début (« opens »)",
                    "the end ('closes') is before the beginning ('opens')"));
        }
        return new Game(
                title,
                text(fields, "description"),
                opens,
                closes.date(),
                text(fields, "rules"),
                lines(fields, "prizes"));
    }

    private static String text(JsonObject fields, String name) {
        return fields.optional(name).map(JsonElement::text).orElse("");
    }

    private static ImmutableList<String> lines(JsonObject fields, String name) {
        Optional<JsonElement> lines = fields.optional(name);
        lines.ifPresent(list -> bounded(list, 0, MOST_LINES));
        return lines.map(JsonElement::texts).map(ImmutableList::copyOf).orElse(ImmutableList.of());
    }

    private static void bounded(JsonElement list, int least, int most) {
        int size = list.items().size();
        if (size < least || size > most) {
            throw list.problem(Wording.of(
                    "une liste de " + least + " à " + most + " éléments est attendue",
                    "a list of " + least + " to " + most + " elements is expected"));
        }
    }

    /** What {@code java.time} says of a text it cannot read, as readers of elements want it. */
    private static <T> T time(Function<String, T> parser, String text) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
