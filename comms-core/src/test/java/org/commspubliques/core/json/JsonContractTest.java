package org.commspubliques.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a host stores or sends goes to JSON and comes back, whoever adds a record to one of these packages. */
class JsonContractTest {

    private static final int TIMES = 40;

    static Stream<Class<?>> records() {
        return PublicRecords.of(List.of("budget", "event", "crisis", "alert", "consent", "schedule", "pressure", "identity", "media", "support", "interactive", "planning", "recipient","authority","audience", "channel","cap", "communication", "fact","finding","law","lifecycle","request","time")).stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyRecordComesBackFromJsonAsItWas(Class<?> type) {
        roundTrips(JsonCodec.of(type), type);
    }

    static Stream<Class<?>> forms() {
        return JsonForms.types().filter(type -> !JsonForms.of(type).isView());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyClassWrittenAsARecordComesBackToo(Class<?> type) {
        roundTrips(JsonCodec.of(type), type);
    }

    private static <T> void roundTrips(JsonCodec<T> codec, Class<?> type) {
        Instances instances = new Instances(type.getName().hashCode());
        for (int i = 0; i < TIMES; i++) {
            T value = codec.type().cast(instances.of(type));
            String json = codec.write(value);
            T read = codec.read("exemple", json);
            if (JsonForms.of(type) == null) assertThat(read).isEqualTo(value);
            assertThat(codec.write(read)).isEqualTo(json);
            assertThat(codec.write(codec.read("exemple", codec.writeIndented(value)))).isEqualTo(json);
        }
    }
}
