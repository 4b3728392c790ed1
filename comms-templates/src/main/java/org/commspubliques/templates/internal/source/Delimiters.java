package org.commspubliques.templates.internal.source;

/**
 * What a tag begins and ends with.
 *
 * @param open the beginning
 * @param close the end
 */
public record Delimiters(String open, String close) {

    /** Those that every source begins with. */
    public static final Delimiters STANDARD = new Delimiters("{{", "}}");
}
