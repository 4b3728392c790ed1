package org.commspubliques.core.json;

import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.source.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a finding, in both languages. */
final class FindingSerializer extends StdSerializer<Finding> {

    FindingSerializer() {
        super(Finding.class);
    }

    @Override
    public void serialize(Finding finding, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        out.writeStringProperty("ruleId", finding.ruleId());
        out.writeStringProperty("severity", JsonNames.of(finding.severity()));
        out.writeStringProperty("pointer", finding.locus().pointer());
        if (finding.locus().hasSpan()) {
            out.writeName("span");
            out.writeStartObject();
            out.writeNumberProperty("start", finding.locus().start());
            out.writeNumberProperty("end", finding.locus().end());
            out.writeEndObject();
        }
        out.writeStringProperty("excerpt", finding.excerpt());
        wording(out, "message", finding.message());
        out.writeName("references");
        out.writeStartArray();
        for (LegalReference reference : finding.references()) {
            out.writeStartObject();
            out.writeStringProperty("id", reference.id());
            wording(out, "citation", reference.citation());
            source(out, reference.source());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeName("sources");
        out.writeStartArray();
        for (Source source : finding.sources()) {
            out.writeStartObject();
            source(out, source);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeName("proposals");
        out.writeStartArray();
        for (Proposal proposal : finding.proposals()) {
            out.writeStartObject();
            wording(out, "advice", proposal.advice());
            proposal.text().ifPresent(text -> out.writeStringProperty("rewording", text));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void source(JsonGenerator out, Source source) {
        out.writeStringProperty("title", source.title());
        source.checked().ifPresent(day -> out.writeStringProperty("checked", day.toString()));
        out.writeStringProperty("confidence", JsonNames.of(source.confidence()));
    }

    private static void wording(JsonGenerator out, String name, Wording wording) {
        out.writeName(name);
        out.writeStartObject();
        out.writeStringProperty("fr", wording.fr());
        out.writeStringProperty("en", wording.en());
        out.writeEndObject();
    }
}
