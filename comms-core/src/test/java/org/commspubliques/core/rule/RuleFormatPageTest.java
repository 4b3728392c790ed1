package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of the guide on the format of rule files names what the reader knows, all of it and nothing else. */
class RuleFormatPageTest {

    private static final Path PAGE = Path.of("..", "docs", "guide", "format-des-regles.md");
    private static final Pattern MARKER = Pattern.compile("<!-- ((?:champs|valeurs):\\w+) -->");
    private static final Pattern FIELD = Pattern.compile("\\| `(\\w+)` \\|.*");
    private static final Pattern VALUE = Pattern.compile("`(\\w+)` \\(([^)]*)\\)");

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

    private static List<String> fieldsOf(String object) throws IOException {
        return parts().get("champs:" + object).stream()
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
        Stream<String> read = Arrays.stream(RuleFields.values()).map(fields -> "champs:" + fields.name());

        assertThat(parts().keySet().stream().filter(name -> name.startsWith("champs:")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(read, Stream.of("champs:SOURCE")).toList());
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
        Matcher value = VALUE.matcher(String.join(" ", parts().get("valeurs:" + type.getSimpleName())));
        while (value.find()) {
            shown.put(value.group(1), value.group(2));
        }

        assertThat(shown.keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(JsonNames::of).toList());
        for (Enum<?> constant : type.getEnumConstants()) {
            label(constant).ifPresent(label -> assertThat(shown).containsEntry(JsonNames.of(constant), label.fr()));
        }
    }

    /** The label that people read; what only packs name has none. */
    private static Optional<Wording> label(Enum<?> constant)
            throws IllegalAccessException, InvocationTargetException {
        for (Method method : constant.getDeclaringClass().getDeclaredMethods()) {
            if (method.getName().equals("label")) {
                return Optional.of((Wording) method.invoke(constant));
            }
        }
        return Optional.empty();
    }
}
