/** How a name finds its value in a model. */
@NullMarked
package org.commspubliques.templates.internal.value;

import org.jspecify.annotations.NullMarked;
