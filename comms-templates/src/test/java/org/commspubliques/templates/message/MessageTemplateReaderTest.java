package org.commspubliques.templates.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.filter.ValueType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateReaderTest {

    private static final String MANIFEST = """
            {
              "id": "avis",
              "version": "2.1",
              "title": { "fr": "Avis", "en": "Notice" },
              "description": { "fr": "Un avis.", "en": "A notice." },
              "purpose": "serviceInformation",
              "variables": [
                { "name": "lieu", "type": "text", "required": true, "label": { "fr": "Lieu", "en": "Place" }, "example": "Plum" },
                { "name": "motif", "type": "text", "required": false, "label": { "fr": "Motif", "en": "Reason" } },
                { "name": "dates", "type": "list", "required": false, "label": { "fr": "Dates", "en": "Dates" }, "fields": [
                  { "name": "jour", "type": "date", "required": true, "label": { "fr": "Jour", "en": "Day" }, "example": "2025-09-04\\n05/09/2025" }
                ] }
              ]
            }
            """;

    private static final String SITE = """
            # Un commentaire.

            [titre]
            Avis à {{lieu}}

            [texte]
            {{#dates}}
            - {{jour | date_longue}}
            {{/dates}}
            """;

    private static final String SMS = "[texte]\nAvis : {{lieu}}{{#motif}}, {{motif}}{{/motif}}\n";

    private final Map<String, byte[]> files = new LinkedHashMap<>(
            Map.of("modele.json", utf8(MANIFEST), "site.fr.txt", utf8(SITE), "sms.fr.txt", utf8(SMS)));

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private MessageTemplate read() {
        return MessageTemplate.read(MessageFiles.of("avis", files));
    }

    private MessageTemplate readWith(String file, String text) {
        files.put(file, utf8(text));
        return read();
    }

    /** What an error says: « file, line, column » and a part of the French and of the English message. */
    private void assertRefused(String file, String text, String place, String fr, String en) {
        files.put(file, utf8(text));
        assertRefused(place, fr, en);
    }

    private void assertRefused(String place, String fr, String en) {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(this::read)
                .satisfies(error -> {
                    assertThat(error.origin() + ":" + error.line() + ":" + error.column())
                            .isEqualTo(place);
                    assertThat(error.message(Locale.FRENCH)).contains(fr);
                    assertThat(error.message(Locale.ENGLISH)).contains(en);
                });
    }

    @Test
    void readsWhatATemplateIsAndNeeds() {
        MessageTemplate notice = read();

        assertThat(notice.id()).isEqualTo("avis");
        assertThat(notice.version()).isEqualTo("2.1");
        assertThat(notice.title()).isEqualTo(Wording.of("Avis", "Notice"));
        assertThat(notice.description()).isEqualTo(Wording.of("Un avis.", "A notice."));
        assertThat(notice.purpose()).contains(CommunicationPurpose.SERVICE_INFORMATION);
        assertThat(notice.schema().variables())
                .extracting(DeclaredVariable::name, DeclaredVariable::type, DeclaredVariable::required)
                .containsExactly(
                        tuple("lieu", ValueType.TEXT, true),
                        tuple("motif", ValueType.TEXT, false),
                        tuple("dates", ValueType.LIST, false));
    }

    @Test
    void readsLayoutsInTheOrderOfTheChannelsFrenchFirst() {
        files.put("sms.en.txt", utf8("[body]\nNotice: {{lieu}}"));
        files.put("sms.de.txt", utf8("[body]\nHinweis: {{lieu}}"));

        assertThat(read().layouts())
                .extracting(Object::toString)
                .containsExactly("site/fr", "sms/fr", "sms/de", "sms/en");
    }

    @Test
    void writesTheExamples() {
        List<Variant> variants =
                read().example(MessageIdentity.builder("Ville de Plum").build());

        assertThat(variants.get(0).sections())
                .containsExactly(
                        Section.title("Avis à Plum"),
                        Section.body("- jeudi 4\u00A0septembre 2025\n- vendredi 5\u00A0septembre 2025"));
        assertThat(variants.get(1).text()).isEqualTo("Avis : Plum");
    }

    @Test
    void looksAtNothingButTheManifestAndTexts() {
        files.put("plan.png", new byte[] {1, 2});
        files.put("site.fr.txt~", utf8("ancien"));

        assertThat(read().layouts()).hasSize(2);
    }

    @Test
    void takesAByteOrderMarkAndLinesOfAnyKind() {
        String crlf = SITE.replace("\n", "\r\n");

        assertThat(readWith("site.fr.txt", "\uFEFF" + crlf).hash())
                .isEqualTo(readWith("site.fr.txt", SITE).hash());
    }

    @Nested
    class Parts {

        @Test
        void areNamedInFrenchOrInEnglishInAnyCase() {
            assertThat(readWith("site.fr.txt", "[Title]\nA\n[CHAPÔ]\nB\n[mentions légales]\nC {{lieu}}")
                            .variants(Map.of("lieu", "Plum"))
                            .get(0)
                            .sections())
                    .extracting(Section::role)
                    .containsExactly(SectionRole.TITLE, SectionRole.STANDFIRST, SectionRole.LEGAL_NOTICE);
        }

        @Test
        void mayComeAgain() {
            assertThat(readWith("site.fr.txt", "[texte]\nA\n[citation]\nB\n[texte]\nC")
                            .variants(Map.of("lieu", "Plum"))
                            .get(0)
                            .text())
                    .isEqualTo("A\nB\nC");
        }

        @Test
        void doNotBeginWithALineThatABlankSetsApart() {
            assertThat(readWith("site.fr.txt", "[texte]\nA\n [titre]\n[1] B")
                            .variants(Map.of("lieu", "Plum"))
                            .get(0)
                            .text())
                    .isEqualTo("A\n [titre]\n[1] B");
        }

        @Test
        void mustBeKnown() {
            assertRefused(
                    "site.fr.txt",
                    "# Bon\n[titre]\nA\n[chapo]\nB",
                    "avis/site.fr.txt:4:2",
                    "partie « chapo » inconnue ; attendue : [titre], [chapô], [texte]",
                    "unknown part 'chapo'; expected: [title], [standfirst], [body]");
        }

        @Test
        void mustNotBeEmpty() {
            assertRefused(
                    "site.fr.txt",
                    "[titre]\nA\n\n[texte]\n \n",
                    "avis/site.fr.txt:4:1",
                    "la partie « texte » est vide",
                    "the part 'body' is empty");
        }

        @Test
        void haveTheirTextOnTheNextLine() {
            assertRefused(
                    "site.fr.txt",
                    "[titre] Avis",
                    "avis/site.fr.txt:1:8",
                    "commence à la ligne suivante",
                    "begins on the next line");
        }

        @Test
        void comeBeforeAnyText() {
            assertRefused(
                    "site.fr.txt",
                    "# Un avis\n\nAvis à {{lieu}}",
                    "avis/site.fr.txt:3:1",
                    "attendu : une partie",
                    "expected: a part");
            assertRefused("site.fr.txt", "", "avis/site.fr.txt:1:1", "attendu : une partie", "expected: a part");
        }
    }

    @Nested
    class Templates {

        @Test
        void thatCannotBeParsedAreShownInTheirFile() {
            files.put("site.fr.txt", utf8("# Un avis\r\n\r\n[titre]\r\nA\r\n[texte]\r\nB\r\n  {{#motif}}C"));

            assertThatExceptionOfType(TemplateException.class)
                    .isThrownBy(MessageTemplateReaderTest.this::read)
                    .satisfies(error -> {
                        assertThat(error.template()).isEqualTo("avis/site.fr.txt");
                        assertThat(error.line()).isEqualTo(7);
                        assertThat(error.column()).isEqualTo(3);
                    });
        }

        private void assertFaults(String text, String... faults) {
            assertThatExceptionOfType(TemplateException.class)
                    .isThrownBy(() -> readWith("site.fr.txt", text))
                    .satisfies(error -> assertThat(error.faults())
                            .extracting(fault -> fault.place().template() + ":"
                                    + fault.place().line() + ":" + fault.place().column() + ": "
                                    + fault.message().fr() + " / "
                                    + fault.message().en())
                            .containsExactly(faults));
        }

        @Test
        void useDeclaredVariablesOnly() {
            assertFaults(
                    "[titre]\n{{nulle part}}\n[texte]\nA",
                    "avis/site.fr.txt:2:1: la variable « nulle part » n’existe pas ; variables connues ici : lieu, motif,"
                            + " dates, collectivité / the variable 'nulle part' does not exist; variables known here:"
                            + " lieu, motif, dates, collectivité");
        }

        @Test
        void areToldTheNearestNameOfEachVariableThatIsMisspelt() {
            assertFaults(
                    "[texte]\nAvis {{motiff}}\n{{#dates}}{{jours}}{{/dates}}",
                    "avis/site.fr.txt:2:6: la variable « motiff » n’existe pas ; vouliez-vous dire « motif » ? / the"
                            + " variable 'motiff' does not exist; did you mean 'motif'?",
                    "avis/site.fr.txt:3:11: la variable « jours » n’existe pas ; vouliez-vous dire « jour » ? / the"
                            + " variable 'jours' does not exist; did you mean 'jour'?");
        }

        @Test
        void giveAFilterNothingButWhatItTakes() {
            assertThatExceptionOfType(TemplateException.class)
                    .isThrownBy(() -> readWith("site.fr.txt", "[texte]\n{{#dates}}{{jour | nombre}}{{/dates}}"))
                    .withMessageContaining("avis/site.fr.txt, ligne 2, colonne 20")
                    .withMessageContaining("le filtre « nombre » ne prend pas « jour », de type date");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{{jour}}",
                    "{{dates.jours}}",
                    "{{#dates}}{{heure}}{{/dates}}",
                    "{{collectivité.maire}}",
                    "{{#motif}}{{jour}}{{/motif}}"
                })
        void useFieldsWhereTheyAreOnly(String use) {
            assertThatExceptionOfType(TemplateException.class)
                    .isThrownBy(() -> readWith("site.fr.txt", "[texte]\n" + use))
                    .satisfies(error -> {
                        assertThat(error.problem()).isEqualTo(TemplateProblem.UNKNOWN_VARIABLE);
                        assertThat(error.line()).isEqualTo(2);
                    });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{{lieu}} {{motif ?: \"\"}}",
                    "{{#motif}}{{motif}}, {{lieu}}{{/motif}}",
                    "{{#dates}}{{jour}} {{lieu}} {{#motif}}{{motif}}{{/motif}}{{/dates}}",
                    "{{#dates}}{{#@first}}Le {{/@first}}{{jour}}{{/dates}}{{^dates}}{{lieu}}{{/dates}}",
                    "{{collectivité.nom}} {{#collectivité.site}}{{collectivité.site}}{{/collectivité.site}}"
                })
        void mayUseThemInEveryWayThatLeavesNoHole(String use) {
            assertThat(readWith("site.fr.txt", "[texte]\n" + use).layouts()).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource({"{{motif}},motif", "{{#dates}}{{motif}}{{/dates}},motif", "{{collectivité.site}},collectivité.site"
        })
        void doNotPrintAnOptionalVariableThatMayBeMissing(String use, String name) {
            assertRefused(
                    "site.fr.txt",
                    "[texte]\n" + use,
                    "avis/site.fr.txt:2:" + (1 + use.indexOf("{{" + name)),
                    "variable facultative, qui peut manquer ici ; écrivez {{#" + name + "}}",
                    "optional variable, which may be missing here; write {{#" + name + "}}");
        }
    }

    @Nested
    class Names {

        @Test
        void ofLayoutsAreTheChannelAndTheLanguage() {
            assertRefused(
                    "notes.txt",
                    "[texte]\nA",
                    "avis/notes.txt:0:0",
                    "un nom fait du canal et de la langue, tel que sms.fr.txt",
                    "a name made of the channel and the language, such as sms.fr.txt");
        }

        @Test
        void ofChannelsAreInTheCatalogue() {
            assertRefused(
                    "fax.fr.txt",
                    "[texte]\nA",
                    "avis/fax.fr.txt:0:0",
                    "canal « fax » inconnu ; canaux connus : site, intranet, facebook",
                    "unknown channel 'fax'; known channels: site, intranet, facebook");
        }

        @Test
        void ofLanguagesAreTagsOfLanguages() {
            assertRefused(
                    "sms.fr-x.txt",
                    "[texte]\nA",
                    "avis/sms.fr-x.txt:0:0",
                    "langue « fr-x » inconnue",
                    "unknown language 'fr-x'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"../site.fr.txt", "/etc/site.fr.txt", "a\\b.txt", "", ".cache.txt", "a/../b.txt"})
        void thatLeadElsewhereAreRefused(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MessageFiles.of("avis", Map.of(name, new byte[0])))
                    .withMessageContaining("leads elsewhere");
        }
    }

    @Nested
    class Manifests {

        private void assertRefusedWith(String from, String to, String place, String fr, String en) {
            assertThat(MANIFEST).contains(from);
            assertRefused("modele.json", MANIFEST.replace(from, to), "avis/modele.json:" + place, fr, en);
        }

        @Test
        void mustBeThere() {
            files.remove("modele.json");

            assertRefused("avis/modele.json:0:0", "fichier absent du dossier", "file not in the folder");
        }

        @Test
        void areStrictJson() {
            assertRefusedWith("\"avis\",", "\"avis\"", "3:3", "JSON mal formé", "bad JSON");
        }

        @Test
        void haveNoUnknownField() {
            assertRefusedWith(
                    "\"purpose\"", "\"but\": 1, \"purpose\"", "6:10", "champ inconnu", "unknown field; fields allowed");
            assertRefusedWith(
                    "\"example\": \"Plum\"", "\"exemple\": \"Plum\"", "8:110", "champ inconnu", "unknown field");
        }

        @Test
        void haveEveryField() {
            assertRefusedWith(
                    "\"version\": \"2.1\",",
                    "",
                    "1:1",
                    "le champ « version » manque",
                    "the field 'version' is missing");
        }

        @Test
        void nameAKnownTypeAndPurpose() {
            assertRefusedWith(
                    "\"type\": \"date\"",
                    "\"type\": \"jour\"",
                    "11:33",
                    "valeurs admises : text",
                    "values allowed: text");
            assertRefusedWith(
                    "\"serviceInformation\"",
                    "\"info\"",
                    "6:14",
                    "valeurs admises : information",
                    "values allowed: information");
        }

        @Test
        void nameVariablesAsTagsCan() {
            assertRefusedWith(
                    "\"name\": \"lieu\"", "\"name\": \"#lieu\"", "8:15", "attendu : un nom", "expected: a name");
            assertRefusedWith(
                    "\"name\": \"motif\"", "\"name\": \"lieu\"", "9:15", "nom déjà pris ou réservé", "name taken");
            assertRefusedWith(
                    "\"name\": \"motif\"",
                    "\"name\": \"collectivité\"",
                    "9:15",
                    "nom déjà pris ou réservé",
                    "name taken");
        }

        @Test
        void giveFieldsToListsAndGroupsOnly() {
            assertRefusedWith(
                    "\"type\": \"list\"", "\"type\": \"text\"", "10:5", "« fields » ne convient", "'fields' goes with");
            assertRefusedWith(
                    "\"motif\", \"type\": \"text\"",
                    "\"motif\", \"type\": \"group\"",
                    "9:5",
                    "un groupe a des champs",
                    "a group has fields");
            assertRefusedWith(
                    "\"fields\": [",
                    "\"example\": \"x\", \"fields\": [",
                    "10:5",
                    "l’exemple se donne champ par champ",
                    "the example is given field by field");
        }

        @Test
        void giveExamplesThatCanBeRead() {
            assertRefusedWith(
                    "05/09/2025", "31/09/2025", "11:110", "« 31/09/2025 » ne convient pas", "'31/09/2025' will not do");
        }

        @Test
        void haveAPlainIdAndAShortVersion() {
            assertRefusedWith("\"avis\"", "\"Avis n° 1\"", "2:9", "lettres minuscules", "lower-case letters");
            assertRefusedWith("\"2.1\"", "\"" + "2".repeat(51) + "\"", "3:14", "50 caractères", "50 characters");
        }
    }

    @Nested
    class Bytes {

        @Test
        void areUtf8() {
            byte[] bytes = "[titre]\nÉté à Plum, caf?".getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 1] = (byte) 0xE9;
            files.put("site.fr.txt", bytes);

            assertRefused("avis/site.fr.txt:2:16", "enregistrez le fichier en UTF-8", "save the file as UTF-8");
        }

        @Test
        void areAtMost256KibAFile() {
            files.put("site.fr.txt", new byte[256 * 1024 + 1]);

            assertRefused("avis/site.fr.txt:0:0", "fichier de plus de 256 Kio", "file of more than 256 KiB");
        }

        @Test
        void areInAtMost200Files() {
            for (int i = 0; i < 200; i++) {
                files.put("site-" + i + ".fr.txt", utf8(SITE));
            }

            assertRefused("avis:0:0", "plus de 200 fichiers", "more than 200 files");
        }

        @Test
        void makeAtLeastOneLayout() {
            files.keySet().removeIf(name -> name.endsWith(".txt"));

            assertRefused("avis:0:0", "aucune mise en page", "no layout");
        }
    }

    @Nested
    class Folders {

        @TempDir
        private Path root;

        private Path write(String folder) throws IOException {
            Path made = Files.createDirectory(root.resolve(folder));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(made.resolve(file.getKey()), file.getValue());
            }
            return made;
        }

        @Test
        void areReadUnderTheirName() throws IOException {
            Path folder = write("avis");
            Files.createDirectory(folder.resolve("brouillons.fr.txt"));

            MessageFiles read = MessageFiles.in(folder);

            assertThat(read.name()).isEqualTo("avis");
            assertThat(read.names()).containsExactly("modele.json", "site.fr.txt", "sms.fr.txt");
            assertThat(MessageTemplate.read(read).hash())
                    .isEqualTo(MessageTemplateReaderTest.this.read().hash());
        }

        @Test
        void areNotLeftThroughALink() throws IOException {
            Path secret = Files.writeString(root.resolve("secret"), "[texte]\nSecret");
            Path folder = write("avis");
            Files.createSymbolicLink(folder.resolve("facebook.fr.txt"), secret);

            assertThat(MessageFiles.in(folder).names()).doesNotContain("facebook.fr.txt");
        }

        @Test
        void areReadAllInTheOrderOfTheirNames() throws IOException {
            write("b");
            files.put("modele.json", utf8(MANIFEST.replace("\"avis\"", "\"autre\"")));
            write("a");
            Files.writeString(root.resolve("LISEZMOI.txt"), "Les modèles de la ville.");

            assertThat(MessageTemplateReader.standard().readAll(root))
                    .extracting(MessageTemplate::id)
                    .containsExactly("autre", "avis");
        }

        @Test
        void haveNoTwoTemplatesOfTheSameName() throws IOException {
            write("a");
            write("b");

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> MessageTemplateReader.standard().readAll(root))
                    .satisfies(error -> assertThat(error.origin()).isEqualTo("b/modele.json"))
                    .withMessageContaining("un autre modèle s’appelle déjà « avis »");
        }
    }

    @Test
    void usesTheHostsEngineAndChannels() {
        TemplateEngine engine =
                TemplateEngine.builder().partial("signature", "La mairie").build();
        ChannelCatalog channels = ChannelCatalog.standard()
                .overlaidBy(ChannelCatalog.parse(
                        "borne.json",
                        utf8("{\"channels\": [{\"id\": \"borne\", \"kind\": \"displayBoard\", \"fr\": \"Borne\","
                                + " \"en\": \"Kiosk\", \"reach\": \"public\", \"typography\": false}]}")));
        files.put("borne.fr.txt", utf8("[texte]\n{{lieu}}\n{{>signature}}"));

        MessageTemplate template = MessageTemplateReader.of(engine, channels).read(MessageFiles.of("avis", files));

        assertThat(template.variants(Map.of("lieu", "Plum")))
                .last()
                .satisfies(variant -> assertThat(variant.text()).isEqualTo("Plum\nLa mairie"));
    }
}
