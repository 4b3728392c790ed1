package org.commspubliques.core.pressure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Sobriété éditoriale: how many messages are enough, and which do not count, as data. Every cap that concerns a message holds.
 * Immutable and thread-safe.
 */
public final class FatiguePolicy {

    private final ImmutableMap<String, MessageCap> caps;

    /** Null where the file says nothing of exemptions. */
    private final @Nullable ImmutableSet<CommunicationPurpose> exempt;

    private final String sha256;

    FatiguePolicy(
            ImmutableMap<String, MessageCap> caps, @Nullable ImmutableSet<CommunicationPurpose> exempt, String sha256) {
        this.caps = caps;
        this.exempt = exempt;
        this.sha256 = sha256;
    }

    /**
     * Returns the policy that ships with this library: a proposal of the house for text messages and e-mails, which a host
     * replaces by its own (same id); alerts and legal notices do not count.
     *
     * @return the policy
     */
    public static FatiguePolicy standard() {
        return PolicyReader.read(JsonDocument.resource(FatiguePolicy.class, "fatigue-policy.json"));
    }

    /**
     * Reads a policy from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the policy
     * @throws DataFormatException if the file is not as expected, or a cap blocks without a confirmed source; names the line,
     *     column and field
     */
    public static FatiguePolicy parse(String origin, byte[] json) {
        return PolicyReader.read(JsonDocument.parse(origin, json));
    }

    /**
     * Returns this policy with another over it: a cap of the other replaces the one of the same id; a new one is added; its
     * exemptions, where it has any list of them, replace these.
     *
     * @param other the policy that replaces or adds
     * @return the overlay
     */
    public FatiguePolicy overlaidBy(FatiguePolicy other) {
        return new FatiguePolicy(
                ImmutableMap.<String, MessageCap>builder()
                        .putAll(caps)
                        .putAll(other.caps)
                        .buildKeepingLast(),
                other.exempt != null ? other.exempt : exempt,
                Hashing.sha256()
                        .hashString(sha256 + "\n" + other.sha256, StandardCharsets.US_ASCII)
                        .toString());
    }

    /**
     * Returns all caps.
     *
     * @return the caps in the order of the data; unmodifiable
     */
    public List<MessageCap> caps() {
        return caps.values().asList();
    }

    /**
     * Returns the caps on what an audience receives by a sort of channel.
     *
     * @param audience the identifier of the audience
     * @param channel the sort of channel
     * @return the caps in the order of the data; unmodifiable
     */
    public List<MessageCap> caps(String audience, ChannelKind channel) {
        return caps.values().stream()
                .filter(cap -> cap.concerns(audience, channel))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns its own list of exemptions.
     *
     * @return the purposes that do not count, unmodifiable; or nothing where it leaves that to the policy it is laid over
     */
    public Optional<Set<CommunicationPurpose>> exemptions() {
        return Optional.ofNullable(exempt);
    }

    /**
     * Returns which purposes do not count.
     *
     * @return the purposes; unmodifiable
     */
    public Set<CommunicationPurpose> exemptPurposes() {
        return Optional.ofNullable(exempt).orElse(ImmutableSet.of());
    }

    /**
     * Returns whether a message made for a purpose does not count.
     *
     * @param purpose the purpose
     * @return true where it is neither counted nor held back
     */
    public boolean isExempt(CommunicationPurpose purpose) {
        return exemptPurposes().contains(purpose);
    }

    /**
     * Returns the hash of the data.
     *
     * @return the SHA-256 of the file’s bytes in 64 lower-case hexadecimal digits, or of what a codec of JSON writes where one
     *     read it; of an overlay, the SHA-256 of both hashes
     *     with a line feed between them
     */
    public String sha256() {
        return sha256;
    }

    @Override
    public String toString() {
        return "FatiguePolicy" + caps.keySet();
    }
}
