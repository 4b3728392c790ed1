/** Rules of French and English that know nothing of templates: numbers in words, elision, plurals. */
@NullMarked
package org.commspubliques.templates.filter.language;

import org.jspecify.annotations.NullMarked;
