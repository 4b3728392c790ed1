package org.commspubliques.templates.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateFault;

/** The faults of one template, so that an author sees all of them at once. Bounded. Not thread-safe. */
public final class FaultList {

    /** More than anyone mends in one go; a hostile source must not make a list as long as itself. */
    private static final int MOST = 100;

    private final List<TemplateFault> faults = new ArrayList<>();

    public void add(Fault fault, SourceText source, int offset) {
        if (faults.size() < MOST) {
            faults.add(fault.at(source, offset));
        }
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public boolean isFull() {
        return faults.size() == MOST;
    }

    /** Throws if there is any fault. */
    public void check() {
        if (!faults.isEmpty()) {
            throw TemplateException.of(faults);
        }
    }
}
