package org.commspubliques.examples.bench.engine;

/** The first capacities of buffers, given to every engine that lets its caller choose: nobody grows one while measured. */
final class Sizes {

    static final int STOCKS = 8192;
    static final int NOTICE = 512;

    private Sizes() {}
}
