package org.commspubliques.approval.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Ints;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.commspubliques.approval.store.StreamHead;
import org.commspubliques.approval.store.StreamId;
import org.junit.jupiter.api.Test;

/** Against the definition of RFC 6962, section 2.1, written down here as it stands there. */
class MerkleTreeTest {

    @Test
    void theRootIsTheOneOfTheRfcForAnyNumberOfStreams() {
        for (int n = 0; n <= 33; n++) {
            List<StreamHead> heads = heads(n);

            assertThat(MerkleTree.root(heads)).isEqualTo(hex(definition(heads)));
        }
    }

    @Test
    void headsStandInTheOrderOfTheirBytes() {
        assertThat(MerkleTree.sorted(List.of(head("\uff5e"), head("🎉"), head("b"), head("a"))))
                .extracting(head -> head.stream().text())
                .containsExactly("a", "b", "\uff5e", "🎉");
    }

    private static List<StreamHead> heads(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> head(Character.toString(0x100 + i)))
                .toList();
    }

    private static StreamHead head(String stream) {
        return new StreamHead(
                StreamId.of(stream), stream.codePointAt(0), hex(sha256(stream.getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] definition(List<StreamHead> heads) {
        int n = heads.size();
        if (n == 0) {
            return sha256(new byte[0]);
        }
        if (n == 1) {
            StreamHead head = heads.get(0);
            return sha256(Bytes.concat(
                    new byte[] {0},
                    field(head.stream().text()),
                    field(Integer.toString(head.version())),
                    field(head.hash())));
        }
        int k = Integer.highestOneBit(n - 1);
        return sha256(Bytes.concat(new byte[] {1}, definition(heads.subList(0, k)), definition(heads.subList(k, n))));
    }

    private static byte[] field(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Bytes.concat(Ints.toByteArray(bytes.length), bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).asBytes();
    }

    private static String hex(byte[] bytes) {
        return BaseEncoding.base16().lowerCase().encode(bytes);
    }
}
