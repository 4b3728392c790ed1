/** Benchmarks of finding recipients; docs/benchmarks-recipients.md says what is measured and how. */
@NullMarked
package org.commspubliques.examples.bench.recipient;

import org.jspecify.annotations.NullMarked;
