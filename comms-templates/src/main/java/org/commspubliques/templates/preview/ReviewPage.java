package org.commspubliques.templates.preview;

import java.util.Objects;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.finding.Report;
import org.commspubliques.templates.Template;

/**
 * Page de contrôle: a report beside the texts it is about, with every finding marked in its text, as an HTML page that
 * needs nothing else. Immutable and thread-safe.
 *
 * <p>A finding that points to a part of a section's text is marked there; any other is shown under its variant, or
 * first of all where it belongs to none. None is left out.
 */
public final class ReviewPage {

    private static final Template TEMPLATE = PageTemplates.page("review");

    private final ChannelCatalog channels;

    private ReviewPage(ChannelCatalog channels) {
        this.channels = channels;
    }

    /**
     * Returns the page with the names of the channels that ship with this library.
     *
     * @return the page
     */
    public static ReviewPage standard() {
        return of(ChannelCatalog.standard());
    }

    /**
     * Returns the page with the names of a host's channels.
     *
     * @param channels the channels; one that is not among them is called by its identifier
     * @return the page
     */
    public static ReviewPage of(ChannelCatalog channels) {
        return new ReviewPage(Objects.requireNonNull(channels, "channels"));
    }

    /**
     * Writes the page.
     *
     * @param report the report
     * @param communication what it is about
     * @param options who issues it and who reads the page
     * @return a whole HTML page
     */
    public String html(Report report, Communication communication, PreviewOptions options) {
        return TEMPLATE.render(new ReviewModel(report, communication, channels, options).model(), options.reader());
    }
}
