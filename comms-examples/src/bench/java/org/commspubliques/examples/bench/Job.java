package org.commspubliques.examples.bench;

import com.google.common.base.Ascii;
import java.util.List;
import org.commspubliques.examples.bench.engine.Contender;
import org.commspubliques.examples.bench.sample.Repertoire;
import org.openjdk.jmh.runner.RunnerException;

/** What is measured, in the order of the report. */
enum Job {
    STOCKS("Page of stock prices, to a String") {
        @Override
        List<String> measure(Trial trial) throws RunnerException {
            return trial.compare(StocksBenchmark.class, ALL, Repertoire.values());
        }
    },
    NOTICE("Notice of a mail merge, to a String") {
        @Override
        List<String> measure(Trial trial) throws RunnerException {
            return trial.compare(NoticeBenchmark.class, ALL, Repertoire.values());
        }
    },
    UTF8("Page of stock prices, to a stream as UTF-8") {
        @Override
        List<String> measure(Trial trial) throws RunnerException {
            return trial.compare(Utf8Benchmark.class, OURS, Repertoire.values());
        }
    },
    PARSE("Parsing the template of the page") {
        @Override
        List<String> measure(Trial trial) throws RunnerException {
            List<Contender> parsers =
                    ALL.stream().filter(Contender::parsesApart).toList();
            return trial.compare(ParseBenchmark.class, parsers, Repertoire.FRENCH);
        }
    },
    THREADS("Page of stock prices, two threads with one template") {
        @Override
        List<String> measure(Trial trial) throws RunnerException {
            return trial.threads(StocksBenchmark.class, OURS);
        }
    },
    FOOTPRINT("Heap that a parsed template of the page keeps") {
        @Override
        List<String> measure(Trial trial) {
            return trial.footprint();
        }
    };

    private static final List<Contender> ALL = List.of(Contender.values());

    /** This library's engine beside the text written by hand. */
    private static final List<Contender> OURS = List.of(Contender.BY_HAND, Contender.COMMS, Contender.COMMS_BOUND);

    private final String title;

    Job(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Returns its name on the command line. */
    String option() {
        return Ascii.toLowerCase(name());
    }

    /** Returns the tables, as lines of Markdown. */
    abstract List<String> measure(Trial trial) throws RunnerException;
}
