/** What this module needs to know of later stages, as ports that others implement. */
@NullMarked
package org.commspubliques.core.lifecycle;

import org.jspecify.annotations.NullMarked;
