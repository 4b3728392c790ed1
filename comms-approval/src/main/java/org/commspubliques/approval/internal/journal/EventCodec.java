package org.commspubliques.approval.internal.journal;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.json.ApprovalJsonModule;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.core.json.CoreJsonModule;
import org.commspubliques.core.language.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The payload of a record: when, and what happened, as one JSON object on one line. */
final class EventCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoreJsonModule())
            .addModule(new ApprovalJsonModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private EventCodec() {}

    /** What one command brought about. Public to the JSON mapper only. */
    record Batch(Instant at, List<ApprovalEvent> events) {

        Batch {
            Objects.requireNonNull(at, "at");
            events = ImmutableList.copyOf(events);
        }
    }

    static String write(Batch batch) {
        return MAPPER.writeValueAsString(batch);
    }

    /** Reads a payload; {@code place} is how an error names the record. */
    static Batch read(String place, String payload) {
        try {
            return MAPPER.readValue(payload, Batch.class);
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
}
