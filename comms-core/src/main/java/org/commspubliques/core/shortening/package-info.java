/** Help to make a text fit: a cut, a numbered thread, shorter words, and what each of them keeps and loses. */
@NullMarked
package org.commspubliques.core.shortening;

import org.jspecify.annotations.NullMarked;
