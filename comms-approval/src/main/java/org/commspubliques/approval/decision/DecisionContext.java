package org.commspubliques.approval.decision;

import java.time.Instant;
import java.util.Objects;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.internal.variant.VariantNames;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Contexte d’une demande: what deciding needs to know besides the approval itself. Immutable and thread-safe.
 *
 * @param now the instant of the command
 * @param authority whose approval it is
 * @param mandates who may act for which office
 * @param channels the channels, by whose names people are told of variants; null for those that ship with the library, which
 *     are read only when somebody is told
 */
public record DecisionContext(
        Instant now,
        LocalAuthority authority,
        MandateRegister mandates,
        @Nullable ChannelCatalog channels) {

    /** Refuses missing parts. */
    public DecisionContext {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(mandates, "mandates");
    }

    /**
     * Returns a context with the channels that ship with the library.
     *
     * @param now the instant of the command
     * @param authority whose approval it is
     * @param mandates who may act for which office
     */
    public DecisionContext(Instant now, LocalAuthority authority, MandateRegister mandates) {
        this(now, authority, mandates, null);
    }

    /** How people call an office. */
    Wording nameOf(OfficeId office) {
        return mandates.chart().nameOf(office);
    }

    /** Whether there is such an office, in the authority or as one that most have. */
    boolean knows(OfficeId office) {
        OrgChart chart = mandates.chart();
        return StandardOffices.nameOf(office).isPresent()
                || chart.offices().stream().anyMatch(known -> known.id().equals(office))
                || chart.positions().stream()
                        .anyMatch(position -> position.office().equals(office));
    }

    /** How people call a variant. */
    Wording nameOf(VariantId variant) {
        return VariantNames.of(variant, knownChannels());
    }

    /** The channels of the host, or those that ship with the library. */
    ChannelCatalog knownChannels() {
        return channels == null ? Shipped.CHANNELS : channels;
    }

    /** Read once, when they are first needed. */
    private static final class Shipped {

        private static final ChannelCatalog CHANNELS = ChannelCatalog.standard();

        private Shipped() {}
    }
}
