/** An atelier to start from: write, check, approve, publish and verify on one page. A demonstration, not a product. */
@NullMarked
package org.commspubliques.examples.atelier;

import org.jspecify.annotations.NullMarked;
