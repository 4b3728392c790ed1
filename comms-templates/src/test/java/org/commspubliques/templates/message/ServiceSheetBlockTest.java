package org.commspubliques.templates.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.support.OpeningHours;
import org.commspubliques.core.support.ServiceSheet;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ServiceSheetBlockTest {

    private static final OpeningHours WEEK = new OpeningHours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(15, 30));

    private static ServiceSheet.Builder canteen() {
        return ServiceSheet.builder(
                        Wording.of("Inscription à la cantine", "Signing up for the canteen"),
                        Wording.of("familles d’élèves des écoles publiques", "families of pupils of public schools"))
                .document(Wording.of("livret de famille", "family record book"))
                .document(Wording.of("quotient <familial>", "family <quotient>"))
                .cost(Wording.of("gratuit", "free"))
                .place(Wording.of("Caisse des écoles", "School fund"))
                .hours(WEEK)
                .link(URI.create("https://ville.example/cantine?a=1&b=2"));
    }

    private static String render(String partial, OutputFormat format, ServiceSheet sheet, Locale reader) {
        TemplateEngine.Builder engine = TemplateEngine.builder();
        ServiceSheetBlock.partials().forEach(engine::partial);
        return engine.build()
                .parse("essai", "{{#cantine}}{{>" + partial + "}}{{/cantine}}", format)
                .render(Map.of("cantine", ServiceSheetBlock.model(sheet, reader)), reader);
    }

    @Test
    void saysTheSameInATextAndOnAPage() {
        String text = render("demarche", OutputFormat.PLAIN_TEXT, canteen().build(), Locale.FRENCH);

        assertThat(text).isEqualTo("""
                        Inscription à la cantine
                        Pour qui\u00A0: familles d’élèves des écoles publiques
                        Pièces à fournir\u00A0:
                        - livret de famille
                        - quotient <familial>
                        Coût\u00A0: gratuit
                        Où\u00A0: Caisse des écoles
                        Horaires\u00A0: %s
                        En ligne\u00A0: https://ville.example/cantine?a=1&b=2
                        """.replace("%s", WEEK.label().fr()));
        String page = render("demarche-html", OutputFormat.HTML, canteen().build(), Locale.FRENCH);
        String shown = Jsoup.parse(page).text();
        assertThat(shown.replace(" ", "").replace("\u00A0", ""))
                .isEqualTo(text.replace("- ", "").replaceAll("\\s", "").replace("\u00A0", ""));
        assertThat(Jsoup.parse(page).select("a").attr("href")).isEqualTo("https://ville.example/cantine?a=1&b=2");
    }

    @Test
    void leavesOutWhatThereIsNot() {
        ServiceSheet bare = ServiceSheet.builder(Wording.same("Acte de naissance"), Wording.of("tous", "everybody"))
                .phone("00 00 00")
                .build();

        assertThat(render("demarche", OutputFormat.SMS, bare, Locale.ENGLISH)).isEqualTo("""
                        Acte de naissance
                        For whom: everybody
                        Cost: depends on your situation
                        Telephone: 00 00 00
                        """);
    }

    @Test
    void namesDaysInARowAsARange() {
        assertThat(WEEK.label().fr()).startsWith("du lundi au vendredi, de 8");
        assertThat(new OpeningHours(
                                Set.of(DayOfWeek.SATURDAY, DayOfWeek.WEDNESDAY),
                                LocalTime.of(8, 0),
                                LocalTime.of(11, 0))
                        .label()
                        .fr())
                .startsWith("le mercredi et le samedi, de 8");
    }

    @Test
    void refusesASheetThatLeadsNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceSheet.builder(Wording.same("x"), Wording.same("y"))
                        .build())
                .withMessageContaining("leads nowhere");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> canteen().link(URI.create("javascript:alert(1)")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpeningHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(9, 0)));
    }
}
