/** What every channel takes, who says so and since when it was read, on one page that an officer can check. */
@NullMarked
package org.commspubliques.examples.cataloguecanaux;

import org.jspecify.annotations.NullMarked;
