/**
 * Providers (prestataires): missions, what they deliver, proofs, and the rights that come with it.
 */
@NullMarked
package org.commspubliques.core.provider;

import org.jspecify.annotations.NullMarked;
