package org.commspubliques.examples.bench.review;

/** Whoever reads a text and finds something in it. */
@FunctionalInterface
interface TextReader {

    /** Reads a text and makes everything it has to say about it; returns how many findings that is. */
    int findings(String text);
}
