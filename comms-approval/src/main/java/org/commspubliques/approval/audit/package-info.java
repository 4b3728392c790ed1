/** Whether a register is still what was written: hash chains, checkpoints, verification off-line. */
@NullMarked
package org.commspubliques.approval.audit;

import org.jspecify.annotations.NullMarked;
