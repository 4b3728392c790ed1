/**
 * Providers (prestataires): the missions they are given, what they deliver and when, the proofs that are signed, and the
 * rights that come with what they make: where, on what and until when it may be used.
 *
 * <p>How a provider is chosen is the business of procurement: of that only a reference is kept.
 */
@NullMarked
package org.commspubliques.core.provider;

import org.jspecify.annotations.NullMarked;
