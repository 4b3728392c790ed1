package org.commspubliques.examples.bench;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.List;
import org.commspubliques.examples.bench.engine.Contender;
import org.commspubliques.examples.bench.engine.Engine;
import org.commspubliques.examples.bench.engine.Renderer;
import org.commspubliques.examples.bench.engine.TemplateTexts;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.Repertoire;
import org.commspubliques.examples.bench.sample.StockPage;
import org.commspubliques.examples.input.Utf8Output;

/** Fails unless every engine prints, character by character, what is printed by hand; no figure counts without it. */
public final class OutputsAgree {

    private static final CharMatcher BEYOND_LATIN_1 = CharMatcher.inRange('\u0100', '\uFFFF');

    private OutputsAgree() {}

    /**
     * Checks all engines and prints their names.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Utf8Output out = new Utf8Output(System.out);
        for (Repertoire repertoire : Repertoire.values()) {
            for (Contender contender : Contender.values()) {
                Engine engine = contender.engine(TemplateTexts.of(repertoire));
                check(engine.stocks(), engine.notice(), repertoire);
                out.line("same output: " + contender.label() + ", " + repertoire.label());
            }
            out.line("page of stock prices: " + stocksByHand(repertoire).length() + " characters, "
                    + repertoire.label());
        }
    }

    /**
     * Compares an engine's texts with those made by hand.
     *
     * @param stocks what renders the page
     * @param notice what renders the notice
     * @param repertoire the characters of both
     * @throws IllegalStateException if a text differs
     */
    static void check(Renderer<StockPage> stocks, Renderer<Notice> notice, Repertoire repertoire) {
        requireSame(stocksByHand(repertoire), stocks.render(StockPage.sample(repertoire)));
        Renderer<Notice> byHand = byHand(repertoire).notice();
        List<Notice> notices = Notice.samples(repertoire);
        for (Notice each : notices) {
            requireSame(byHand.render(each), notice.render(each));
        }
    }

    private static String stocksByHand(Repertoire repertoire) {
        String text = byHand(repertoire).stocks().render(StockPage.sample(repertoire));
        boolean wide = BEYOND_LATIN_1.matchesAnyOf(text);
        if (wide != (repertoire == Repertoire.FRENCH)) {
            throw new IllegalStateException("not of its repertoire: " + repertoire.label());
        }
        return text;
    }

    private static Engine byHand(Repertoire repertoire) {
        return Contender.BY_HAND.engine(TemplateTexts.of(repertoire));
    }

    private static void requireSame(String expected, String actual) {
        if (!expected.equals(actual)) {
            int same = Strings.commonPrefix(expected, actual).length();
            throw new IllegalStateException(
                    "at " + same + ": expected «" + from(same, expected) + "» but was «" + from(same, actual) + "»");
        }
    }

    private static String from(int index, String text) {
        return text.substring(Math.max(0, index - 30), Math.min(text.length(), index + 30));
    }
}
