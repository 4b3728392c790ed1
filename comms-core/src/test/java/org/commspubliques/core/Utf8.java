package org.commspubliques.core;

import java.nio.charset.StandardCharsets;

/** The bytes of what tests write where a file would be read. */
public final class Utf8 {

    private Utf8() {}

    public static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
