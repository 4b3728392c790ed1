/** Benchmarks of counting as networks count; docs/benchmarks-channels.md says what is measured and how. */
@NullMarked
package org.commspubliques.examples.bench.channel;

import org.jspecify.annotations.NullMarked;
