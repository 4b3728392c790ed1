/** What the receiver will see, and what a review found, as HTML pages that need nothing else. */
@NullMarked
package org.commspubliques.templates.preview;

import org.jspecify.annotations.NullMarked;
