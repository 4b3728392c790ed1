package org.commspubliques.templates.preview;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.templates.Template;

/**
 * Aperçus: what the receivers of a variant will see, as an HTML page that needs nothing else: no script, no image, no
 * address that a browser would fetch. Immutable and thread-safe.
 *
 * <p>They are drawings, not copies of a network's look: an article, a card of a social network, the bubbles of a
 * telephone, the cells of a message board, a sheet for the press, a note. What is exact is what costs money or cuts
 * text: the parts of a text message and the screens of a board are those that
 * {@link org.commspubliques.core.channel.Measure} counts.
 */
public final class Previews {

    private static final Previews STANDARD = new Previews(
            Maps.toMap(Arrays.asList(ChannelKind.values()), kind -> PageTemplates.page(PreviewModel.template(kind))));

    private final ImmutableMap<ChannelKind, Template> templates;

    private Previews(ImmutableMap<ChannelKind, Template> templates) {
        this.templates = templates;
    }

    /**
     * Returns the previews of every kind of channel.
     *
     * @return the previews
     */
    public static Previews standard() {
        return STANDARD;
    }

    /**
     * Draws a variant.
     *
     * @param communication the communication
     * @param variant one of its variants
     * @param channel the variant's channel
     * @param options who issues it and who reads the page
     * @return a whole HTML page
     * @throws IllegalArgumentException if the variant is not one of the communication, the channel is another one, or it
     *     is a message board whose size no rule says
     */
    public String html(Communication communication, Variant variant, Channel channel, PreviewOptions options) {
        Preconditions.checkArgument(
                communication.variants().contains(variant),
                "variant %s is not one of communication %s",
                variant.id(),
                communication.id());
        Preconditions.checkArgument(
                channel.id().equals(variant.channel()), "variant %s is not for channel %s", variant.id(), channel.id());
        Map<String, Object> model = new PreviewModel(communication, variant, channel, options).model();
        Template template = templates.get(channel.kind());
        Preconditions.checkState(template != null, "no preview for %s", channel.kind());
        return template.render(model, options.reader());
    }
}
