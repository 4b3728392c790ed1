package org.commspubliques.examples.bench.channel;

import java.time.LocalDate;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.Measure;

/** Measures a text against every limit on text of every channel of the catalogue that ships. */
final class AllChannels {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final ChannelCatalog catalog = ChannelCatalog.standard();

    /** Returns the sum of everything counted. */
    long measure(String text) {
        long sum = 0;
        for (Channel channel : catalog.all()) {
            for (ChannelRule rule : channel.rulesOn(DAY)) {
                if (rule.field().isText()) {
                    sum += Measure.of(channel, rule, text).used();
                }
            }
        }
        return sum;
    }
}
