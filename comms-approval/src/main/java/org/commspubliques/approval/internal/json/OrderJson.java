package org.commspubliques.approval.internal.json;

import java.util.Set;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.internal.json.JsonNames;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what an order delivers as one JSON object: the same bytes each time. Stateless. */
public final class OrderJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OrderJson() {}

    /**
     * Writes the object.
     *
     * @param key the order's idempotency key
     * @param communication the communication
     * @param variant what is delivered
     * @param seal its seal
     * @param parts the parts that are wanted; empty for all
     * @return the object in UTF-8
     */
    public static byte[] of(
            String key, CommunicationId communication, Variant variant, ContentSeal seal, Set<String> parts) {
        ObjectNode object = JSON.createObjectNode()
                .put("idempotencyKey", key)
                .put("communication", communication.value())
                .put("channel", variant.channel().value())
                .put("language", variant.id().language())
                .put("seal", seal.sha256());
        if (!parts.isEmpty()) {
            ArrayNode wanted = object.putArray("parts");
            parts.forEach(wanted::add);
        }
        ArrayNode sections = object.putArray("sections");
        for (Section section : variant.sections()) {
            sections.addObject().put("role", JsonNames.of(section.role())).put("text", section.text());
        }
        ArrayNode media = object.putArray("media");
        for (MediaAsset medium : variant.media()) {
            ObjectNode written = media.addObject()
                    .put("name", medium.name())
                    .put("mediaType", medium.mediaType())
                    .put("sha256", medium.sha256())
                    .put("altText", medium.altText())
                    .put("credit", medium.credit());
            if (!medium.equivalent().isNone()) {
                written.put("transcript", medium.equivalent().transcript());
                ArrayNode subtitles = written.putArray("subtitles");
                medium.equivalent().subtitles().forEach(subtitles::add);
            }
        }
        return JSON.writeValueAsBytes(object);
    }
}
