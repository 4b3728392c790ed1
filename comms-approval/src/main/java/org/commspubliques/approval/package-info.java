/** The door to the approvals of an authority. */
@NullMarked
package org.commspubliques.approval;

import org.jspecify.annotations.NullMarked;
