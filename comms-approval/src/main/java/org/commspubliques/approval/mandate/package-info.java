/** By what right a person acts for an office. */
@NullMarked
package org.commspubliques.approval.mandate;

import org.jspecify.annotations.NullMarked;
