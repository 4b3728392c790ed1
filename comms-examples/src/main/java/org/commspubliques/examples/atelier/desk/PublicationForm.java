package org.commspubliques.examples.atelier.desk;

import org.commspubliques.core.communication.VariantId;

/**
 * A request to publish, as the page sends it.
 *
 * @param name the page’s name for this request, so that one sent twice goes out once
 * @param version the version of the text that was seen
 * @param variant which text
 */
public record PublicationForm(String name, int version, VariantId variant) {}
