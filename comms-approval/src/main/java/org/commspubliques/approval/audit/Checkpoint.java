package org.commspubliques.approval.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commspubliques.approval.store.StreamHead;
import org.jspecify.annotations.Nullable;

/**
 * Point de contrôle: how far each stream of a register had come and what it said, to be kept apart from it.
 *
 * <p>Only a checkpoint shows that whole entries were cut from the end, that a stream was left out, or that somebody rewrote
 * the register and computed every hash again. It comes from {@link Verification.Intact#checkpoint}, goes out as JSON and
 * comes back by {@link #parse}. Its root is a Merkle root after RFC 6962 over the heads of all streams.
 *
 * <p>What is signed is this text in UTF-8, each part followed by a line feed: {@code comms-checkpoint-1}, the instant, the
 * number of entries, the number of streams, the root, the head hash. A signature tells who vouched for the checkpoint; it
 * does not replace keeping it where the register's owner cannot write. Immutable and thread-safe.
 */
public final class Checkpoint {

    static final String FORMAT = "comms-checkpoint-1";

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    private final Instant takenAt;
    private final List<StreamHead> heads;
    private final long entries;
    private final String root;
    private final String headHash;
    private final byte @Nullable [] signature;

    private Checkpoint(
            Instant takenAt,
            List<StreamHead> sorted,
            long entries,
            String root,
            String headHash,
            byte @Nullable [] signature) {
        this.takenAt = takenAt;
        this.heads = sorted;
        this.entries = entries;
        this.root = root;
        this.headHash = headHash;
        this.signature = signature;
    }

    /**
     * Returns a checkpoint without a signature.
     *
     * @param takenAt when the register was verified
     * @param heads the head of every stream, in any order
     * @param headHash the hash of the hashes of all entries, as {@link Verification.Intact#headHash()} gives it
     * @return the checkpoint
     * @throws IllegalArgumentException if a stream comes twice, or the hash is not 64 lower-case hexadecimal digits, or not
     *     that of nothing where there are no streams
     */
    public static Checkpoint of(Instant takenAt, List<StreamHead> heads, String headHash) {
        if (!SHAPE.matcher(headHash).matches()) {
            throw new IllegalArgumentException("headHash must be 64 lower-case hexadecimal digits");
        }
        if (heads.isEmpty() && !headHash.equals(new HeadHash().value())) {
            throw new IllegalArgumentException("headHash is not that of a register without entries");
        }
        if (heads.stream().map(StreamHead::stream).distinct().count() < heads.size()) {
            throw new IllegalArgumentException("a stream has one head only");
        }
        List<StreamHead> sorted = MerkleTree.sorted(heads);
        long entries = sorted.stream().mapToLong(StreamHead::version).sum();
        return new Checkpoint(takenAt, sorted, entries, MerkleTree.root(sorted), headHash, null);
    }

    /**
     * Reads a checkpoint from JSON, as {@link #toJson()} writes it.
     *
     * @param origin where it comes from, such as a file, as errors shall name it
     * @param json its bytes in UTF-8, at most 16 MiB: some 100,000 streams
     * @return the checkpoint
     * @throws org.commspubliques.core.error.DataFormatException if it is not one, or its root or number of entries is not
     *     that of its heads
     */
    public static Checkpoint parse(String origin, byte[] json) {
        return CheckpointJson.read(origin, json);
    }

    /**
     * Returns the checkpoint as JSON, the same bytes for the same checkpoint.
     *
     * @return a JSON object on several lines, with a line feed at the end
     */
    public String toJson() {
        return CheckpointJson.write(this);
    }

    /**
     * Returns this checkpoint with a signature, in place of any it had.
     *
     * @param signer signs with the application's key
     * @return the signed checkpoint
     */
    public Checkpoint signedBy(CheckpointSigner signer) {
        return withSignature(signer.sign(message()));
    }

    Checkpoint withSignature(byte[] bytes) {
        return new Checkpoint(takenAt, heads, entries, root, headHash, bytes.clone());
    }

    /**
     * Tells whether the checkpoint has a good signature.
     *
     * @param check checks it with the key that the application trusts
     * @return whether it is signed and the signature is good
     */
    public boolean isSigned(SignatureCheck check) {
        return signature != null && check.isGood(message(), signature.clone());
    }

    private byte[] message() {
        String text =
                FORMAT + '\n' + takenAt + '\n' + entries + '\n' + streams() + '\n' + root + '\n' + headHash + '\n';
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns when the register was verified.
     *
     * @return the instant
     */
    public Instant takenAt() {
        return takenAt;
    }

    /**
     * Returns how many entries there were.
     *
     * @return the number, from 0
     */
    public long entries() {
        return entries;
    }

    /**
     * Returns how many streams there were.
     *
     * @return the number, from 0
     */
    public int streams() {
        return heads.size();
    }

    /**
     * Returns how far each stream had come.
     *
     * @return the heads, in the order of the UTF-8 bytes of their streams
     */
    public List<StreamHead> heads() {
        return heads;
    }

    /**
     * Returns the Merkle root over the heads.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String root() {
        return root;
    }

    /**
     * Returns the hash of the hashes of all entries, which tells their order across streams.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String headHash() {
        return headHash;
    }

    /**
     * Returns the signature.
     *
     * @return its bytes; empty if there is none
     */
    public Optional<byte[]> signature() {
        return Optional.ofNullable(signature).map(byte[]::clone);
    }

    /**
     * Tells whether another object is the same checkpoint with the same signature.
     *
     * @param other any object
     * @return whether it is
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checkpoint that
                && takenAt.equals(that.takenAt)
                && heads.equals(that.heads)
                && headHash.equals(that.headHash)
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return Objects.hash(takenAt, root, headHash);
    }

    /**
     * Returns what people compare checkpoints by.
     *
     * @return the instant, the number of entries and the root
     */
    @Override
    public String toString() {
        return takenAt + ", " + entries + " entries, " + root;
    }
}
