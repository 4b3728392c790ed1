package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;

/**
 * Accessibilité: can people who do not see, hear or read easily get at what a text and its media say? Rules {@code A11Y-01}
 * (a medium without a text alternative), {@code A11Y-02} (an alternative that is none, or too long), {@code A11Y-03} (lines of
 * capitals), {@code A11Y-04} (emoji as bullets, repeated or inside words), {@code A11Y-05} (hashtags of several words without
 * capitals), {@code A11Y-06} (long addresses instead of named links), {@code A11Y-07} (a passage in another language),
 * {@code A11Y-08} (a video or a sound without a transcript or subtitles) and {@code A11Y-09} (an infographic whose facts are
 * written nowhere). They rest on the RGAA, which the law of 11 February 2005 (n° 2005-102, art. 47) makes binding for the
 * public sector’s online communication, and on usage; they inform, and warn only where an image that shows people or carries
 * text, or an infographic, has nothing that stands for it. Phrases (« cliquez ici ») are a matter for the rule pack. The
 * opposition’s column is not judged. Thread-safe.
 */
public final class AccessibilityCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.accessibility";

    private static final Set<ChannelKind> RICH_TEXT =
            Set.of(ChannelKind.WEBSITE, ChannelKind.INTRANET, ChannelKind.EMAIL, ChannelKind.INTERNAL);

    /** There capitals are all there is, or every emoji has been weighed against its price. */
    private static final Set<ChannelKind> PLAIN_SIGNS =
            Set.of(ChannelKind.SMS, ChannelKind.DISPLAY_BOARD, ChannelKind.ALERT);

    private final ChannelCatalog catalog;

    /**
     * Creates the check.
     *
     * @param catalog the channels, of which some carry links and languages and some do not
     */
    public AccessibilityCheck(ChannelCatalog catalog) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return List.of(new DataPack("channels", catalog.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        Optional<ChannelKind> kind = catalog.find(variant.channel()).map(Channel::kind);
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        MediaAlternatives.of(communication, variant, kind)
                .forEach(flaw -> findings.add(finding(
                        flaw, Locus.of(Pointers.variant(communication, variant) + flaw.place()), flaw.excerpt())));
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            if (section.role() == SectionRole.OPPOSITION_COLUMN) {
                continue;
            }
            String pointer = Pointers.sectionText(communication, variant, i);
            for (Flaw flaw : flaws(section.text(), variant.id().language(), kind)) {
                String words = section.text().substring(flaw.start(), flaw.end());
                findings.add(finding(flaw, Locus.of(pointer, flaw.start(), flaw.end()), Excerpt.of(words)));
            }
        }
        return findings.build();
    }

    private static List<Flaw> flaws(String text, String language, Optional<ChannelKind> kind) {
        ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
        if (kind.filter(PLAIN_SIGNS::contains).isEmpty()) {
            flaws.addAll(Capitals.in(text));
            flaws.addAll(EmojiUse.in(text));
        }
        if (kind.filter(MediaAlternatives.POSTS::contains).isPresent()) {
            flaws.addAll(Hashtags.in(text));
        }
        if (kind.filter(RICH_TEXT::contains).isPresent()) {
            flaws.addAll(BareAddresses.in(text));
            if (language.startsWith("fr")) {
                flaws.addAll(ForeignPassages.in(text));
            }
        }
        return flaws.build();
    }

    private static Finding finding(Flaw flaw, Locus locus, String excerpt) {
        return Finding.builder(flaw.rule(), flaw.severity(), locus, flaw.message())
                .category(FindingCategory.ACCESSIBILITY)
                .excerpt(excerpt)
                .source(flaw.source())
                .proposal(flaw.proposal())
                .build();
    }
}
