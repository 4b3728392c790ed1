/**
 * Relations with the press (relations presse): releases with the quotes their speakers have approved, kits, invitations,
 * enquiries and how long they wait, key messages, the right of reply, legal notices with the proof that they were
 * published, and texts that a lawsuit holds.
 *
 * <p>It names nobody by itself: outlets, speakers and contacts are labels of the host’s.
 */
@NullMarked
package org.commspubliques.core.press;

import org.jspecify.annotations.NullMarked;
