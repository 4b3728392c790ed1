/** Checks of a text against its channel and its audience. */
@NullMarked
package org.commspubliques.core.fit;

import org.jspecify.annotations.NullMarked;
