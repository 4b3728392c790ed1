/** What an approval waits for, as data: who can act, what stands in the way, and until when. */
@NullMarked
package org.commspubliques.approval.waiting;

import org.jspecify.annotations.NullMarked;
