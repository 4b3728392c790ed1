package org.commspubliques.examples.bench.engine;

import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.StockPage;

/** An engine with its two templates. An engine that parses when a program runs does so afresh at each call. */
public interface Engine {

    /**
     * Makes the page of stock prices ready.
     *
     * @return what renders it
     */
    Renderer<StockPage> stocks();

    /**
     * Makes the notice ready.
     *
     * @return what renders it
     */
    Renderer<Notice> notice();
}
