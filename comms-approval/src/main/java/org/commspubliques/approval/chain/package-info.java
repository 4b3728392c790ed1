/** Approval chains: stages in order and side by side, whose seats name offices. */
@NullMarked
package org.commspubliques.approval.chain;

import org.jspecify.annotations.NullMarked;
