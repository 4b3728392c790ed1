package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.communication.MediaAsset;

/**
 * A medium, of which the library knows no bytes: what stands for it says what it is.
 *
 * @param name the file's name
 * @param alt the text alternative
 * @param credit the author
 */
record MediaView(String name, String alt, String credit) {

    static List<MediaView> of(List<MediaAsset> media) {
        return media.stream()
                .map(medium -> new MediaView(medium.name(), medium.altText(), medium.credit()))
                .collect(ImmutableList.toImmutableList());
    }
}
