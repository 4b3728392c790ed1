/** How a source becomes nodes. */
@NullMarked
package org.commspubliques.templates.internal.parse;

import org.jspecify.annotations.NullMarked;
