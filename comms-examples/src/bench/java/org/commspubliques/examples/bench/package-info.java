/** Benchmarks of the template engine against its peers; docs/benchmarks.md says what is measured and how. */
@NullMarked
package org.commspubliques.examples.bench;

import org.jspecify.annotations.NullMarked;
