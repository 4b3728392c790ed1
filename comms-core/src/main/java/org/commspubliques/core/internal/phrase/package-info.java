/**
 * Finding phrases in French text: words with their places in the original, folded and stemmed; verbs conjugated; all
 * phrases of many packs read in one pass over the text, in time linear in its length.
 */
@NullMarked
package org.commspubliques.core.internal.phrase;

import org.jspecify.annotations.NullMarked;
