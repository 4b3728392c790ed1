package org.commspubliques.examples.guichetdemandes;

import com.google.common.base.Splitter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Capacity;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Participation;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.request.CommunicationRequest;
import org.commspubliques.core.request.GridBasis;
import org.commspubliques.core.request.GridCriterion;
import org.commspubliques.core.request.KeyFact;
import org.commspubliques.core.request.RequestGrid;
import org.commspubliques.core.request.RequestOrigin;
import org.commspubliques.core.request.Urgency;
import org.commspubliques.examples.input.Fields;
import org.commspubliques.examples.input.TextFile;

/**
 * One form as a unit has filled it in.
 *
 * @param request the request
 * @param answers what the officer answered to the questions of the grid
 */
record RequestFile(CommunicationRequest request, Map<String, String> answers) {

    private static final Set<String> NAMES = Set.of(
            "référence",
            "service",
            "origine",
            "décision",
            "objet",
            "but",
            "finalité",
            "publics",
            "reçue le",
            "parution",
            "faits",
            "budget",
            "sensible",
            "canaux",
            "secteur",
            "contributeurs",
            "consultés",
            "informés",
            "urgence",
            "contact");

    private static final String QUESTION = "grille ";

    static RequestFile read(TextFile file, ZoneId zone, RequestGrid grid, Set<UnitId> units) {
        Fields fields = new Fields(file, file.lines().size(), ':', names(grid));
        Function<String, Instant> instant =
                text -> Fields.dateTime(text).atZone(zone).toInstant();
        CommunicationRequest.Builder request = CommunicationRequest.builder(
                        fields.required("référence", "un numéro tel que 2025-201", CommunicationId::of),
                        fields.required("service", "un service de fonctions.csv", id -> known(id, units)),
                        fields.required(
                                "finalité",
                                "une finalité telle que « information »",
                                text -> named(CommunicationPurpose.values(), CommunicationPurpose::label, text)),
                        fields.required("reçue le", "AAAA-MM-JJ HH:MM", instant))
                .origin(fields.optional(
                                "origine",
                                "une origine telle que « demande d’un service »",
                                text -> named(RequestOrigin.values(), RequestOrigin::label, text))
                        .orElse(RequestOrigin.UNIT))
                .subject(fields.text("objet"))
                .why(fields.text("but"))
                .wantedFor(
                        fields.optional("parution", "AAAA-MM-JJ HH:MM", instant).orElse(null))
                .budget(fields.optional("budget", "une somme en F CFP", sum -> Money.of(sum, "XPF"))
                        .orElse(null))
                .sensitivity(fields.text("sensible"))
                .sector(fields.optional("secteur", "un secteur tel que eau", SectorId::of)
                        .orElse(null))
                .urgency(fields.optional(
                                "urgence",
                                "normale, pressante ou crise",
                                text -> named(Urgency.values(), Urgency::label, text))
                        .orElse(Urgency.NORMAL))
                .contact(fields.text("contact"));
        if (!fields.text("décision").isEmpty()) {
            request.decidedBy(fields.text("décision"));
        }
        fields.list("publics", "des publics", text -> text).forEach(request::audience);
        fields.list("canaux", "des canaux", ChannelId::of).forEach(request::channel);
        facts(fields.text("faits")).forEach(request::fact);
        participations(fields, units).forEach(request::participation);
        return new RequestFile(request.build(), answers(fields, grid));
    }

    private static Set<String> names(RequestGrid grid) {
        Set<String> names = new LinkedHashSet<>(NAMES);
        questions(grid).forEach(question -> names.add(QUESTION + question.id()));
        return names;
    }

    private static List<GridCriterion> questions(RequestGrid grid) {
        return grid.criteria().stream()
                .filter(criterion -> criterion.basis() == GridBasis.ANSWER)
                .toList();
    }

    private static Map<String, String> answers(Fields fields, RequestGrid grid) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (GridCriterion question : questions(grid)) {
            String expected = String.join(
                    ", ",
                    question.options().stream().map(GridCriterion.Option::id).toList());
            fields.optional(
                            QUESTION + question.id(),
                            expected,
                            text -> question.option(text).orElseThrow(() -> new IllegalArgumentException(text)))
                    .ifPresent(option -> answers.put(question.id(), option.id()));
        }
        return answers;
    }

    /** Facts with a semicolon between them, each followed by a bar and its source. */
    private static List<KeyFact> facts(String text) {
        return Splitter.on(';')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(text)
                .map(fact -> {
                    int bar = fact.indexOf('|');
                    return bar < 0
                            ? KeyFact.line(fact, "")
                            : KeyFact.line(fact.substring(0, bar), fact.substring(bar + 1));
                })
                .toList();
    }

    private static List<Participation> participations(Fields fields, Set<UnitId> units) {
        return Map.of(
                        "contributeurs", Capacity.CONTRIBUTOR,
                        "consultés", Capacity.CONSULTED,
                        "informés", Capacity.INFORMED)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue())
                .flatMap(entry ->
                        fields.list(entry.getKey(), "des services de fonctions.csv", id -> known(id, units)).stream()
                                .map(unit -> new Participation(unit, entry.getValue())))
                .toList();
    }

    private static UnitId known(String id, Set<UnitId> units) {
        return Optional.of(UnitId.of(id)).filter(units::contains).orElseThrow(() -> new IllegalArgumentException(id));
    }

    private static <E> E named(E[] values, Function<E, Wording> label, String text) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).fr().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }
}
