package org.commspubliques.examples.atelier.view;

/**
 * What went out.
 *
 * @param reference the file it went to, in the folder of publications
 */
public record PublishedView(String reference) {}
