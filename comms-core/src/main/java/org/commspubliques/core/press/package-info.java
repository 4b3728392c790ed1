/**
 * Relations with the press (relations presse): releases, kits, invitations, enquiries, quotations, key messages, the right of
 * reply and legal notices.
 */
@NullMarked
package org.commspubliques.core.press;

import org.jspecify.annotations.NullMarked;
