/** When what goes out, and in which order. */
@NullMarked
package org.commspubliques.core.planning;

import org.jspecify.annotations.NullMarked;
