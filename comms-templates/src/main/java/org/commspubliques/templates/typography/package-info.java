/** French and English typography, applied to a finished text. */
@NullMarked
package org.commspubliques.templates.typography;

import org.jspecify.annotations.NullMarked;
