package org.commspubliques.approval.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.Delay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The page of the guide on the format of chain files names what the reader knows, all of it and nothing else. */
class ChainFormatPageTest {

    private static final Path PAGE = Path.of("..", "docs", "guide", "format-des-circuits.md");
    private static final Pattern PART =
            Pattern.compile("<!-- ((?:champs|valeurs|formes):\\w+) -->\n(.*?)(?=\n\n)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?m)^\\| `(\\w+)` \\| (oui|non)\\b");
    private static final Pattern VALUE = Pattern.compile("`([\\w-]+)` \\(([^)]*)\\)");
    private static final Pattern QUORUM = Pattern.compile("(?m)^\\| `(Quorum[^`]+)` \\| `([^`]+)` \\|");

    /** Has each object of a file, and every field of each. */
    private static final String FILE = """
            {"id": "essai", "name": {"fr": "essai", "en": "trial"},
             "ranks": [[{"id": "a", "name": {"fr": "a", "en": "a"}, "nature": "VISA", "seats": ["a", "b"],
               "quorum": {"count": 1, "required": ["a"], "veto": ["b"]},
               "coverage": {"channels": ["site"], "sections": ["BODY"]},
               "onlyIf": {"purposes": ["ALERT"], "channels": ["site"], "sectors": ["mairie"], "territories": ["NC"],
                          "costFrom": 1, "window": {"from": "2025-09-01", "until": "2025-09-30"}},
               "deadline": {"within": {"amount": 2, "unit": "WORKING_DAYS"},
                            "reminders": [{"amount": 1, "unit": "WORKING_DAYS"}], "escalateTo": "c"},
               "mandates": ["OWN_OFFICE"]}]],
             "fastTrack": {"purposes": ["ALERT"], "channels": ["site"], "ratifyingOffice": "c", "ratifyWithin": 3}}
            """;

    private static final ImmutableMap<String, String> PLACES = ImmutableMap.<String, String>builder()
            .put("chain", "")
            .put("stage", "/ranks/0/0")
            .put("wording", "/name")
            .put("quorum", "/ranks/0/0/quorum")
            .put("coverage", "/ranks/0/0/coverage")
            .put("condition", "/ranks/0/0/onlyIf")
            .put("window", "/ranks/0/0/onlyIf/window")
            .put("deadline", "/ranks/0/0/deadline")
            .put("delay", "/ranks/0/0/deadline/within")
            .put("fastTrack", "/fastTrack")
            .buildOrThrow();

    private static final OfficeId A = OfficeId.of("a");

    private static final ImmutableMap<String, Quorum> QUORUMS = ImmutableMap.<String, Quorum>builder()
            .put("Quorum.all()", Quorum.all())
            .put("Quorum.any()", Quorum.any())
            .put("Quorum.atLeast(2)", Quorum.atLeast(2))
            .put("Quorum.share(2, 3)", Quorum.share(2, 3))
            .put("Quorum.atLeast(2).requiring(A)", Quorum.atLeast(2).requiring(A))
            .put("Quorum.atLeast(2).withVeto(A)", Quorum.atLeast(2).withVeto(A))
            .buildOrThrow();

    /** What stands below each marker, up to an empty line. */
    private static Map<String, String> parts() throws IOException {
        return PART.matcher(Files.readString(PAGE))
                .results()
                .collect(Collectors.toMap(part -> part.group(1), part -> part.group(2)));
    }

    private static List<MatchResult> found(Pattern pattern, String part) throws IOException {
        assertThat(parts()).containsKey(part);
        return pattern.matcher(parts().getOrDefault(part, "")).results().toList();
    }

    private static ApprovalChain parse(JsonNode file) {
        return ApprovalChain.parse("essai.json", file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode objectAt(JsonNode file, String object) {
        return (ObjectNode) file.at(PLACES.getOrDefault(object, ""));
    }

    static Stream<String> objects() {
        return PLACES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyFieldOfAnObjectIsInItsTable(String object) throws IOException {
        String allowed = found(FIELD, "champs:" + object).stream()
                .map(field -> field.group(1))
                .collect(Collectors.joining(", "));
        JsonNode file = JsonMapper.shared().readTree(FILE);
        objectAt(file, object).put("zzzzzzzzzzzz", 1);

        assertThatExceptionOfType(ChainFormatException.class)
                .isThrownBy(() -> parse(file))
                .withMessageEndingWith("champ inconnu ; champs admis : " + allowed);
    }

    @Test
    void everyTableIsOfAnObjectThatIsRead() throws IOException {
        assertThat(parts().keySet().stream().filter(name -> name.startsWith("champs:")))
                .containsExactlyInAnyOrderElementsOf(
                        PLACES.keySet().stream().map(name -> "champs:" + name).toList());
    }

    static Stream<Arguments> fields() throws IOException {
        Stream.Builder<Arguments> fields = Stream.builder();
        for (String object : PLACES.keySet()) {
            found(FIELD, "champs:" + object)
                    .forEach(field -> fields.add(Arguments.of(object, field.group(1), field.group(2))));
        }
        return fields.build();
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @MethodSource("fields")
    void aFieldIsNeededWhereItsTableSaysSo(String object, String field, String needed) {
        JsonNode file = JsonMapper.shared().readTree(FILE);
        assertThat(objectAt(file, object).remove(field)).isNotNull();

        if (needed.equals("oui")) {
            assertThatExceptionOfType(ChainFormatException.class)
                    .isThrownBy(() -> parse(file))
                    .withMessageContaining("le champ « " + field + " » manque");
        } else {
            assertThat(parse(file).id()).isEqualTo("essai");
        }
    }

    @Test
    void everyFormOfAQuorumIsReadAsItsJava() throws IOException {
        List<MatchResult> forms = found(QUORUM, "formes:quorum");

        assertThat(forms).extracting(form -> form.group(1)).containsExactlyElementsOf(QUORUMS.keySet());
        for (MatchResult form : forms) {
            JsonNode file = JsonMapper.shared().readTree(FILE);
            objectAt(file, "stage").set("quorum", JsonMapper.shared().readTree(form.group(2)));

            assertThat(parse(file).stages().get(0).quorum()).isEqualTo(QUORUMS.get(form.group(1)));
        }
    }

    @Test
    void everyValueIsNamedAndTranslatedAsItsLabel() throws IOException {
        assertShown(StageNature.values(), StageNature::label);
        assertShown(MandateKind.values(), MandateKind::label);
        assertShown(CommunicationPurpose.values(), CommunicationPurpose::label);
        assertShown(SectionRole.values(), SectionRole::label);
        assertThat(shown("Unit").keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(Delay.Unit.values()).map(Enum::name).toList());
    }

    private static <E extends Enum<E>> void assertShown(E[] constants, Function<E, Wording> label) throws IOException {
        Map<String, String> labels = new LinkedHashMap<>();
        for (E constant : constants) {
            labels.put(constant.name(), label.apply(constant).fr());
        }
        assertThat(shown(constants[0].getDeclaringClass().getSimpleName())).containsExactlyEntriesOf(labels);
    }

    private static Map<String, String> shown(String type) throws IOException {
        Map<String, String> shown = new LinkedHashMap<>();
        found(VALUE, "valeurs:" + type).forEach(value -> shown.put(value.group(1), value.group(2)));
        return shown;
    }

    @Test
    void everyStandardOfficeIsNamed() throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        StandardOffices.names().forEach((office, name) -> names.put(office.value(), name.fr()));

        assertThat(shown("StandardOffices")).containsExactlyEntriesOf(names);
    }

    @Test
    void theNaturesThatAcceptAnInternalReplacementAreNamed() throws IOException {
        String sentence = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("`INTERNAL_REPLACEMENT` n’est admis"))
                .findFirst()
                .orElseThrow();

        assertThat(Arrays.stream(StageNature.values()))
                .allSatisfy(nature -> assertThat(sentence.contains("`" + nature.name() + "`"))
                        .as(nature.name())
                        .isEqualTo(nature.acceptsInternalReplacement()));
    }
}
