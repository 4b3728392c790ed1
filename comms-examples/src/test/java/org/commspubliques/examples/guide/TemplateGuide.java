package org.commspubliques.examples.guide;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.BoundTemplate;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.Inspection;
import org.commspubliques.templates.Template;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.TemplateSource;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.form.FormValues;

/** « Écrire un modèle » */
public final class TemplateGuide extends GuidePage {

    /** The page. */
    public TemplateGuide() {
        shows("modele", this::template);
        shows("modele-formulaire", this::form);
        shows("modele-filtres", this::filters);
        shows("modele-filtre-maison", this::houseFilter);
        shows("modele-faute", this::mistake);
        shows("modele-manque", this::missing);
    }

    private static VariableSchema schema() {
        // spotless:off
        // <guide:modele-variables>
        VariableSchema schema = VariableSchema.builder()
                .variable(DeclaredVariable.required("lieu", ValueType.TEXT, Wording.of("Lieu", "Place")).withExample("Boulari"))
                .variable(DeclaredVariable.required("date", ValueType.DATE, Wording.of("Date", "Date")))
                .variable(DeclaredVariable.optional("motif", ValueType.TEXT, Wording.of("Motif", "Reason")))
                .build();
        // </guide:modele-variables>
        // spotless:on
        return schema;
    }

    private void template() {
        VariableSchema schema = schema();
        // spotless:off
        // <guide:modele>
        TemplateEngine engine = TemplateEngine.standard();
        BoundTemplate<Map<String, ?>> page = engine.parse(TemplateSource.of("coupure.html", """
                <h1>Coupure d’eau : {{lieu | capitale}}</h1>
                <p>L’eau sera coupée {{date | date_longue}}.{{#motif}} Motif : {{motif}}.{{/motif}}</p>
                """, OutputFormat.HTML), schema);
        print(page.render(Map.of("lieu", "boulari", "date", LocalDate.of(2025, 9, 4), "motif", "travaux <réseau>"),
                Locale.FRENCH).strip());

        BoundTemplate<Map<String, ?>> sms = engine.parse(TemplateSource.of("coupure.sms",
                "{{lieu | capitale}} : coupure d'eau {{date | date_longue}}.", OutputFormat.SMS), schema);
        print(sms.render(Map.of("lieu", "boulari", "date", LocalDate.of(2025, 9, 4)), Locale.FRENCH));
        // </guide:modele>
        // spotless:on
    }

    private void form() {
        VariableSchema schema = schema();
        // spotless:off
        // <guide:modele-formulaire>
        schema.variables().forEach(variable -> print(variable.label().fr() + " · " + variable.type().label().fr()
                + (variable.required() ? " · obligatoire" : "")));

        FormValues typed = FormValues.read(schema, Map.of("date", "demain", "prenom", "Claire"));
        typed.problems().forEach(problem -> print(problem.name() + " → " + problem.message().fr()));
        // </guide:modele-formulaire>
        // spotless:on
    }

    private void filters() {
        // spotless:off
        // <guide:modele-filtres>
        Filters.french().all().stream().filter(filter -> filter.takesEvery(ValueType.DATE)
                && !filter.takesEvery(ValueType.TEXT)).forEach(filter -> print(filter.name() + " · " + filter.purpose().fr()
                        + filter.example().map(example -> " · " + example.text().fr()).orElse("")));
        // </guide:modele-filtres>
        // spotless:on
    }

    private void houseFilter() {
        // spotless:off
        // <guide:modele-filtre-maison>
        Filters filters = Filters.french().with("reference", (value, arguments, reader, out) -> {
            out.append("n° ").append(value.toString());
            return true;                                       // false : ce filtre ne prend pas une telle valeur
        });
        TemplateEngine house = TemplateEngine.builder().filters(filters).build();
        Template line = house.parse(TemplateSource.of("permis.txt",
                "Permis {{numero | reference}}, {{frais | monnaie}}, tél. {{poste | telephone}}.", OutputFormat.PLAIN_TEXT));
        Map<String, Object> values = Map.of("numero", "2025-77", "frais", 12_500, "poste", "+687 28 47 37");
        print(line.render(values, Locale.forLanguageTag("fr-NC")));
        print(line.render(values, Locale.forLanguageTag("fr-PF")));
        // </guide:modele-filtre-maison>
        // spotless:on
    }

    private void mistake() {
        VariableSchema schema = schema();
        // spotless:off
        // <guide:modele-faute>
        try {
            TemplateEngine.standard().parse(TemplateSource.of("coupure.sms",
                    "{{lieux | capitale}} : coupure d'eau {{date | date_long}}.", OutputFormat.SMS), schema);
        } catch (TemplateException refused) {
            print(refused.message(Locale.FRENCH));
        }
        // </guide:modele-faute>
        // spotless:on
    }

    private void missing() {
        VariableSchema schema = schema();
        BoundTemplate<Map<String, ?>> sms = TemplateEngine.standard()
                .parse(
                        TemplateSource.of("coupure.sms", "{{lieu}} : {{date | date_longue}}.", OutputFormat.SMS),
                        schema);
        // spotless:off
        // <guide:modele-manque>
        Inspection inspection = sms.inspect(Map.of("lieu", "Boulari", "ville", "Mont-Dore"));
        print("manque : " + inspection.missing().stream().map(variable -> variable.name() + " (ligne "
                + variable.place().line() + ", colonne " + variable.place().column() + ")").toList());
        print("en trop : " + inspection.additional());
        try {
            sms.render(Map.of("lieu", "Boulari"), Locale.FRENCH);
        } catch (TemplateException refused) {
            print(refused.message(Locale.FRENCH));
        }
        // </guide:modele-manque>
        // spotless:on
    }
}
