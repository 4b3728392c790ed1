package org.commspubliques.core.json;

import org.commspubliques.core.accuracy.Contradiction;
import org.commspubliques.core.internal.json.JsonNames;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a contradiction with its two sides, each with the place of its words. */
final class ContradictionSerializer extends StdSerializer<Contradiction> {

    ContradictionSerializer() {
        super(Contradiction.class);
    }

    @Override
    public void serialize(Contradiction contradiction, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        out.writeStringProperty("ruleId", contradiction.ruleId());
        out.writeStringProperty("severity", JsonNames.of(contradiction.severity()));
        contradiction.fact().ifPresent(fact -> out.writeStringProperty("fact", fact.value()));
        Parts.wording(out, "message", contradiction.message());
        Parts.wording(out, "advice", contradiction.advice());
        out.writeName("sides");
        out.writeStartArray();
        for (Contradiction.Side side : contradiction.sides()) {
            out.writeStartObject();
            out.writeStringProperty("communication", side.communication().value());
            out.writeStringProperty("title", side.title());
            out.writeStringProperty("unit", side.unit().value());
            Parts.locus(out, side.locus());
            out.writeStringProperty("excerpt", side.excerpt());
            side.proposed().ifPresent(words -> out.writeStringProperty("rewording", words));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
