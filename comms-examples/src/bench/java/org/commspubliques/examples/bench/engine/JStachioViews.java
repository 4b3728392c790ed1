package org.commspubliques.examples.bench.engine;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstachio.escapers.Html;
import io.jstach.jstachio.escapers.PlainText;
import java.util.List;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.Notice.Appointment;
import org.commspubliques.examples.bench.sample.Notice.Attachment;
import org.commspubliques.examples.bench.sample.Repertoire;
import org.commspubliques.examples.bench.sample.StockPage;
import org.commspubliques.examples.bench.sample.StockRow;
import org.jspecify.annotations.Nullable;

/** JStachio, whose annotation processor wants a type for each template: views with the models' components. */
final class JStachioViews {

    private static final String FOLDER = "org/commspubliques/examples/bench/engine/mustache/";

    private JStachioViews() {}

    static Engine engine(Repertoire repertoire) {
        return switch (repertoire) {
            case FRENCH -> new French();
            case LATIN_1 -> new Latin1();
        };
    }

    @JStache(path = FOLDER + "stocks.html")
    @JStacheConfig(contentType = Html.class)
    record StocksView(String title, String day, List<StockRow> rows) {}

    @JStache(path = FOLDER + "stocks-latin-1.html")
    @JStacheConfig(contentType = Html.class)
    record StocksLatin1View(String title, String day, List<StockRow> rows) {}

    @JStache(path = FOLDER + "notice.txt")
    @JStacheConfig(contentType = PlainText.class)
    record NoticeView(
            String civility,
            String familyName,
            String procedure,
            String reference,
            @Nullable Appointment appointment,
            List<Attachment> attachments,
            String town) {}

    @JStache(path = FOLDER + "notice-latin-1.txt")
    @JStacheConfig(contentType = PlainText.class)
    record NoticeLatin1View(
            String civility,
            String familyName,
            String procedure,
            String reference,
            @Nullable Appointment appointment,
            List<Attachment> attachments,
            String town) {}

    private static final class French implements Engine {

        @Override
        public Renderer<StockPage> stocks() {
            StocksViewRenderer renderer = StocksViewRenderer.of();
            return page -> renderer.execute(
                            new StocksView(page.title(), page.day(), page.rows()), new StringBuilder(Sizes.STOCKS))
                    .toString();
        }

        @Override
        public Renderer<Notice> notice() {
            NoticeViewRenderer renderer = NoticeViewRenderer.of();
            return notice -> renderer.execute(
                            new NoticeView(
                                    notice.civility(),
                                    notice.familyName(),
                                    notice.procedure(),
                                    notice.reference(),
                                    notice.appointment(),
                                    notice.attachments(),
                                    notice.town()),
                            new StringBuilder(Sizes.NOTICE))
                    .toString();
        }
    }

    private static final class Latin1 implements Engine {

        @Override
        public Renderer<StockPage> stocks() {
            StocksLatin1ViewRenderer renderer = StocksLatin1ViewRenderer.of();
            return page -> renderer.execute(
                            new StocksLatin1View(page.title(), page.day(), page.rows()),
                            new StringBuilder(Sizes.STOCKS))
                    .toString();
        }

        @Override
        public Renderer<Notice> notice() {
            NoticeLatin1ViewRenderer renderer = NoticeLatin1ViewRenderer.of();
            return notice -> renderer.execute(
                            new NoticeLatin1View(
                                    notice.civility(),
                                    notice.familyName(),
                                    notice.procedure(),
                                    notice.reference(),
                                    notice.appointment(),
                                    notice.attachments(),
                                    notice.town()),
                            new StringBuilder(Sizes.NOTICE))
                    .toString();
        }
    }
}
