package org.commspubliques.core.json;

import org.commspubliques.core.accuracy.AffectedText;
import org.commspubliques.core.accuracy.AffectedText.Occurrence;
import org.commspubliques.core.accuracy.AffectedTexts;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.language.Wording;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the texts a changed fact leaves wrong: states and links with their names and with what people read. */
final class AffectedTextsSerializer extends StdSerializer<AffectedTexts> {

    AffectedTextsSerializer() {
        super(AffectedTexts.class);
    }

    @Override
    public void serialize(AffectedTexts affected, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        out.writeStringProperty("fact", affected.change().after().key().value());
        Parts.wording(out, "before", affected.change().before().value().label());
        Parts.wording(out, "after", affected.change().after().value().label());
        Parts.wording(out, "label", affected.label());
        out.writeName("texts");
        out.writeStartArray();
        for (AffectedText text : affected.texts()) {
            write(text, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(AffectedText text, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("communication", text.communication().value());
        out.writeStringProperty("title", text.title());
        out.writeStringProperty("unit", text.unit().value());
        named(out, "state", JsonNames.of(text.state()), text.state().label());
        named(out, "reliance", JsonNames.of(text.reliance()), text.reliance().label());
        Parts.wording(out, "advice", text.advice());
        out.writeName("occurrences");
        out.writeStartArray();
        for (Occurrence occurrence : text.occurrences()) {
            out.writeStartObject();
            out.writeStringProperty("variant", occurrence.variant().toString());
            Parts.locus(out, occurrence.locus());
            out.writeStringProperty("excerpt", occurrence.excerpt());
            out.writeStringProperty("rewording", occurrence.rewording());
            out.writeStringProperty("sentence", occurrence.sentence());
            out.writeStringProperty("rewordedSentence", occurrence.rewordedSentence());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeName("toRead");
        out.writeStartArray();
        text.toRead().forEach(variant -> out.writeString(variant.toString()));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void named(JsonGenerator out, String name, String value, Wording label) {
        out.writeStringProperty(name, value);
        Parts.wording(out, name + "Label", label);
    }
}
