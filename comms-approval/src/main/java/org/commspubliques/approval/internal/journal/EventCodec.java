package org.commspubliques.approval.internal.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.decision.AccessPath;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.internal.json.JsonObjectText;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.core.json.CoreJsonModule;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The payload of a record: when, and what happened, as one JSON object on one line. A chain is written as its hash, and is in
 * the library of chains before that. Thread-safe.
 */
final class EventCodec {

    /** One for all stores, which the attributes of a reader and a writer tell apart: to learn all events takes milliseconds. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoreJsonModule())
            .addModule(new JournalJsonModule())
            .addModule(new SimpleModule("comms-journal")
                    .addSerializer(ApprovalChain.class, new ChainSerializer())
                    .addDeserializer(ApprovalChain.class, new ChainDeserializer()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final ObjectWriter writer;
    private final ObjectReader reader;
    private final PlainEvents plain;

    EventCodec(ApprovalStore store) {
        ChainLibrary chains = new ChainLibrary(store);
        this.plain = new PlainEvents(chains);
        this.writer = MAPPER.writer().withAttribute(ChainLibrary.class, chains);
        this.reader = MAPPER.readerFor(Batch.class).withAttribute(ChainLibrary.class, chains);
    }

    /** What one command brought about. Public to the JSON mapper only. */
    record Batch(
            Instant at,
            List<ApprovalEvent> events,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AccessPath path) {

        Batch {
            Objects.requireNonNull(at, "at");
            events = ImmutableList.copyOf(events);
        }

        Batch(Instant at, List<ApprovalEvent> events) {
            this(at, events, null);
        }
    }

    String write(Batch batch) {
        String payload = plain.write(batch.at(), batch.events(), batch.path());
        return payload == null ? writeByMapper(batch) : JsonObjectText.vouched(payload);
    }

    String writeByMapper(Batch batch) {
        return writer.writeValueAsString(batch);
    }

    /** Reads a payload; {@code place} is how an error names the record. */
    Batch read(String place, String payload) {
        try {
            return reader.readValue(payload);
        } catch (JacksonException e) {
            throw new StoreException(
                    place,
                    StoreException.Failure.UNREADABLE,
                    Wording.of(
                            "cet enregistrement n’est pas celui d’une validation : " + e.getOriginalMessage(),
                            "this record is not one of an approval: " + e.getOriginalMessage()),
                    e);
        }
    }

    private static final class ChainSerializer extends StdSerializer<ApprovalChain> {

        ChainSerializer() {
            super(ApprovalChain.class);
        }

        @Override
        public void serialize(ApprovalChain chain, JsonGenerator out, SerializationContext context) {
            out.writeString(chains(context).keep(chain));
        }
    }

    private static final class ChainDeserializer extends StdDeserializer<ApprovalChain> {

        ChainDeserializer() {
            super(ApprovalChain.class);
        }

        @Override
        public ApprovalChain deserialize(JsonParser in, DeserializationContext context) {
            return chains(context).find(in.getString());
        }
    }

    private static ChainLibrary chains(DatabindContext context) {
        return (ChainLibrary) Objects.requireNonNull(context.getAttribute(ChainLibrary.class), "chains");
    }
}
