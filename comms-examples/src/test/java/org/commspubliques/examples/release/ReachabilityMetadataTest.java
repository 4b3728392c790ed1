package org.commspubliques.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each jar tells GraalVM what a native image needs of it. Written anew with {@code -Dgolden.update=true}. Whether an image
 * runs is not tested here: there is no GraalVM in this build.
 */
class ReachabilityMetadataTest {

    private static final Pattern TYPE = Pattern.compile("\"type\": \"([^\"]+)\"");

    private static Path file(String module) {
        return Repository.file(
                "%s/src/main/resources/META-INF/native-image/org.commspubliques/%s/reachability-metadata.json"
                        .formatted(module, module));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.commspubliques.examples.release.Modules#all")
    void itIsWhatTheModuleHolds(String module, Class<?> anchor) throws IOException {
        String expected = ReachabilityMetadata.of(anchor);
        if (GoldenFiles.isUpdating()) {
            Files.createDirectories(file(module).getParent());
            Files.writeString(file(module), expected);
        }
        assertThat(file(module))
                .as("run this test once with -Dgolden.update=true")
                .hasContent(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.commspubliques.examples.release.Modules#all")
    void everyFileThatIsShippedIsMatched(String module, Class<?> anchor) {
        List<PathMatcher> globs = ReachabilityMetadata.globs(anchor).stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
        assertThat(ReachabilityMetadata.files(anchor))
                .as(module)
                .isNotEmpty()
                .allMatch(file -> globs.stream().anyMatch(glob -> glob.matches(Path.of(file))));
    }

    /** Every record that becomes JSON, found from the documents of the contract and from what a register records. */
    @Test
    void everyRecordOfADocumentOrAnEventIsThere() {
        Set<Class<?>> reached = new HashSet<>();
        JsonContract.documents().values().forEach(document -> reach(document, reached));
        reach(ApprovalEvent.class, reached);
        Set<String> written = Stream.of("comms-core", "comms-approval")
                .flatMap(module -> TYPE.matcher(Repository.text(
                                Repository.file("").relativize(file(module)).toString()))
                        .results()
                        .map(match -> match.group(1)))
                .collect(Collectors.toSet());
        assertThat(reached).hasSizeGreaterThan(200).extracting(Class::getName).allMatch(written::contains);
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType parameterized) {
            Stream.of(parameterized.getActualTypeArguments()).forEach(argument -> reach(argument, reached));
        } else if (type instanceof GenericArrayType array) {
            reach(array.getGenericComponentType(), reached);
        } else if (type instanceof Class<?> raw && raw.getName().startsWith("org.commspubliques.")) {
            reachMembers(raw, reached);
        }
    }

    private static void reachMembers(Class<?> type, Set<Class<?>> reached) {
        boolean isLookedAt = type.isRecord() || type.isEnum() || type.isSealed();
        if (!isLookedAt || !reached.add(type)) {
            return;
        }
        if (type.isRecord()) {
            Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(held -> reach(held, reached));
        } else if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(member -> reach(member, reached));
        }
    }
}
