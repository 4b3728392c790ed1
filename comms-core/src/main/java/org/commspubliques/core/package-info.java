/** The checks of this library, put together. */
@NullMarked
package org.commspubliques.core;

import org.jspecify.annotations.NullMarked;
