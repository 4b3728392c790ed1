package org.commspubliques.core.json;

import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Translation;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.media.MediaFile;
import org.commspubliques.core.media.TextEquivalent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a communication, in the shape the pointers of findings speak of, with the seal of each variant. */
final class CommunicationSerializer extends StdSerializer<Communication> {

    CommunicationSerializer() {
        super(Communication.class);
    }

    @Override
    public void serialize(Communication communication, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        out.writeStringProperty("id", communication.id().value());
        out.writeStringProperty("title", communication.title());
        out.writeStringProperty("purpose", JsonNames.of(communication.purpose()));
        out.writeStringProperty("owner", communication.owner().value());
        out.writeStringProperty("author", communication.author().value());
        out.writeStringProperty("confidentiality", JsonNames.of(communication.confidentiality()));
        communication.support().ifPresent(support -> out.writeStringProperty("support", JsonNames.of(support)));
        provenance(communication.provenance(), out);
        communication
                .embargo()
                .ifPresent(embargo ->
                        out.writeStringProperty("embargo", embargo.until().toString()));
        communication.validUntil().ifPresent(instant -> out.writeStringProperty("validUntil", instant.toString()));
        out.writeName("audiences");
        out.writeStartArray();
        communication.audiences().stream().map(Audience::id).forEach(out::writeString);
        out.writeEndArray();
        out.writeName("facts");
        out.writeStartArray();
        communication.facts().stream().map(FactKey::value).forEach(out::writeString);
        out.writeEndArray();
        out.writeName("topics");
        out.writeStartArray();
        communication.topics().forEach(topic -> topic(topic, out));
        out.writeEndArray();
        if (!communication.reusedFrom().isEmpty()) {
            out.writeName("reusedFrom");
            out.writeStartArray();
            communication.reusedFrom().stream().map(CommunicationId::value).forEach(out::writeString);
            out.writeEndArray();
        }
        out.writeName("variants");
        out.writeStartArray();
        communication.variants().forEach(variant -> variant(communication, variant, out, context));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void variant(
            Communication communication, Variant variant, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        out.writeStringProperty("channel", variant.channel().value());
        out.writeStringProperty("language", variant.id().language());
        out.writeStringProperty("seal", communication.seal(variant.id()).sha256());
        communication
                .plannedAt(variant.id())
                .ifPresent(instant -> out.writeStringProperty("plannedAt", instant.toString()));
        variant.template().ifPresent(template -> {
            out.writeName("template");
            context.writeValue(out, template);
        });
        variant.translatedFrom().ifPresent(translation -> translation(translation, out));
        out.writeName("sections");
        out.writeStartArray();
        for (Section section : variant.sections()) {
            out.writeStartObject();
            out.writeStringProperty("role", JsonNames.of(section.role()));
            out.writeStringProperty("text", section.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeName("media");
        out.writeStartArray();
        for (MediaAsset medium : variant.media()) {
            out.writeStartObject();
            out.writeStringProperty("name", medium.name());
            out.writeStringProperty("mediaType", medium.mediaType());
            out.writeStringProperty("sha256", medium.sha256());
            out.writeStringProperty("altText", medium.altText());
            out.writeStringProperty("credit", medium.credit());
            medium.rights().ifPresent(rights -> rights(rights, out));
            if (!medium.equivalent().isNone()) {
                equivalent(medium.equivalent(), out);
            }
            medium.technical().ifPresent(file -> file(file, out));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void rights(MediaUsage rights, JsonGenerator out) {
        out.writeName("rights");
        out.writeStartObject();
        out.writeStringProperty("shows", JsonNames.of(rights.shows()));
        out.writeStringProperty("release", rights.release());
        rights.lastDay().ifPresent(day -> out.writeStringProperty("licensedUntil", day.toString()));
        provenance(rights.provenance(), out);
        out.writeEndObject();
    }

    private static void translation(Translation translation, JsonGenerator out) {
        out.writeName("translatedFrom");
        out.writeStartObject();
        out.writeStringProperty("source", translation.source().toString());
        out.writeName("sections");
        out.writeStartObject();
        translation.parts().sections().forEach((role, digest) -> out.writeStringProperty(JsonNames.of(role), digest));
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void equivalent(TextEquivalent equivalent, JsonGenerator out) {
        out.writeName("equivalent");
        out.writeStartObject();
        out.writeStringProperty("transcript", equivalent.transcript());
        out.writeName("subtitles");
        out.writeStartArray();
        equivalent.subtitles().forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void file(MediaFile file, JsonGenerator out) {
        out.writeName("file");
        out.writeStartObject();
        out.writeStringProperty("format", JsonNames.of(file.format()));
        out.writeNumberProperty("bytes", file.bytes());
        file.size().ifPresent(size -> {
            out.writeNumberProperty("width", size.width());
            out.writeNumberProperty("height", size.height());
        });
        file.duration().ifPresent(duration -> out.writeStringProperty("duration", duration.toString()));
        out.writeBooleanProperty("animated", file.animated());
        out.writeEndObject();
    }

    private static void provenance(Provenance provenance, JsonGenerator out) {
        out.writeName("provenance");
        out.writeStartObject();
        out.writeStringProperty("origin", JsonNames.of(provenance.origin()));
        out.writeStringProperty("tool", provenance.tool());
        provenance.readOver().ifPresent(person -> out.writeStringProperty("proofreader", person.value()));
        out.writeEndObject();
    }

    private static void topic(Topic topic, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("subject", topic.subject());
        out.writeStringProperty("place", topic.place());
        topic.firstDay().ifPresent(day -> out.writeStringProperty("from", day.toString()));
        topic.lastDay().ifPresent(day -> out.writeStringProperty("until", day.toString()));
        out.writeEndObject();
    }
}
