/** The one extension point of every check, and the review that runs them. */
@NullMarked
package org.commspubliques.core.review;

import org.jspecify.annotations.NullMarked;
