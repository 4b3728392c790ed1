package org.commspubliques.examples.intranet;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A front end: it knows HTTP, JSON and who sits before it, and nothing of the library. Thread-safe. */
final class FrontEnd {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /**
     * What was answered.
     *
     * @param repeated whether the node said that the request had been carried out before
     */
    record Answer(int status, String type, boolean repeated, String text) {

        JsonNode json() {
            return JSON.readTree(text);
        }
    }

    Answer get(URI node, String path, String person) throws IOException, InterruptedException {
        return send(request(node, path, person).GET());
    }

    Answer post(URI node, String path, String person, String name, String json)
            throws IOException, InterruptedException {
        return send(change(node, path, person, name).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer put(URI node, String path, String person, String name, String json)
            throws IOException, InterruptedException {
        return send(change(node, path, person, name).PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static HttpRequest.Builder change(URI node, String path, String person, String name) {
        return request(node, path, person).header("Idempotency-Key", name).header("Content-Type", "application/json");
    }

    private static HttpRequest.Builder request(URI node, String path, String person) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept-Language", "fr");
        return person.isEmpty() ? request : request.header("X-Agent", person);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("Idempotency-Replayed").equals(Optional.of("true")),
                response.body());
    }

    /** Returns the form of a new dossier with one text for the website. */
    static String submission(String id, String text) {
        return JSON.writeValueAsString(Map.of(
                "id",
                id,
                "title",
                "Coupure d’eau à Boulari",
                "purpose",
                "serviceInformation",
                "texts",
                Map.of("site", text)));
    }

    /** Returns the form by which a person approves what a view shows them, filled in from that view. */
    static String approval(JsonNode view, String person) {
        ObjectNode form = JSON.createObjectNode().put("kind", "decide").put("person", person);
        for (JsonNode possible : view.get("waiting").get("whoCanAct")) {
            if (possible.get("person").asString().equals(person)) {
                form.set("stage", possible.get("stage"));
                form.set("office", possible.get("office"));
                form.set("decision", possible.get("kinds").get(0));
            }
        }
        form.set("seals", view.get("seals"));
        return form.toString();
    }
}
