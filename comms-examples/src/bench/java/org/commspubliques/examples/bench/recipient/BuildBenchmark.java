package org.commspubliques.examples.bench.recipient;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commspubliques.core.recipient.Contacts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Builds the index from the list of contacts. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class BuildBenchmark {

    /** What rights contacts have. */
    @Param({"SHARED", "OWN"})
    public RightsKind rights;

    private List<Person> people;

    /** Makes the contacts. */
    @Setup
    public void prepare() {
        people = People.of(rights);
    }

    /**
     * Builds the index.
     *
     * @return the index
     */
    @Benchmark
    public Contacts build() {
        return Town.index(people);
    }
}
