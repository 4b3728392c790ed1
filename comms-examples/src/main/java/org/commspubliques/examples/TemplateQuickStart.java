package org.commspubliques.examples;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.BoundTemplate;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.TemplateSource;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.ValueType;

/** The template of the README, word for word. */
final class TemplateQuickStart {

    private TemplateQuickStart() {}

    static String render() {
        // spotless:off
        BoundTemplate<Map<String, ?>> sms = TemplateEngine.standard().parse(
                TemplateSource.of("coupure", "{{lieu | capitale}} : coupure d'eau {{date | date_longue}}.", OutputFormat.SMS),
                VariableSchema.builder()
                        .variable(DeclaredVariable.required("lieu", ValueType.TEXT, Wording.of("Lieu", "Place")))
                        .variable(DeclaredVariable.required("date", ValueType.DATE, Wording.of("Date", "Date")))
                        .build());
        String text = sms.render(Map.of("lieu", "boulari", "date", LocalDate.of(2025, 9, 4)), Locale.FRENCH);
        // spotless:on
        return text;
    }
}
