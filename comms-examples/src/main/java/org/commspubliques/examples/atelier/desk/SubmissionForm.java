package org.commspubliques.examples.atelier.desk;

/**
 * A request to submit a text to its chain, as the page sends it.
 *
 * @param version the version of the text that was seen
 */
public record SubmissionForm(int version) {}
