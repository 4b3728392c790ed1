/** A network of contributors: what services, the State, associations and parents write about one town does not disagree. */
@NullMarked
package org.commspubliques.examples.reseaucontributeurs;

import org.jspecify.annotations.NullMarked;
