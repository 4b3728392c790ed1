package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.pressure.AudiencePressure;
import org.commspubliques.core.pressure.Excess;
import org.commspubliques.core.pressure.FatiguePolicy;
import org.commspubliques.core.pressure.MessageHistory;
import org.commspubliques.core.pressure.SentMessage;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.time.DateWording;

/**
 * Sobriété éditoriale, rule {@code PRE-01}: an audience would receive more messages than it should, of all units together, by one
 * sort of channel in so many days. As grave as the policy says. What the communication itself sends on other days counts; what it
 * sends on the same day, in another language or on another network, is the same message, of which the first variant speaks.
 *
 * <p>A host adds the check to its review, since only a host knows what was sent: {@code StandardReview.of(facts).with(new
 * PressureCheck(history, FatiguePolicy.standard(), channels))}. Thread-safe as the history is.
 */
public final class PressureCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.pressure";

    private final MessageHistory history;
    private final FatiguePolicy policy;
    private final ChannelCatalog catalog;

    /**
     * Creates the check.
     *
     * @param history the messages that were sent, and those that are planned
     * @param policy the caps
     * @param catalog the channels and their kinds
     */
    public PressureCheck(MessageHistory history, FatiguePolicy policy, ChannelCatalog catalog) {
        this.history = Objects.requireNonNull(history, "history");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.catalog = Objects.requireNonNull(catalog, "catalog");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return List.of(new DataPack("fatigue-policy", policy.sha256()), new DataPack("channels", catalog.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        Optional<ChannelKind> kind = kind(variant);
        if (kind.isEmpty()
                || policy.isExempt(communication.purpose())
                || !isFirstOfItsDay(communication, variant, kind.get(), context)) {
            return List.of();
        }
        AudiencePressure pressure = new AudiencePressure(
                history.and(MessageHistory.of(others(communication, variant))),
                policy,
                context.authority().zone());
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Audience audience : communication.audiences()) {
            SentMessage message =
                    new SentMessage(audience.id(), kind.get(), context.publishedAt(), communication.id(), false);
            for (Excess excess : pressure.excesses(message)) {
                findings.add(finding(
                        excess,
                        audience,
                        pressure.nextFreeDay(message),
                        Locus.of(Pointers.variant(communication, variant))));
            }
        }
        return findings.build();
    }

    /** What the communication sends besides: the variant itself may leave on another day than the one it was planned for. */
    private List<SentMessage> others(Communication communication, Variant variant) {
        ImmutableList.Builder<SentMessage> messages = ImmutableList.builder();
        for (Variant other : communication.variants()) {
            Optional<ChannelKind> kind = kind(other);
            Optional<Instant> at = communication.plannedAt(other.id());
            if (!other.id().equals(variant.id()) && kind.isPresent() && at.isPresent()) {
                for (Audience audience : communication.audiences()) {
                    messages.add(new SentMessage(audience.id(), kind.get(), at.get(), communication.id(), false));
                }
            }
        }
        return messages.build();
    }

    private boolean isFirstOfItsDay(
            Communication communication, Variant variant, ChannelKind kind, ReviewContext context) {
        return communication.variants().stream()
                .filter(other -> other.id().equals(variant.id())
                        || (kind(other).filter(kind::equals).isPresent()
                                && dayOf(communication, other, context).equals(context.day())))
                .findFirst()
                .filter(first -> first.id().equals(variant.id()))
                .isPresent();
    }

    private Optional<ChannelKind> kind(Variant variant) {
        return catalog.find(variant.channel()).map(Channel::kind);
    }

    private static LocalDate dayOf(Communication communication, Variant variant, ReviewContext context) {
        ZoneId zone = context.authority().zone();
        Instant at = communication.plannedAt(variant.id()).orElse(context.publishedAt());
        return LocalDate.ofInstant(at, zone);
    }

    private static Finding finding(Excess excess, Audience audience, Optional<LocalDate> free, Locus locus) {
        Wording what = excess.explanation(audience.name());
        return Finding.builder(
                        "PRE-01",
                        excess.cap().severity(),
                        locus,
                        Wording.of(what.fr() + ".", capitalised(what.en()) + "."))
                .category(FindingCategory.CHANNEL)
                .source(excess.cap().source())
                .proposal(Proposal.advice(free.map(DateWording::inFull)
                        .map(day -> Wording.of(
                                "Regrouper avec un autre message, changer de canal, ou attendre le " + day.fr() + ".",
                                "Join it to another message, change the channel, or wait until " + day.en() + "."))
                        .orElseGet(() -> Wording.of(
                                "Regrouper avec un autre message, ou changer de canal.",
                                "Join it to another message, or change the channel."))))
                .build();
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
