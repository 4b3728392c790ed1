/**
 * Exchanges with the public (interactions): enquiries, the library of answers, and moderation under a published charter.
 */
@NullMarked
package org.commspubliques.core.interaction;

import org.jspecify.annotations.NullMarked;
