/** Loading, deciding and appending, over a store. */
@NullMarked
package org.commspubliques.approval.internal.journal;

import org.jspecify.annotations.NullMarked;
