package org.commspubliques.core.json;

import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.internal.json.JsonNames;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a report: the gravest severity that counts, the checks made, the findings in the order of the text. */
final class ReportSerializer extends StdSerializer<Report> {

    ReportSerializer() {
        super(Report.class);
    }

    @Override
    public void serialize(Report report, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        report.worst().ifPresent(worst -> out.writeStringProperty("worst", JsonNames.of(worst)));
        out.writeName("checks");
        out.writeStartArray();
        report.checks().forEach(out::writeString);
        out.writeEndArray();
        out.writeName("findings");
        out.writeStartArray();
        for (Finding finding : report.findings()) {
            FindingSerializer.write(finding, report.status(finding), out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
