/** What turns a value into French or English text, chosen by name in a template. */
@NullMarked
package org.commspubliques.templates.filter;

import org.jspecify.annotations.NullMarked;
