package org.commspubliques.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may change in the public API, and who is told. */
class FrozenApiTest {

    private static final Version FIRST = Version.parse("0.1.0");
    private static final Version FIX = Version.parse("0.1.1-SNAPSHOT");
    private static final Version SECOND = Version.parse("0.2.0-SNAPSHOT");

    private static final ApiType TOWN = type("core.Town final class", "method String name()");

    private static ApiType type(String declaration, String... members) {
        return new ApiType(declaration, new TreeSet<>(List.of(members)));
    }

    private static FrozenApi frozen(ApiType... types) {
        return FrozenApi.none(FIRST).with(List.of(types), FIRST);
    }

    @Test
    void whatIsWrittenDownIsReadAsItWas() {
        FrozenApi api = frozen(TOWN).with(List.of(TOWN, type("core.Mayor<A, B> enum", "constant A")), SECOND);
        assertThat(api.text()).isEqualTo("""
                        version 0.2.0 after 0.1.0

                        core.Mayor<A, B> enum  since 0.2.0
                          constant A

                        core.Town final class  since 0.1.0
                          method String name()
                        """);
        assertThat(FrozenApi.parse(api.text()).text()).isEqualTo(api.text());
    }

    @Test
    void aMemberKeepsItsOwnAgeWhenItsTypeIsOlder() {
        ApiType larger = type("core.Town final class", "method String name()", "method int population()");
        String text = frozen(TOWN).with(List.of(larger), SECOND).text();
        assertThat(text).contains("core.Town final class  since 0.1.0", "method int population()  since 0.2.0");
        assertThat(FrozenApi.parse(text)
                        .with(List.of(larger), Version.parse("0.3.0"))
                        .text())
                .contains("method int population()  since 0.2.0");
    }

    @Test
    void whatIsTheSameHasNotChanged() {
        assertThat(frozen(TOWN).changes(List.of(TOWN)).isNone()).isTrue();
    }

    @Test
    void aTypeThatIsNoLongerThereIsGone() {
        assertThat(frozen(TOWN).changes(List.of()).gone()).containsExactly("core.Town final class");
    }

    @Test
    void aMethodThatReturnsSomethingElseIsGone() {
        FrozenApi.Changes changes =
                frozen(TOWN).changes(List.of(type("core.Town final class", "method String? name()")));
        assertThat(changes.gone()).containsExactly("core.Town: method String name()");
        assertThat(changes.added()).containsExactly("core.Town: method String? name()");
    }

    @Test
    void aRecordWithOneComponentMoreIsAnother() {
        assertThat(frozen(type("core.Place record(String name)"))
                        .changes(List.of(type("core.Place record(String name, int rooms)")))
                        .gone())
                .containsExactly("core.Place record(String name)");
    }

    @Test
    void aMethodThatHostsMustNowWriteBreaksThem() {
        assertThat(frozen(type("core.Source interface"))
                        .changes(List.of(type("core.Source interface", "method abstract int size()")))
                        .gone())
                .containsExactly("core.Source: method abstract int size()");
    }

    @Test
    void nobodyElseImplementsWhatIsSealed() {
        FrozenApi.Changes changes = frozen(type("core.Step sealed interface"))
                .changes(List.of(type("core.Step sealed interface", "method abstract int size()")));
        assertThat(changes.gone()).isEmpty();
        assertThat(changes.added()).containsExactly("core.Step: method abstract int size()");
    }

    @Test
    void nothingIsPromisedBeforeTheFirstRelease() {
        assertThat(frozen(TOWN).mayLose(FIRST)).isTrue();
    }

    @Test
    void aFixTakesNothingAway() {
        assertThat(frozen(TOWN).mayLose(FIX)).isFalse();
        assertThat(frozen(TOWN).with(List.of(TOWN), FIX).mayLose(FIX)).isFalse();
    }

    @Test
    void aMinorVersionMayTakeAwayUntilThereIsAFirstMajorOne() {
        assertThat(frozen(TOWN).mayLose(SECOND)).isTrue();
        FrozenApi stable = frozen(TOWN).with(List.of(TOWN), Version.parse("1.0.0"));
        assertThat(stable.mayLose(Version.parse("1.1.0"))).isFalse();
        assertThat(stable.mayLose(Version.parse("2.0.0"))).isTrue();
    }

    @Test
    void aTypeIsWrittenWithAllThatHostsCompileAgainst() {
        assertThat(ApiType.of(Sample.class).members())
                .containsExactly(
                        "constructor protected new(int)",
                        "field static final String NAME",
                        "implements Comparable<examples.release.FrozenApiTest.Sample<T>>",
                        "method <X extends Exception> T? find(java.util.List<? super T>, String[] as varargs) throws X",
                        "method int compareTo(examples.release.FrozenApiTest.Sample<T>)");
        assertThat(ApiType.of(Sample.class).declaration())
                .isEqualTo("examples.release.FrozenApiTest.Sample<T extends Number> abstract class");
        assertThat(ApiType.of(Pair.class).declaration())
                .isEqualTo(
                        "examples.release.FrozenApiTest.Pair record(java.util.Optional<String> left, Integer? right)");
        assertThat(ApiType.of(Pair.class).members()).isEmpty();
    }

    /** What is seen of it is written in the test above. */
    public abstract static class Sample<T extends Number> implements Comparable<Sample<T>> {
        public static final String NAME = "exemple";

        protected Sample(int size) {
            assertThat(size).isPositive();
        }

        @SuppressWarnings({"unused", "TypeParameterUnusedInFormals"})
        public <X extends Exception> @Nullable T find(java.util.List<? super T> among, String... names) throws X {
            return null;
        }

        @Override
        public int compareTo(Sample<T> other) {
            return 0;
        }

        void hidden() {}
    }

    /** What every record has is not written down. */
    public record Pair(Optional<String> left, @Nullable Integer right) {
        @Override
        public String toString() {
            return "pair";
        }
    }
}
