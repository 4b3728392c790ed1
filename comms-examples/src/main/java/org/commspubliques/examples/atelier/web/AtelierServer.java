package org.commspubliques.examples.atelier.web;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.commspubliques.examples.atelier.desk.Desk;
import org.commspubliques.examples.atelier.desk.Users;

/** Serves an atelier to this machine alone, with a bounded number of threads, until it is closed. Thread-safe. */
public final class AtelierServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(AtelierServer.class.getName());

    private static final int THREADS = 8;
    private static final int WAITING = 64;
    private static final int NOTHING = -1;
    private static final long MINUTE = 60_000;

    static {
        // Otherwise this server sends head and body of an answer in two packets, and the second waits 40 ms for the
        // receiver.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // A client that dawdles, in seconds.
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
    }

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Routes routes;
    private final Failures failures = new Failures();
    private final Locale usual;
    private final Runnable release;
    private final Timer ticking = new Timer("atelier-tick", true);

    /**
     * Starts to serve.
     *
     * @param desk what people can do
     * @param users who they are
     * @param port the port, or 0 for a free one
     * @param usual the language of readers who ask for none
     * @param release what lets go of the register once the server has stopped
     * @throws IOException if the port is taken
     */
    public AtelierServer(Desk desk, Users users, int port, Locale usual, Runnable release) throws IOException {
        this.usual = usual;
        this.release = release;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING);
        this.routes =
                new Routes(desk, users, new RequestGuard(server.getAddress().getPort()));
        this.threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                new ThreadFactoryBuilder()
                        .setNameFormat("atelier-%d")
                        .setDaemon(true)
                        .build(),
                new ThreadPoolExecutor.CallerRunsPolicy());
        ticking.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tick(desk);
                    }
                },
                MINUTE,
                MINUTE);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** The library has no thread of its own: what comes due is put on record when a host asks. */
    private static void tick(Desk desk) {
        try {
            int due = desk.tick();
            if (due > 0) {
                LOG.log(Level.INFO, "échéances : " + due);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "tick", e);
        }
    }

    /**
     * Returns where the page is.
     *
     * @return its address, on this machine
     */
    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /**
     * Returns whether nobody else can reach it.
     *
     * @return true where it is bound to the loopback address
     */
    public boolean isForThisMachineAlone() {
        return server.getAddress().getAddress().isLoopbackAddress();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = new Request(exchange, usual);
            send(exchange, answer(request));
        }
    }

    private Answer answer(Request request) throws IOException {
        try {
            return routes.answer(request);
        } catch (RuntimeException e) {
            return failures.answer(e, request);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), head ? NOTHING : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Stops to serve, and closes the register. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
        ticking.cancel();
        release.run();
    }
}
