package org.commspubliques.templates.internal.value;

import org.commspubliques.templates.internal.source.Fault;
import org.jspecify.annotations.Nullable;

/** What a template may ask about its place in the innermost loop. */
public enum LoopVariable implements Lookup {
    /** True for the first item. */
    FIRST("@first") {
        @Override
        Object of(Frame loop) {
            return loop.index == 1;
        }
    },
    /** True for the last item. */
    LAST("@last") {
        @Override
        Object of(Frame loop) {
            return loop.last;
        }
    },
    /** The number of the item, from 1 as people count. */
    INDEX("@index") {
        @Override
        Object of(Frame loop) {
            return loop.index;
        }
    };

    private final String text;

    LoopVariable(String text) {
        this.text = text;
    }

    public static LoopVariable parse(String text) {
        for (LoopVariable variable : values()) {
            if (variable.text.equals(text)) {
                return variable;
            }
        }
        throw Fault.syntax(
                "« " + text + " » n’existe pas ; dans une liste on peut écrire @first, @last ou @index",
                "'" + text + "' does not exist; in a list one may write @first, @last or @index");
    }

    abstract Object of(Frame loop);

    @Override
    public String text() {
        return text;
    }

    @Override
    public @Nullable Object find(Frame frame, Shapes shapes) {
        for (Frame at = frame; at != null; at = at.outer) {
            if (at.index > 0) {
                return of(at);
            }
        }
        return null;
    }
}
