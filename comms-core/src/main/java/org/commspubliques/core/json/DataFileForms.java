package org.commspubliques.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.event.ProtocolOrder;
import org.commspubliques.core.event.ProtocolRank;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.identity.Colour;
import org.commspubliques.core.identity.ColourPair;
import org.commspubliques.core.identity.LogoRule;
import org.commspubliques.core.identity.MandatoryMention;
import org.commspubliques.core.identity.PaletteColour;
import org.commspubliques.core.identity.Typeface;
import org.commspubliques.core.identity.VisualIdentity;
import org.commspubliques.core.indicator.Aggregation;
import org.commspubliques.core.indicator.Direction;
import org.commspubliques.core.indicator.Indicator;
import org.commspubliques.core.indicator.IndicatorCatalog;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.pressure.FatiguePolicy;
import org.commspubliques.core.pressure.MessageCap;
import org.commspubliques.core.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The forms of what hosts also keep in data files: a document is such a file, so that {@code parse} reads what a codec writes
 * and the other way round.
 */
final class DataFileForms {

    static final ImmutableList<JsonForm<?, ?>> ALL = ImmutableList.of(
            new JsonForm<>(MessageCap.class, MessageCapForm.class, MessageCapForm::of, MessageCapForm::cap),
            new JsonForm<>(
                    FatiguePolicy.class, FatiguePolicyForm.class, FatiguePolicyForm::of, FatiguePolicyForm::policy),
            new JsonForm<>(
                    VisualIdentity.class,
                    VisualIdentityForm.class,
                    VisualIdentityForm::of,
                    VisualIdentityForm::identity),
            new JsonForm<>(
                    IndicatorCatalog.class,
                    IndicatorCatalogForm.class,
                    IndicatorCatalogForm::of,
                    IndicatorCatalogForm::catalog),
            new JsonForm<>(
                    ProtocolOrder.class, ProtocolOrderForm.class, ProtocolOrderForm::of, ProtocolOrderForm::order));

    private DataFileForms() {}

    /** The bytes of the file that says the same: what a loader checks, and makes a hash of. */
    private static <R> byte[] file(Class<R> form, R value) {
        return JsonContract.codec(form).write(value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Plafond.
     *
     * @param id its identifier
     * @param audiences the identifiers of the audiences; absent for every audience
     * @param channels the sorts of channel, each counted on its own
     * @param max how many messages are enough
     * @param days the length of the window in calendar days
     * @param severity how grave it is to send more
     * @param source who says so
     */
    record MessageCapForm(
            String id,
            @Nullable Set<String> audiences,
            Set<ChannelKind> channels,
            int max,
            int days,
            Severity severity,
            Source source) {

        static MessageCapForm of(MessageCap cap) {
            return new MessageCapForm(
                    cap.id(),
                    cap.audiences().isEmpty() ? null : cap.audiences(),
                    cap.channels(),
                    cap.max(),
                    cap.days(),
                    cap.severity(),
                    cap.source());
        }

        MessageCap cap() {
            return new MessageCap(
                    id, audiences == null ? ImmutableSet.of() : audiences, channels, max, days, severity, source);
        }
    }

    /**
     * Sobriété éditoriale.
     *
     * @param caps how many messages are enough
     * @param exempt the purposes that do not count; absent where another policy says
     */
    record FatiguePolicyForm(
            List<MessageCap> caps, @Nullable Set<CommunicationPurpose> exempt) {

        static FatiguePolicyForm of(FatiguePolicy policy) {
            return new FatiguePolicyForm(policy.caps(), policy.exemptions().orElse(null));
        }

        FatiguePolicy policy() {
            return FatiguePolicy.parse("fatigue-policy", file(FatiguePolicyForm.class, this));
        }
    }

    /**
     * Charte graphique.
     *
     * @param fr what people call it, in French
     * @param en the same in English
     * @param colours the palette
     * @param pairs the texts and backgrounds that go together
     * @param fonts the fonts
     * @param logos the logos
     * @param signature the lines under every message
     * @param mentions the words that are on everything
     */
    record VisualIdentityForm(
            String fr,
            String en,
            @Nullable List<IdentityColour> colours,
            @Nullable List<IdentityPair> pairs,
            @Nullable List<Typeface> fonts,
            @Nullable List<IdentityLogo> logos,
            @Nullable List<String> signature,
            @Nullable List<IdentityMention> mentions) {

        static VisualIdentityForm of(VisualIdentity identity) {
            return new VisualIdentityForm(
                    identity.name().fr(),
                    identity.name().en(),
                    identity.colours().stream().map(IdentityColour::of).toList(),
                    identity.pairs().stream().map(IdentityPair::of).toList(),
                    identity.fonts(),
                    identity.logos().stream().map(IdentityLogo::of).toList(),
                    identity.signature(),
                    identity.mentions().stream().map(IdentityMention::of).toList());
        }

        VisualIdentity identity() {
            return VisualIdentity.parse("visual-identity", file(VisualIdentityForm.class, this));
        }
    }

    /**
     * Couleur de la charte.
     *
     * @param id its identifier
     * @param fr what people call it, in French
     * @param en the same in English
     * @param hex the colour
     */
    record IdentityColour(String id, String fr, String en, Colour hex) {

        static IdentityColour of(PaletteColour colour) {
            return new IdentityColour(
                    colour.id(), colour.name().fr(), colour.name().en(), colour.colour());
        }
    }

    /**
     * Association de couleurs.
     *
     * @param text the identifier of the colour of the text
     * @param background the identifier of the colour behind it
     * @param largeOnly whether it is for large text only; absent where it is not
     */
    record IdentityPair(
            String text, String background, @Nullable Boolean largeOnly) {

        static IdentityPair of(ColourPair pair) {
            return new IdentityPair(pair.text().id(), pair.background().id(), pair.largeOnly() ? true : null);
        }
    }

    /**
     * Logo.
     *
     * @param id its identifier
     * @param fr what people call it, in French
     * @param en the same in English
     * @param minPixels its least width on a screen
     * @param minMillimetres its least width on paper
     * @param clearance the free space around it, in hundredths of its width; absent for none
     */
    record IdentityLogo(
            String id,
            String fr,
            String en,
            int minPixels,
            int minMillimetres,
            @Nullable Integer clearance) {

        static IdentityLogo of(LogoRule logo) {
            return new IdentityLogo(
                    logo.id(),
                    logo.name().fr(),
                    logo.name().en(),
                    logo.minPixels(),
                    logo.minMillimetres(),
                    logo.clearance() == 0 ? null : logo.clearance());
        }
    }

    /**
     * Mention obligatoire.
     *
     * @param id its identifier
     * @param fr what people call it, in French
     * @param en the same in English
     * @param anyOf the wordings, one of which is there
     */
    record IdentityMention(String id, String fr, String en, List<String> anyOf) {

        static IdentityMention of(MandatoryMention mention) {
            return new IdentityMention(
                    mention.id(), mention.name().fr(), mention.name().en(), mention.anyOf());
        }
    }

    /**
     * Catalogue des indicateurs.
     *
     * @param indicators the indicators
     */
    record IndicatorCatalogForm(List<CatalogIndicator> indicators) {

        static IndicatorCatalogForm of(IndicatorCatalog catalog) {
            return new IndicatorCatalogForm(
                    catalog.all().stream().map(CatalogIndicator::of).toList());
        }

        IndicatorCatalog catalog() {
            return IndicatorCatalog.parse("indicator-catalog", file(IndicatorCatalogForm.class, this));
        }
    }

    /**
     * Indicateur du catalogue.
     *
     * @param id its identifier
     * @param fr what people call it, in French
     * @param en the same in English
     * @param unit what it counts
     * @param better whether more is better
     * @param aggregation how several measurements become one
     * @param decimals how many decimals are shown
     * @param aboutPeople whether small figures could tell of persons
     * @param source where its figures come from
     */
    record CatalogIndicator(
            String id,
            String fr,
            String en,
            Wording unit,
            Direction better,
            Aggregation aggregation,
            int decimals,
            boolean aboutPeople,
            Wording source) {

        static CatalogIndicator of(Indicator indicator) {
            return new CatalogIndicator(
                    indicator.id(),
                    indicator.label().fr(),
                    indicator.label().en(),
                    indicator.unit(),
                    indicator.better(),
                    indicator.aggregation(),
                    indicator.decimals(),
                    indicator.aboutPeople(),
                    indicator.source());
        }
    }

    /**
     * Ordre de préséance, of one territory.
     *
     * @param source the text the order is taken from
     * @param ranks the ranks from the first on
     */
    record ProtocolOrderForm(Source source, List<OrderRank> ranks) {

        static ProtocolOrderForm of(ProtocolOrder order) {
            return new ProtocolOrderForm(
                    order.source(), order.ranks().stream().map(OrderRank::of).toList());
        }

        ProtocolOrder order() {
            List<ProtocolRank> placed = new ArrayList<>();
            ranks.forEach(
                    rank -> placed.add(new ProtocolRank(rank.id, placed.size() + 1, Wording.of(rank.fr, rank.en))));
            return ProtocolOrder.of(source, placed);
        }
    }

    /**
     * Rang de l’ordre de préséance.
     *
     * @param id its identifier
     * @param fr who has it, in French
     * @param en the same in English
     */
    record OrderRank(String id, String fr, String en) {

        static OrderRank of(ProtocolRank rank) {
            return new OrderRank(rank.id(), rank.label().fr(), rank.label().en());
        }
    }
}
