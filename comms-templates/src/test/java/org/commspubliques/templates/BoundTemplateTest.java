package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateFault;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.filter.ValueType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that are checked against the type of their models before anything is rendered. */
class BoundTemplateTest {

    private static final TemplateEngine ENGINE = TemplateEngine.standard();

    record Street(String name, Optional<String> district, int houses) {}

    record Cut(
            String place,
            LocalDate date,
            LocalTime from,
            boolean drinkable,
            double litres,
            int homes,
            List<Street> streets,
            Street main,
            Map<String, Object> others) {}

    private static final Cut CUT = new Cut(
            "Boulari & Plum",
            LocalDate.of(2025, 9, 4),
            LocalTime.of(8, 30),
            true,
            1234.5,
            1200,
            List.of(new Street("rue A", Optional.of("Nord"), 1), new Street("rue <B>", Optional.empty(), 2)),
            new Street("route C", Optional.empty(), 3),
            Map.of("note", "n"));

    private static TemplateSource source(String text, OutputFormat format) {
        return TemplateSource.of("coupure", text, format);
    }

    private static List<TemplateFault> faults(String text) {
        TemplateException failure = catchThrowableOfType(
                TemplateException.class, () -> ENGINE.parse(source(text, OutputFormat.PLAIN_TEXT), Cut.class));
        return failure == null ? List.of() : failure.faults();
    }

    @Test
    void rendersWhatTheSameTemplateForAnyModelRenders() throws IOException {
        String text =
                "<h1>{{place}}</h1>{{date | date_longue}} {{from | heure}} {{litres | nombre: 1}} {{litres}} {{homes}}"
                        + "{{#drinkable}}oui{{/drinkable}}{{^drinkable}}non{{/drinkable}}"
                        + "{{#streets}}[{{name}} {{houses}} {{place}} {{district ?: \"partout\"}}{{^@last}}, {{/@last}}]{{/streets}}"
                        + "{{main.name}} {{#main}}{{name}} {{homes}} {{litres | pourcent}}{{/main}} {{others.note}}{{#others}}{{note}}{{place}}{{/others}}";
        TemplateSource source = source(text, OutputFormat.HTML);
        BoundTemplate<Cut> bound = ENGINE.parse(source, Cut.class);
        String expected = ENGINE.parse(source).render(CUT, Locale.FRENCH);
        assertThat(bound.render(CUT, Locale.FRENCH)).isEqualTo(expected);
        assertThat(expected)
                .contains("Boulari &amp; Plum", "jeudi 4 septembre 2025", "rue &lt;B&gt; 2", "route C 1200");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bound.render(CUT, Locale.FRENCH, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @Test
    void threeMistakesOfAnOfficerAreAllNamedAtOnceWithWhatToDo() {
        String text = """
                Coupure d’eau à {{lieu}} le {{date | date_long}}.
                {{#streets}}
                - {{nam}} : {{houses}} maisons
                {{/streets}}
                {{^homes}}Aucun logement.{{/homes}}
                """;
        TemplateException failure = catchThrowableOfType(
                TemplateException.class, () -> ENGINE.parse(source(text, OutputFormat.PLAIN_TEXT), Cut.class));
        assertThat(failure).hasMessage("""
                coupure : 4 erreurs
                  coupure, ligne 1, colonne 17 : la variable « lieu » n’existe pas ; variables connues ici : place, date, \
                from, drinkable, litres, homes, streets, main, others [Coupure d’eau à {{lieu}} le {{date | date_long}}.]
                  coupure, ligne 1, colonne 38 : le filtre « date_long » n’existe pas ; vouliez-vous dire « date_longue » ? \
                […d’eau à {{lieu}} le {{date | date_long}}.]
                  coupure, ligne 3, colonne 3 : la variable « nam » n’existe pas ; vouliez-vous dire « name » ? [- {{nam}} : \
                {{houses}} maisons]
                  coupure, ligne 5, colonne 1 : la partie {{^homes}} ne sera jamais affichée [{{^homes}}Aucun \
                logement.{{/homes}}]""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = 'ϫ', textBlock = """
            {{plce}}                              ϫ UNKNOWN_VARIABLE ϫ 1  ϫ vouliez-vous dire « place » ?
            {{main.nme}}                          ϫ UNKNOWN_VARIABLE ϫ 1  ϫ vouliez-vous dire « main.name » ?
            {{place.x}}                           ϫ UNKNOWN_VARIABLE ϫ 1  ϫ vouliez-vous dire « place » ?
            {{#plcae}}x{{/plcae}}                 ϫ UNKNOWN_VARIABLE ϫ 1  ϫ vouliez-vous dire « place » ?
            {{place ?: "{{hoems}}"}}              ϫ UNKNOWN_VARIABLE ϫ 13 ϫ vouliez-vous dire « homes » ?
            {{streets}}                           ϫ TYPE             ϫ 1  ϫ est une liste
            {{main}}                              ϫ TYPE             ϫ 1  ϫ est un groupe de champs
            {{homes | date_longue}}               ϫ TYPE             ϫ 11 ϫ ne prend pas « homes », de type nombre entier
            {{date | date_longue | nombre}}       ϫ TYPE             ϫ 24 ϫ de type texte
            {{>*streets}}                         ϫ TYPE             ϫ 1  ϫ doit être un texte
            {{^litres}}x{{/litres}}               ϫ UNREACHABLE      ϫ 1  ϫ ne sera jamais affichée
            {{homes ?: "aucun"}}                  ϫ UNREACHABLE      ϫ 1  ϫ ne servira jamais
            {{#drinkable}}{{^drinkable}}x{{/drinkable}}{{/drinkable}} ϫ UNREACHABLE ϫ 15 ϫ ne sera jamais affichée
            {{^place}}{{#place}}x{{/place}}{{/place}} ϫ UNREACHABLE ϫ 11 ϫ ne sera jamais affichée
            {{@first}}                            ϫ UNREACHABLE      ϫ 1  ϫ n’a de sens que dans une liste
            """)
    void findsWhatCouldOnlyFailLater(String text, TemplateProblem problem, int column, String message) {
        assertThat(faults(text)).singleElement().satisfies(fault -> {
            assertThat(fault.problem()).isEqualTo(problem);
            assertThat(fault.place().column()).isEqualTo(column);
            assertThat(fault.message().fr()).contains(message);
            assertThat(fault.message().en()).doesNotContain("variable «").isNotEmpty();
        });
    }

    @Test
    void letsThroughWhatOnlyARenderingCanKnow() {
        assertThat(faults("{{others.anything}}{{#others}}{{whatever}}{{@first}}{{/others}}"))
                .isEmpty();
        assertThat(faults("{{#streets}}{{#district}}{{.}}{{name}}{{/district}}{{^district}}x{{/district}}{{/streets}}"))
                .isEmpty();
    }

    record Branch(String name, List<Branch> branches) {}

    @Test
    void aTemplateThatIncludesItselfMayBeBound() {
        TemplateEngine engine = TemplateEngine.builder()
                .partial("branche", "{{name}}({{#branches}}{{>branche}}{{/branches}})")
                .build();
        BoundTemplate<Branch> bound = engine.parse(source("{{>branche}}", OutputFormat.PLAIN_TEXT), Branch.class);
        Branch tree = new Branch("a", List.of(new Branch("b", List.of()), new Branch("c", List.of())));
        assertThat(bound.render(tree, Locale.FRENCH)).isEqualTo("a(b()c())");
    }

    @Test
    void checksBlocksWhereTheyAreShown() {
        TemplateEngine engine = TemplateEngine.builder()
                .partial("page", "{{#streets}}{{$ligne}}{{name}}{{/ligne}};{{/streets}}")
                .build();
        assertThat(engine.parse(
                                source("{{<page}}{{$ligne}}{{houses}}{{/ligne}}{{/page}}", OutputFormat.PLAIN_TEXT),
                                Cut.class)
                        .render(CUT, Locale.FRENCH))
                .isEqualTo("1;2;");
        assertThatThrownBy(() -> engine.parse(
                        source("{{<page}}{{$ligne}}{{housse}}{{/ligne}}{{/page}}", OutputFormat.PLAIN_TEXT), Cut.class))
                .hasMessageContaining("« housse »");
    }

    @Test
    void tellsAFormWhatTheRecordNeeds() {
        BoundTemplate<Cut> bound = ENGINE.parse(
                source("{{place}} {{#streets}}{{name}}{{/streets}} {{homes}}", OutputFormat.PLAIN_TEXT), Cut.class);
        assertThat(bound.variables()).extracting(DeclaredVariable::name).containsExactly("place", "homes", "streets");
        DeclaredVariable streets = bound.variables().get(2);
        assertThat(streets.type()).isEqualTo(ValueType.LIST);
        assertThat(streets.fields()).extracting(DeclaredVariable::name).containsExactly("name", "district", "houses");
        assertThat(streets.fields()).extracting(DeclaredVariable::required).containsExactly(true, false, true);
    }

    @Test
    void bindsToRecordsOnly() {
        Template template = ENGINE.parse("t", "x", OutputFormat.PLAIN_TEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template.bind(String.class))
                .withMessageContaining("not a record");
    }

    @Test
    void aComponentWithoutValueIsMissedWhereItWouldBePrinted() {
        BoundTemplate<Street> bound = ENGINE.parse(source("{{name}}", OutputFormat.PLAIN_TEXT), Street.class);
        Street nameless = nameless();
        assertThatThrownBy(() -> bound.render(nameless, Locale.FRENCH))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("« name »");
        assertThat(bound.inspect(nameless).missing())
                .extracting(MissingVariable::name)
                .containsExactly("name");
    }

    @SuppressWarnings("NullAway")
    private static Street nameless() {
        return new Street(null, Optional.empty(), 0);
    }

    record Moments(
            Instant instant,
            List<Instant> instants,
            LocalDate day,
            LocalDateTime local,
            ZonedDateTime zoned,
            OffsetDateTime offset,
            LocalTime time,
            String iso) {}

    private static final LocalDateTime MORNING = LocalDateTime.of(2025, 9, 4, 8, 30);
    private static final ZonedDateTime IN_NOUMEA = MORNING.atZone(ZoneId.of("Pacific/Noumea"));
    private static final Moments MOMENTS = new Moments(
            IN_NOUMEA.toInstant(),
            List.of(IN_NOUMEA.toInstant()),
            MORNING.toLocalDate(),
            MORNING,
            IN_NOUMEA,
            IN_NOUMEA.toOffsetDateTime(),
            MORNING.toLocalTime(),
            "2025-09-04T08:30");

    @ParameterizedTest
    @CsvSource({
        "instant, false, false, false",
        "day, true, false, false",
        "local, true, true, true",
        "zoned, true, true, true",
        "offset, true, true, true",
        "time, false, true, false",
        "iso, true, true, true",
    })
    void aFilterForDatesOrTimesIsRefusedAtOnceOfWhatRenderingWouldRefuse(
            String name, boolean hasDate, boolean hasTime, boolean hasBoth) {
        assertThat(bindsAndRenders(name, "date_longue", "jeudi 4 septembre 2025"))
                .isEqualTo(hasDate);
        assertThat(bindsAndRenders(name, "heure", "8\u00A0h\u00A030")).isEqualTo(hasTime);
        assertThat(bindsAndRenders(name, "date_et_heure", "jeudi 4 septembre 2025 à 8\u00A0h\u00A030"))
                .isEqualTo(hasBoth);
    }

    /** Whether a tag can be bound; makes sure that the same tag renders for any model if and only if it can. */
    private static boolean bindsAndRenders(String name, String filter, String expected) {
        Template template = ENGINE.parse(source("{{" + name + " | " + filter + "}}", OutputFormat.PLAIN_TEXT));
        try {
            assertThat(template.bind(Moments.class).render(MOMENTS, Locale.FRENCH))
                    .isEqualTo(expected);
            return true;
        } catch (TemplateException refused) {
            assertThatThrownBy(() -> template.render(MOMENTS, Locale.FRENCH)).isInstanceOf(TemplateException.class);
            return false;
        }
    }

    @Test
    void anInstantIsRefusedWithWhatToGiveInItsPlace() {
        String todo = "il n’a ni date ni heure sans fuseau : donnez la date et l’heure du lieu"
                + " (ZonedDateTime, par instant.atZone(fuseau))";
        Template template = ENGINE.parse(
                source("{{instant | jour}} {{#instants}}{{. | heure}}{{/instants}}", OutputFormat.PLAIN_TEXT));

        assertThatThrownBy(() -> template.bind(Moments.class))
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        failure -> assertThat(failure.faults())
                                .extracting(fault ->
                                        fault.problem() + " " + fault.message().fr())
                                .containsExactly(
                                        "TYPE le filtre « jour » ne prend pas « instant », qui est un instant ; "
                                                + todo,
                                        "TYPE le filtre « heure » ne prend pas « . », qui est un instant ; " + todo));
        assertThatThrownBy(() -> template.render(MOMENTS, Locale.FRENCH))
                .hasMessageContaining("le filtre « jour » ne prend pas un instant ; " + todo);
    }

    @Test
    void anInstantIsPrintedInUniversalTimeAndTakenByFiltersOfAnyText() {
        TemplateEngine engine = TemplateEngine.builder()
                .filters(Filters.french().with("du_lieu", (value, arguments, reader, out) -> {
                    out.append(((Instant) value).atZone(IN_NOUMEA.getZone()).toString());
                    return true;
                }))
                .build();
        TemplateSource source =
                source("{{instant}} {{instant | minuscules}} {{instant | du_lieu}}", OutputFormat.PLAIN_TEXT);

        assertThat(engine.parse(source, Moments.class).render(MOMENTS, Locale.FRENCH))
                .isEqualTo("2025-09-03T21:30:00Z 2025-09-03t21:30:00z 2025-09-04T08:30+11:00[Pacific/Noumea]");
    }

    record Contact(
            String name, Optional<String> office, @Nullable String floor) {}

    @SuppressWarnings("ArrayRecordComponent") // what a host may have
    record Notice(
            String place,
            String note,
            Optional<String> reason,
            List<String> streets,
            String[] doors,
            Optional<List<String>> schools,
            Contact contact,
            Optional<Contact> deputy) {

        static Notice filledWith(String text, List<String> items) {
            Contact contact = new Contact(text, Optional.of(text), text);
            return new Notice(
                    text,
                    text,
                    Optional.of(text),
                    items,
                    items.toArray(String[]::new),
                    Optional.of(items),
                    contact,
                    Optional.of(contact));
        }
    }

    private static final Notice BLANK = Notice.filledWith(" ", List.of());

    private static List<String> missing(String text, Notice model) {
        BoundTemplate<Notice> bound = ENGINE.parse(source(text, OutputFormat.PLAIN_TEXT), Notice.class);
        List<String> names = bound.inspect(model).missing().stream()
                .map(MissingVariable::name)
                .toList();
        if (names.isEmpty()) {
            bound.render(model, Locale.FRENCH);
        } else {
            assertThatThrownBy(() -> bound.render(model, Locale.FRENCH))
                    .isInstanceOfSatisfying(
                            TemplateException.class,
                            failure -> assertThat(failure.problem()).isEqualTo(TemplateProblem.MISSING_VARIABLE));
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource(delimiter = 'ϫ', textBlock = """
            {{place}}                                          ϫ place
            {{place | majuscules}}                             ϫ place
            {{place | date_longue}}                            ϫ place
            {{contact.name}}                                   ϫ contact.name
            {{#contact}}{{name}} {{place}}{{/contact}}         ϫ name,place
            {{#deputy}}{{name}}{{/deputy}}                     ϫ name
            {{note ?: "{{place}}"}}                            ϫ place
            {{streets | liste}}                                ϫ streets
            """)
    void aBlankTextAndAPrintedListWithoutItemsAreMissingWhereARecordRequiresThem(String text, String names) {
        assertThat(missing(text, BLANK)).containsExactly(names.split(","));
        assertThat(missing(text, Notice.filledWith("2025-09-04", List.of("rue A"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{reason}}{{contact.office}}{{contact.floor}}{{#contact}}{{office}}{{floor}}{{/contact}}",
                "{{place ?: \"partout\"}}{{place ?? \"à {{place}}\"}}",
                "{{#place}}à {{place}}{{/place}}{{^place}}partout{{/place}}",
                "{{#streets}}{{.}}{{/streets}}{{#doors}}{{.}}{{/doors}}",
                "{{#streets}}{{.}}{{/streets}}{{^streets}}aucune{{/streets}}",
                "{{^streets}}aucune{{/streets}} {{#streets}}{{.}}{{/streets}}",
                "{{#schools}}{{.}}{{/schools}}",
                "{{#note}}{{#streets}}{{.}}{{/streets}}{{/note}}",
            })
    void nothingIsMissingWhereTheRecordOrTheTemplateProvidesForAbsence(String text) {
        assertThat(missing(text, BLANK)).isEmpty();
    }

    @Test
    void aBlankTextIsMissingInABlockAndInATemplateThatIncludesItselfToo() {
        TemplateEngine engine = TemplateEngine.builder()
                .partial("page", "{{#contact}}{{$ligne}}{{/ligne}}{{/contact}}")
                .partial("branche", "[{{name}}{{#branches}}{{>branche}}{{/branches}}{{^branches}}.{{/branches}}]")
                .build();
        BoundTemplate<Notice> block = engine.parse(
                source(
                        "{{<page}}{{$ligne}}{{name}}{{contact.name}}{{floor}}{{/ligne}}{{/page}}",
                        OutputFormat.PLAIN_TEXT),
                Notice.class);
        BoundTemplate<Branch> tree = engine.parse(source("{{>branche}}", OutputFormat.PLAIN_TEXT), Branch.class);

        assertThat(block.inspect(BLANK).missing())
                .extracting(MissingVariable::name)
                .containsExactly("name", "contact.name");
        assertThat(tree.inspect(new Branch("a", List.of(new Branch(" ", List.of()))))
                        .missing())
                .extracting(MissingVariable::name)
                .containsExactly("name");
    }

    @Test
    void allThatIsBlankInARecordIsNamedAtOnce() {
        assertThat(missing("{{place}} {{note | capitale}} {{#streets}}{{.}}{{/streets}} {{deputy.name}}", BLANK))
                .containsExactly("place", "note", "deputy.name");
    }

    @Test
    void aLenientEngineAndATemplateForAnyModelPrintABlankTextAsItIs() {
        TemplateSource source = source("[{{place}}{{#streets}}{{.}}{{/streets}}]", OutputFormat.PLAIN_TEXT);
        TemplateEngine lenient = TemplateEngine.builder().lenient(true).build();
        TemplateEngine plain = TemplateEngine.builder().plainMustache(true).build();

        assertThat(lenient.parse(source, Notice.class).render(BLANK, Locale.FRENCH))
                .isEqualTo("[ ]");
        assertThat(plain.parse(source, Notice.class).render(BLANK, Locale.FRENCH))
                .isEqualTo("[ ]");
        assertThat(ENGINE.parse(source).render(BLANK, Locale.FRENCH)).isEqualTo("[ ]");
    }

    private static final VariableSchema SCHEMA = VariableSchema.builder()
            .variable(DeclaredVariable.required("lieu", ValueType.TEXT, Wording.of("Lieu", "Place")))
            .variable(DeclaredVariable.required("date", ValueType.DATE, Wording.of("Date", "Date")))
            .variable(DeclaredVariable.optional("report", ValueType.DATE, Wording.of("Report", "New date")))
            .variable(DeclaredVariable.required("urgent", ValueType.BOOLEAN, Wording.of("Urgent", "Urgent")))
            .variable(DeclaredVariable.optional(
                    "rues",
                    ValueType.LIST,
                    Wording.of("Rues", "Streets"),
                    DeclaredVariable.required("nom", ValueType.TEXT, Wording.of("Nom", "Name"))))
            .build();

    private static BoundTemplate<Map<String, ?>> declared(String text) {
        return ENGINE.parse(source(text, OutputFormat.PLAIN_TEXT), SCHEMA);
    }

    @Test
    void checksATemplateAgainstDeclaredVariables() {
        assertThatThrownBy(() -> declared("{{lieux}} {{date | nombre}} {{#rues}}{{nmo}}{{/rues}} {{^date}}x{{/date}}"))
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        failure -> assertThat(failure.faults())
                                .extracting(TemplateFault::problem)
                                .containsExactly(
                                        TemplateProblem.UNKNOWN_VARIABLE,
                                        TemplateProblem.TYPE,
                                        TemplateProblem.UNKNOWN_VARIABLE,
                                        TemplateProblem.UNREACHABLE));
    }

    @Test
    void refusesAFilterForDatesOfWhatIsDeclaredAText() {
        assertThatThrownBy(() -> declared("{{lieu | date_longue}} {{#rues}}{{nom | heure}}{{/rues}}"))
                .isInstanceOfSatisfying(TemplateException.class, failure -> {
                    assertThat(failure.faults())
                            .extracting(fault -> fault.message().fr())
                            .containsExactly(
                                    "« lieu » est de type texte ; le filtre « date_longue » attend : date ou date et heure ;"
                                            + " déclarez « lieu » de ce type",
                                    "« nom » est de type texte ; le filtre « heure » attend : heure ou date et heure ;"
                                            + " déclarez « nom » de ce type");
                    assertThat(failure.faults().get(0).problem()).isEqualTo(TemplateProblem.TYPE);
                    assertThat(failure.faults().get(0).message().en())
                            .isEqualTo(
                                    "'lieu' is of type text; the filter 'date_longue' expects: date or date and time;"
                                            + " declare 'lieu' of that type");
                });
    }

    @Test
    void aFilterForDatesTakesTheTextThatAnotherFilterMadeOfADate() {
        assertThat(declared("{{date | date_iso | date_longue}}")
                        .render(
                                Map.of("date", LocalDate.of(2025, 9, 4), "urgent", false, "lieu", "Plum"),
                                Locale.FRENCH))
                .isEqualTo("jeudi 4 septembre 2025");
    }

    @Test
    void aFilterForDatesTakesATextOfARecordWhichHasNoOtherWordForAMonth() {
        record Works(String day, Month month) {}

        BoundTemplate<Works> bound =
                ENGINE.parse(source("{{day | date_courte}} {{month | mois}}", OutputFormat.PLAIN_TEXT), Works.class);

        assertThat(bound.render(new Works("2025-09-04", Month.SEPTEMBER), Locale.FRENCH))
                .isEqualTo("04/09/2025 septembre");
    }

    @Test
    void aRequiredVariableThatOnlyChoosesAPartIsRequiredAllTheSame() {
        BoundTemplate<Map<String, ?>> bound = declared("{{#urgent}}Urgent : {{/urgent}}{{lieu}}");
        assertThat(bound.variables()).extracting(DeclaredVariable::name).containsExactly("lieu", "urgent");
        assertThatThrownBy(() -> bound.render(Map.of("lieu", "Plum"), Locale.FRENCH))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("« urgent »")
                .hasMessageContaining("ligne 1, colonne 1");
        assertThat(bound.render(Map.of("lieu", "Plum", "urgent", true), Locale.FRENCH))
                .isEqualTo("Urgent : Plum");
    }

    @Test
    void listsMissingAdditionalAndIllTypedValues() {
        BoundTemplate<Map<String, ?>> bound = declared("{{lieu}} {{date | date_longue}} {{#rues}}{{nom}}{{/rues}}");
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("date", "demain");
        model.put("rues", Arrays.asList(Map.of("nom", 3), Map.of("non", "x")));
        model.put("lieux", "Plum");
        Inspection inspection = bound.inspect(model);
        assertThat(inspection.isComplete()).isFalse();
        assertThat(inspection.missing()).extracting(MissingVariable::name).contains("lieu", "nom");
        assertThat(inspection.additional()).containsExactly("rues 2.non", "lieux");
        assertThat(inspection.illTyped())
                .extracting(fault -> fault.message().fr())
                .containsExactly(
                        "« date » doit être de type date, pas texte",
                        "« rues 1.nom » doit être de type texte, pas nombre entier");
    }

    @Test
    void findsNothingWrongWithAModelThatFits() {
        BoundTemplate<Map<String, ?>> bound =
                declared("{{lieu}} {{date | date_longue}} {{report ?? \"reportée au {{report | date_courte}}\"}}");
        Map<String, ?> model = Map.of("lieu", "Plum", "date", LocalDate.of(2025, 9, 4));
        assertThat(bound.inspect(model)).isEqualTo(new Inspection(List.of(), List.of(), List.of()));
        assertThat(bound.render(model, Locale.FRENCH)).isEqualTo("Plum jeudi 4 septembre 2025 ");
    }
}
