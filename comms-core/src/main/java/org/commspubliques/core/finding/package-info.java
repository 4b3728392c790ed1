/** The one result of every check: a finding, where it is, how grave it is, and the report that gathers them. */
@NullMarked
package org.commspubliques.core.finding;

import org.jspecify.annotations.NullMarked;
