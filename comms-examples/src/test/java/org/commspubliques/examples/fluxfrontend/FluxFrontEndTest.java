package org.commspubliques.examples.fluxfrontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.json.JsonContract;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FluxFrontEndTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... args) throws InterruptedException {
        return new FluxFrontEnd(
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(errors, true, StandardCharsets.US_ASCII))
                .run(args);
    }

    private JsonNode report() throws IOException {
        return MAPPER.readTree(Files.readString(folder.resolve("rapport.json")));
    }

    @Test
    void whatTheFrontEndReceivesSaysWhatIsWrongAndHowLongTheTextIs() throws IOException, InterruptedException {
        assertThat(run("--output", folder.toString())).isZero();

        JsonNode root = report();
        assertThat(root.at("/report/findings")
                        .valueStream()
                        .map(finding -> finding.get("ruleId").asString()))
                .contains("ACC-02", "NEU-12", "SMS-01");
        assertThat(root.at("/measures")
                        .valueStream()
                        .filter(measure -> measure.at("/channel/fr").asString().startsWith("X"))
                        .findFirst()
                        .map(measure -> measure.get("max").asInt()))
                .contains(280);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSizeLessThanOrEqualTo(45);
    }

    @Test
    void theReportIsThatOfTheContract() throws IOException, InterruptedException {
        run("--output", folder.toString());

        String json = report().get("report").toString();
        Report read = JsonContract.codec(Report.class).read("rapport.json", json);
        assertThat(MAPPER.readTree(JsonContract.codec(Report.class).write(read)))
                .isEqualTo(MAPPER.readTree(json));
        assertThat(Files.readString(folder.resolve("report.schema.json")))
                .isEqualTo(JsonContract.schema("report").orElseThrow());
    }

    @Test
    void thePageHoldsTheDataInsideAndNothingThatEndsItsScript() throws IOException, InterruptedException {
        run("--output", folder.toString());

        Document page = Jsoup.parse(folder.resolve("index.html").toFile());
        String data = page.expectFirst("script#data").data();
        assertThat(MAPPER.readTree(data)).isEqualTo(report());
        assertThat(new Desk().json("</script><!-- ").replace("<", "\\u003c")).doesNotContain("<");
    }

    @Test
    void twoRunsWriteTheSameBytes() throws IOException, InterruptedException {
        run("--output", folder.resolve("a").toString());
        run("--output", folder.resolve("b").toString());

        for (String name : new String[] {"index.html", "rapport.json", "page.js", "page.css"}) {
            assertThat(folder.resolve("a").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(name));
        }
    }

    @Test
    void aServedPageGetsTheCountsOfWhatIsTyped() throws IOException, InterruptedException {
        run("--output", folder.toString());
        try (DeskServer server = new DeskServer(folder, new Desk(), 0)) {
            URI home = URI.create("http://localhost:" + server.port() + "/");
            HttpClient client = HttpClient.newHttpClient();

            HttpResponse<String> counts = client.send(
                    HttpRequest.newBuilder(home.resolve("mesures"))
                            .POST(HttpRequest.BodyPublishers.ofString("été 👩‍👧"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(MAPPER.readTree(counts.body())
                            .at("/measures")
                            .valueStream()
                            .filter(measure ->
                                    measure.at("/channel/fr").asString().equals("Bluesky"))
                            .findFirst()
                            .map(measure -> measure.get("used").asInt()))
                    .contains(5);
            assertThat(status(client, home)).isEqualTo(200);
            assertThat(status(client, home.resolve("page.js"))).isEqualTo(200);
            assertThat(status(client, home.resolve("..%2fsecret"))).isEqualTo(404);
            assertThat(status(client, home.resolve("mesures"))).isEqualTo(405);
            assertThat(client.send(
                                    HttpRequest.newBuilder(home.resolve("mesures"))
                                            .POST(HttpRequest.BodyPublishers.ofString("a".repeat(100_001)))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    private static int status(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void aPortThatIsNoneIsRefusedInWords() throws InterruptedException {
        assertThat(run("--output", folder.toString(), "--port", "99999")).isEqualTo(3);

        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("--port 99999");
    }
}
