/** The gate, the permits it alone issues, delivery, and the register of what went out. */
@NullMarked
package org.commspubliques.approval.publication;

import org.jspecify.annotations.NullMarked;
