package org.commspubliques.approval.chain;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Circuits prêts: approval chains to start from, over the {@link org.commspubliques.core.authority.StandardOffices}. They
 * are usages of town halls, not rules of law: an authority copies the one it wants, by {@link ApprovalChain#toJson()}, and
 * makes it its own. Thread-safe.
 */
public final class StandardChains {

    private StandardChains() {}

    /**
     * Returns the chain of routine communication: the unit checks the facts, then the communication director approves.
     *
     * @return the chain
     */
    public static ApprovalChain routine() {
        return read("courant");
    }

    /**
     * Returns the chain of social networks: quick, and with the cabinet where the message promotes.
     *
     * @return the chain
     */
    public static ApprovalChain socialNetworks() {
        return read("reseaux-sociaux");
    }

    /**
     * Returns the chain of press releases: the cabinet and the secretary general, side by side, after the unit and
     * communication.
     *
     * @return the chain
     */
    public static ApprovalChain press() {
        return read("presse");
    }

    /**
     * Returns the chain of the municipal bulletin: an editorial committee, a legal adviser where the message promotes, and
     * the signature of the head of the executive.
     *
     * @return the chain
     */
    public static ApprovalChain bulletin() {
        return read("bulletin");
    }

    /**
     * Returns the chain of internal communication: two of three, the secretary general having a veto.
     *
     * @return the chain
     */
    public static ApprovalChain internalCommunication() {
        return read("interne");
    }

    /**
     * Returns the chain of a crisis: one decision within the hour, and an urgent procedure out of hours.
     *
     * @return the chain
     */
    public static ApprovalChain crisis() {
        return read("crise");
    }

    /**
     * Returns the chain of a provider’s proof: proofreading and an opinion of the unit, then the bon à tirer.
     *
     * @return the chain
     */
    public static ApprovalChain proof() {
        return read("bon-a-tirer");
    }

    /**
     * Returns all ready chains.
     *
     * @return the chains in the order above; unmodifiable
     */
    public static List<ApprovalChain> all() {
        return ImmutableList.of(
                routine(), socialNetworks(), press(), bulletin(), internalCommunication(), crisis(), proof());
    }

    private static ApprovalChain read(String id) {
        String name = id + ".json";
        try (InputStream in = StandardChains.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return ApprovalChain.parse(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
