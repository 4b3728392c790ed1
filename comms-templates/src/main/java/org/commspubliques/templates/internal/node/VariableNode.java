package org.commspubliques.templates.internal.node;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.templates.filter.ValueText;
import org.commspubliques.templates.internal.source.Position;
import org.commspubliques.templates.internal.value.Frame;
import org.commspubliques.templates.internal.value.Lookup;
import org.commspubliques.templates.internal.value.Values;
import org.jspecify.annotations.Nullable;

/** A tag that prints a value. */
public final class VariableNode extends Node {

    private final Lookup lookup;
    private final ImmutableList<FilterCall> filters;
    private final @Nullable String defaultText;
    private final boolean escaped;

    public VariableNode(
            Literal before,
            Position position,
            Lookup lookup,
            List<FilterCall> filters,
            @Nullable String defaultText,
            boolean escaped) {
        super(before, position);
        this.lookup = lookup;
        this.filters = ImmutableList.copyOf(filters);
        this.defaultText = defaultText;
        this.escaped = escaped;
    }

    public Lookup lookup() {
        return lookup;
    }

    public Optional<String> defaultText() {
        return Optional.ofNullable(defaultText);
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        Object value = lookup.find(frame);
        if (defaultText != null && isAbsent(value)) {
            write(defaultText, rendering);
        } else if (value == null) {
            rendering.reportMissing(this);
        } else if (!rendering.checking) {
            write(text(value, rendering), rendering);
        }
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value == null || (value instanceof CharSequence text && Values.isBlank(text));
    }

    private String text(Object value, Rendering rendering) {
        if (filters.isEmpty()) {
            return value instanceof String text
                    ? text
                    : ValueText.of(value).orElseThrow(() -> Values.unsupported(value));
        }
        Object filtered = value;
        for (FilterCall filter : filters) {
            filtered = filter.apply(filtered, rendering.reader);
        }
        return (String) filtered;
    }

    private void write(String text, Rendering rendering) {
        if (rendering.checking) {
            return;
        }
        if (escaped) {
            rendering.out.append(text, rendering.format);
        } else {
            rendering.out.append(text);
        }
    }
}
