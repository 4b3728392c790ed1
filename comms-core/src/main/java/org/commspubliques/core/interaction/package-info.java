/**
 * Exchanges with the public (interactions): comments and messages, their moderation under a published charter, which
 * criticism is never a ground to leave, and enquiries with the approved answers that are still true.
 */
@NullMarked
package org.commspubliques.core.interaction;

import org.jspecify.annotations.NullMarked;
