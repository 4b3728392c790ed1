/**
 * The checks of this library, put together.
 *
 * <p>French words lead to their types on the page <a href="doc-files/glossaire.html">Glossaire</a>.
 */
@NullMarked
package org.commspubliques.core;

import org.jspecify.annotations.NullMarked;
