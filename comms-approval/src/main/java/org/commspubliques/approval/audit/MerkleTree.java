package org.commspubliques.approval.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.commspubliques.approval.internal.hash.Sha256;
import org.commspubliques.approval.store.StreamHead;

/**
 * One hash over the heads of all streams, after RFC 6962, section 2.1.
 *
 * <p>A leaf is the SHA-256 of a zero byte and the head: stream, version in decimal digits and hash, each as the number of
 * its UTF-8 bytes (four bytes, the highest first) and those bytes. A node is the SHA-256 of a byte one and the nodes
 * below, so that no leaf can pass for a node. Leaves stand in the order of the UTF-8 bytes of their streams; no leaf at all
 * is the SHA-256 of nothing.
 */
final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private static final Comparator<StreamHead> BY_STREAM =
            Comparator.comparing(head -> utf8(head.stream().text()), Arrays::compareUnsigned);

    private MerkleTree() {}

    static List<StreamHead> sorted(List<StreamHead> heads) {
        return heads.stream().sorted(BY_STREAM).toList();
    }

    /** Returns the root over heads in their order, 64 lower-case hexadecimal digits. */
    static String root(List<StreamHead> sorted) {
        MessageDigest digest = Sha256.digest();
        List<byte[]> level = new ArrayList<>(sorted.size());
        sorted.forEach(head -> level.add(leaf(digest, head)));
        return HexFormat.of().formatHex(level.isEmpty() ? digest.digest() : fold(digest, level));
    }

    /** Pairs from the left, an odd one going up as it is: the same tree as the RFC's split at the largest power of two. */
    private static byte[] fold(MessageDigest digest, List<byte[]> leaves) {
        List<byte[]> level = leaves;
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>((level.size() + 1) / 2);
            for (int i = 0; i + 1 < level.size(); i += 2) {
                digest.update(NODE);
                digest.update(level.get(i));
                above.add(digest.digest(level.get(i + 1)));
            }
            if (level.size() % 2 == 1) {
                above.add(level.get(level.size() - 1));
            }
            level = above;
        }
        return level.get(0);
    }

    private static byte[] leaf(MessageDigest digest, StreamHead head) {
        digest.update(LEAF);
        Sha256.put(digest, head.stream().text());
        Sha256.put(digest, Integer.toString(head.version()));
        Sha256.put(digest, head.hash());
        return digest.digest();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
