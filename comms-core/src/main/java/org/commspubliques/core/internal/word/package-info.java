/**
 * The words of French text, with their places in the original: where words and sentences end, how a word is folded, and the
 * stem that its forms share. Made for reading without an object for each word.
 */
@NullMarked
package org.commspubliques.core.internal.word;

import org.jspecify.annotations.NullMarked;
