package org.commspubliques.templates;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.Compiler;
import org.commspubliques.templates.internal.node.Rendering;
import org.commspubliques.templates.internal.sink.CharSink;
import org.commspubliques.templates.internal.sink.Sink;
import org.commspubliques.templates.internal.sink.Utf8Sink;
import org.commspubliques.templates.internal.value.Frame;
import org.commspubliques.templates.internal.value.Shapes;

/** Renders the nodes of one template, with what its engine lays down. Thread-safe. */
final class Renderer {

    private static final int FIRST_CAPACITY = 256;

    private static final int MARGIN = 128;

    /** One long text must not make every later one take as much memory. */
    private static final int LARGEST_CAPACITY = 1 << 16;

    private final EngineSettings settings;
    private final OutputFormat format;
    private final Compiler compiler;

    /** Whether it renders for a record or for declarations, which say what must have a value that shows. */
    private final boolean isBound;

    /** The length of the longest text so far: a hint for the next, so it does not matter which thread wrote it last. */
    private int expectedLength = FIRST_CAPACITY;

    private int expectedBytes = FIRST_CAPACITY;

    Renderer(EngineSettings settings, OutputFormat format, Compiler compiler) {
        this(settings, format, compiler, false);
    }

    private Renderer(EngineSettings settings, OutputFormat format, Compiler compiler, boolean isBound) {
        this.settings = settings;
        this.format = format;
        this.compiler = compiler;
        this.isBound = isBound;
    }

    /** The same for nodes that were bound, which have hints of their own. */
    Renderer bound() {
        return new Renderer(settings, format, compiler, true);
    }

    OutputFormat format() {
        return format;
    }

    RenderLimits limits() {
        return settings.limits();
    }

    boolean isLenient() {
        return settings.lenient();
    }

    Shapes shapes() {
        return settings.shapes();
    }

    String text(Body body, Object model, Locale reader) {
        CharSink out = new CharSink(
                settings.buffers(), expectedLength, settings.limits().outputCharacters());
        try {
            render(body, model, reader, out);
            if (out.hasGrown()) {
                expectedLength = capacityFor(out.length());
            }
            return finished(out.textFrom(0));
        } finally {
            out.release();
        }
    }

    void write(Body body, Object model, Locale reader, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        if (needsFinishing()) {
            out.write(text(body, model, reader).getBytes(StandardCharsets.UTF_8));
            return;
        }
        Utf8Sink bytes = new Utf8Sink(
                settings.buffers(), expectedBytes, settings.limits().outputCharacters());
        try {
            render(body, model, reader, bytes);
            if (bytes.hasGrown()) {
                expectedBytes = capacityFor(bytes.length());
            }
            bytes.writeTo(out);
        } finally {
            bytes.release();
        }
    }

    /** With room for a text that is a little longer, and for a number that is written in place at its end. */
    private static int capacityFor(int length) {
        return Math.min(length + (length >> 3) + MARGIN, LARGEST_CAPACITY);
    }

    private void render(Body body, Object model, Locale reader, Sink out) {
        Rendering done = rendering(reader, out, false);
        body.render(done, new Frame(null, model));
        if (done.isIncomplete() && !settings.lenient()) {
            throw TemplateException.missing(done.missing());
        }
    }

    /** Renders with a model that is being checked, and throws the text away. */
    Rendering inspect(Body body, Object model) {
        Rendering done = rendering(Locale.FRENCH, CharSink.discarding(), true);
        body.render(done, new Frame(null, model));
        return done;
    }

    private Rendering rendering(Locale reader, Sink out, boolean inspecting) {
        return new Rendering(
                out,
                Objects.requireNonNull(reader, "reader"),
                settings.budget(),
                settings.shapes(),
                compiler,
                inspecting,
                isBound);
    }

    private boolean needsFinishing() {
        return format == OutputFormat.ICALENDAR;
    }

    private String finished(String text) {
        return needsFinishing() ? format.finish(text) : text;
    }
}
