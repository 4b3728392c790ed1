package org.commspubliques.examples.atelier.view;

/**
 * Somebody who can use the atelier.
 *
 * @param id who
 * @param name how people call them
 * @param office what they do
 */
public record PersonView(String id, String name, String office) {}
