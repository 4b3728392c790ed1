package org.commspubliques.templates.internal.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.error.TemplateFault;
import org.commspubliques.templates.internal.sink.Sink;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.value.Lookup;
import org.commspubliques.templates.internal.value.Shapes;
import org.jspecify.annotations.Nullable;

/** The state of one rendering. Not thread-safe. */
public final class Rendering extends Budget {

    final Sink out;
    final Locale reader;
    final Shapes shapes;
    final Compiler compiler;

    /** The blocks that take the place of those of the same name, where a template inherits from another. */
    Map<String, BlockNode> blocks = Map.of();

    /** Whether ill-typed values are noted and gone past, for a check of a model. */
    private final boolean inspecting;

    /** Whether the template was bound to a record or to declarations, which say what must have a value that shows. */
    private final boolean isBound;

    private Indentation indentation = Indentation.NONE;
    private @Nullable Notes notes;

    /** What was found wrong with the model. */
    private static final class Notes {

        final Set<Node> tagsWithoutValue = Collections.newSetFromMap(new IdentityHashMap<>());
        final List<MissingVariable> missing = new ArrayList<>();
        final Set<TemplateFault> illTyped = new LinkedHashSet<>();
    }

    public Rendering(
            Sink out,
            Locale reader,
            Limits limits,
            Shapes shapes,
            Compiler compiler,
            boolean inspecting,
            boolean isBound) {
        super(limits);
        this.out = out;
        this.reader = reader;
        this.shapes = shapes;
        this.compiler = compiler;
        this.inspecting = inspecting;
        this.isBound = isBound;
    }

    /** Every tag that had no value, once each, in the order in which they were reached. */
    public List<MissingVariable> missing() {
        return notes == null ? List.of() : List.copyOf(notes.missing);
    }

    /** Whether a tag had no value. */
    public boolean isIncomplete() {
        return notes != null && !notes.missing.isEmpty();
    }

    /** Every value that could not be printed, once each, in the order in which they were reached. */
    public List<TemplateFault> illTyped() {
        return notes == null ? List.of() : List.copyOf(notes.illTyped);
    }

    private Notes notes() {
        if (notes == null) {
            notes = new Notes();
        }
        return notes;
    }

    boolean isBound() {
        return isBound;
    }

    boolean isIndented() {
        return indentation != Indentation.NONE;
    }

    /** Writes the literal text before a tag, each of its lines indented. */
    void writeIndented(Node node) {
        indentation.write(node, out);
    }

    Indentation indentation() {
        return indentation;
    }

    /** Indents from here on; returns how it was, to be given back. */
    Indentation indent(Indentation other) {
        Indentation before = indentation;
        indentation = other;
        return before;
    }

    void reportMissing(VariableNode tag) {
        reportMissing(tag, tag.lookup());
    }

    void reportMissing(Node tag, Lookup value) {
        Notes found = notes();
        if (found.tagsWithoutValue.add(tag)) {
            found.missing.add(new MissingVariable(value.text(), tag.source().place(tag.offset())));
        }
    }

    /** Notes a value that cannot be printed, where a model is only being checked; otherwise fails. */
    void reportIllTyped(Node tag, Fault fault) {
        if (!inspecting) {
            throw fault;
        }
        notes().illTyped.add(fault.at(tag.source(), tag.offset()));
    }
}
