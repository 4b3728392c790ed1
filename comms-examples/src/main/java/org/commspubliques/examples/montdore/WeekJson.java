package org.commspubliques.examples.montdore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.json.ApprovalJsonModule;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.json.CoreJsonModule;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.ReviewContext;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The whole week as JSON, for a front end. */
final class WeekJson {

    /** Line feeds on every system. */
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoreJsonModule())
            .addModule(new ApprovalJsonModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
            .build();

    private WeekJson() {}

    static String write(Week week, Verification verification) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("notice", wording(Wording.of("contenu d’exemple fictif", "fictional content")));
        root.put("authority", authority(week.town().authority()));
        root.put("start", week.start().toOffsetDateTime().toString());
        List<Object> dossiers = new ArrayList<>();
        week.dossiers().forEach(dossier -> dossiers.add(dossier(week, dossier)));
        root.put("communications", dossiers);
        root.put("register", register(verification));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static Map<String, Object> authority(LocalAuthority authority) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", authority.name());
        model.put("kind", authority.kind().name());
        model.put("territory", authority.territory().code());
        model.put("population", authority.population());
        model.put("zone", authority.zone().getId());
        model.put("currency", authority.currency().getCurrencyCode());
        return model;
    }

    private static Map<String, Object> dossier(Week week, Dossier dossier) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", dossier.id());
        model.put("state", week.approvals().stateOf(dossier.request().id()));
        model.put("missing", dossier.request().missing());
        model.put("draft", dossier.draft());
        model.put("draftReport", dossier.draftReport());
        model.put("current", dossier.current());
        model.put(
                "currentReport",
                week.review()
                        .review(
                                dossier.current(),
                                new ReviewContext(
                                        week.town().authority(),
                                        dossier.request().receivedAt())));
        model.put("acts", week.approvals().trail(dossier.request().id()));
        List<Object> denials = new ArrayList<>();
        for (Dossier.Denial denial : dossier.denials()) {
            denials.add(denial(denial));
        }
        model.put("denials", denials);
        return model;
    }

    private static Map<String, Object> denial(Dossier.Denial denial) {
        VariantId variant = denial.variant();
        List<Object> reasons = new ArrayList<>();
        denial.reasons().forEach(reason -> {
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("code", reason.code());
            model.put("message", wording(reason.message()));
            reasons.add(model);
        });
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("at", denial.at().toString());
        model.put("variant", variant);
        model.put("reasons", reasons);
        return model;
    }

    private static Map<String, Object> register(Verification verification) {
        return verification.fold(
                intact -> {
                    Map<String, Object> model = new LinkedHashMap<>();
                    model.put("intact", true);
                    model.put("entries", intact.entries());
                    model.put("streams", intact.streams());
                    model.put("headHash", intact.headHash());
                    return model;
                },
                broken -> {
                    Map<String, Object> model = new LinkedHashMap<>();
                    model.put("intact", false);
                    model.put("firstBadEntry", broken.firstBadEntry());
                    model.put("reason", wording(broken.reason()));
                    return model;
                });
    }

    private static Map<String, Object> wording(Wording wording) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("fr", wording.fr());
        model.put("en", wording.en());
        return model;
    }
}
