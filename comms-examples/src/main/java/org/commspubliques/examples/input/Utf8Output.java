package org.commspubliques.examples.input;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Output in UTF-8 with line feeds, whatever the machine's encoding and system. */
public final class Utf8Output {

    private final PrintStream out;

    /**
     * Wraps a stream.
     *
     * @param stream where to write
     */
    public Utf8Output(OutputStream stream) {
        this.out = new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /**
     * Prints a line.
     *
     * @param line the line
     */
    public void line(String line) {
        out.print(line);
        out.print('\n');
        out.flush();
    }
}
