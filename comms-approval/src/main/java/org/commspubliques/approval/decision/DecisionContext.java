package org.commspubliques.approval.decision;

import java.time.Instant;
import java.util.Objects;
import org.commspubliques.approval.internal.name.VariantNames;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;

/**
 * Contexte d’une demande: what deciding needs to know besides the approval itself. Immutable and thread-safe.
 *
 * @param now the instant of the command
 * @param authority whose approval it is
 * @param mandates who may act for which office
 * @param channels the channels, by whose names people are told of variants
 */
public record DecisionContext(
        Instant now, LocalAuthority authority, MandateRegister mandates, ChannelCatalog channels) {

    /** Refuses missing parts. */
    public DecisionContext {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(mandates, "mandates");
        Objects.requireNonNull(channels, "channels");
    }

    /**
     * Returns a context with the channels that ship with the library.
     *
     * @param now the instant of the command
     * @param authority whose approval it is
     * @param mandates who may act for which office
     */
    public DecisionContext(Instant now, LocalAuthority authority, MandateRegister mandates) {
        this(now, authority, mandates, Shipped.CHANNELS);
    }

    /** How people call an office. */
    Wording nameOf(OfficeId office) {
        return mandates.chart().nameOf(office);
    }

    /** How people call a variant. */
    Wording nameOf(VariantId variant) {
        return VariantNames.of(variant, channels);
    }

    /** Read once, and only if somebody asks. */
    private static final class Shipped {

        private static final ChannelCatalog CHANNELS = ChannelCatalog.standard();

        private Shipped() {}
    }
}
