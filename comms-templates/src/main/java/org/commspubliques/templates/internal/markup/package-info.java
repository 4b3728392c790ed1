/** What a reader sees of a text in HTML or Markdown, handed on paragraph by paragraph. */
@NullMarked
package org.commspubliques.templates.internal.markup;

import org.jspecify.annotations.NullMarked;
