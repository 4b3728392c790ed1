/** Benchmarks of the editorial calendar; docs/benchmarks-calendar.md says what is measured and how. */
@NullMarked
package org.commspubliques.examples.bench.calendar;

import org.jspecify.annotations.NullMarked;
