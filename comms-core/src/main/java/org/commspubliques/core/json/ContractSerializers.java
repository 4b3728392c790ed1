package org.commspubliques.core.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Lets a host’s mapper write documents as their codecs do. */
final class ContractSerializers extends Serializers.Base {

    private final JsonDocuments documents;

    ContractSerializers(JsonDocuments documents) {
        this.documents = documents;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
        Class<?> raw = type.getRawClass();
        return documents.has(raw) ? new ByCodec<>(documents.codec(raw)) : null;
    }

    private static final class ByCodec<T> extends StdSerializer<T> {

        private final JsonCodec<T> codec;

        ByCodec(JsonCodec<T> codec) {
            super(codec.type());
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            codec.write(value, out);
        }
    }
}
