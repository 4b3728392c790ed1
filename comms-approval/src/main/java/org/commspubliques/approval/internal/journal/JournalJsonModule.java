package org.commspubliques.approval.internal.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.base.Preconditions;
import com.google.common.primitives.Ints;
import java.io.Serial;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.approval.chain.Coverage;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Seat;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentParts;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.internal.json.LibraryEnums;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Reads and writes what the register of approvals holds. Its form was fixed before the {@linkplain
 * org.commspubliques.approval.json.ApprovalContract contract} for front ends and never changes: hashes rest on it. Comes after
 * the module of comms-core.
 */
final class JournalJsonModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    JournalJsonModule() {
        super("comms-approval-journal");
        setMixInAnnotation(ApprovalEvent.class, EventTypes.class);
        setMixInAnnotation(Mandate.class, MandateTypes.class);
        setMixInAnnotation(Mandate.ByAct.class, WithoutNulls.class);
        setMixInAnnotation(Stage.class, WithoutNulls.class);
        setMixInAnnotation(ApprovalEvent.PermitIssued.class, WithoutDerogations.class);
        setMixInAnnotation(ApprovalEvent.Frozen.class, WithoutSpared.class);
        setMixInAnnotation(ApprovalEvent.Corrected.class, WithToldIfAny.class);
        setMixInAnnotation(ApprovalEvent.PublicationWithdrawn.class, WithToldIfAny.class);
        setMixInAnnotation(ApprovalEvent.DeliveryFailed.class, WithReasonTold.class);
        setMixInAnnotation(ApprovalEvent.WithdrawalAnswered.class, WithDetailTold.class);
        setMixInAnnotation(ApprovalEvent.Submitted.class, WithPartsIfAny.class);
        setMixInAnnotation(ApprovalEvent.ContentRevised.class, WithoutNulls.class);
        setMixInAnnotation(Coverage.class, WithSectionsIfAny.class);
        setMixInAnnotation(Vote.class, WithProofsIfAny.class);
        addSerializer(Territory.class, new TerritorySerializer());
        addDeserializer(Territory.class, new TerritoryDeserializer());
        addSerializer(StageId.class, new StageIdSerializer());
        addDeserializer(StageId.class, new StageIdDeserializer());
        addSerializer(PermitId.class, new PermitIdSerializer());
        addDeserializer(PermitId.class, new PermitIdDeserializer());
        addSerializer(Seat.class, new SeatSerializer());
        addDeserializer(Seat.class, new SeatDeserializer());
        addSerializer(Quorum.class, new QuorumSerializer());
        addDeserializer(Quorum.class, new QuorumDeserializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(LibraryEnums.asInRegisters("org.commspubliques"));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ApprovalEvent.Submitted.class, name = "submitted"),
        @JsonSubTypes.Type(value = ApprovalEvent.Decided.class, name = "decided"),
        @JsonSubTypes.Type(value = ApprovalEvent.ContentRevised.class, name = "contentRevised"),
        @JsonSubTypes.Type(value = ApprovalEvent.CircumstancesRevised.class, name = "circumstancesRevised"),
        @JsonSubTypes.Type(value = ApprovalEvent.VariantRemoved.class, name = "variantRemoved"),
        @JsonSubTypes.Type(value = ApprovalEvent.DecisionVoided.class, name = "decisionVoided"),
        @JsonSubTypes.Type(value = ApprovalEvent.FastTrackInvoked.class, name = "fastTrackInvoked"),
        @JsonSubTypes.Type(value = ApprovalEvent.Ratified.class, name = "ratified"),
        @JsonSubTypes.Type(value = ApprovalEvent.PermitIssued.class, name = "permitIssued"),
        @JsonSubTypes.Type(value = ApprovalEvent.PermitRedeemed.class, name = "permitRedeemed"),
        @JsonSubTypes.Type(value = ApprovalEvent.Delivered.class, name = "delivered"),
        @JsonSubTypes.Type(value = ApprovalEvent.DeliveryFailed.class, name = "deliveryFailed"),
        @JsonSubTypes.Type(value = ApprovalEvent.ProofIssued.class, name = "proofIssued"),
        @JsonSubTypes.Type(value = ApprovalEvent.Resubmitted.class, name = "resubmitted"),
        @JsonSubTypes.Type(value = ApprovalEvent.OpinionRequested.class, name = "opinionRequested"),
        @JsonSubTypes.Type(value = ApprovalEvent.OpinionGiven.class, name = "opinionGiven"),
        @JsonSubTypes.Type(value = ApprovalEvent.Transferred.class, name = "transferred"),
        @JsonSubTypes.Type(value = ApprovalEvent.Held.class, name = "held"),
        @JsonSubTypes.Type(value = ApprovalEvent.Resumed.class, name = "resumed"),
        @JsonSubTypes.Type(value = ApprovalEvent.Withdrawn.class, name = "withdrawn"),
        @JsonSubTypes.Type(value = ApprovalEvent.Annotated.class, name = "annotated"),
        @JsonSubTypes.Type(value = ApprovalEvent.StageOpened.class, name = "stageOpened"),
        @JsonSubTypes.Type(value = ApprovalEvent.ReminderDue.class, name = "reminderDue"),
        @JsonSubTypes.Type(value = ApprovalEvent.DeadlineMissed.class, name = "deadlineMissed"),
        @JsonSubTypes.Type(value = ApprovalEvent.Escalated.class, name = "escalated"),
        @JsonSubTypes.Type(value = ApprovalEvent.RatificationMissed.class, name = "ratificationMissed"),
        @JsonSubTypes.Type(value = ApprovalEvent.NoticesGiven.class, name = "noticesGiven"),
        @JsonSubTypes.Type(value = ApprovalEvent.Derogated.class, name = "derogated"),
        @JsonSubTypes.Type(value = ApprovalEvent.Frozen.class, name = "frozen"),
        @JsonSubTypes.Type(value = ApprovalEvent.Unfrozen.class, name = "unfrozen"),
        @JsonSubTypes.Type(value = ApprovalEvent.PartlyDelivered.class, name = "partlyDelivered"),
        @JsonSubTypes.Type(value = ApprovalEvent.Corrected.class, name = "corrected"),
        @JsonSubTypes.Type(value = ApprovalEvent.PublicationWithdrawn.class, name = "publicationWithdrawn"),
        @JsonSubTypes.Type(value = ApprovalEvent.WithdrawalAnswered.class, name = "withdrawalAnswered")
    })
    private interface EventTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Mandate.OwnOffice.class, name = "ownOffice"),
        @JsonSubTypes.Type(value = Mandate.ByAct.class, name = "byAct"),
        @JsonSubTypes.Type(value = Mandate.InternalReplacement.class, name = "internalReplacement"),
        @JsonSubTypes.Type(value = Mandate.OnDuty.class, name = "onDuty")
    })
    private interface MandateTypes {}

    /** What came with a later release is left out where it says nothing, so that earlier lines stay as they are. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface WithoutNulls {}

    @SuppressWarnings("UnusedMethod") // Jackson reads its annotation
    private interface WithoutDerogations {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> derogations();
    }

    @SuppressWarnings("UnusedMethod") // Jackson reads its annotation
    private interface WithoutSpared {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Set<CommunicationPurpose> spared();
    }

    private interface WithToldIfAny {

        @SuppressWarnings("UnusedMethod") // Jackson reads its annotation
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> told();
    }

    private interface WithReasonTold {

        @SuppressWarnings("UnusedMethod") // Jackson reads its annotations
        @JsonSerialize(using = ToldSerializer.class)
        @JsonDeserialize(using = ToldDeserializer.class)
        Wording reason();
    }

    private interface WithDetailTold {

        @SuppressWarnings("UnusedMethod") // Jackson reads its annotations
        @JsonSerialize(using = ToldSerializer.class)
        @JsonDeserialize(using = ToldDeserializer.class)
        Wording detail();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface WithPartsIfAny {

        @SuppressWarnings("UnusedMethod") // Jackson reads its annotation
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<VariantId, ContentParts> parts();
    }

    private interface WithSectionsIfAny {

        @SuppressWarnings("UnusedMethod") // Jackson reads its annotation
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Set<SectionRole> sections();
    }

    /** Only a bon à tirer is bound to a proof. */
    private interface WithProofsIfAny {

        @SuppressWarnings("UnusedMethod") // Jackson reads its annotation
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<VariantId, Proof> proofs();
    }

    /** What is no such text is an error of JSON, with its place, and never the domain's own exception. */
    private static <T> T read(JsonParser in, DeserializationContext context, Class<T> type, Function<String, T> read) {
        String text = in.getString();
        try {
            Preconditions.checkArgument(in.currentToken() == JsonToken.VALUE_STRING, "expected a text");
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            return type.cast(context.handleWeirdStringValue(type, text, "%s", e.getMessage()));
        }
    }

    /** What a channel said: a text, as it was always written, or one for each language where they differ. */
    static final class ToldSerializer extends StdSerializer<Wording> {

        ToldSerializer() {
            super(Wording.class);
        }

        @Override
        public void serialize(Wording told, JsonGenerator out, SerializationContext context) {
            if (told.fr().equals(told.en())) {
                out.writeString(told.fr());
            } else {
                out.writeStartObject();
                out.writeStringProperty("fr", told.fr());
                out.writeStringProperty("en", told.en());
                out.writeEndObject();
            }
        }
    }

    static final class ToldDeserializer extends StdDeserializer<Wording> {

        ToldDeserializer() {
            super(Wording.class);
        }

        @Override
        public Wording deserialize(JsonParser in, DeserializationContext context) {
            return in.currentToken() == JsonToken.VALUE_STRING
                    ? Wording.same(in.getString())
                    : context.readValue(in, Wording.class);
        }
    }

    private static final class StageIdSerializer extends StdSerializer<StageId> {

        StageIdSerializer() {
            super(StageId.class);
        }

        @Override
        public void serialize(StageId id, JsonGenerator out, SerializationContext context) {
            out.writeString(id.value());
        }
    }

    private static final class StageIdDeserializer extends StdDeserializer<StageId> {

        StageIdDeserializer() {
            super(StageId.class);
        }

        @Override
        public StageId deserialize(JsonParser in, DeserializationContext context) {
            return read(in, context, StageId.class, StageId::of);
        }
    }

    private static final class PermitIdSerializer extends StdSerializer<PermitId> {

        PermitIdSerializer() {
            super(PermitId.class);
        }

        @Override
        public void serialize(PermitId id, JsonGenerator out, SerializationContext context) {
            out.writeString(id.toString());
        }
    }

    private static final class PermitIdDeserializer extends StdDeserializer<PermitId> {

        PermitIdDeserializer() {
            super(PermitId.class);
        }

        @Override
        public PermitId deserialize(JsonParser in, DeserializationContext context) {
            return read(in, context, PermitId.class, PermitId::parse);
        }
    }

    private static final class SeatSerializer extends StdSerializer<Seat> {

        SeatSerializer() {
            super(Seat.class);
        }

        @Override
        public void serialize(Seat seat, JsonGenerator out, SerializationContext context) {
            out.writeString(seat.office().value());
        }
    }

    private static final class SeatDeserializer extends StdDeserializer<Seat> {

        SeatDeserializer() {
            super(Seat.class);
        }

        @Override
        public Seat deserialize(JsonParser in, DeserializationContext context) {
            return read(in, context, Seat.class, office -> new Seat(OfficeId.of(office)));
        }
    }

    private static final class TerritorySerializer extends StdSerializer<Territory> {

        TerritorySerializer() {
            super(Territory.class);
        }

        @Override
        public void serialize(Territory territory, JsonGenerator out, SerializationContext context) {
            out.writeString(territory.code());
        }
    }

    private static final class TerritoryDeserializer extends StdDeserializer<Territory> {

        TerritoryDeserializer() {
            super(Territory.class);
        }

        @Override
        public Territory deserialize(JsonParser in, DeserializationContext context) {
            return read(in, context, Territory.class, Territory::of);
        }
    }

    /** {@code "all"}, the least number of approvals, a share such as {@code "2/3"}, or an object with named members. */
    private static final class QuorumSerializer extends StdSerializer<Quorum> {

        QuorumSerializer() {
            super(Quorum.class);
        }

        @Override
        public void serialize(Quorum quorum, JsonGenerator out, SerializationContext context) {
            if (quorum instanceof Quorum.AtLeast atLeast) {
                out.writeNumber(atLeast.seats());
            } else if (quorum instanceof Quorum.Share share) {
                out.writeString(share.numerator() + "/" + share.denominator());
            } else if (quorum instanceof Quorum.Bound bound) {
                out.writeStartObject();
                out.writeName("count");
                serialize(bound.count(), out, context);
                offices("required", bound.required(), out);
                offices("veto", bound.vetoes(), out);
                out.writeEndObject();
            } else {
                out.writeString("all");
            }
        }

        private static void offices(String name, Collection<OfficeId> offices, JsonGenerator out) {
            out.writeName(name);
            out.writeStartArray();
            offices.forEach(office -> out.writeString(office.value()));
            out.writeEndArray();
        }
    }

    private static final class QuorumDeserializer extends StdDeserializer<Quorum> {

        QuorumDeserializer() {
            super(Quorum.class);
        }

        @Override
        public Quorum deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() == JsonToken.VALUE_NUMBER_INT && in.getIntValue() >= 1) {
                return Quorum.atLeast(in.getIntValue());
            }
            if (in.currentToken() == JsonToken.START_OBJECT) {
                return named(in, context);
            }
            return read(in, context, Quorum.class, QuorumDeserializer::word);
        }

        private static Quorum word(String word) {
            if (word.equals("all")) {
                return Quorum.all();
            }
            int slash = word.indexOf('/');
            Integer numerator = slash < 0 ? null : Ints.tryParse(word.substring(0, slash));
            Integer denominator = slash < 0 ? null : Ints.tryParse(word.substring(slash + 1));
            Preconditions.checkArgument(
                    numerator != null && denominator != null, "expected \"all\", a share or a number from 1");
            return Quorum.share(numerator, denominator);
        }

        /** Token by token: a class of ours to bind to would have to be open to Jackson on the module path. */
        private Quorum named(JsonParser in, DeserializationContext context) {
            Quorum count = Quorum.all();
            Set<OfficeId> required = Set.of();
            Set<OfficeId> vetoes = Set.of();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "count" -> count = deserialize(in, context);
                    case "required" -> required = offices(in, context);
                    case "veto" -> vetoes = offices(in, context);
                    default -> context.handleWeirdStringValue(Quorum.class, name, "no field of a quorum");
                }
            }
            try {
                return new Quorum.Bound(count, required, vetoes);
            } catch (IllegalArgumentException e) {
                return (Quorum) context.handleWeirdStringValue(Quorum.class, "{}", "%s", e.getMessage());
            }
        }

        private static Set<OfficeId> offices(JsonParser in, DeserializationContext context) {
            Set<OfficeId> offices = new LinkedHashSet<>();
            if (in.currentToken() != JsonToken.START_ARRAY) {
                context.handleWeirdStringValue(Quorum.class, in.getString(), "expected a list of offices");
                return offices;
            }
            while (in.nextToken() != JsonToken.END_ARRAY) {
                offices.add(read(in, context, OfficeId.class, OfficeId::of));
            }
            return offices;
        }
    }
}
