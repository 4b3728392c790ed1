package org.commspubliques.examples.cataloguecanaux;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.AcceptedTypes;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelRequirement;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.ForbiddenCharacters;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.time.DateWording;

/** One channel: what it says of itself, and under each source what rests on it. */
final class ChannelView {

    private final Channel channel;
    private final LocalDate day;
    private final Locale reader;

    private ChannelView(Channel channel, LocalDate day, Locale reader) {
        this.channel = channel;
        this.day = day;
        this.reader = reader;
    }

    static Map<String, Object> of(Channel channel, LocalDate day, Locale reader) {
        return new ChannelView(channel, day, reader).model();
    }

    private Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", channel.id().value());
        model.put("nom", channel.label().in(reader));
        model.put("genre", channel.kind().label().in(reader));
        model.put("portee", channel.reach().label().in(reader));
        model.put("typographie", channel.appliesTypography());
        model.put("reponses", channel.isInteractive());
        model.put("sources", channel.sources().stream().map(this::source).toList());
        return model;
    }

    private Map<String, Object> source(Source source) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("titre", source.title());
        model.put(
                "lu",
                source.checked()
                        .map(date -> DateWording.dayMonthAndYear(date).in(reader))
                        .orElse(""));
        model.put("confiance", source.confidence().label().in(reader));
        model.put("ton", tone(source.confidence()));
        model.put("relire", channel.sourcesDueOn(day).contains(source));
        model.put("regles", rules(source));
        return model;
    }

    private static String tone(Confidence confidence) {
        return switch (confidence) {
            case OFFICIAL, STANDARD -> "ok";
            case THIRD_PARTY -> "warning";
            case TO_VERIFY -> "void";
        };
    }

    private List<Map<String, Object>> rules(Source source) {
        List<Map<String, Object>> rules = new ArrayList<>();
        channel.rules().stream()
                .filter(rule -> rule.source().equals(source))
                .forEach(rule ->
                        rules.add(row(rule.field().label(), rule.limit().in(reader), rule.severity(), dates(rule))));
        channel.forbiddenCharacters().stream()
                .filter(forbidden -> forbidden.source().equals(source))
                .forEach(forbidden ->
                        rules.add(row(forbidden.field().label(), refused(forbidden), forbidden.severity(), "")));
        channel.acceptedTypes().stream()
                .filter(accepted -> accepted.source().equals(source))
                .forEach(
                        accepted -> rules.add(row(accepted.field().label(), taken(accepted), accepted.severity(), "")));
        channel.requirements().stream()
                .filter(required -> required.source().equals(source))
                .forEach(required -> rules.add(row(required.label(), asked(required), required.severity(), "")));
        return rules;
    }

    private Map<String, Object> row(Wording field, String limit, Severity severity, String dates) {
        return Map.of(
                "champ",
                field.in(reader),
                "limite",
                limit,
                "bloque",
                severity == Severity.BLOCKING,
                "conseille",
                severity == Severity.INFO,
                "dates",
                dates);
    }

    private String dates(ChannelRule rule) {
        Wording from = rule.validFrom()
                .map(DateWording::dayMonthAndYear)
                .map(date -> Wording.of("depuis le " + date.fr(), "since " + date.en()))
                .orElse(Wording.same(""));
        Wording to = rule.validTo()
                .map(DateWording::dayMonthAndYear)
                .map(date -> Wording.of("jusqu’au " + date.fr(), "until " + date.en()))
                .orElse(Wording.same(""));
        return (from.in(reader) + " " + to.in(reader)).strip();
    }

    private String refused(ForbiddenCharacters forbidden) {
        String signs = forbidden
                .characters()
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        return in("sans ", "without ") + signs;
    }

    private String taken(AcceptedTypes accepted) {
        return String.join(", ", accepted.types());
    }

    private String asked(ChannelRequirement required) {
        return required.field().isInMessage()
                ? in("à remplir", "to be filled in")
                : in("à prévoir avec le message", "to be planned with the message");
    }

    private String in(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }
}
