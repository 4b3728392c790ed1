package org.commspubliques.templates.preview;

/**
 * A term and its value.
 *
 * @param term the term
 * @param value the value
 */
record Detail(String term, String value) {}
