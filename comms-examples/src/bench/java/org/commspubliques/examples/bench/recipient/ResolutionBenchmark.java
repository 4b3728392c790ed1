package org.commspubliques.examples.bench.recipient;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finds who of the segment may be written to, and why the others may not. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ResolutionBenchmark {

    /** How it is asked for. */
    @Param
    public Asked asked;

    /** What rights contacts have. */
    @Param({"SHARED", "OWN"})
    public RightsKind rights;

    private Finder finder;

    /** Makes the contacts, and sees to it that all find as many. */
    @Setup
    public void prepare() {
        List<Person> people = People.of(rights);
        finder = asked.finder(people);
        int expected = asked.expected(people);
        if (finder.count() != expected || expected == 0) {
            throw new IllegalStateException(asked.label() + " finds " + finder.count() + ", not " + expected);
        }
    }

    /**
     * Finds the recipients.
     *
     * @return how many
     */
    @Benchmark
    public int resolve() {
        return finder.count();
    }
}
