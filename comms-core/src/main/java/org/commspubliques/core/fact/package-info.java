/** Key facts with one value, one source and one owner. */
@NullMarked
package org.commspubliques.core.fact;

import org.jspecify.annotations.NullMarked;
