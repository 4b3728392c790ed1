/**
 * The door to the approvals of an authority.
 *
 * <p>French words lead to their types on the page <a href="doc-files/glossaire.html">Glossaire</a>.
 */
@NullMarked
package org.commspubliques.approval;

import org.jspecify.annotations.NullMarked;
