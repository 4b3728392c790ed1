/** Benchmarks of the reading of text, beside a grammar checker; docs/benchmarks-review.md says what is measured and how. */
@NullMarked
package org.commspubliques.examples.bench.review;

import org.jspecify.annotations.NullMarked;
