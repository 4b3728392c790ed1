package org.commspubliques.templates;

import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.internal.node.Budget;
import org.commspubliques.templates.internal.sink.Buffers;
import org.commspubliques.templates.internal.value.Shapes;

/**
 * What an engine lays down for all its templates.
 *
 * @param limits how much a template may cost
 * @param budget the same, as a rendering counts it
 * @param filters the filters that templates may name
 * @param loader where included templates are found
 * @param shapes how records are read
 * @param buffers what renderings write into
 * @param lenient whether what is missing prints nothing
 * @param plain whether values are escaped as the specification of Mustache has it, without regard to where they land
 */
record EngineSettings(
        RenderLimits limits,
        Budget.Limits budget,
        Filters filters,
        TemplateLoader loader,
        Shapes shapes,
        Buffers buffers,
        boolean lenient,
        boolean plain) {}
