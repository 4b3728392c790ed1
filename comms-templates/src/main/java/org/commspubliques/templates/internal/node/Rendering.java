package org.commspubliques.templates.internal.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.sink.CharSink;

/** The state of one rendering, or of one check of a model that follows the same path without writing. Not thread-safe. */
public final class Rendering {

    final CharSink out;
    final OutputFormat format;
    final Locale reader;
    final Budget budget;

    /** Whether only missing variables are sought. */
    final boolean checking;

    /** What standalone partials put before each line of their text. */
    String indent = "";

    private final Map<String, Body> partials;
    private final Set<Node> tagsWithoutValue = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<MissingVariable> missing = new ArrayList<>();

    public Rendering(
            CharSink out,
            OutputFormat format,
            Locale reader,
            Budget budget,
            Map<String, Body> partials,
            boolean checking) {
        this.out = out;
        this.format = format;
        this.reader = reader;
        this.budget = budget;
        this.partials = partials;
        this.checking = checking;
    }

    /** Every tag that had no value, once each, in the order in which they were reached. */
    public List<MissingVariable> missing() {
        return List.copyOf(missing);
    }

    /** What has been written. */
    public String text() {
        return out.toString();
    }

    Body partial(String name) {
        return partials.getOrDefault(name, Body.EMPTY);
    }

    void reportMissing(VariableNode tag) {
        if (tagsWithoutValue.add(tag)) {
            missing.add(new MissingVariable(tag.lookup().text(), tag.position().place()));
        }
    }
}
