package org.commspubliques.examples.atelier.view;

/**
 * One communication in the list.
 *
 * @param id its identifier
 * @param title its title
 * @param state where it stands
 * @param tone how that is shown: {@code ok}, {@code info}, {@code blocking} or {@code void}
 * @param mine whether it waits for who looks
 */
public record DraftLine(String id, String title, String state, String tone, boolean mine) {}
