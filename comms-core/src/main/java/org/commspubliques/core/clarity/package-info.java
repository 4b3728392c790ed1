/** Checks of plain language. */
@NullMarked
package org.commspubliques.core.clarity;

import org.jspecify.annotations.NullMarked;
