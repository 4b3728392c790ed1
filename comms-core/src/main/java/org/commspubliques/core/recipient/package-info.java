/**
 * Destinataires: who among a host’s contacts gets a message. Whatever the segment, the rules of {@code consent} are applied to
 * everybody in it, and whoever is left out is counted with the reason. Nobody is stored here: contacts are rows or opaque keys of
 * the host.
 */
@NullMarked
package org.commspubliques.core.recipient;

import org.jspecify.annotations.NullMarked;
