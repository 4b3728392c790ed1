package org.commspubliques.approval.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.audit.Checkpoint;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.json.JsonCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** There is one way to say a chain, and one to say a checkpoint. */
class ChainContractTest {

    private final JsonCodec<ApprovalChain> codec = ApprovalContract.documents().codec(ApprovalChain.class);

    @ParameterizedTest
    @ValueSource(strings = {"bon-a-tirer", "bulletin", "courant", "crise", "interne", "presse", "reseaux-sociaux"})
    void theFilesOfChainsAreReadAlikeByBothReaders(String name) throws IOException {
        byte[] file = file(name);

        ApprovalChain chain = codec.read(name, file);

        assertThat(chain).isEqualTo(ApprovalChain.parse(name, file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bon-a-tirer", "bulletin", "courant", "crise", "interne", "presse", "reseaux-sociaux"})
    void whatTheContractWritesIsTheFileOfAChain(String name) throws IOException {
        ApprovalChain chain = ApprovalChain.parse(name, file(name));

        assertThat(ApprovalChain.parse(name, codec.write(chain).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(chain);
        assertThat(codec.read(name, chain.toJson())).isEqualTo(chain);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ApprovalChain.class.getResourceAsStream("/org/commspubliques/approval/chain/" + name + ".json"))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"any\"",
                "\"0/3\"",
                "\"4/3\"",
                "\"1/101\"",
                "\"one/two\"",
                "0",
                "-1",
                "1.5",
                "true",
                "[]",
                "{}",
                "{\"count\":1}",
                "{\"required\":[\"maire\"],\"surprise\":1}"
            })
    void aQuorumIsNothingElse(String quorum) {
        String json = codec.write(Town.visaThenSignature()).replaceFirst("\"quorum\":\"all\"", "\"quorum\":" + quorum);

        assertThatExceptionOfType(DataFormatException.class).isThrownBy(() -> codec.read("exemple", json));
    }

    @Test
    void aCheckpointIsShownAsItsFileSaysIt() {
        Checkpoint checkpoint = (Checkpoint)
                Objects.requireNonNull(Examples.all().get("checkpoint")).get(0);
        JsonMapper mapper = JsonMapper.shared();

        assertThat(mapper.readTree(
                        ApprovalContract.documents().codec(Checkpoint.class).write(checkpoint)))
                .isEqualTo(mapper.readTree(checkpoint.toJson()));
    }
}
