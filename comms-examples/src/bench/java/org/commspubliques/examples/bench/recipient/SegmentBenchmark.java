package org.commspubliques.examples.bench.recipient;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Finds the contacts of the segment, all of whom may be written to. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SegmentBenchmark {

    /** Who finds them. */
    @Param
    public Contender contender;

    private Finder finder;

    /** Makes the contacts, and sees to it that all find as many. */
    @Setup
    public void prepare() {
        List<Person> people = People.of(RightsKind.ALL_LAWFUL);
        finder = contender.finder(people);
        int expected = Contender.PREDICATES.finder(people).count();
        if (finder.count() != expected || expected == 0) {
            throw new IllegalStateException(contender.label() + " finds " + finder.count() + ", not " + expected);
        }
    }

    /** Lets go of the contacts. */
    @TearDown
    public void close() {
        finder.close();
    }

    /**
     * Finds the contacts.
     *
     * @return how many
     */
    @Benchmark
    public int find() {
        return finder.count();
    }
}
