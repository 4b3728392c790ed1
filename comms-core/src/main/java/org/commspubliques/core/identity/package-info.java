/**
 * What an authority looks like: colours and their contrast, fonts, logo, signature and the mentions that are always there; and
 * how it numbers its references.
 */
@NullMarked
package org.commspubliques.core.identity;

import org.jspecify.annotations.NullMarked;
