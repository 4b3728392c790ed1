package org.commspubliques.examples.atelier.desk;

import org.commspubliques.examples.atelier.draft.DraftContent;

/**
 * A text to be saved, as the page sends it.
 *
 * @param version the version that its writer started from
 * @param content the text
 */
public record SaveForm(int version, DraftContent content) {}
