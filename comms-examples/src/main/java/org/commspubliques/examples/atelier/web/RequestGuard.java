package org.commspubliques.examples.atelier.web;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.language.Wording;
import org.commspubliques.examples.atelier.desk.AtelierException;

/**
 * Keeps other sites out. A request has to name this machine, so that no foreign name that leads here can read; one that is no
 * mere look also has to come from this page and to carry its token, which no other site can read. Immutable and thread-safe.
 */
final class RequestGuard {

    /** The header that carries the token. */
    static final String TOKEN = "X-Atelier-Token";

    private static final int TOKEN_BYTES = 24;
    private static final ImmutableSet<String> LOOKS = ImmutableSet.of("GET", "HEAD");

    private final ImmutableSet<String> hosts;
    private final String token;

    RequestGuard(int port) {
        this.hosts = ImmutableSet.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = BaseEncoding.base64Url().encode(random);
    }

    String token() {
        return token;
    }

    /** Refuses what may come from elsewhere. */
    void check(Request request) {
        String host = request.header("Host").orElse("");
        if (!hosts.contains(host)) {
            throw refused(
                    "atelier.host",
                    "Cette adresse n’est pas celle de l’atelier.",
                    "This address is not the atelier’s.",
                    host);
        }
        String site = request.header("Sec-Fetch-Site").orElse("same-origin");
        boolean isPage = request.path().equals("/");
        if (!isPage && !Set.of("same-origin", "none").contains(site)) {
            throw foreign(site);
        }
        if (LOOKS.contains(request.method())) {
            return;
        }
        Optional<String> origin = request.header("Origin");
        if (origin.isPresent() && !origin.get().equals("http://" + host)) {
            throw foreign(origin.get());
        }
        if (!isToken(request.header(TOKEN).orElse(""))) {
            throw refused(
                    "atelier.token",
                    "Le jeton de la page manque ou a changé.",
                    "The token of the page is missing or has changed.",
                    TOKEN);
        }
        String type = request.header("Content-Type").orElse("");
        if (!type.startsWith("application/json")) {
            throw new AtelierException(
                    AtelierException.Kind.INVALID,
                    "atelier.type",
                    Wording.of("Seul du JSON est attendu ici.", "Only JSON is expected here."),
                    "Content-Type : " + type,
                    Wording.of("Envoyez application/json.", "Send application/json."));
        }
    }

    private boolean isToken(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static AtelierException foreign(String from) {
        return refused(
                "atelier.origin",
                "Cette demande vient d’un autre site.",
                "This request comes from another site.",
                from);
    }

    private static AtelierException refused(String code, String fr, String en, String where) {
        return new AtelierException(
                AtelierException.Kind.FORBIDDEN,
                code,
                Wording.of(fr, en),
                where,
                Wording.of("Rechargez la page de l’atelier.", "Reload the page of the atelier."));
    }
}
