package org.commspubliques.templates.internal.source;

import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplatePlace;

/** An offset in a source; line and column are worked out only when someone asks. */
public record Position(SourceText source, int offset) {

    public TemplatePlace place() {
        return source.place(offset);
    }

    /** Gives a fault, which does not know where it happened, this position. */
    public TemplateException locate(Fault fault) {
        Throwable cause = fault.getCause();
        return cause == null
                ? new TemplateException(fault.problem(), place(), fault.wording())
                : new TemplateException(fault.problem(), place(), fault.wording(), cause);
    }
}
