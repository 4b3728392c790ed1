package org.commspubliques.core.json;

import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.support.Lifetime;
import org.commspubliques.core.support.SupportField;
import org.commspubliques.core.support.SupportProfile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what is expected of a form of message, with the words a front end puts beside the fields it makes of it. */
final class SupportProfileSerializer extends StdSerializer<SupportProfile> {

    SupportProfileSerializer() {
        super(SupportProfile.class);
    }

    @Override
    public void serialize(SupportProfile profile, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        out.writeStringProperty("kind", JsonNames.of(profile.kind()));
        FindingSerializer.wording(out, "word", profile.word());
        out.writeName("fields");
        out.writeStartArray();
        profile.requires().forEach(field -> field(field, true, out));
        profile.recommends().forEach(field -> field(field, false, out));
        out.writeEndArray();
        out.writeName("channels");
        out.writeStartArray();
        profile.channels().stream().map(ChannelId::value).forEach(out::writeString);
        out.writeEndArray();
        out.writeName("lifetime");
        out.writeStartObject();
        out.writeStringProperty("end", JsonNames.of(profile.lifetime().end()));
        if (profile.lifetime().end() == Lifetime.End.DAYS) {
            out.writeNumberProperty("days", profile.lifetime().days());
        }
        out.writeEndObject();
        out.writeName("lengths");
        out.writeStartObject();
        profile.lengths().forEach((role, signs) -> out.writeNumberProperty(JsonNames.of(role), signs));
        out.writeEndObject();
        out.writeName("duties");
        out.writeStartArray();
        profile.duties().forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void field(SupportField field, boolean required, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("field", JsonNames.of(field));
        FindingSerializer.wording(out, "label", field.label());
        out.writeBooleanProperty("required", required);
        out.writeEndObject();
    }
}
