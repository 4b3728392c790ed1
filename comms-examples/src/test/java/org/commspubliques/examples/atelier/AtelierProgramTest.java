package org.commspubliques.examples.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.commspubliques.examples.atelier.web.AtelierServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program: its options, and where it keeps what it is given. */
class AtelierProgramTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int run(String... args) throws InterruptedException {
        return new Atelier(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args);
    }

    @Test
    void helpNamesEveryOption() throws InterruptedException {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("--port", "--lang", "--store", "--jdbc", "démonstration");
    }

    @Test
    void helpIsInEnglishToo() throws InterruptedException {
        assertThat(run("--help", "--lang", "en")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("A demonstration.");
    }

    @ParameterizedTest
    @CsvSource({"--port, 70000, 65535", "--port, abc, 65535", "--lang, de, fr ou en", "--inconnue, 1, --store"})
    void aMistakeIsToldInWords(String option, String value, String said) throws InterruptedException {
        assertThat(run("--store", folder.toString(), option, value)).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains(said);
    }

    @Test
    void aPortThatIsTakenIsToldAndTheRegisterLetGo() throws IOException, InterruptedException {
        Path other = folder.resolve("autre");
        try (AtelierServer server = Atelier.start(AtelierOptions.in(folder))) {
            String port = String.valueOf(server.uri().getPort());
            assertThat(run("--store", other.toString(), "--port", port)).isEqualTo(2);
        }
        try (AtelierServer server = Atelier.start(AtelierOptions.in(other))) {
            assertThat(server.uri().getPort()).isPositive();
        }
    }

    @Test
    void twoProgramsShareADatabase() throws IOException, InterruptedException {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        AtelierOptions options = AtelierOptions.in(folder).withJdbc(url).withLanguage(Locale.ENGLISH);
        try (AtelierServer one = Atelier.start(options);
                AtelierServer two = Atelier.start(options)) {
            AtelierClient here = AtelierClient.writer(one.uri());
            AtelierClient there = AtelierClient.of(two.uri(), "agent-04");
            String id =
                    here.post("api/communications", Texts.content(Texts.BODY)).text("/id");
            here.submit(id, 1);

            assertThat(there.decide(id, "approve", "").status()).isEqualTo(200);
            assertThat(here.approval(id).text("/ranks/0/0/status")).isEqualTo("done");
            assertThat(here.post("api/verification", "{}").json().get("intact").asBoolean())
                    .isTrue();
        }
    }
}
