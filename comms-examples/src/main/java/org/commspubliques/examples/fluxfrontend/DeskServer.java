package org.commspubliques.examples.fluxfrontend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Serves the page to this machine alone, and answers {@code POST /mesures}, whose body is a text in UTF-8, with the JSON of the
 * text. Thread-safe.
 */
final class DeskServer implements AutoCloseable {

    private static final int LONGEST = 100_000;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int TOO_LONG = 413;

    /** The files that are served: nothing else of the folder is. */
    private static final Map<String, String> FILES = Map.of(
            "index.html", "text/html; charset=utf-8",
            "page.css", "text/css; charset=utf-8",
            "page.js", "text/javascript; charset=utf-8",
            "rapport.json", "application/json",
            "report.schema.json", "application/schema+json");

    private final Path folder;
    private final Desk desk;
    private final HttpServer server;

    /**
     * Starts to serve.
     *
     * @param port the port, or 0 for a free one
     * @throws IOException if the port is taken
     */
    DeskServer(Path folder, Desk desk, int port) throws IOException {
        this.folder = folder;
        this.desk = desk;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::file);
        server.createContext("/mesures", this::measures);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void file(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.equals("/") ? "index.html" : path.substring(1);
        String type = FILES.get(name);
        if (type == null) {
            answer(exchange, NOT_FOUND, "text/plain; charset=utf-8", "introuvable".getBytes(StandardCharsets.UTF_8));
        } else {
            answer(exchange, OK, type, Files.readAllBytes(folder.resolve(name)));
        }
    }

    private void measures(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            answer(exchange, NOT_ALLOWED, "text/plain; charset=utf-8", "POST".getBytes(StandardCharsets.UTF_8));
            return;
        }
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readNBytes(LONGEST + 1);
        }
        if (body.length > LONGEST) {
            String refusal = "texte de plus de " + LONGEST + " octets";
            answer(exchange, TOO_LONG, "text/plain; charset=utf-8", refusal.getBytes(StandardCharsets.UTF_8));
        } else {
            String json = desk.json(new String(body, StandardCharsets.UTF_8));
            answer(exchange, OK, "application/json", json.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
