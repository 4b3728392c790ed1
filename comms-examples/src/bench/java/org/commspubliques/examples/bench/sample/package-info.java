/** The two texts that every engine renders: a page of stock prices and a notice of a mail merge. */
@NullMarked
package org.commspubliques.examples.bench.sample;

import org.jspecify.annotations.NullMarked;
