package org.commspubliques.core.partner;

import com.google.common.base.Preconditions;
import org.commspubliques.core.internal.text.EnteredText;

/**
 * Contenu rémunéré: what somebody from outside says for the authority under a contract. Immutable and thread-safe.
 *
 * @param speaker who speaks, as the host names them
 * @param contract the contract, as procurement knows it
 * @param text what they say, with what is shown in the image
 */
public record SponsoredPost(String speaker, String contract, String text) {

    /** Refuses a post of nobody, or without a contract. */
    public SponsoredPost {
        speaker = EnteredText.enter(speaker, "speaker");
        contract = EnteredText.enter(contract, "contract");
        text = EnteredText.enter(text, "text");
        Preconditions.checkArgument(!speaker.isBlank(), "speaker is empty");
        Preconditions.checkArgument(!contract.isBlank(), "contract is empty");
    }
}
