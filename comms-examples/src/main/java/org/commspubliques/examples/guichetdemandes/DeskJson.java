package org.commspubliques.examples.guichetdemandes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.json.CoreJsonModule;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.request.Deadlines;
import org.commspubliques.core.request.GridDecision;
import org.commspubliques.core.time.BackwardSchedule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the desk says as JSON, for the intranet whose form was filled in. */
final class DeskJson {

    /** Line feeds on every system. */
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoreJsonModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
            .build();

    private DeskJson() {}

    static String write(Desk desk, List<Treated> requests) {
        ZoneId zone = desk.file().authority().zone();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("notice", wording(Wording.of("contenu d’exemple fictif", "fictional content")));
        root.put("authority", desk.file().authority().name());
        root.put("at", desk.file().moment().toOffsetDateTime().toString());
        root.put("form", desk.form().id());
        root.put("grid", desk.grid().id());
        List<Object> written = new ArrayList<>();
        requests.forEach(treated -> written.add(request(treated, zone)));
        root.put("requests", written);
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static Map<String, Object> request(Treated treated, ZoneId zone) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", treated.request().id());
        model.put("unit", treated.request().unit());
        model.put("subject", treated.request().subject());
        model.put("purpose", treated.request().purpose().name());
        model.put("complete", treated.isComplete());
        model.put("findings", treated.findings());
        model.put("decision", decision(treated.decision()));
        model.put("deadline", deadline(treated.schedule(), zone));
        model.put("late", treated.late());
        return model;
    }

    private static Map<String, Object> decision(GridDecision decision) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("level", decision.level().name());
        model.put("points", decision.points());
        model.put("imposedBy", decision.imposedBy());
        model.put("summary", wording(decision.summary()));
        List<Object> reasons = new ArrayList<>();
        for (GridDecision.Reason reason : decision.reasons()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("criterion", reason.criterion());
            one.put("option", reason.option());
            one.put("points", reason.points());
            one.put("wording", wording(reason.wording()));
            reasons.add(one);
        }
        model.put("reasons", reasons);
        return model;
    }

    private static @Nullable Map<String, Object> deadline(@Nullable BackwardSchedule schedule, ZoneId zone) {
        if (schedule == null) {
            return null;
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("label", wording(Deadlines.label(schedule, zone)));
        model.put("publication", local(schedule.end(), zone));
        model.put("latestStart", local(schedule.latestStart(), zone));
        List<Object> steps = new ArrayList<>();
        for (BackwardSchedule.Window window : schedule.windows()) {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("id", window.step().id());
            step.put("label", wording(window.step().label()));
            step.put("from", local(window.from(), zone));
            step.put("until", local(window.until(), zone));
            steps.add(step);
        }
        model.put("steps", steps);
        return model;
    }

    private static String local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime().toString();
    }

    private static Map<String, String> wording(Wording wording) {
        Map<String, String> model = new LinkedHashMap<>();
        model.put("fr", wording.fr());
        model.put("en", wording.en());
        return model;
    }
}
