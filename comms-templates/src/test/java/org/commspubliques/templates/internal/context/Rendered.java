package org.commspubliques.templates.internal.context;

import com.google.common.base.Splitter;
import java.util.List;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.sink.Buffers;
import org.commspubliques.templates.internal.sink.CharSink;

/** A template rendered by hand: each {@code §} of it is a value. */
final class Rendered {

    private Rendered() {}

    static String of(OutputFormat format, String template, String... values) {
        List<String> literals = Splitter.on('§').splitToList(template);
        ContextTracker tracker = ContextTracker.of(format);
        CharSink out = new CharSink(new Buffers(), 64, Integer.MAX_VALUE);
        for (int i = 0; i < literals.size(); i++) {
            if (i > 0) {
                Escaping escaping = tracker.escaping();
                out.append(values[Math.min(i, values.length) - 1], escaping);
                tracker.wrote(escaping);
            }
            read(tracker, literals.get(i));
            out.append(literals.get(i));
        }
        return out.textFrom(0);
    }

    /** What a value is escaped with after some text, in which each {@code §} is a value before it. */
    static Escaping after(OutputFormat format, String text) {
        return tracker(format, text).escaping();
    }

    static ContextTracker tracker(OutputFormat format, String text) {
        ContextTracker tracker = ContextTracker.of(format);
        write(tracker, text);
        return tracker;
    }

    /** Reads literal text in which each {@code §} is a value. */
    static void write(ContextTracker tracker, String text) {
        List<String> literals = Splitter.on('§').splitToList(text);
        for (int i = 0; i < literals.size(); i++) {
            if (i > 0) {
                tracker.wrote(tracker.escaping());
            }
            read(tracker, literals.get(i));
        }
    }

    static void read(ContextTracker tracker, String text) {
        tracker.read(text.toCharArray(), 0, text.length());
    }
}
