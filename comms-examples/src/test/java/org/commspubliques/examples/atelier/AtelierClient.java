package org.commspubliques.examples.atelier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the page of an atelier, without the page. */
final class AtelierClient {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI atelier;
    private final String cookie;
    private final String token;

    private AtelierClient(URI atelier, String person) throws IOException, InterruptedException {
        this.atelier = atelier;
        this.cookie = "atelier-personne=" + person;
        this.token = get("api/session").json().get("token").asString();
    }

    /** An answer. */
    record Reply(int status, JsonNode json) {

        String text(String pointer) {
            return json.at(pointer).asString();
        }

        String code() {
            return text("/code");
        }
    }

    static AtelierClient of(URI atelier, String person) throws IOException, InterruptedException {
        return new AtelierClient(atelier, person);
    }

    static AtelierClient writer(URI atelier) throws IOException, InterruptedException {
        return of(atelier, "agent-21");
    }

    String token() {
        return token;
    }

    Reply get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Reply post(String path, String body) throws IOException, InterruptedException {
        return send(change(path).POST(BodyPublishers.ofString(body)));
    }

    Reply put(String path, String body) throws IOException, InterruptedException {
        return send(change(path).PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder change(String path) {
        return request(path).header("X-Atelier-Token", token).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(atelier.resolve("/" + path)).header("Cookie", cookie);
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        return new Reply(answer.statusCode(), MAPPER.readTree(answer.body()));
    }

    Reply submit(String id, int version) throws IOException, InterruptedException {
        return post("api/communications/" + id + "/submission", "{\"version\":" + version + "}");
    }

    Reply approval(String id) throws IOException, InterruptedException {
        return get("api/communications/" + id + "/approval");
    }

    /** Decides on all that waits for this person, as it is now. */
    Reply decide(String id, String kind, String reason) throws IOException, InterruptedException {
        return decide(id, approval(id).json().at("/actions/0"), kind, reason);
    }

    /** Decides on what was seen. */
    Reply decide(String id, JsonNode action, String kind, String reason) throws IOException, InterruptedException {
        return post(
                "api/communications/" + id + "/decisions",
                MAPPER.createObjectNode()
                        .put("name", UUID.randomUUID().toString())
                        .put("stage", action.get("stage").asString())
                        .put("office", action.get("office").asString())
                        .put("kind", kind)
                        .put("reason", reason)
                        .set("seals", action.get("seals"))
                        .toString());
    }

    Reply publish(String id, int version, String variant) throws IOException, InterruptedException {
        return publish(id, version, variant, UUID.randomUUID().toString());
    }

    Reply publish(String id, int version, String variant, String name) throws IOException, InterruptedException {
        return post(
                "api/communications/" + id + "/publications",
                MAPPER.createObjectNode()
                        .put("name", name)
                        .put("version", version)
                        .put("variant", variant)
                        .toString());
    }
}
