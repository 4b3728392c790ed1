package org.commspubliques.examples.atelier.draft;

import org.commspubliques.core.communication.SectionRole;

/**
 * One part of a text, as it is typed.
 *
 * @param role what it is
 * @param text the text, which may be empty
 */
public record DraftSection(SectionRole role, String text) {}
