package org.commspubliques.templates.internal.node;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.filter.ValueText;
import org.commspubliques.templates.internal.sink.Sink;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.value.Field;
import org.commspubliques.templates.internal.value.FieldPath;
import org.commspubliques.templates.internal.value.Lookup;
import org.jspecify.annotations.Nullable;

/** A tag that prints a value. */
public abstract sealed class VariableNode extends Node
        permits AnyVariableNode, NumberVariableNode, TextVariableNode, WholeVariableNode {

    private static final FilterCall[] NO_FILTERS = {};

    /** How much of a value a message shows, in UTF-16 units. */
    private static final int SHOWN = 40;

    final Lookup lookup;
    final Escaping escaping;
    final FilterCall[] filters;

    /** What stands in for a value that is absent or blank, and what stands for one that is there; mostly neither. */
    final @Nullable Body otherwise;

    final @Nullable Body instead;

    VariableNode(
            Start start,
            Lookup lookup,
            Escaping escaping,
            FilterCall[] filters,
            @Nullable Body otherwise,
            @Nullable Body instead) {
        super(start);
        this.lookup = lookup;
        this.escaping = escaping;
        this.filters = filters;
        this.otherwise = otherwise;
        this.instead = instead;
    }

    /** The same tag with the value of a component. */
    VariableNode(VariableNode tag, FieldPath component) {
        this(tag.start(), component, tag.escaping, tag.filters, null, null);
    }

    /**
     * Creates a node.
     *
     * @param otherwise the text for a value that is absent or blank; null if a value is required
     * @param instead the text that a value which is there shows instead of itself; null if it shows itself
     */
    public static VariableNode of(
            Start start,
            Lookup lookup,
            Escaping escaping,
            List<FilterCall> filters,
            @Nullable Body otherwise,
            @Nullable Body instead) {
        return new AnyVariableNode(start, lookup, escaping, filters.toArray(NO_FILTERS), otherwise, instead);
    }

    /** The same tag, whose value is found in another way. */
    public VariableNode with(Lookup other, @Nullable Body boundOtherwise, @Nullable Body boundInstead) {
        if (other instanceof FieldPath path && boundOtherwise == null && boundInstead == null) {
            if (path.direct() instanceof Field.OfText text && filters.length == 0) {
                return new TextVariableNode(this, path, text);
            } else if (path.direct() instanceof Field.OfNumber number && filters.length == 1) {
                return new NumberVariableNode(this, path, number);
            } else if (path.direct() instanceof Field.OfWhole whole && printsNumbersAsTheyAre()) {
                return new WholeVariableNode(this, path, whole);
            }
        }
        return new AnyVariableNode(start(), other, escaping, filters, boundOtherwise, boundInstead);
    }

    private boolean printsNumbersAsTheyAre() {
        return filters.length == 0 && escaping.writesNumbersAsTheyAre();
    }

    public Lookup lookup() {
        return lookup;
    }

    public List<FilterCall> filters() {
        return List.of(filters);
    }

    /** The text for a value that is absent or blank. */
    public @Nullable Body otherwise() {
        return otherwise;
    }

    /** The text that a value which is there shows instead of itself. */
    public @Nullable Body instead() {
        return instead;
    }

    final void renderFiltered(double value, FilterCall filter, Rendering rendering) {
        Sink out = rendering.out;
        int start = out.length();
        try {
            filter.writeNumber(value, rendering.reader, out);
            escapeFrom(start, out);
        } catch (Fault fault) {
            out.discardFrom(start);
            rendering.reportIllTyped(this, named(fault, value));
        }
    }

    /** What a filter refused, with the name of the variable and its value, which whoever filled it in has to find. */
    final Fault named(Fault fault, Object value) {
        if (filters.length == 0) {
            return fault;
        }
        Optional<String> text = ValueText.of(value).map(VariableNode::shortened);
        return fault.with(Wording.of(
                " (« " + lookup.text() + " »"
                        + text.map(shown -> " vaut « " + shown + " »").orElse("") + ")",
                " ('" + lookup.text() + "'"
                        + text.map(shown -> " is '" + shown + "'").orElse("") + ")"));
    }

    private static String shortened(String text) {
        String line = CharMatcher.javaIsoControl().replaceFrom(text, ' ');
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return line.substring(0, end) + "…";
    }

    final void escapeFrom(int start, Sink out) {
        if (!escaping.isNone()) {
            out.escapeFrom(start, escaping);
        }
    }
}
