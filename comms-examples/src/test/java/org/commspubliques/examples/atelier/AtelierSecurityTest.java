package org.commspubliques.examples.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.commspubliques.examples.atelier.AtelierClient.Reply;
import org.commspubliques.examples.atelier.web.AtelierServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server lets in, and what it does not. */
class AtelierSecurityTest {

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private AtelierServer server;
    private AtelierClient writer;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        server = Atelier.start(AtelierOptions.in(folder));
        writer = AtelierClient.writer(server.uri());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private HttpRequest.Builder create() {
        return HttpRequest.newBuilder(server.uri().resolve("/api/communications"))
                .POST(BodyPublishers.ofString(Texts.content(Texts.BODY)))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** A request as it is on the wire, for what a client would not send. */
    private String raw(String head) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.uri().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((head.replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aChangeWithoutTheTokenOfThePageIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(create());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("atelier.token", "Rechargez la page");
        assertThat(writer.get("api/communications").json().get("lines")).isEmpty();
    }

    @Test
    void aChangeThatComesFromAnotherSiteIsRefusedEvenWithTheToken() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(create().header("X-Atelier-Token", writer.token()).header("Origin", "https://ailleurs.example"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("atelier.origin");
    }

    @Test
    void aPageOfAnotherSiteReadsNothing() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder(server.uri().resolve("/api/session")).header("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aForeignNameThatLeadsHereIsRefused() throws IOException {
        assertThat(raw("GET /api/session HTTP/1.1\nHost: ailleurs.example\nConnection: close"))
                .startsWith("HTTP/1.1 403")
                .contains("atelier.host");
    }

    @Test
    void theServerListensToThisMachineAlone() {
        assertThat(server.uri().getHost()).isEqualTo("localhost");
        assertThat(server.isForThisMachineAlone()).isTrue();
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedInWords() throws IOException, InterruptedException {
        Reply reply = writer.post("api/review", Texts.content("a".repeat(3 << 20)));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("atelier.too-large");
        assertThat(reply.text("/advice")).isEqualTo("Raccourcissez le texte.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../registre.jsonl",
                "/js/../../registre.jsonl",
                "/%2e%2e/registre.jsonl",
                "/..%2fregistre.jsonl",
                "//etc/passwd",
                "/js/",
                "/apercus/../index.html",
                "/publications/x.json"
            })
    void noPathLeadsToAFile(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\nHost: localhost:"
                        + server.uri().getPort() + "\nConnection: close"))
                .startsWith("HTTP/1.1 404")
                .contains("atelier.address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2F..%2Fregistre", "..", "2026-001.json", "%00"})
    void noIdentifierLeadsToAFile(String id) throws IOException, InterruptedException {
        assertThat(writer.get("api/communications/" + id).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "'{', comms.data.format",
        "'[]', comms.data.format",
        "'{\"title\":\"x\"}', comms.data.format",
        "'{\"title\":\"x\",\"purpose\":\"inconnue\",\"variants\":[]}', comms.data.format"
    })
    void whatIsNotUnderstoodIsRefusedWithItsPlace(String body, String code) throws IOException, InterruptedException {
        Reply reply = writer.post("api/review", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.text("/what")).contains("/api/review, ligne 1");
        assertThat(reply.text("/where")).isNotBlank();
        assertThat(reply.text("/advice")).isEqualTo("Corrigez ce qui est envoyé, puis recommencez.");
        assertThat(reply.json().toString()).doesNotContain("Exception", "org.commspubliques", "Source", "Feature");
    }

    @ParameterizedTest
    @CsvSource({
        "'', document vide ; attendu : du JSON",
        "'{', JSON mal formé : il s’arrête avant sa fin ; complétez-le",
        "'nul', 'JSON mal formé : vérifiez les guillemets, les virgules et les accolades à cet endroit ou juste avant'"
    })
    void whatIsNoJsonIsRefusedInWords(String body, String said) throws IOException, InterruptedException {
        Reply reply = writer.post("api/review", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/what")).contains(said.replace(" :", "\u00A0:").replace(" ;", "\u202F;"));
        assertThat(reply.text("/where")).isEqualTo("/api/review");
    }

    @Test
    void whatIsNoDayIsRefusedInWords() throws IOException, InterruptedException {
        Reply reply = writer.get("api/week?day=hier");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/what")).isEqualTo("«\u00A0hier\u00A0» n’est pas un jour.");
        assertThat(reply.text("/advice")).isEqualTo("Écrivez-le ainsi\u00A0: 2026-11-26.");
    }

    @Test
    void whatIsNoIdentifierIsRefusedInWords() throws IOException, InterruptedException {
        Reply person = writer.post("api/session", "{\"person\":\"A B\"}");
        Reply draft = writer.get("api/communications/A%20B/approval");

        assertThat(person.status()).isEqualTo(403);
        assertThat(person.text("/what")).isEqualTo("Personne n’est connu sous ce nom.");
        assertThat(draft.status()).isIn(400, 404);
        assertThat(draft.json().toString()).doesNotContain("must be");
    }

    @Test
    void aChannelThatDoesNotExistIsNamed() throws IOException, InterruptedException {
        Reply reply =
                writer.post("api/communications", Texts.content(Texts.BODY).replace("facebook", "pigeon"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/where")).isEqualTo("pigeon");
    }

    @Test
    void somebodyWhomTheHostDoesNotKnowSeesNothing() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.uri().resolve("/api/communications"))
                .header("Cookie", "atelier-personne=agent-99"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("atelier.person");
    }

    @Test
    void thePageBringsNoScriptAndNoStyleInside() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.uri()));

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'")
                .doesNotContain("unsafe");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
        assertThat(page.select("[src^=http], link[href^=http]")).isEmpty();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fr");
    }

    @Test
    void thePageSaysItsLanguageBeforeAnyScriptRuns() throws IOException, InterruptedException {
        String page =
                send(HttpRequest.newBuilder(server.uri().resolve("/?lang=en"))).body();

        assertThat(Jsoup.parse(page).expectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void aPreviewIsAPageWithoutScripts() throws IOException, InterruptedException {
        String address = writer.post("api/previews", Texts.content(Texts.BODY)).text("/previews/0/address");
        HttpResponse<String> preview = send(HttpRequest.newBuilder(server.uri().resolve(address)));

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "sandbox");
        assertThat(preview.body()).contains("Boulari");
    }

    @Test
    void whoChoosesToBeSomebodyElseGetsACookieThatNoScriptReads() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.uri().resolve("/api/session"))
                .POST(BodyPublishers.ofString("{\"person\":\"agent-04\"}"))
                .header("Content-Type", "application/json")
                .header("X-Atelier-Token", writer.token()));

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .isEqualTo("atelier-personne=agent-04; Path=/; HttpOnly; SameSite=Strict");
        assertThat(writer.post("api/session", "{\"person\":\"agent-99\"}").status())
                .isEqualTo(403);
    }
}
