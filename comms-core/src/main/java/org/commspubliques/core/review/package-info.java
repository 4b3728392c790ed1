/** The one extension point of every check, the review that runs them, and what was decided about their findings. */
@NullMarked
package org.commspubliques.core.review;

import org.jspecify.annotations.NullMarked;
