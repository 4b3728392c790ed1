package org.commspubliques.core.shortening;

import org.commspubliques.core.channel.ChannelField;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.source.Source;

/** Rooms of one rule. */
final class Rooms {

    private Rooms() {}

    static TextRoom of(MeasureUnit unit, int max) {
        return TextRoom.of(ChannelRule.builder(ChannelField.TEXT, unit, max, Source.unchecked("essai"))
                .build());
    }

    static TextRoom characters(int max) {
        return of(MeasureUnit.GRAPHEMES, max);
    }
}
