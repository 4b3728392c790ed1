/** The engines compared, each behind the same two methods and set up as its documentation recommends for speed. */
@NullMarked
package org.commspubliques.examples.bench.engine;

import org.jspecify.annotations.NullMarked;
