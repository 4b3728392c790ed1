package org.commspubliques.templates.internal.node;

import java.util.Iterator;
import java.util.List;
import org.commspubliques.templates.internal.source.Delimiters;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.value.DeclaredName;
import org.commspubliques.templates.internal.value.Field;
import org.commspubliques.templates.internal.value.Frame;
import org.commspubliques.templates.internal.value.Kind;
import org.commspubliques.templates.internal.value.Lookup;
import org.commspubliques.templates.internal.value.Values;
import org.commspubliques.templates.value.Lambda;
import org.jspecify.annotations.Nullable;

/** A part that a value shows, hides or repeats, and a part that stands where the value is false or empty. */
public final class SectionNode extends Node {

    private final Lookup lookup;
    private final Body body;
    private final Body otherwise;
    private final Inside inside;

    /** Whether what is declared as required leaves a hole where it is absent: there is no text for that. */
    private final boolean leavesHole;

    /**
     * What stands between the tags of a section, for a lambda.
     *
     * @param from where it begins in the source
     * @param to where it ends
     * @param delimiters what its tags begin and end with
     * @param isText whether it stands where whole elements may stand
     */
    public record Inside(int from, int to, Delimiters delimiters, boolean isText) {}

    /**
     * Creates a node.
     *
     * @param body what stands for a value; empty for an inverted section
     * @param otherwise what stands for none; empty unless the section is inverted, or an inverted section of the same
     *     name follows it at once
     */
    public SectionNode(Start start, Lookup lookup, Body body, Body otherwise, Inside inside) {
        super(start);
        this.lookup = lookup;
        this.body = body;
        this.otherwise = otherwise;
        this.inside = inside;
        this.leavesHole = otherwise.isEmpty() && lookup instanceof DeclaredName declared && declared.isRequired();
    }

    /** The same tag with other parts. */
    public SectionNode with(Lookup other, Body boundBody, Body boundOtherwise) {
        return new SectionNode(start(), other, boundBody, boundOtherwise, inside);
    }

    public Lookup lookup() {
        return lookup;
    }

    public Body body() {
        return body;
    }

    public Body otherwise() {
        return otherwise;
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        Field field = field();
        Object owner = frame.value();
        if (field == null || owner == null || !frame.isOf(field.owner())) {
            renderValue(lookup.find(frame, rendering.shapes), rendering, frame);
        } else if (field instanceof Field.OfFlag flag) {
            renderFlag(flag.flag(owner), rendering, frame);
        } else {
            renderValue(field.read(owner), rendering, frame);
        }
    }

    @Override
    @Nullable Field field() {
        return lookup.field();
    }

    void renderFlag(boolean isSet, Rendering rendering, Frame frame) {
        rendering.enterSection();
        (isSet ? body : otherwise).render(rendering, frame);
        rendering.leaveSection();
    }

    void renderValue(@Nullable Object value, Rendering rendering, Frame frame) {
        rendering.enterSection();
        renderWithin(value, rendering, frame);
        rendering.leaveSection();
    }

    private void renderWithin(@Nullable Object value, Rendering rendering, Frame frame) {
        if (value == null) {
            renderAbsence(rendering, frame);
            return;
        }
        if (value instanceof Boolean) {
            (Boolean.TRUE.equals(value) ? body : otherwise).render(rendering, frame);
            return;
        }
        switch (Kind.of(value)) {
            case LIST -> renderItems((List<?>) value, rendering, frame);
            case SINGLE -> body.render(rendering, new Frame(frame, value));
            case LAMBDA -> renderMade((Lambda) value, rendering, frame);
            case TEXT -> renderText((CharSequence) value, rendering, frame);
            case ITERABLE, ARRAY -> renderItems(Values.iterable(value).iterator(), rendering, frame);
        }
    }

    private void renderAbsence(Rendering rendering, Frame frame) {
        if (leavesHole) {
            rendering.reportMissing(this, lookup);
        }
        otherwise.render(rendering, frame);
    }

    private void renderItems(List<?> items, Rendering rendering, Frame frame) {
        int size = items.size();
        if (size == 0) {
            renderAbsence(rendering, frame);
            return;
        }
        Frame loop = new Frame(frame, null);
        for (int i = 0; i < size; i++) {
            rendering.spendIteration();
            loop.next(items.get(i), i + 1 == size);
            body.render(rendering, loop);
        }
    }

    private void renderText(CharSequence text, Rendering rendering, Frame frame) {
        if (Values.isBlank(text)) {
            renderAbsence(rendering, frame);
        } else {
            body.render(rendering, new Frame(frame, text));
        }
    }

    private void renderItems(Iterator<?> items, Rendering rendering, Frame frame) {
        if (!items.hasNext()) {
            renderAbsence(rendering, frame);
            return;
        }
        Frame loop = new Frame(frame, null);
        while (items.hasNext()) {
            rendering.spendIteration();
            @Nullable Object item = items.next();
            loop.next(item, !items.hasNext());
            body.render(rendering, loop);
        }
    }

    private void renderMade(Lambda lambda, Rendering rendering, Frame frame) {
        if (body.isEmpty() && !otherwise.isEmpty()) {
            return;
        }
        if (!inside.isText()) {
            throw Fault.value(
                    "une fonction ne peut remplir une section qui se trouve dans une balise HTML, un attribut, un script ou"
                            + " un style",
                    "a lambda cannot fill a section that stands inside an HTML tag, an attribute, a script or a style");
        }
        String made = lambda.apply(source().slice(inside.from(), inside.to()));
        rendering.spendTags(made.length());
        rendering.enterPartial();
        rendering.compiler.parse(made, inside.delimiters(), false).render(rendering, frame);
        rendering.leavePartial();
    }
}
