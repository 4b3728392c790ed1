package org.commspubliques.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What hosts compile against is written down in {@code docs/api}, and stays. What is new is written down with {@code
 * -Dapi.freeze=true}: docs/adr/0021.
 */
class PublicApiTest {

    private static final String WHAT_TO_DO =
            "is gone from %s, or must now be written by hosts: give it back (deprecated"
                    + " if it must go one day), or raise the version (the minor one before 1.0, then the major one), say in"
                    + " docs/upgrade-notes.md how hosts go on, and run this test once with -Dapi.freeze=true";

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.commspubliques.examples.release.Modules#all")
    void whatHostsCompileAgainstIsWhatIsWrittenDown(String module, Class<?> anchor) throws IOException {
        Path file = Repository.file("docs/api/" + module + ".txt");
        Version version = Repository.version();
        FrozenApi frozen = Files.exists(file) ? FrozenApi.parse(Files.readString(file)) : FrozenApi.none(version);
        List<ApiType> current =
                ModuleContent.publicTypes(anchor).stream().map(ApiType::of).toList();
        FrozenApi.Changes changes = frozen.changes(current);

        if (Boolean.getBoolean("api.freeze") && (changes.gone().isEmpty() || frozen.mayLose(version))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, frozen.with(current, version).text());
            return;
        }
        assertThat(current).hasSizeGreaterThan(50);
        assertThat(changes.gone()).as(WHAT_TO_DO, module).isEmpty();
        assertThat(changes.added())
                .as("is new in %s: run this test once with -Dapi.freeze=true and commit docs/api", module)
                .isEmpty();
        assertThat(frozen.version())
                .as("docs/api is of another version than pom.xml: run this test once with -Dapi.freeze=true")
                .isEqualTo(version);
    }
}
