package org.commspubliques.examples.atelier.web;

import com.google.common.base.Splitter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.json.JsonCodec;
import org.commspubliques.core.language.Wording;
import org.commspubliques.examples.atelier.desk.AtelierException;
import org.commspubliques.examples.atelier.desk.HostRequest;

/** What was asked, with bounds on all that is read of it. */
final class Request implements HostRequest {

    /** How long a body may be, in bytes: a text of 10 kB on each of thirty channels, three times over. */
    static final int LONGEST_BODY = 1 << 20;

    /** A client that sends too much is listened to a little longer, so that it hears the refusal. */
    private static final long LONGEST_HEARD = 16L * LONGEST_BODY;

    private final HttpExchange exchange;
    private final Locale usual;

    Request(HttpExchange exchange, Locale usual) {
        this.exchange = exchange;
        this.usual = usual;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /** The path as it was sent, so that what is encoded in it stays encoded. */
    String path() {
        return exchange.getRequestURI().getRawPath();
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    @Override
    public Optional<String> cookie(String name) {
        List<String> headers = exchange.getRequestHeaders().getOrDefault("Cookie", List.of());
        for (String header : headers) {
            for (String pair : Splitter.on(';').trimResults().split(header)) {
                if (pair.startsWith(name + "=")) {
                    return Optional.of(pair.substring(name.length() + 1));
                }
            }
        }
        return Optional.empty();
    }

    Optional<String> parameter(String name) {
        String query = exchange.getRequestURI().getRawQuery();
        if (query == null) {
            return Optional.empty();
        }
        for (String pair : Splitter.on('&').split(query)) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    /** The reader's language: as asked for, otherwise that of the program. */
    Locale reader() {
        return switch (parameter("lang").orElse("")) {
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default -> usual;
        };
    }

    <T> T body(JsonCodec<T> codec) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            byte[] body = in.readNBytes(LONGEST_BODY + 1);
            if (body.length > LONGEST_BODY) {
                drain(in);
                throw tooLarge();
            }
            return codec.read(path(), body);
        }
    }

    private static void drain(InputStream in) throws IOException {
        byte[] ignored = new byte[1 << 16];
        long heard = 0;
        for (int read = in.read(ignored); read > 0 && heard < LONGEST_HEARD; read = in.read(ignored)) {
            heard += read;
        }
    }

    private AtelierException tooLarge() {
        return new AtelierException(
                AtelierException.Kind.TOO_LARGE,
                "atelier.too-large",
                Wording.of(
                        "La demande dépasse " + LONGEST_BODY + " octets.",
                        "The request is longer than " + LONGEST_BODY + " bytes."),
                path(),
                Wording.of("Raccourcissez le texte.", "Shorten the text."));
    }
}
