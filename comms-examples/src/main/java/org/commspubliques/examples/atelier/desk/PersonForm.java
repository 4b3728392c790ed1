package org.commspubliques.examples.atelier.desk;

/**
 * Who to be from now on, as the page of the demonstration sends it.
 *
 * @param person who
 */
public record PersonForm(String person) {}
