package org.commspubliques.templates;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What the loaders of the library have in common: names that lead nowhere else, and texts of bounded length. */
final class TemplateNames {

    private static final int LONGEST = 200;
    private static final int MOST_BYTES = 4 << 20;

    private TemplateNames() {}

    /** Refuses a name that could lead out of a folder on any operating system. */
    static void check(String name) {
        boolean plain = !name.isEmpty() && name.length() <= LONGEST;
        for (String part : Splitter.on('/').split(name)) {
            plain &= !part.isEmpty() && part.charAt(0) != '.' && part.equals(part.strip());
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            plain &= c != '\\' && c != ':' && !Character.isISOControl(c);
        }
        if (!plain) {
            throw new IllegalArgumentException(
                    "« " + name + " » n’est pas un nom de modèle : ni « .. », ni chemin absolu,"
                            + " ni « \\ », ni « : » / is no name of a template: no '..', absolute path, backslash or colon");
        }
    }

    /** Reads a text that must be in UTF-8. */
    static String read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("more than " + MOST_BYTES + " bytes");
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
