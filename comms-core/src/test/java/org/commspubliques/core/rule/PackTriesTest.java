package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The resources are written anew with {@code -Dgolden.update=true}, after a change of the packs or of the engine. */
class PackTriesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "commspubliques", "core", "rule");
    private static final List<RulePack> ALL = RulePack.standard();
    private static final List<RulePack> NEUTRALITY = ALL.subList(0, 1);

    private static final String TEXT =
            "Une équipe exemplaire a tenu ses promesses. SANS PRÉCÉDENT ! Nonobstant ce qui précède, il convient de procéder à un paiement.";

    static Stream<List<RulePack>> readTogether() {
        return Stream.of(NEUTRALITY, ALL.subList(1, ALL.size()), ALL);
    }

    @ParameterizedTest
    @MethodSource("readTogether")
    void theTriesThatShipAreWhatCompilingGives(List<RulePack> packs) throws IOException {
        Path file = RESOURCES.resolve(ShippedTries.name(packs));
        byte[] compiled = ShippedTries.write(packs);
        if (GoldenFiles.isUpdating()) {
            Files.write(file, compiled);
        }

        assertThat(Arrays.equals(Files.readAllBytes(file), compiled))
                .as(
                        "%s is of another state of the packs or the engine; run this test once with -Dgolden.update=true",
                        file)
                .isTrue();
    }

    @Test
    void allThatShipsIsCompared() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".tries")))
                    .containsExactlyInAnyOrderElementsOf(ShippedTries.NAMES)
                    .containsExactlyInAnyOrderElementsOf(
                            readTogether().map(ShippedTries::name).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("readTogether")
    void triesThatWereReadFindWhatCompiledOnesFind(List<RulePack> packs) {
        PackTries compiled = PackTries.compile(packs);
        PackTries read = Objects.requireNonNull(ShippedTries.read(ShippedTries.write(packs), packs));

        assertThat(read.phrases()).isEqualTo(compiled.phrases());
        assertThat(read.own()).hasSameSizeAs(compiled.own());
        assertThat(read.shared().scan(TEXT)).isEqualTo(compiled.shared().scan(TEXT));
        assertThat(compiled.shared().scan(TEXT)).isNotEmpty();
    }

    @Test
    void aPackOfTheSameNameWithOtherPhrasesIsCompiled() {
        RulePack other =
                RulePack.parse("neutralite.json", Utf8.of(Packs.pack("neutralite", "", Packs.rule("X-1", "bravo"))));

        assertThat(ShippedTries.of(List.of(other))).isNull();
        assertThat(ShippedTries.of(NEUTRALITY)).isNotNull();
    }

    @Test
    void aPackThatChangesOneThatShipsIsCompiled() {
        RulePack edited = RulePack.parse("ville.json", Utf8.of("""
                {"schema": 1, "id": "ville", "version": "1", "language": "fr", "extends": ["neutralite"], "rules": []}
                """), ALL);

        assertThat(ShippedTries.of(List.of(edited))).isNull();
    }

    @Test
    void damagedTriesAreNotTaken() {
        byte[] resource = ShippedTries.write(NEUTRALITY);
        byte[] damaged = resource.clone();
        damaged[resource.length / 2] ^= 1;

        assertThat(ShippedTries.read(damaged, NEUTRALITY)).isNull();
        assertThat(ShippedTries.read(Arrays.copyOf(resource, 20), NEUTRALITY)).isNull();
    }
}
