package org.commspubliques.core.json;

import org.commspubliques.core.internal.json.JsonDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Lets a host’s mapper read documents as their codecs do, as strictly and with the same words where it refuses. */
final class ContractDeserializers extends Deserializers.Base {

    private final JsonDocuments documents;

    ContractDeserializers(JsonDocuments documents) {
        this.documents = documents;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        Class<?> raw = type.getRawClass();
        return documents.has(raw) ? new ByCodec<>(documents.codec(raw)) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return documents.has(type);
    }

    private static final class ByCodec<T> extends StdDeserializer<T> {

        private final JsonCodec<T> codec;

        ByCodec(JsonCodec<T> codec) {
            super(codec.type());
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return codec.read(JsonDocument.value("JSON", in));
        }
    }
}
