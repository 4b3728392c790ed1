/** The adapters that ship: what they deliver are files, which another program takes. Those of networks belong to hosts. */
@NullMarked
package org.commspubliques.approval.publication.adapter;

import org.jspecify.annotations.NullMarked;
