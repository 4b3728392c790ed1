package org.commspubliques.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a host stores or sends goes to JSON and comes back, whoever adds a record to one of these packages. */
class JsonContractTest {

    private static final int TIMES = Effort.of(2, 12);

    private static final List<String> PACKAGES = List.of(
            "alert",
            "budget",
            "calendar",
            "campaign",
            "consent",
            "contribution",
            "crisis",
            "event",
            "identity",
            "indicator",
            "insight",
            "interaction",
            "interactive",
            "media",
            "participation",
            "partner",
            "periodical",
            "planning",
            "press",
            "pressure",
            "provider",
            "request",
            "schedule",
            "strategy",
            "support",
            "transparency");

    /** What other records of a host are made of. */
    private static final List<String> BELOW =
            List.of("audience", "authority", "channel", "communication", "fact", "finding", "law", "lifecycle", "time");

    /** Results of one call, which hold what only the library makes, such as a whole channel. */
    private static final Set<String> NEVER_KEPT = Set.of("RuleConflict", "FactChange");

    /** Worked out, or data of this library: a host asks for them anew. */
    private static final Set<String> NEVER_SENT = Set.of("Contrast", "Representative");

    static Stream<Class<?>> records() {
        return Stream.concat(PublicRecords.of(PACKAGES).stream(), PublicRecords.of(BELOW).stream())
                .filter(type -> !NEVER_KEPT.contains(type.getSimpleName()))
                .filter(type -> !isView(type));
    }

    private static boolean isView(Class<?> type) {
        JsonForm<?, ?> form = JsonRegistry.CORE.form(type);
        return form != null && form.isView();
    }

    @Test
    void aConstantIsWrittenAsInTheDocuments() {
        assertThat(JsonContract.nameOf(Severity.BLOCKING)).isEqualTo("blocking");
        assertThat(JsonContract.nameOf(MeasureUnit.UTF16_UNITS)).isEqualTo("utf16Units");
    }

    @ParameterizedTest
    @MethodSource("records")
    @Sampled
    void everyRecordComesBackFromJsonAsItWas(Class<?> type) {
        comesBack(JsonCodec.of(type));
    }

    static Stream<Class<?>> forms() {
        return JsonForms.types().filter(type -> !isView(type));
    }

    @ParameterizedTest
    @MethodSource("forms")
    @Sampled
    void everyClassWrittenAsARecordComesBackToo(Class<?> type) {
        comesBack(JsonCodec.of(type));
    }

    private static <T> void comesBack(JsonCodec<T> codec) {
        Instances instances = new Instances(codec.type().getName().hashCode());
        for (int i = 0; i < TIMES; i++) {
            T value = codec.type().cast(instances.of(codec.type()));
            String json = codec.write(value);
            T read = codec.read("exemple", json);
            if (codec.type().isRecord()) {
                assertThat(read).isEqualTo(value);
            }
            assertThat(codec.write(read)).isEqualTo(json);
            assertThat(codec.write(codec.read("exemple", codec.writeIndented(value))))
                    .isEqualTo(json);
        }
    }

    static Stream<Class<?>> recordsOfTheOfficersWork() {
        return PublicRecords.of(PACKAGES).stream().filter(type -> !NEVER_SENT.contains(type.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("recordsOfTheOfficersWork")
    void everyRecordIsADocumentOrInOne(Class<?> type) {
        Set<Class<?>> reached = new HashSet<>();
        JsonContract.documents()
                .values()
                .forEach(document -> reach(JsonContract.codec(document).shape(), reached));
        assertThat(reached.contains(type))
                .as("add %s.class to DOCUMENTS of JsonContract, or what holds it", type.getSimpleName())
                .isTrue();
    }

    static void reach(JsonShape shape, Set<Class<?>> reached) {
        if (shape instanceof TextShape text) {
            reached.add(text.type());
        } else if (shape instanceof JsonShape.ListOf list) {
            reach(list.item(), reached);
        } else if (shape instanceof JsonShape.SetOf set) {
            reach(set.item(), reached);
        } else if (shape instanceof JsonShape.MapOf map) {
            reach(map.key(), reached);
            reach(map.value(), reached);
        } else if (shape instanceof ChoiceShape choice && reached.add(choice.type())) {
            choice.members().values().forEach(member -> reach(member, reached));
        } else if (shape instanceof RecordShape record && reached.add(record.type())) {
            record.components().forEach(component -> reach(component.shape(), reached));
        }
    }
}
