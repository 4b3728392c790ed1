package org.commspubliques.templates.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.TemplateReference;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.Variable;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.VariableUse;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.filter.ValueType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

    private static final ChannelId SITE = ChannelId.of("site");
    private static final ChannelId SMS = ChannelId.of("sms");
    private static final VariantId ENGLISH_SMS = VariantId.of(SMS, Locale.ENGLISH);

    private static final Map<String, Object> MODEL =
            Map.of("objet", "Coupure d'eau", "jour", LocalDate.of(2025, 9, 4), "rue", "rue <A> & \"B\"");

    private static final MessageTemplate WATER = MessageTemplate.builder("2025-041")
            .section(SITE, SectionRole.TITLE, "{{objet}} le {{jour | date_longue}}\n")
            .section(SITE, SectionRole.BODY, "Concerne la {{rue}}.{{#ecole}} L'école : {{ecole}}.{{/ecole}}")
            .section(SITE, SectionRole.CONTACT, "{{#contact}}Renseignements : {{contact}}{{/contact}}")
            .section(SMS, SectionRole.BODY, "{{objet}} {{jour | date_longue}}, {{rue}}. {{contact ?: \"\"}}")
            .section(ENGLISH_SMS, SectionRole.BODY, "No water on {{jour | date_longue}}, {{rue}}.")
            .build();

    @Test
    void hasANameAndALayoutForEachChannelAndLanguageInTheOrderAdded() {
        assertThat(WATER.id()).isEqualTo("2025-041");
        assertThat(WATER.layouts())
                .containsExactly(VariantId.of(SITE, Locale.FRENCH), VariantId.of(SMS, Locale.FRENCH), ENGLISH_SMS);
        assertThat(WATER).hasToString("2025-041 [site/fr, sms/fr, sms/en]");
    }

    @Nested
    class Variants {

        @Test
        void saysTheSameOnEveryChannelEachInItsLanguageWithoutEscaping() {
            List<Variant> variants = WATER.variants(MODEL);

            assertThat(variants).extracting(Variant::id).containsExactlyElementsOf(WATER.layouts());
            assertThat(variants.get(1).text()).isEqualTo("Coupure d'eau jeudi 4 septembre 2025, rue <A> & \"B\".");
            assertThat(variants.get(2).text()).isEqualTo("No water on Thursday 4 September 2025, rue <A> & \"B\".");
        }

        @Test
        void stripsSectionsAndLeavesOutThoseWhereNothingRemains() {
            Variant site = WATER.variants(MODEL).get(0);

            assertThat(site.sections())
                    .containsExactly(
                            Section.title("Coupure d’eau le jeudi 4\u00A0septembre 2025"),
                            Section.body("Concerne la rue <A> & «\u00A0B\u00A0»."));
        }

        @Test
        void areThoseOfOneLanguageWhateverItsCountry() {
            assertThat(WATER.variants(MODEL, Locale.forLanguageTag("fr-NC")))
                    .extracting(variant -> variant.id().toString())
                    .containsExactly("site/fr", "sms/fr");
            assertThat(WATER.variants(MODEL, Locale.UK)).extracting(Variant::id).containsExactly(ENGLISH_SMS);
        }

        @Test
        void writesTelephonesAndMoneyAsTheCountryAskedForDoes() {
            MessageTemplate notice = MessageTemplate.builder("tarif")
                    .section(SMS, SectionRole.BODY, "{{prix | monnaie}}, {{tel | telephone}}")
                    .build();
            Map<String, Object> model = Map.of("prix", 1500, "tel", "437000");

            assertThat(notice.variants(model, Locale.forLanguageTag("fr-NC"))
                            .get(0)
                            .text())
                    .isEqualTo("1 500 F CFP, 43 70 00");
            assertThatExceptionOfType(TemplateException.class).isThrownBy(() -> notice.variants(model, Locale.FRENCH));
        }

        @Test
        void neitherHaveHolesInItemsNorTakeWhatItemsLackFromElsewhere() {
            MessageTemplate notice = MessageTemplate.builder("fêtes")
                    .schema(VariableSchema.of(List.of(
                            DeclaredVariable.optional("contact", ValueType.TEXT, Wording.same("Contact")),
                            DeclaredVariable.required(
                                    "fêtes",
                                    ValueType.LIST,
                                    Wording.same("Fêtes"),
                                    DeclaredVariable.required("nom", ValueType.TEXT, Wording.same("Nom")),
                                    DeclaredVariable.optional("contact", ValueType.TEXT, Wording.same("Contact"))))))
                    .section(
                            SMS,
                            SectionRole.BODY,
                            "{{#fêtes}}{{nom}}{{#contact}}, tél. {{contact}}{{/contact}}{{/fêtes}}")
                    .build();
            Map<String, ?> blank = Map.of("fêtes", List.of(Map.of("nom", " ")), "contact", "28 47 37");

            assertThat(notice.variants(Map.of("fêtes", List.of(Map.of("nom", "Bal")), "contact", "28 47 37"))
                            .get(0)
                            .text())
                    .isEqualTo("Bal");
            assertThat(notice.missing(blank)).extracting(MissingVariable::name).containsExactly("nom");
            assertThatExceptionOfType(TemplateException.class).isThrownBy(() -> notice.variants(blank));
        }

        @Test
        void aLayoutForACountryStaysThatOfItsCountry() {
            MessageTemplate notice = MessageTemplate.builder("tarif")
                    .section(
                            VariantId.of(ChannelId.of("sms"), Locale.forLanguageTag("fr-NC")),
                            SectionRole.BODY,
                            "{{tel | telephone}}")
                    .build();

            assertThat(notice.variants(Map.of("tel", "437000"), Locale.FRANCE)
                            .get(0)
                            .text())
                    .isEqualTo("43 70 00");
        }

        @Test
        void refusesALanguageWithoutLayout() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WATER.variants(MODEL, Locale.GERMAN))
                    .withMessageContaining("no layout in language 'de'")
                    .withMessageContaining("sms/en");
        }

        @Test
        void refusesAModelThatLeavesALayoutBlank() {
            MessageTemplate blank = MessageTemplate.builder("vide")
                    .section(SMS, SectionRole.BODY, "{{#texte}}{{texte}}{{/texte}}")
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> blank.variants(Map.of()))
                    .withMessageContaining("layout sms/fr blank");
        }

        @Test
        void failsAtThePlaceThatLacksAValue() {
            assertThatExceptionOfType(TemplateException.class)
                    .isThrownBy(() -> WATER.variants(Map.of("objet", "Travaux")))
                    .satisfies(failure -> assertThat(failure.template()).isEqualTo("2025-041 · site · titre"));
        }
    }

    @Nested
    class Writing {

        private static String written(ChannelId channel, String source, Map<String, ?> model) {
            return MessageTemplate.builder("essai")
                    .section(channel, SectionRole.BODY, source)
                    .build()
                    .variants(model)
                    .get(0)
                    .text();
        }

        @Test
        void keepsTheSubjectOfAnEmailOnOneLineWhateverItsValues() {
            ChannelId email = ChannelId.of("courriel");
            Variant variant = MessageTemplate.builder("essai")
                    .section(email, SectionRole.TITLE, "Coupure : {{objet}}")
                    .section(email, SectionRole.BODY, "{{objet}}")
                    .build()
                    .variants(Map.of("objet", "eau\r\nBcc: tous@exemple.fr"))
                    .get(0);

            assertThat(variant.sections().get(0).text())
                    .doesNotContain("\r", "\n")
                    .contains("eau", "Bcc");
            assertThat(variant.sections().get(1).text()).contains("\nBcc");
        }

        @Test
        void keepsOneOfSeveralEmptyLines() {
            assertThat(written(SITE, "A\n\n{{#b}}\nB\n{{/b}}\n \n\nC\nD", Map.of()))
                    .isEqualTo("A\n\nC\nD");
        }

        @Test
        void appliesTheTypographyOfTheLanguageWhereAChannelCanShowIt() {
            MessageTemplate template = MessageTemplate.builder("essai")
                    .section(SITE, SectionRole.BODY, "L'eau est coupée : 320 foyers !")
                    .section(VariantId.of(SITE, Locale.ENGLISH), SectionRole.BODY, "Today's news: no water!")
                    .section(SMS, SectionRole.BODY, "L'eau est coupée : 320 foyers !")
                    .build();

            assertThat(template.variants(Map.of()))
                    .extracting(Variant::text)
                    .containsExactly(
                            "L’eau est coupée\u00A0: 320 foyers\u202F!",
                            "Today’s news: no water!",
                            "L'eau est coupée : 320 foyers !");
        }

        @Test
        void leavesNoNoBreakSpaceWhereAChannelCannotShowIt() {
            Map<String, LocalTime> model = Map.of("heure", LocalTime.of(8, 30));

            assertThat(written(SMS, "{{heure | heure}}", model)).isEqualTo("8 h 30");
            assertThat(written(ChannelId.of("panneau"), "{{heure | heure}}", model))
                    .isEqualTo("8 h 30");
            assertThat(written(SITE, "{{heure | heure}}", model)).isEqualTo("8\u00A0h\u00A030");
        }

        @Test
        void asksTheHostsCatalogueWhatAChannelCanShow() {
            ChannelCatalog plain = ChannelCatalog.standard()
                    .overlaidBy(ChannelCatalog.parse(
                            "site.json",
                            "{\"channels\": [{\"id\": \"site\", \"kind\": \"website\", \"fr\": \"Site\", \"en\": \"Site\", \"reach\": \"public\", \"typography\": false}]}"
                                    .getBytes(StandardCharsets.UTF_8)));
            MessageTemplate template = MessageTemplate.builder("essai")
                    .channels(plain)
                    .section(SITE, SectionRole.BODY, "{{heure | heure}}")
                    .section(ChannelId.of("fax"), SectionRole.BODY, "{{heure | heure}}")
                    .build();

            assertThat(template.variants(Map.of("heure", LocalTime.of(8, 0))))
                    .extracting(Variant::text)
                    .containsExactly("8 h", "8\u00A0h");
        }
    }

    @Nested
    class Identity {

        @Test
        void travelsWithEveryVariant() {
            TemplateReference reference = new TemplateReference("2025-041", "1", WATER.hash());

            assertThat(WATER.reference()).isEqualTo(reference);
            assertThat(WATER.variants(MODEL))
                    .allSatisfy(variant -> assertThat(variant.template()).contains(reference));
        }

        @Test
        void hasAVersionATitleADescriptionAndAPurpose() {
            MessageTemplate template = MessageTemplate.builder("avis")
                    .version("2.0")
                    .title(Wording.of("Avis", "Notice"))
                    .description(Wording.of("Un avis.", "A notice."))
                    .purpose(CommunicationPurpose.ALERT)
                    .section(SMS, SectionRole.BODY, "Avis")
                    .build();

            assertThat(template.version()).isEqualTo("2.0");
            assertThat(template.title().en()).isEqualTo("Notice");
            assertThat(template.description().fr()).isEqualTo("Un avis.");
            assertThat(template.purpose()).contains(CommunicationPurpose.ALERT);
        }

        @Test
        void isItsNameWhereNothingElseIsSaid() {
            assertThat(WATER.title()).isEqualTo(Wording.same("2025-041"));
            assertThat(WATER.description()).isEqualTo(Wording.same(""));
            assertThat(WATER.purpose()).isEmpty();
            assertThat(WATER.schema()).isEqualTo(VariableSchema.empty());
        }
    }

    @Nested
    class Schema {

        private final VariableSchema schema =
                VariableSchema.of(List.of(DeclaredVariable.required("objet", ValueType.TEXT, Wording.same("Objet"))));

        @Test
        void isWhatLayoutsMayUse() {
            MessageTemplate.Builder builder =
                    MessageTemplate.builder("avis").schema(schema).section(SMS, SectionRole.BODY, "{{objet}} {{lieu}}");

            assertThatExceptionOfType(TemplateException.class)
                    .isThrownBy(builder::build)
                    .withMessageContaining("« lieu »")
                    .satisfies(error -> {
                        assertThat(error.problem()).isEqualTo(TemplateProblem.UNKNOWN_VARIABLE);
                        assertThat(error.template()).isEqualTo("avis · sms · texte");
                        assertThat(error.column()).isEqualTo(11);
                    });
        }

        @Test
        void doesNotDeclareTheIdentity() {
            VariableSchema reserved = VariableSchema.of(List.of(MessageIdentity.declaration()));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MessageTemplate.builder("avis").schema(reserved))
                    .withMessageContaining("reserved");
        }

        @Test
        void changesTheHashButNotByItsLabelsAndExamples() {
            String without = withSchema(VariableSchema.empty()).hash();
            String one = withSchema(schema).hash();
            String relabelled = withSchema(VariableSchema.of(
                            List.of(DeclaredVariable.required("objet", ValueType.TEXT, Wording.same("Sujet"))
                                    .withExample("Travaux"))))
                    .hash();
            String optional = withSchema(VariableSchema.of(
                            List.of(DeclaredVariable.optional("objet", ValueType.TEXT, Wording.same("Objet")))))
                    .hash();

            assertThat(one).isEqualTo(relabelled).isNotEqualTo(without).isNotEqualTo(optional);
        }

        private static MessageTemplate withSchema(VariableSchema schema) {
            return MessageTemplate.builder("avis")
                    .schema(schema)
                    .section(SMS, SectionRole.BODY, "Avis")
                    .build();
        }
    }

    @Nested
    class Missing {

        @Test
        void namesWhatAnyLayoutLacksOnceAtItsFirstPlace() {
            List<MissingVariable> missing = WATER.missing(Map.of("objet", "Travaux"));

            assertThat(missing).extracting(MissingVariable::name).containsExactly("jour", "rue");
            assertThat(missing.get(0).place().template()).isEqualTo("2025-041 · site · titre");
            assertThat(missing.get(1).place().template()).isEqualTo("2025-041 · site · texte");
        }

        @Test
        void isEmptyWhereAllIsThere() {
            assertThat(WATER.missing(MODEL)).isEmpty();
        }
    }

    @Test
    void listsEachVariableOnceWithItsStrongestUse() {
        assertThat(WATER.variables())
                .extracting(Variable::path)
                .containsExactly("objet", "jour", "rue", "ecole", "contact");
        MessageTemplate optionalThenPrinted = MessageTemplate.builder("usage")
                .section(SMS, SectionRole.BODY, "{{lieu ?: \"en mairie\"}}")
                .section(SITE, SectionRole.BODY, "{{lieu}}")
                .section(ENGLISH_SMS, SectionRole.BODY, "{{lieu ?: \"at the town hall\"}}")
                .build();
        assertThat(optionalThenPrinted.variables()).singleElement().satisfies(lieu -> {
            assertThat(lieu.use()).isEqualTo(VariableUse.PRINTED);
            assertThat(lieu.place().template()).isEqualTo("usage · sms · texte");
        });
    }

    @Nested
    class Build {

        @Test
        void saysWhichPartOfWhichLayoutCannotBeParsed() {
            MessageTemplate.Builder broken = MessageTemplate.builder("2025-041")
                    .section(SITE, SectionRole.BODY, "Bonjour")
                    .section(ENGLISH_SMS, SectionRole.BODY, "Hello")
                    .section(ENGLISH_SMS, SectionRole.BODY, "two lines\nand {{#open}}");

            assertThatExceptionOfType(TemplateException.class)
                    .isThrownBy(broken::build)
                    .satisfies(failure -> {
                        assertThat(failure.template()).isEqualTo("2025-041 · sms/en · texte 2");
                        assertThat(failure.line()).isEqualTo(2);
                        assertThat(failure.column()).isEqualTo(5);
                    });
        }

        private static final VariableSchema PLACE_AND_REASON = VariableSchema.of(List.of(
                DeclaredVariable.required("lieu", ValueType.TEXT, Wording.same("Lieu")),
                DeclaredVariable.optional("motif", ValueType.TEXT, Wording.same("Motif"))));

        @Test
        void saysAllThatIsWrongWithAllLayoutsAtOnce() {
            MessageTemplate.Builder broken = MessageTemplate.builder("2025-041")
                    .schema(PLACE_AND_REASON)
                    .section(SITE, SectionRole.TITLE, "{{lieux}} {{lieu | nombre}}")
                    .section(SITE, SectionRole.BODY, "{{lieu}} {{motif}}")
                    .section(SMS, SectionRole.BODY, "{{#open}}");

            assertThatExceptionOfType(TemplateException.class)
                    .isThrownBy(broken::build)
                    .withMessageStartingWith("4 erreurs dans 3 modèles\n")
                    .satisfies(failure -> assertThat(failure.faults())
                            .extracting(fault -> fault.place().template() + ":"
                                    + fault.place().column() + " " + fault.problem())
                            .containsExactly(
                                    "2025-041 · site · titre:1 UNKNOWN_VARIABLE",
                                    "2025-041 · site · titre:20 TYPE",
                                    "2025-041 · sms · texte:1 SYNTAX",
                                    "2025-041 · site · texte:10 MISSING_VARIABLE"));
        }

        @Test
        void saysAtOnceWhereverAnOptionalVariableMayLeaveAHole() {
            MessageTemplate.Builder holed = MessageTemplate.builder("2025-041")
                    .schema(PLACE_AND_REASON)
                    .section(SITE, SectionRole.BODY, "{{motif}}")
                    .section(SMS, SectionRole.BODY, "{{lieu}} {{motif}}");

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(holed::build)
                    .satisfies(failure -> assertThat(failure.problems())
                            .extracting(problem -> problem.origin() + ":" + problem.column() + " " + problem.field())
                            .containsExactly("2025-041 · site · texte:1 motif", "2025-041 · sms · texte:10 motif"));
        }

        @Test
        void refusesATemplateWithoutNameOrSection() {
            assertThatIllegalArgumentException().isThrownBy(() -> MessageTemplate.builder(" "));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MessageTemplate.builder("vide").build())
                    .withMessageContaining("vide has no section");
        }

        @Test
        void usesTheHostsEngine() {
            TemplateEngine host = TemplateEngine.builder()
                    .filters(Filters.none().with("fois_deux", (value, arguments, reader, out) -> {
                        out.append(value + "" + value);
                        return true;
                    }))
                    .partial("signature", "La mairie")
                    .build();
            MessageTemplate signed = MessageTemplate.builder("signe")
                    .engine(host)
                    .section(SMS, SectionRole.BODY, "{{mot | fois_deux}} {{>signature}}")
                    .build();

            assertThat(signed.variants(Map.of("mot", "ha")).get(0).text()).isEqualTo("haha La mairie");
        }
    }

    @Nested
    class Hash {

        @Test
        void isThatOfTheLayoutsWhateverTheirName() {
            assertThat(one("a", SITE, SectionRole.BODY, "x").hash())
                    .matches("[0-9a-f]{64}")
                    .isEqualTo(one("b", SITE, SectionRole.BODY, "x").hash());
        }

        @Test
        void changesWithTheChannelTheRoleTheSourceAndTheOrder() {
            assertThat(List.of(
                            one("a", SITE, SectionRole.BODY, "x").hash(),
                            one("a", SMS, SectionRole.BODY, "x").hash(),
                            one("a", SITE, SectionRole.TITLE, "x").hash(),
                            one("a", SITE, SectionRole.BODY, "y").hash(),
                            two("x", "y").hash(),
                            two("y", "x").hash()))
                    .doesNotHaveDuplicates();
        }

        @Test
        void changesWithWhatIsIncluded() {
            assertThat(signed("La mairie").hash())
                    .isNotEqualTo(signed("Le service").hash());
        }

        private static MessageTemplate signed(String signature) {
            return MessageTemplate.builder("signe")
                    .engine(TemplateEngine.builder()
                            .partial("signature", signature)
                            .build())
                    .section(SMS, SectionRole.BODY, "{{>signature}}")
                    .build();
        }

        private static MessageTemplate one(String id, ChannelId channel, SectionRole role, String source) {
            return MessageTemplate.builder(id).section(channel, role, source).build();
        }

        private static MessageTemplate two(String first, String second) {
            return MessageTemplate.builder("a")
                    .section(SITE, SectionRole.BODY, first)
                    .section(SITE, SectionRole.BODY, second)
                    .build();
        }
    }
}
