/** How alike names are. */
@NullMarked
package org.commspubliques.core.internal.name;

import org.jspecify.annotations.NullMarked;
