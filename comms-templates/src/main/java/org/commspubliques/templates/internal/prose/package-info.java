/** The rules of French and English typography, applied to the paragraphs of a text, whatever it is written in. */
@NullMarked
package org.commspubliques.templates.internal.prose;

import org.jspecify.annotations.NullMarked;
