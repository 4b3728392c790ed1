package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.election.WindowKind;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.source.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The page of the guide on the format of rule files names what the reader knows, all of it and nothing else. */
class RuleFormatPageTest {

    private static final Path PAGE = Path.of("..", "docs", "guide", "format-des-regles.md");
    private static final Pattern MARKER = Pattern.compile("<!-- ((?:champs|valeurs):\\w+) -->");
    private static final Pattern FIELD = Pattern.compile("\\| `(\\w+)` \\|.*");
    private static final Pattern NEEDED = Pattern.compile("\\| `(\\w+)` \\| (oui|non\\b[^|]*?) \\|.*");
    private static final Pattern VALUE = Pattern.compile("`(\\w+)` \\(([^)]*)\\)");

    /** Has each object of a file, but for edits; nothing in it needs anything else but what the reader asks for. */
    private static final String FILE = """
            {"schema": 1, "id": "essai", "version": "1", "language": "fr", "extends": ["autre"],
             "lexicons": {"lieu": ["mairie"]},
             "rules": [
              {"id": "R-1", "nature": "promotional", "message": {"fr": "Dit.", "en": "Said."},
               "advice": {"fr": "Ôtez-le.", "en": "Leave it out."}, "removable": true, "asOf": "2026-11-28",
               "references": [], "banReferences": [], "sources": [{"title": "charte", "confidence": "toVerify"}],
               "severity": {"usual": "warning", "duringBan": "blocking", "editorial": "blocking"}, "derogable": false,
               "sections": ["body"], "notSections": ["title"],
               "when": {"supports": ["poster"], "notSupports": ["note"], "channels": ["site"], "authorities": ["commune"],
                        "territories": ["NC"], "population": {"NC": 1}, "purposes": ["promotion"], "shows": ["minors"],
                        "provenance": ["human"], "window": "promotionBan"},
               "phrases": ["merci"], "unless": ["merci bien"], "unlessNear": ["de rien"],
               "examples": {
                "bad": [{"sections": [{"role": "body", "text": "Merci."}], "channel": "site", "support": "poster", "provenance": "human",
                         "media": [{"altText": "a", "credit": "c", "shows": "minors", "release": "r",
                                    "licensedUntil": "2026-11-28", "provenance": "human"}],
                         "authority": "commune", "territory": "NC", "population": 2, "during": "promotionBan"}],
                "good": ["Rien."]}},
              %s]}
            """.formatted(Stream.of(
                    "\"requires\": {\"mention\": [\"merci\"], \"sections\": [\"body\"]}",
                    "\"scores\": {\"threshold\": 3, \"from\": 1, \"kinds\": 1, \"window\": 2, \"triggers\": ["
                            + "{\"name\": {\"fr\": \"a\", \"en\": \"a\"}, \"points\": 1, \"atMost\": 1,"
                            + " \"phrases\": [\"merci\"]}], \"context\": []}",
                    "\"tone\": {\"words\": {\"merci\": 1}, \"number\": 0, \"threshold\": 1, \"block\": 1}",
                    "\"combines\": {\"all\": [{\"natures\": [\"opinion\"], \"sections\": [\"body\"]},"
                            + " {\"natures\": [\"opinion\"]}]}")
            .map(content -> Packs.ruleWith("R-" + content.length(), "opinion", "Dit.", Packs.warning() + content))
            .collect(Collectors.joining(",\n")));

    /** Changes the pack that {@link #FILE} extends too. */
    private static final String EDITS = """
            {"schema": 1, "id": "essai", "version": "1", "language": "fr", "extends": ["autre"],
             "edits": {"lexicons": {"elu": {"add": ["édile"], "remove": ["maire"]}},
                       "rules": [{"id": "R-0", "severity": {"usual": "info"}, "addPhrases": ["bravo"],
                                  "removePhrases": ["merci"], "addUnless": ["bravo à"], "removeUnless": [], "off": true}]}}
            """;

    private static final Map<String, String> PLACES = ImmutableMap.<String, String>builder()
            .put("PACK", "")
            .put("RULE", "/rules/0")
            .put("WORDING", "/rules/0/advice")
            .put("SOURCE", "/rules/0/sources/0")
            .put("SEVERITY", "/rules/0/severity")
            .put("WHEN", "/rules/0/when")
            .put("REQUIRES", "/rules/1/requires")
            .put("SCORES", "/rules/2/scores")
            .put("FEATURE", "/rules/2/scores/triggers/0")
            .put("TONE", "/rules/3/tone")
            .put("COMBINES", "/rules/4/combines")
            .put("PART", "/rules/4/combines/all/0")
            .put("EXAMPLES", "/rules/0/examples")
            .put("EXAMPLE", "/rules/0/examples/bad/0")
            .put("SECTION", "/rules/0/examples/bad/0/sections/0")
            .put("MEDIUM", "/rules/0/examples/bad/0/media/0")
            .put("EDITS", "/edits")
            .put("LEXICON_EDIT", "/edits/lexicons/elu")
            .put("RULE_EDIT", "/edits/rules/0")
            .buildOrThrow();

    /** What stands below each marker, up to an empty line. */
    private static Map<String, List<String>> parts() throws IOException {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> part = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher marker = MARKER.matcher(line);
            if (marker.matches()) {
                part = new ArrayList<>();
                assertThat(parts.put(marker.group(1), part)).isNull();
            } else if (line.isEmpty()) {
                part = new ArrayList<>();
            } else {
                part.add(line);
            }
        }
        return parts;
    }

    private static List<String> part(String marker) throws IOException {
        return Objects.requireNonNull(parts().get(marker), marker);
    }

    private static List<String> fieldsOf(String object) throws IOException {
        return part("champs:" + object).stream()
                .map(FIELD::matcher)
                .filter(Matcher::matches)
                .map(field -> field.group(1))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldOfAnObjectIsInItsTable(RuleFields fields) throws IOException {
        assertThat(fieldsOf(fields.name())).containsExactlyElementsOf(fields.names());
    }

    @Test
    void everyFieldOfASourceIsInItsTable() throws IOException {
        String allowed = String.join(", ", fieldsOf("SOURCE"));
        String rule = Packs.rule("R-1", "merci").replace("\"severity\"", "\"sources\": [{\"z\": 1}], \"severity\"");

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> Packs.of(rule))
                .withMessageEndingWith("champ inconnu ; champs admis : " + allowed);
    }

    @Test
    void everyTableIsOfAnObjectThatIsRead() throws IOException {
        List<String> read = Stream.concat(Arrays.stream(RuleFields.values()).map(RuleFields::name), Stream.of("SOURCE"))
                .toList();

        assertThat(parts().keySet().stream()
                        .filter(name -> name.startsWith("champs:"))
                        .map(name -> name.substring("champs:".length())))
                .containsExactlyInAnyOrderElementsOf(read);
        assertThat(PLACES.keySet()).containsExactlyInAnyOrderElementsOf(read);
    }

    static Stream<Arguments> fields() throws IOException {
        List<Arguments> fields = new ArrayList<>();
        for (String object : PLACES.keySet()) {
            part("champs:" + object).stream()
                    .map(NEEDED::matcher)
                    .filter(Matcher::matches)
                    .forEach(field -> fields.add(Arguments.of(object, field.group(1), field.group(2))));
        }
        return fields.stream();
    }

    /** Those of which one is needed, or which are needed in some cases alone, have words of their own in the table. */
    @ParameterizedTest(name = "{1} of {0}: {2}")
    @MethodSource("fields")
    void aFieldIsNeededWhereItsTableSaysSo(String object, String field, String needed) {
        RulePack other =
                Packs.parse(Packs.pack("autre", "\"lexicons\": {\"elu\": [\"maire\"]},", Packs.rule("R-0", "merci")));
        JsonNode file = JsonMapper.shared().readTree(object.contains("EDIT") ? EDITS : FILE);
        ((ObjectNode) file.at(PLACES.get(object))).remove(field);
        String json = file.toString();

        if (needed.equals("oui")) {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> Packs.parse(json, other))
                    .withMessageContaining("le champ « " + field + " » manque")
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo(PLACES.get(object)));
        } else {
            assertThat(Packs.parse(json, other).id()).isEqualTo("essai");
        }
    }

    static Stream<Class<? extends Enum<?>>> enumerations() {
        return Stream.of(
                RuleNature.class,
                Severity.class,
                SectionRole.class,
                SupportKind.class,
                AuthorityKind.class,
                CommunicationPurpose.class,
                MediaUsage.Shows.class,
                Provenance.Origin.class,
                WindowKind.class,
                Confidence.class,
                RuleContent.MediaNeed.class,
                Scores.Shape.class);
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void everyValueIsNamedAndTranslatedAsItsLabel(Class<? extends Enum<?>> type) throws Exception {
        Map<String, String> shown = new LinkedHashMap<>();
        Matcher value = VALUE.matcher(String.join(" ", part("valeurs:" + type.getSimpleName())));
        while (value.find()) {
            shown.put(value.group(1), value.group(2));
        }

        assertThat(shown.keySet())
                .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                        .map(JsonNames::of)
                        .toList());
        for (Enum<?> constant : type.getEnumConstants()) {
            // What only packs name has no label.
            if (constant instanceof Labelled labelled) {
                assertThat(shown)
                        .containsEntry(JsonNames.of(constant), labelled.label().fr());
            }
        }
    }
}
