/** The polls, the pre-electoral periods they open, and where an authority stands in them. */
@NullMarked
package org.commspubliques.core.election;

import org.jspecify.annotations.NullMarked;
