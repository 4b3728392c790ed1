package org.commspubliques.core.internal.variant;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.internal.name.LanguageNames;
import org.commspubliques.core.language.Wording;

/** What people call channels and variants: « Site internet » rather than {@code site/fr}. */
public final class VariantNames {

    private VariantNames() {}

    /**
     * Returns how people call a channel.
     *
     * @param channel the channel
     * @param channels the channels there are
     * @return its name in quotation marks; its identifier where the catalogue does not know it
     */
    public static Wording of(ChannelId channel, ChannelCatalog channels) {
        Wording label = label(channel, channels);
        return Wording.of("« " + label.fr() + " »", "'" + label.en() + "'");
    }

    /**
     * Returns how people call some channels.
     *
     * @param listed the channels
     * @param channels the channels there are
     * @return their names, without quotation marks, in their order with commas between them
     */
    public static Wording listed(Collection<ChannelId> listed, ChannelCatalog channels) {
        List<Wording> labels =
                listed.stream().map(channel -> label(channel, channels)).toList();
        return Wording.of(
                labels.stream().map(Wording::fr).collect(Collectors.joining(", ")),
                labels.stream().map(Wording::en).collect(Collectors.joining(", ")));
    }

    private static Wording label(ChannelId channel, ChannelCatalog channels) {
        return channels.find(channel).map(Channel::label).orElse(Wording.same(channel.value()));
    }

    /**
     * Returns how people call a variant: by its channel, and by its language where that is not French.
     *
     * @param variant the variant
     * @param channels the channels there are
     * @return its name, the channel in quotation marks
     */
    public static Wording of(VariantId variant, ChannelCatalog channels) {
        Wording channel = of(variant.channel(), channels);
        if (variant.language().equals("fr")) {
            return channel;
        }
        Wording language = LanguageNames.of(variant.language());
        return Wording.of(channel.fr() + " en " + language.fr(), channel.en() + " in " + language.en());
    }
}
