/** Where rendered text goes. */
@NullMarked
package org.commspubliques.templates.internal.sink;

import org.jspecify.annotations.NullMarked;
