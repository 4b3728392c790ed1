package org.commspubliques.examples.atelier.view;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * All communications.
 *
 * @param lines one for each
 */
public record DraftList(List<DraftLine> lines) {

    /** Copies the lines. */
    public DraftList {
        lines = ImmutableList.copyOf(lines);
    }
}
