package org.commspubliques.templates.internal.node;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.filter.ValueText;
import org.commspubliques.templates.internal.sink.Sink;
import org.commspubliques.templates.internal.source.Delimiters;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.value.Field;
import org.commspubliques.templates.internal.value.Frame;
import org.commspubliques.templates.internal.value.Lookup;
import org.commspubliques.templates.internal.value.Values;
import org.commspubliques.templates.value.Lambda;
import org.jspecify.annotations.Nullable;

/** A tag that prints a value, or has a text in its place. */
public final class VariableNode extends Node {

    private static final FilterCall[] NO_FILTERS = {};

    /** How much of a value a message shows, in UTF-16 units. */
    private static final int SHOWN = 40;

    private final Lookup lookup;
    private final Escaping escaping;
    private final FilterCall[] filters;

    /** What stands in for a value that is absent or blank, and what stands for one that is there; mostly neither. */
    private final @Nullable Body otherwise;

    private final @Nullable Body instead;

    private VariableNode(
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
        return new VariableNode(start, lookup, escaping, filters.toArray(NO_FILTERS), otherwise, instead);
    }

    /** The same tag, whose value is found in another way. */
    public VariableNode with(Lookup other, @Nullable Body boundOtherwise, @Nullable Body boundInstead) {
        return new VariableNode(start(), other, escaping, filters, boundOtherwise, boundInstead);
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

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        Object owner = frame.value();
        Field field = field();
        if (field == null || owner == null || !frame.isOf(field.owner())) {
            renderValue(lookup.find(frame, rendering.shapes), rendering, frame);
        } else if (field instanceof Field.OfText text) {
            renderText(text.text(owner), rendering, frame);
        } else if (field instanceof Field.OfNumber number) {
            renderNumber(number.number(owner), rendering, frame);
        } else if (field instanceof Field.OfWhole whole) {
            renderWhole(whole.whole(owner), rendering, frame);
        } else {
            renderValue(field.read(owner), rendering, frame);
        }
    }

    /** A value that has neither filter nor a text in its place is what a template mostly prints. */
    @Override
    @Nullable Field field() {
        return otherwise == null && instead == null ? lookup.field() : null;
    }

    void renderText(@Nullable String value, Rendering rendering, Frame frame) {
        if (value == null || filters.length > 0 || (rendering.isBound() && Values.isBlank(value))) {
            renderValue(value, rendering, frame);
        } else {
            rendering.out.append(value, escaping);
        }
    }

    /** Whether {@link #renderTextAsItIs} does for a text. */
    boolean printsTextAsItIs() {
        return filters.length == 0 && escaping.isNone();
    }

    void renderTextAsItIs(@Nullable String value, Rendering rendering, Frame frame) {
        if (value == null || (rendering.isBound() && Values.isBlank(value))) {
            renderValue(value, rendering, frame);
        } else {
            rendering.out.append(value);
        }
    }

    void renderNumber(double value, Rendering rendering, Frame frame) {
        if (filters.length == 1) {
            renderFiltered(value, filters[0], rendering);
        } else {
            renderValue(value, rendering, frame);
        }
    }

    void renderWhole(long number, Rendering rendering, Frame frame) {
        if (filters.length > 1 || !escaping.writesNumbersAsTheyAre()) {
            renderValue(number, rendering, frame);
            return;
        }
        Sink out = rendering.out;
        if (filters.length == 0) {
            out.appendWhole(number);
            return;
        }
        int start = out.length();
        try {
            filters[0].writeWhole(number, rendering.reader, out);
            escapeFrom(start, out);
        } catch (Fault fault) {
            out.discardFrom(start);
            rendering.reportIllTyped(this, named(fault, number));
        }
    }

    void renderValue(@Nullable Object value, Rendering rendering, Frame frame) {
        if (instead != null && Values.isTrue(value)) {
            instead.render(rendering, frame);
        } else if (otherwise != null && Values.isAbsent(value)) {
            otherwise.render(rendering, frame);
        } else if (instead == null) {
            renderPresent(value, rendering, frame);
        }
    }

    private void renderPresent(@Nullable Object value, Rendering rendering, Frame frame) {
        boolean isWanting = value == null || leavesHole(value, rendering, frame);
        if (isWanting) {
            rendering.reportMissing(this);
        }
        if (value == null) {
            return;
        }
        Sink out = rendering.out;
        int start = out.length();
        try {
            write(value, rendering, frame);
        } catch (Fault fault) {
            out.discardFrom(start);
            if (!isWanting) {
                rendering.reportIllTyped(this, named(fault, value));
            }
        }
    }

    /** Whether there is to be a value that shows, and there is one that shows nothing. */
    private boolean leavesHole(Object value, Rendering rendering, Frame frame) {
        return rendering.isBound() && Values.isHole(value) && lookup.isRequired(frame, rendering.shapes);
    }

    private void write(Object value, Rendering rendering, Frame frame) {
        if (value instanceof Lambda lambda) {
            writeMade(lambda, rendering, frame);
        } else if (filters.length > 0) {
            writeFiltered(value, rendering);
        } else if (value instanceof String text) {
            rendering.out.append(text, escaping);
        } else if (escaping.writesNumbersAsTheyAre() && isLiteral(value)) {
            writeText(value, rendering.out);
        } else {
            rendering.out.append(ValueText.of(value).orElseThrow(() -> Values.unsupported(value)), escaping);
        }
    }

    /** A number or a boolean, which has nothing to be escaped in any format. */
    private static boolean isLiteral(Object value) {
        return value instanceof Number || value instanceof Boolean;
    }

    private static void writeText(Object value, Sink out) {
        if (!ValueText.append(value, out)) {
            throw Values.unsupported(value);
        }
    }

    private void writeFiltered(Object value, Rendering rendering) {
        int last = filters.length - 1;
        Object filtered = value;
        for (int i = 0; i < last; i++) {
            filtered = filters[i].text(filtered, rendering.reader);
        }
        int start = rendering.out.length();
        filters[last].write(filtered, rendering.reader, rendering.out);
        escapeFrom(start, rendering.out);
    }

    /** What a lambda makes is rendered, and then treated like any other value. */
    private void writeMade(Lambda lambda, Rendering rendering, Frame frame) {
        String made = lambda.apply("");
        rendering.spendTags(made.length());
        rendering.enterPartial();
        int start = rendering.out.length();
        rendering.compiler.parse(made, Delimiters.STANDARD, !escaping.isNone()).render(rendering, frame);
        if (filters.length > 0) {
            String whole = rendering.out.textFrom(start);
            rendering.out.discardFrom(start);
            writeFiltered(whole, rendering);
        } else {
            escapeFrom(start, rendering.out);
        }
        rendering.leavePartial();
    }

    private void renderFiltered(double value, FilterCall filter, Rendering rendering) {
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
    private Fault named(Fault fault, Object value) {
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

    private void escapeFrom(int start, Sink out) {
        if (!escaping.isNone()) {
            out.escapeFrom(start, escaping);
        }
    }
}
