/** What programs make of a field of CSV. */
@NullMarked
package org.commspubliques.templates.internal.csv;

import org.jspecify.annotations.NullMarked;
