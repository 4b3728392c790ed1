package org.commspubliques.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumConditionTest {

    @TempDir
    Path folder;

    private void install(String name) throws IOException {
        assertThat(Files.createFile(folder.resolve(name)).toFile().setExecutable(true))
                .isTrue();
    }

    private Optional<Chromium> installed() {
        return Chromium.installed(List.of(folder.resolve("absent"), folder));
    }

    @Test
    void aBrowserAndItsDriverAreEnough() throws IOException {
        install("chromedriver");
        install("chromium-browser");

        assertThat(installed())
                .contains(new Chromium(folder.resolve("chromium-browser"), folder.resolve("chromedriver")));
        assertThat(ChromiumCondition.decide(installed(), true).isDisabled()).isFalse();
    }

    @Test
    void aBrowserWithoutItsDriverIsNot() throws IOException {
        install("chromium");

        assertThat(installed()).isEmpty();
    }

    @Test
    void whereNothingIsInstalledTheReasonSaysWhatToInstall() {
        assertThat(ChromiumCondition.decide(installed(), false)).satisfies(result -> {
            assertThat(result.isDisabled()).isTrue();
            assertThat(result.getReason().orElseThrow()).contains("apt-get install chromium chromium-driver");
        });
    }

    @Test
    void whereABrowserIsRequiredItsAbsenceIsAFailure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ChromiumCondition.decide(installed(), true))
                .withMessageContaining("comms.browser.required");
    }
}
