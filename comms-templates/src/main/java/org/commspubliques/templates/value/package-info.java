/** What a host may put into a model beside records, maps and lists. */
@NullMarked
package org.commspubliques.templates.value;

import org.jspecify.annotations.NullMarked;
