package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.escape.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLoaderTest {

    @TempDir
    Path folder;

    @Test
    void findsWhatIsInMemoryAndKeepsACopy() {
        Map<String, String> sources = new HashMap<>(Map.of("pied", "La mairie"));
        TemplateLoader loader = TemplateLoader.of(sources);
        sources.clear();
        assertThat(loader.load("pied")).contains("La mairie");
        assertThat(loader.load("tête")).isEmpty();
    }

    @Test
    void findsFilesAndReadsThemAfresh() throws IOException {
        Files.createDirectory(folder.resolve("sms"));
        Path file = Files.writeString(folder.resolve("sms/entrée en matière.mustache"), "Bonjour");
        TemplateLoader loader = TemplateLoader.inFolder(folder, ".mustache");
        assertThat(loader.load("sms/entrée en matière")).contains("Bonjour");
        Files.writeString(file, "Bonsoir");
        assertThat(loader.load("sms/entrée en matière")).contains("Bonsoir");
        assertThat(loader.load("sms/autre")).isEmpty();
        assertThat(loader.load("sms")).isEmpty();
    }

    @Test
    void findsResourcesBesideAClass() {
        TemplateLoader loader = TemplateLoader.onClassPath(TemplateEngine.class, "preview", ".mustache.html");
        assertThat(loader.load("foot"))
                .hasValueSatisfying(text -> assertThat(text).contains("</html>"));
        assertThat(loader.load("none")).isEmpty();
        assertThat(TemplateLoader.onClassPath(TemplateEngine.class, "", ".html").load("preview/foot.mustache"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret",
                "a/../../secret",
                "/etc/passwd",
                "a//b",
                ".hidden",
                "a/.git",
                "c:\\x",
                "a\\..\\b",
                "x:y",
                "",
                "a\u0000b",
                " a",
                "a ",
                "a/"
            })
    void refusesNamesThatLeadElsewhere(String name) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertThatThrownBy(() -> TemplateLoader.inFolder(inner, ".txt").load(name))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TemplateLoader.onClassPath(TemplateEngine.class, "preview", ".css")
                        .load(name))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesALinkThatLeadsOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("link.txt"), secret);
        assertThatThrownBy(() -> TemplateLoader.inFolder(inner, ".txt").load("link"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hors du dossier");
    }

    @Test
    void refusesWhatIsNotUtf8AndWhatIsHuge() throws IOException {
        Files.write(folder.resolve("latin.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
        Files.write(folder.resolve("huge.txt"), new byte[5 << 20]);
        TemplateLoader loader = TemplateLoader.inFolder(folder, ".txt");
        assertThatThrownBy(() -> loader.load("latin")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> loader.load("huge"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("bytes");
    }

    @Test
    void aRefusalIsReportedAtTheIncludingTag() {
        TemplateEngine engine = TemplateEngine.builder()
                .loader(TemplateLoader.inFolder(folder, ".txt"))
                .build();
        assertThatThrownBy(() -> engine.parse("t", "a\n {{>../secret}}", OutputFormat.HTML))
                .isInstanceOfSatisfying(TemplateException.class, failure -> {
                    assertThat(failure.problem()).isEqualTo(TemplateProblem.PARTIAL_NOT_FOUND);
                    assertThat(failure.line()).isEqualTo(2);
                    assertThat(failure.column()).isEqualTo(2);
                    assertThat(failure.message(Locale.ENGLISH)).contains("../secret");
                });
        assertThatThrownBy(() -> engine.parse("t", "{{>*nom}}", OutputFormat.HTML)
                        .render(Map.of("nom", "../secret"), Locale.FRENCH))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("../secret");
    }
}
