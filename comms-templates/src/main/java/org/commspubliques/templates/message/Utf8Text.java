package org.commspubliques.templates.message;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;

/** Reads the bytes of a text: UTF-8 and nothing else, with or without a mark at its beginning, whatever ends its lines. */
final class Utf8Text {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8Text() {}

    /** The text, with lines ended by line feeds, so that lines and columns are those that an editor shows. */
    static String of(String origin, byte[] bytes) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = lines(decoded.flip().toString());
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw new DataFormatException(
                    origin,
                    line,
                    text.length() - text.lastIndexOf('\n'),
                    "",
                    Wording.of(
                            "caractère qui n’est pas en UTF-8 ; enregistrez le fichier en UTF-8",
                            "character that is not in UTF-8; save the file as UTF-8"));
        }
        return text;
    }

    private static String lines(String text) {
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        return text.substring(start).replace("\r\n", "\n").replace('\r', '\n');
    }
}
