package org.commspubliques.templates.preview;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.templates.Template;

/**
 * Aperçus: what the receivers of a variant will see, as an HTML page that needs nothing else: no script, no image, no
 * address that a browser would fetch. Immutable and thread-safe.
 *
 * <p>They are drawings, not copies of a network's look: an article, a card of a social network, the bubbles of a
 * telephone, the cells of a message board, a message in a mail box, a poster that prints on one sheet, a sheet for the
 * press, a note. What is exact is what costs money or cuts text: the parts of a text message and the screens of a board
 * are those that {@link org.commspubliques.core.channel.Measure} counts. Where a network or a mail box folds a text is
 * approximate, and the page says so.
 *
 * <p>Facebook, Instagram, LinkedIn, X, Mastodon and Bluesky have a card of their own, without logo. The network is known
 * by the channel's identifier: {@code mastodon}, or {@code mastodon-} and what tells several accounts apart. Any other
 * social network has a plain card.
 */
public final class Previews {

    private static final Previews STANDARD = new Previews();

    private final ImmutableMap<String, Template> templates;

    private Previews() {
        this.templates = Maps.toMap(PreviewModel.TEMPLATES, PageTemplates::page);
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
        return template(channel).render(model, options.reader());
    }

    private Template template(Channel channel) {
        String name = PreviewModel.template(channel);
        return Objects.requireNonNull(templates.get(name), name);
    }
}
