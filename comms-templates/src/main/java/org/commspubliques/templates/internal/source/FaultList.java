package org.commspubliques.templates.internal.source;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** Throws if there is any fault: those of each template in the order of its source, the templates as they came. */
    public void check() {
        if (faults.isEmpty()) {
            return;
        }
        List<String> templates = faults.stream()
                .map(fault -> fault.place().template())
                .distinct()
                .toList();
        faults.sort(Comparator.comparingInt(
                        (TemplateFault fault) -> templates.indexOf(fault.place().template()))
                .thenComparingInt(fault -> fault.place().line())
                .thenComparingInt(fault -> fault.place().column()));
        throw TemplateException.of(faults);
    }
}
