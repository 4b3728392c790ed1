package org.commspubliques.examples.bench;

import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.commspubliques.examples.bench.engine.Contender;
import org.commspubliques.examples.bench.engine.Engine;
import org.commspubliques.examples.bench.engine.Renderer;
import org.commspubliques.examples.bench.engine.TemplateTexts;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.Repertoire;
import org.commspubliques.examples.bench.sample.StockPage;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Both templates of an engine, checked and rendered for a while before either is measured: no engine profits from a
 * process that only ever saw one template.
 *
 * @param stocks what renders the page
 * @param notice what renders the notice
 */
record WarmUp(Renderer<StockPage> stocks, Renderer<Notice> notice) {

    private static final Duration LENGTH = Duration.ofMillis(800);

    /** For a process that renders texts. */
    static WarmUp toText(Contender contender, Repertoire repertoire, Blackhole hole) {
        WarmUp both = of(contender, repertoire);
        StockPage page = StockPage.sample(repertoire);
        List<Notice> notices = Notice.samples(repertoire);
        Stopwatch watch = Stopwatch.createStarted();
        while (watch.elapsed().compareTo(LENGTH) < 0) {
            hole.consume(both.stocks.render(page));
            notices.forEach(each -> hole.consume(both.notice.render(each)));
        }
        return both;
    }

    /** For a process that writes bytes, as a server does. */
    static WarmUp toBytes(Contender contender, Repertoire repertoire, OutputStream out) throws IOException {
        WarmUp both = of(contender, repertoire);
        StockPage page = StockPage.sample(repertoire);
        List<Notice> notices = Notice.samples(repertoire);
        Stopwatch watch = Stopwatch.createStarted();
        while (watch.elapsed().compareTo(LENGTH) < 0) {
            both.stocks.write(page, out);
            for (Notice each : notices) {
                both.notice.write(each, out);
            }
        }
        return both;
    }

    private static WarmUp of(Contender contender, Repertoire repertoire) {
        Engine engine = contender.engine(TemplateTexts.of(repertoire));
        WarmUp both = new WarmUp(engine.stocks(), engine.notice());
        OutputsAgree.check(both.stocks, both.notice, repertoire);
        return both;
    }
}
