/** What people call channels and variants. */
@NullMarked
package org.commspubliques.core.internal.variant;

import org.jspecify.annotations.NullMarked;
