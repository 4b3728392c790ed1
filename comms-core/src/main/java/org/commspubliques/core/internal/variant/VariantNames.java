package org.commspubliques.core.internal.variant;

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
        Wording label = channels.find(channel).map(Channel::label).orElse(Wording.same(channel.value()));
        return Wording.of("« " + label.fr() + " »", "'" + label.en() + "'");
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
