package org.commspubliques.examples.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A template that is ready, to be rendered as often as one likes, by several threads.
 *
 * @param <M> what it renders
 */
@FunctionalInterface
public interface Renderer<M> {

    /**
     * Renders a text.
     *
     * @param model the model
     * @return the text
     */
    String render(M model);

    /**
     * Writes a text as UTF-8; an engine that has a shorter way to bytes than through a {@code String} takes it.
     *
     * @param model the model
     * @param out where to
     * @throws IOException if the stream refuses
     */
    default void write(M model, OutputStream out) throws IOException {
        out.write(render(model).getBytes(StandardCharsets.UTF_8));
    }
}
