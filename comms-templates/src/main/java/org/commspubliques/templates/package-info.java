/**
 * The template engine: parse a text once, then render it safely for a channel.
 *
 * <p>French words lead to their types on the page <a href="doc-files/glossaire.html">Glossaire</a>.
 */
@NullMarked
package org.commspubliques.templates;

import org.jspecify.annotations.NullMarked;
