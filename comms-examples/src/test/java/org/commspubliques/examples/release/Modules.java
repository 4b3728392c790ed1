package org.commspubliques.examples.release;

import java.util.Map;
import java.util.stream.Stream;
import org.commspubliques.approval.Approvals;
import org.commspubliques.core.StandardReview;
import org.commspubliques.templates.TemplateEngine;
import org.junit.jupiter.params.provider.Arguments;

/** The three modules that hosts embed, each with a type by which it is found. */
final class Modules {

    private Modules() {}

    static Stream<Arguments> all() {
        return Map.of(
                        "comms-core", StandardReview.class,
                        "comms-approval", Approvals.class,
                        "comms-templates", TemplateEngine.class)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(module -> Arguments.of(module.getKey(), module.getValue()));
    }
}
