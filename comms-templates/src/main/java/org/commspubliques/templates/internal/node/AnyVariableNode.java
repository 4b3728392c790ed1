package org.commspubliques.templates.internal.node;

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

/** A tag that prints a value of which nothing is known, or that has a text in its place. */
final class AnyVariableNode extends VariableNode {

    AnyVariableNode(
            Start start,
            Lookup lookup,
            Escaping escaping,
            FilterCall[] filters,
            @Nullable Body otherwise,
            @Nullable Body instead) {
        super(start, lookup, escaping, filters, otherwise, instead);
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        Object owner = frame.value();
        Field field = lookup.field(frame);
        if (field == null || owner == null || otherwise != null || instead != null) {
            renderValue(lookup.find(frame, rendering.shapes), rendering, frame);
        } else if (field instanceof Field.OfText known) {
            renderText(known.text(owner), rendering, frame);
        } else if (field instanceof Field.OfNumber known) {
            renderNumber(known.number(owner), rendering, frame);
        } else if (field instanceof Field.OfWhole whole) {
            renderWhole(whole.whole(owner), rendering, frame);
        } else {
            renderValue(field.read(owner), rendering, frame);
        }
    }

    private void renderText(@Nullable String value, Rendering rendering, Frame frame) {
        if (value != null && filters.length == 0) {
            rendering.out.append(value, escaping);
        } else {
            renderValue(value, rendering, frame);
        }
    }

    private void renderNumber(double value, Rendering rendering, Frame frame) {
        if (filters.length != 1) {
            renderValue(value, rendering, frame);
            return;
        }
        renderFiltered(value, filters[0], rendering);
    }

    private void renderWhole(long number, Rendering rendering, Frame frame) {
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

    private void renderValue(@Nullable Object value, Rendering rendering, Frame frame) {
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
}
