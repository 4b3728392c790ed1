package org.commspubliques.examples.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;

/**
 * A text file in UTF-8, read strictly: a byte that is no UTF-8 is an error with its line, never a question mark.
 *
 * @param name the file's name, for errors
 * @param text its text, without a byte order mark
 */
public record TextFile(String name, String text) {

    private static final int MAX_BYTES = 4 * 1024 * 1024;

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the file
     * @throws DataFormatException if it is too large or not in UTF-8
     * @throws IOException if it cannot be read
     */
    public static TextFile read(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        if (Files.size(path) > MAX_BYTES) {
            throw tooLarge(name);
        }
        return of(name, Files.readAllBytes(path));
    }

    /**
     * Decodes bytes.
     *
     * @param name what they are, for errors
     * @param bytes the bytes
     * @return the file
     * @throws DataFormatException if they are too many or not UTF-8
     */
    public static TextFile of(String name, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge(name);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw notUtf8(name, out.toString());
        }
        String text = out.toString();
        return new TextFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static DataFormatException notUtf8(String name, String before) {
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new DataFormatException(
                name,
                line,
                column,
                "",
                Wording.of(
                        "octet hors UTF-8 ; attendu : un fichier texte enregistré en UTF-8 (et non en Windows-1252)",
                        "byte that is no UTF-8; expected: a text file saved as UTF-8 (not as Windows-1252)"));
    }

    private static DataFormatException tooLarge(String name) {
        return new DataFormatException(
                name, 0, 0, "", Wording.of("fichier de plus de 4 Mio", "file of more than 4 MiB"));
    }

    /**
     * Returns the lines.
     *
     * @return the lines without their ends
     */
    public List<String> lines() {
        return text.lines().toList();
    }

    /**
     * Returns an exception about a line.
     *
     * @param line the line, from 1
     * @param field the field at fault, or an empty text
     * @param fr what is wrong and what was expected, in French
     * @param en the same in English
     * @return the exception, to be thrown
     */
    public DataFormatException problem(int line, String field, String fr, String en) {
        return new DataFormatException(name, line, 0, field, Wording.of(fr, en));
    }
}
