package org.commspubliques.templates.internal.context;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.source.Fault;

/** A template with one section, read once as a parser reads it, and written with the section as often as one likes. */
final class Section {

    private final List<Part> before = new ArrayList<>();
    private final List<Part> body = new ArrayList<>();
    private final List<Part> after = new ArrayList<>();

    /** A literal text, and what the value behind it is escaped with. */
    private record Part(String literal, Escaping escaping) {}

    Section(OutputFormat format, String before, String body, String after) {
        ContextTracker tracker = ContextTracker.of(format);
        read(tracker, before, this.before);
        int skipped = tracker.state();
        read(tracker, body, this.body);
        int joined = tracker.join(skipped, tracker.state());
        if (joined == ContextTracker.NO_JOIN) {
            throw Fault.unsafe(before, body);
        }
        tracker.restore(joined);
        read(tracker, after, this.after);
    }

    private static void read(ContextTracker tracker, String template, List<Part> parts) {
        List<String> literals = Splitter.on('§').splitToList(template);
        for (int i = 0; i < literals.size(); i++) {
            Rendered.read(tracker, literals.get(i));
            boolean last = i == literals.size() - 1;
            Escaping escaping = last ? Escaping.NONE : tracker.escaping();
            if (!last) {
                tracker.wrote(escaping);
            }
            parts.add(new Part(literals.get(i), escaping));
        }
    }

    String render(int times, String value) {
        StringBuilder out = new StringBuilder();
        write(before, value, out);
        for (int i = 0; i < times; i++) {
            write(body, value, out);
        }
        write(after, value, out);
        return out.toString();
    }

    private static void write(List<Part> parts, String value, StringBuilder out) {
        for (Part part : parts) {
            out.append(part.literal());
            if (!part.escaping().isNone()) {
                part.escaping().escape(value, out);
            }
        }
    }
}
