package org.commspubliques.examples.atelier.view;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Previews, one for each text.
 *
 * @param previews the previews, in the order of the texts
 */
public record PreviewList(List<PreviewView> previews) {

    /** Copies the previews. */
    public PreviewList {
        previews = ImmutableList.copyOf(previews);
    }

    /**
     * One preview.
     *
     * @param channel the channel
     * @param title what it shows
     * @param address where the page is; the same page has the same address
     */
    public record PreviewView(String channel, String title, String address) {}
}
