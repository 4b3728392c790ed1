/** A streaming JSON reader that keeps positions, for every catalogue and pack. */
@NullMarked
package org.commspubliques.core.internal.json;

import org.jspecify.annotations.NullMarked;
