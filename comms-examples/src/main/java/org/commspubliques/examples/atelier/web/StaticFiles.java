package org.commspubliques.examples.atelier.web;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The page: a fixed list of files, read once, under the addresses of this list and no other. No path of a request ever
 * becomes the path of a file. Immutable and thread-safe.
 */
final class StaticFiles {

    /** Nothing from elsewhere, and nothing in the page itself: no inline script, no inline style. */
    static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none';" + " frame-ancestors 'none'";

    private static final String INDEX = "index.html";
    private static final String FRENCH_PAGE = "<html lang=\"fr\">";

    private static final ImmutableMap<String, String> TYPES = ImmutableMap.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private static final List<String> NAMES = List.of(
            INDEX,
            "atelier.css",
            "icone.svg",
            "js/api.js",
            "js/approval.js",
            "js/dom.js",
            "js/editor.js",
            "js/field.js",
            "js/findings.js",
            "js/live.js",
            "js/main.js",
            "js/previews.js",
            "js/register.js",
            "js/week.js",
            "js/words.js");

    private final ImmutableMap<String, String> files;

    StaticFiles() {
        ImmutableMap.Builder<String, String> read = ImmutableMap.builder();
        for (String name : NAMES) {
            read.put("/" + name, read(name));
        }
        this.files = read.buildOrThrow();
    }

    private static String read(String name) {
        try {
            return Resources.toString(
                    Resources.getResource("org/commspubliques/examples/atelier/page/" + name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Answer> find(String path, Locale reader) {
        String address = path.equals("/") ? "/" + INDEX : path;
        String file = files.get(address);
        if (file == null) {
            return Optional.empty();
        }
        String type = TYPES.getOrDefault(address.substring(address.lastIndexOf('.') + 1), "application/octet-stream");
        String body = address.equals("/" + INDEX) ? inLanguage(file, reader) : file;
        return Optional.of(new Answer(
                Answer.OK, type, body, Map.of("Content-Security-Policy", POLICY, "Cache-Control", "no-cache")));
    }

    /** The page says its language before any script runs. */
    private static String inLanguage(String file, Locale reader) {
        return file.replace(FRENCH_PAGE, "<html lang=\"" + reader.getLanguage() + "\">");
    }
}
