package org.commspubliques.core.json;

import java.io.Serial;
import java.util.function.Function;
import org.commspubliques.core.accuracy.AffectedTexts;
import org.commspubliques.core.accuracy.Contradiction;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.contribution.ContributorId;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.internal.json.LibraryEnums;
import org.commspubliques.core.source.Territory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Reads and writes identifiers and seals as texts, and the documents of {@link JsonContract} and what they hold as their
 * codecs do; writes contradictions, and texts that a changed fact leaves wrong. Enumerations of the library are written and
 * read as in documents, {@code toVerify}, also where a host’s own record holds one, or a map has them as keys.
 *
 * <p>Found by {@code JsonMapper.builder().findAndAddModules()}, on the module path and on the class path.
 */
public final class CoreJsonModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public CoreJsonModule() {
        super("comms-core");
        text(ChannelId.class, ChannelId::value, ChannelId::of);
        text(UnitId.class, UnitId::value, UnitId::of);
        text(OfficeId.class, OfficeId::value, OfficeId::of);
        text(PersonId.class, PersonId::value, PersonId::of);
        text(SectorId.class, SectorId::value, SectorId::of);
        text(ContributorId.class, ContributorId::value, ContributorId::of);
        text(FactKey.class, FactKey::value, FactKey::of);
        text(CommunicationId.class, CommunicationId::value, CommunicationId::of);
        text(VariantId.class, VariantId::toString, VariantId::parse);
        text(Territory.class, Territory::code, Territory::of);
        text(ContentSeal.class, ContentSeal::sha256, ContentSeal::of);
        addSerializer(Contradiction.class, new ContradictionSerializer());
        addSerializer(AffectedTexts.class, new AffectedTextsSerializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(LibraryEnums.asInDocuments("org.commspubliques.core"));
        JsonContract.core().register(context);
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new TextSerializer<>(type, write));
        addDeserializer(type, new TextDeserializer<>(type, read));
        addKeySerializer(type, new TextKeySerializer<>(type, write));
        addKeyDeserializer(type, new TextKeyDeserializer(read));
    }

    private static final class TextSerializer<T> extends StdSerializer<T> {

        private final Function<T, String> write;

        TextSerializer(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(write.apply(value));
        }
    }

    private static final class TextKeySerializer<T> extends StdSerializer<T> {

        private final Function<T, String> write;

        TextKeySerializer(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeName(write.apply(value));
        }
    }

    private static final class TextDeserializer<T> extends StdDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> read;

        TextDeserializer(Class<T> type, Function<String, T> read) {
            super(type);
            this.type = type;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getValueAsString();
            try {
                return read.apply(text == null ? "" : text);
            } catch (IllegalArgumentException e) {
                return type.cast(context.handleWeirdStringValue(type, text, "%s", e.getMessage()));
            }
        }
    }

    private static final class TextKeyDeserializer extends KeyDeserializer {

        private final Function<String, ?> read;

        TextKeyDeserializer(Function<String, ?> read) {
            this.read = read;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return read.apply(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(Object.class, key, "%s", e.getMessage());
            }
        }
    }
}
