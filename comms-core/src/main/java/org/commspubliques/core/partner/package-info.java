/**
 * Partners (partenaires): who the authority keeps in touch with, how often and about what, and what outside speakers it pays
 * must say of it.
 */
@NullMarked
package org.commspubliques.core.partner;

import org.jspecify.annotations.NullMarked;
