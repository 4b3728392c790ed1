package org.commspubliques.core.json;

import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.SuppressionState;
import org.commspubliques.core.finding.SuppressionStatus;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.source.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a finding, in both languages; spans count UTF-16 units from 0, the end is exclusive. In a report, one that somebody
 * has set aside says so.
 */
final class FindingSerializer extends StdSerializer<Finding> {

    FindingSerializer() {
        super(Finding.class);
    }

    @Override
    public void serialize(Finding finding, JsonGenerator out, SerializationContext context) {
        write(finding, SuppressionStatus.NONE, out);
    }

    static void write(Finding finding, SuppressionStatus status, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("ruleId", finding.ruleId());
        finding.fromPack().ifPresent(pack -> {
            out.writeName("pack");
            out.writeStartObject();
            out.writeStringProperty("id", pack.id());
            out.writeStringProperty("version", pack.version());
            out.writeEndObject();
        });
        out.writeStringProperty("category", JsonNames.of(finding.category()));
        out.writeStringProperty("severity", JsonNames.of(finding.severity()));
        out.writeStringProperty("baseSeverity", JsonNames.of(finding.baseSeverity()));
        out.writeNumberProperty("confidence", finding.confidence());
        out.writeBooleanProperty("derogable", finding.derogable());
        locus(out, finding.locus());
        out.writeStringProperty("excerpt", finding.excerpt());
        out.writeStringProperty("sentence", finding.sentence());
        out.writeStringProperty("fingerprint", finding.fingerprint());
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
        out.writeName("related");
        out.writeStartArray();
        for (Locus related : finding.related()) {
            out.writeStartObject();
            locus(out, related);
            out.writeEndObject();
        }
        out.writeEndArray();
        if (status.state() != SuppressionState.NONE) {
            suppression(out, status);
        }
        out.writeEndObject();
    }

    private static void suppression(JsonGenerator out, SuppressionStatus status) {
        out.writeName("suppression");
        out.writeStartObject();
        out.writeStringProperty("state", JsonNames.of(status.state()));
        status.author().ifPresent(person -> {
            out.writeStringProperty("by", person.value());
            out.writeStringProperty("reason", status.reason());
        });
        status.instant().ifPresent(instant -> out.writeStringProperty("at", instant.toString()));
        status.lastDay().ifPresent(day -> out.writeStringProperty("until", day.toString()));
        out.writeEndObject();
    }

    static void locus(JsonGenerator out, Locus locus) {
        out.writeStringProperty("pointer", locus.pointer());
        if (locus.hasSpan()) {
            out.writeName("span");
            out.writeStartObject();
            out.writeNumberProperty("start", locus.start());
            out.writeNumberProperty("end", locus.end());
            out.writeEndObject();
        }
    }

    private static void source(JsonGenerator out, Source source) {
        out.writeStringProperty("title", source.title());
        source.checked().ifPresent(day -> out.writeStringProperty("checked", day.toString()));
        out.writeStringProperty("confidence", JsonNames.of(source.confidence()));
    }

    static void wording(JsonGenerator out, String name, Wording wording) {
        out.writeName(name);
        out.writeStartObject();
        out.writeStringProperty("fr", wording.fr());
        out.writeStringProperty("en", wording.en());
        out.writeEndObject();
    }
}
