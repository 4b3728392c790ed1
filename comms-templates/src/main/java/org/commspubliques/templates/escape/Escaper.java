package org.commspubliques.templates.escape;

/** Appends the harmless form of a whole text, in linear time. */
@FunctionalInterface
interface Escaper {

    void escape(String text, StringBuilder out);
}
