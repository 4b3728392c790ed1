/** Benchmarks of approvals against process engines and against floors; docs/benchmarks.md says what is measured and how. */
@NullMarked
package org.commspubliques.examples.bench.approval;

import org.jspecify.annotations.NullMarked;
