package org.commspubliques.core.fit;

import org.commspubliques.core.channel.ChannelRequirement;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;

/**
 * Fiche de production: what those who make a message know of it beyond its text: how many are printed and until when the
 * file must be with the printer, who is invited, who reads the answers. A host that keeps such a sheet shows it to
 * {@link ChannelCheck}, which then asks for what the channel requires. Implementations must be thread-safe and answer at
 * once.
 */
@FunctionalInterface
public interface ProductionSheet {

    /**
     * Returns whether the sheet of a variant says something.
     *
     * @param communication the communication
     * @param variant one of its variants
     * @param requirement what its channel asks for, of which the message itself says nothing
     * @return true where it is filled in
     */
    boolean says(Communication communication, Variant variant, ChannelRequirement requirement);
}
