/** What differs from one French territory to the next in how texts are written: telephone numbers and amounts. */
@NullMarked
package org.commspubliques.templates.filter.territory;

import org.jspecify.annotations.NullMarked;
