package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.filter.ValueText;
import org.commspubliques.templates.internal.value.Frame;
import org.commspubliques.templates.internal.value.Lookup;
import org.commspubliques.templates.internal.value.Values;
import org.jspecify.annotations.Nullable;

/**
 * The template that a tag includes: by its name, or by a variable that holds its name. One that is included by name is
 * filled in while the including template is compiled, because templates may include one another. Thread-safe after that.
 */
public final class Included {

    private final String name;
    private final @Nullable Lookup variable;
    private @Nullable Body body;

    private Included(String name, @Nullable Lookup variable) {
        this.name = name;
        this.variable = variable;
    }

    public static Included named(String name) {
        return new Included(name, null);
    }

    public static Included named(String name, Body body) {
        Included included = new Included(name, null);
        included.fill(body);
        return included;
    }

    public static Included namedBy(Lookup variable) {
        return new Included(variable.text(), variable);
    }

    public void fill(Body found) {
        this.body = found;
    }

    /** The name as the tag writes it, without its asterisk. */
    public String name() {
        return name;
    }

    /** The variable that holds the name; null for a template included by name. */
    public @Nullable Lookup variable() {
        return variable;
    }

    /** The template included by name; null for one that only a rendering knows. */
    public @Nullable Body known() {
        return body;
    }

    /** What a tag includes; nothing if it has no name, which is noted as missing. */
    Body body(Node tag, Rendering rendering, Frame frame) {
        if (variable == null) {
            return body == null ? Body.EMPTY : body;
        }
        Object value = variable.find(frame, rendering.shapes);
        String wanted = value == null ? "" : ValueText.of(value).orElse("");
        if (Values.isBlank(wanted)) {
            rendering.reportMissing(tag, variable);
            return Body.EMPTY;
        }
        Body found = rendering.compiler.included(wanted);
        return found == null ? Body.EMPTY : found;
    }
}
