package org.commspubliques.templates.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.board.BoardLayout;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.sms.SmsEncoding;
import org.commspubliques.core.sms.SmsSegments;
import org.commspubliques.core.testkit.GoldenFiles;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.Variable;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.form.ExampleValues;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadyTemplatesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/commspubliques/templates/message/modeles");
    private static final Path GOLDEN = Path.of("src/test/resources/org/commspubliques/templates/message/golden");

    static List<String> ids() {
        return List.of(
                "alerte-meteo",
                "alerte-sanitaire",
                "cahier-des-charges",
                "collecte-dechets",
                "communique-presse",
                "conseil-municipal",
                "coupure-eau",
                "ecole-cantine",
                "emplois-saisonniers",
                "fermeture-equipement",
                "invitation-evenement",
                "message-attente-crise",
                "offre-emploi",
                "resultats-consultation",
                "reunion-publique",
                "travaux-voirie");
    }

    /** A brief goes to providers, and to nobody else. */
    static List<String> publicIds() {
        return ids().stream().filter(id -> !id.equals("cahier-des-charges")).toList();
    }

    private static MessageTemplate template(String id) {
        return ReadyTemplates.find(id).orElseThrow();
    }

    @Test
    void areThoseOfTheCatalogueEachInAFolderOfItsName() {
        assertThat(ReadyTemplates.all()).extracting(MessageTemplate::id).containsExactlyElementsOf(ids());
        assertThat(ReadyTemplates.find("bulletin-municipal")).isEmpty();
    }

    @Test
    void areListedFileByFile() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(Files.readAllLines(FOLDER.resolve("fichiers.txt")))
                    .containsExactlyElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> file.contains("/"))
                            .sorted()
                            .toList());
        }
    }

    @Nested
    class Each {

        @ParameterizedTest
        @MethodSource("org.commspubliques.templates.message.ReadyTemplatesTest#ids")
        void hasAnExampleForEveryVariable(String id) {
            assertThat(ExampleValues.of(template(id).schema()).problems()).isEmpty();
            assertThat(ExampleValues.of(template(id).schema()).values().keySet())
                    .containsExactlyElementsOf(template(id).schema().variables().stream()
                            .map(DeclaredVariable::name)
                            .toList());
        }

        @ParameterizedTest
        @MethodSource("org.commspubliques.templates.message.ReadyTemplatesTest#ids")
        void usesEveryVariableItDeclares(String id) {
            Set<String> used = new LinkedHashSet<>();
            Set<String> usedWhole = new LinkedHashSet<>();
            for (Variable variable : template(id).variables()) {
                used.addAll(List.of(variable.path().split("\\.")));
                if (!variable.isSection()) {
                    usedWhole.add(variable.name());
                }
            }
            List<String> declared = new ArrayList<>();
            for (DeclaredVariable variable : template(id).schema().variables()) {
                declared.add(variable.name());
                if (!usedWhole.contains(variable.name())) {
                    variable.fields().forEach(field -> declared.add(field.name()));
                }
            }

            assertThat(used).containsAll(declared);
        }

        @ParameterizedTest
        @MethodSource("org.commspubliques.templates.message.ReadyTemplatesTest#publicIds")
        void reachesTheWebASocialNetworkAMailboxAndTheStaff(String id) {
            assertThat(template(id).layouts())
                    .extracting(Object::toString)
                    .contains("site/fr", "facebook/fr", "courriel/fr", "interne/fr");
        }

        @ParameterizedTest
        @MethodSource("org.commspubliques.templates.message.ReadyTemplatesTest#ids")
        void readsAsItDid(String id) throws IOException {
            GoldenFiles.in(GOLDEN).compare(id + ".txt", ReadySamples.readable(template(id)));
        }

        @ParameterizedTest
        @MethodSource("org.commspubliques.templates.message.ReadyTemplatesTest#ids")
        void givesTheReviewNothingToCorrectBeforeAndWithinAPreElectoralPeriod(String id) {
            List<Variant> full = ReadySamples.full(template(id));
            List<Variant> bare = ReadySamples.bare(template(id));

            assertThat(toCorrect(ReadySamples.findings(template(id), full, ReadySamples.USUAL_DAY)))
                    .isEmpty();
            assertThat(toCorrect(ReadySamples.findings(template(id), full, ReadySamples.DAY_IN_WINDOW)))
                    .isEmpty();
            assertThat(toCorrect(ReadySamples.findings(template(id), bare, ReadySamples.DAY_IN_WINDOW)))
                    .isEmpty();
        }

        /** What informs only (a plainer word, a day that is past in the window) is no fault of a template. */
        private static List<Finding> toCorrect(List<Finding> findings) {
            return findings.stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .toList();
        }

        @ParameterizedTest
        @MethodSource("org.commspubliques.templates.message.ReadyTemplatesTest#ids")
        void isCleanWithAllItsVariablesAndWithFew(String id) {
            Stream.concat(ReadySamples.full(template(id)).stream(), ReadySamples.bare(template(id)).stream())
                    .flatMap(variant -> variant.sections().stream())
                    .map(Section::text)
                    .forEach(text -> assertThat(text)
                            .doesNotContain(
                                    "{", "}", "  ", "\n\n\n", "\n ", " \n", " .", " ,", "..", ".,", "()", "null"));
        }

        @ParameterizedTest
        @MethodSource("org.commspubliques.templates.message.ReadyTemplatesTest#ids")
        void fitsTwoTextMessagesThreeScreensAndOnePost(String id) {
            for (Variant variant : ReadySamples.full(template(id))) {
                switch (variant.channel().value()) {
                    case "sms" -> {
                        assertThat(SmsSegments.of(variant.text()).encoding()).isEqualTo(SmsEncoding.GSM_7);
                        assertThat(SmsSegments.of(variant.text()).parts()).hasSizeBetween(1, 2);
                    }
                    case "panneau" ->
                        assertThat(BoardLayout.of(variant.text(), 6, 20).pages())
                                .hasSizeBetween(1, 3);
                    case "x" ->
                        assertThat(ReadySamples.weightOnX(variant.text())).isLessThanOrEqualTo(280);
                    default -> assertThat(variant.text()).isNotBlank();
                }
            }
        }

        @ParameterizedTest
        @MethodSource("org.commspubliques.templates.message.ReadyTemplatesTest#ids")
        void travelsWithEveryVariant(String id) {
            assertThat(ReadySamples.full(template(id)))
                    .allSatisfy(variant ->
                            assertThat(variant.template()).contains(template(id).reference()));
            assertThat(template(id).version()).isEqualTo("1.0");
        }
    }

    @Nested
    class AnAlert {

        @ParameterizedTest
        @ValueSource(strings = {"alerte-meteo", "alerte-sanitaire"})
        void givesNoOrderInEnglishThatNobodyGave(String id) {
            assertThat(ReadySamples.bare(template(id)))
                    .filteredOn(variant -> variant.id().language().equals("en"))
                    .isNotEmpty()
                    .allSatisfy(variant ->
                            assertThat(variant.text()).contains("Follow the instructions of the authorities."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"alerte-meteo", "alerte-sanitaire", "message-attente-crise"})
        void saysTheDayOfTheNextInformation(String id) {
            assertThat(ReadySamples.full(template(id)).stream()
                            .map(variant -> variant.text().replace('\u00A0', ' '))
                            .filter(text -> text.contains("Prochaine info")))
                    .isNotEmpty()
                    .allSatisfy(
                            text -> assertThat(text).containsPattern("Prochaine info(rmation)?( :)? (jeudi|samedi)"));
        }

        @Test
        void isNotWrittenForAPeriodThatEndsBeforeItBegins() {
            LocalDateTime begin = LocalDateTime.of(2025, 9, 6, 20, 0);
            for (LocalDateTime end : List.of(begin, begin.minusHours(1))) {
                Map<String, Object> model = new HashMap<>(ReadySamples.model(template("alerte-meteo")));
                model.put("période", Map.of("début", begin, "fin", end));

                assertThatExceptionOfType(TemplateException.class)
                        .isThrownBy(() -> template("alerte-meteo").variants(model, ReadySamples.IDENTITY))
                        .withMessageContaining("finit avant de commencer");
            }
        }
    }

    @Nested
    class ATextForThePress {

        @ParameterizedTest
        @MethodSource("org.commspubliques.templates.message.ReadyTemplatesTest#ids")
        void endsWithNoContactThatCannotBeReached(String id) {
            assertThat(press(ReadySamples.bare(template(id))))
                    .allSatisfy(text -> assertThat(text).doesNotContain("Contact presse"));
        }

        @Test
        void hasTheTelephoneOrElseTheAddressOfTheAuthority() {
            MessageTemplate template = template("coupure-eau");
            MessageIdentity identity = MessageIdentity.builder("Ville du Mont-Dore")
                    .email("presse@mont-dore.example")
                    .build();

            assertThat(press(template.variants(ReadySamples.model(template), identity)))
                    .singleElement()
                    .satisfies(text -> assertThat(text).endsWith("Contact presse : presse@mont-dore.example"));
            assertThat(press(ReadySamples.full(template)))
                    .singleElement()
                    .satisfies(text ->
                            assertThat(text).endsWith("Cellule communication : 00 00 00\ncontact@mont-dore.example"));
        }

        private static List<String> press(List<Variant> variants) {
            return variants.stream()
                    .filter(variant -> variant.channel().value().equals("presse"))
                    .map(variant -> variant.text().replace('\u00A0', ' '))
                    .toList();
        }
    }

    @Nested
    class ANumber {

        @Test
        void agreesWithWhatItCounts() {
            Map<String, Object> results = new HashMap<>(ReadySamples.model(template("resultats-consultation")));
            results.put("réponses", 1);
            Map<String, Object> cut = new HashMap<>(ReadySamples.model(template("coupure-eau")));
            cut.put("foyers", 1);

            assertThat(template("resultats-consultation").variants(results, ReadySamples.IDENTITY))
                    .extracting(Variant::text)
                    .noneMatch(text -> text.matches("(?s).*\\b1[ \u00A0](réponses|RÉPONSES).*"));
            assertThat(template("coupure-eau").variants(cut, ReadySamples.IDENTITY))
                    .extracting(Variant::text)
                    .anyMatch(text -> text.contains("Environ 1\u00A0foyer sera sans eau."));
        }
    }

    @Nested
    class CopyTo {

        @TempDir
        private Path folder;

        @Test
        void writesFoldersThatReadBackTheSame() throws IOException {
            List<Path> made = ReadyTemplates.copyTo(folder.resolve("modeles"));

            assertThat(made).hasSameSizeAs(ids());
            assertThat(MessageTemplateReader.standard().readAll(folder.resolve("modeles")))
                    .extracting(MessageTemplate::reference)
                    .containsExactlyElementsOf(ReadyTemplates.all().stream()
                            .map(MessageTemplate::reference)
                            .toList());
        }

        @Test
        void refusesToOverwriteAndThenCopiesNothing() throws IOException {
            Files.createDirectory(folder.resolve("travaux-voirie"));

            assertThatExceptionOfType(FileAlreadyExistsException.class)
                    .isThrownBy(() -> ReadyTemplates.copyTo(folder))
                    .withMessageContaining("travaux-voirie");
            try (Stream<Path> entries = Files.list(folder)) {
                assertThat(entries).containsExactly(folder.resolve("travaux-voirie"));
            }
        }
    }
}
