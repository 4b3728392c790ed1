package org.commspubliques.examples.atelier.view;

import org.commspubliques.examples.atelier.draft.DraftContent;

/**
 * A communication as it was last saved.
 *
 * @param id its identifier
 * @param version how often it was saved, which the page sends back when it saves
 * @param author who wrote it
 * @param savedBy who saved it last
 * @param savedAt when
 * @param content the text
 */
public record DraftView(String id, int version, String author, String savedBy, String savedAt, DraftContent content) {}
