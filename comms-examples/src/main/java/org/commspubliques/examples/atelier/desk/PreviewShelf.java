package org.commspubliques.examples.atelier.desk;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The previews that were drawn last, by what is in them: a page that did not change keeps its address, so that a browser
 * leaves it as it is. Thread-safe.
 */
final class PreviewShelf {

    private static final int MOST = 500;

    private final Cache<String, String> pages =
            CacheBuilder.newBuilder().maximumSize(MOST).build();

    String put(String html) {
        String key = Hashing.sha256().hashString(html, StandardCharsets.UTF_8).toString();
        pages.put(key, html);
        return key;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }
}
