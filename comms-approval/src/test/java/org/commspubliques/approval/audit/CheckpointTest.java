package org.commspubliques.approval.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.store.RecordHash;
import org.commspubliques.approval.store.StreamHead;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.core.error.DataFormatException;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    private static final Instant NOON = Instant.parse("2026-03-01T01:00:00Z");
    private static final StreamHead VOEUX = new StreamHead(StreamId.of("vœux \"2027\""), 2, "a".repeat(64));
    private static final StreamHead BLANK = new StreamHead(StreamId.of(" \\ "), 1, "b".repeat(64));
    private static final Checkpoint CHECKPOINT = Checkpoint.of(NOON, List.of(VOEUX, BLANK), "c".repeat(64));

    private static final String JSON = """
            {
              "format": "comms-checkpoint-1",
              "takenAt": "2026-03-01T01:00:00Z",
              "entries": 3,
              "streams": 2,
              "root": "%s",
              "headHash": "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
              "heads": {
                " \\\\ ": {"version": 1, "hash": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"},
                "vœux \\"2027\\"": {"version": 2, "hash": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}
              }
            }
            """.replace("%s", CHECKPOINT.root());

    @Test
    void goesOutAsJsonWithOneHeadALine() {
        assertThat(CHECKPOINT.toJson()).isEqualTo(JSON);
    }

    @Test
    void comesBackTheSame() {
        assertThat(parse(JSON)).isEqualTo(CHECKPOINT).hasSameHashCodeAs(CHECKPOINT);
        assertThat(parse(CHECKPOINT.toJson()).entries()).isEqualTo(3);
        Checkpoint empty = emptyCheckpoint();
        assertThat(parse(empty.toJson())).isEqualTo(empty).hasToString(empty.toString());
    }

    @Test
    void whatWasChangedInItsHeadsDoesNotHaveItsRoot() {
        assertProblem(JSON.replace("aaaa\"", "aaab\""), "field '/root'", "the root is not that of the heads");
        assertProblem(JSON.replace("2027", "2028"), "the root is not that of the heads");
    }

    @Test
    void whatIsNotACheckpointIsRefusedWithItsPlace() {
        assertProblem(JSON.replace("checkpoint-1", "checkpoint-2"), "line 2", "expected: comms-checkpoint-1");
        assertProblem(JSON.replace("T01:00:00Z", ""), "line 3", "expected: 2026-03-01T10:00:00Z");
        assertProblem(JSON.replace("\"entries\": 3", "\"entries\": 4"), "line 4", "expected: 3");
        assertProblem(JSON.replace("\"streams\": 2", "\"streams\": 3"), "line 5", "expected: 2");
        assertProblem(JSON.replace("cccc\"", "\""), "line 7", "headHash must be 64");
        assertProblem(JSON.replace("aaaa\"", "\""), "line 10", "hash must be 64");
        assertProblem(JSON.replace("\"root\"", "\"racine\""), "'root' is missing");
        assertProblem(JSON.replace("\"heads\"", "\"note\": \"\", \"heads\""), "unknown field");
        assertProblem(JSON.replace("\"heads\"", "\"signature\": \"é\", \"heads\""), "expected: base64");
        assertProblem("[]", "expected: an object");
    }

    @Test
    void aSignatureIsMadeWithTheApplicationsKeyAndCheckedOffLine() throws GeneralSecurityException {
        KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

        Checkpoint signed = parse(CHECKPOINT.signedBy(signer(key)).toJson());

        assertThat(signed.isSigned(check(key))).isTrue();
        assertThat(signed.isSigned(check(other))).isFalse();
        assertThat(signed).isNotEqualTo(CHECKPOINT);
        assertThat(CHECKPOINT.isSigned(check(key))).isFalse();
        assertThat(CHECKPOINT.signature()).isEmpty();
    }

    @Test
    void aSignatureCoversTheInstantAndTheHeads() throws GeneralSecurityException {
        KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] signature = CHECKPOINT.signedBy(signer(key)).signature().orElseThrow();

        for (Checkpoint forged : List.of(
                Checkpoint.of(NOON.plusSeconds(1), CHECKPOINT.heads(), CHECKPOINT.headHash()),
                Checkpoint.of(NOON, CHECKPOINT.heads(), "d".repeat(64)),
                Checkpoint.of(NOON, List.of(VOEUX), CHECKPOINT.headHash()))) {
            assertThat(forged.withSignature(signature).isSigned(check(key))).isFalse();
        }
        assertThat(CHECKPOINT.withSignature(signature).isSigned(check(key))).isTrue();
    }

    @Test
    void whatIsSignedIsTheTextThatTheDescriptionGives() {
        String[] message = {""};
        CHECKPOINT.signedBy(bytes -> {
            message[0] = new String(bytes, StandardCharsets.UTF_8);
            return new byte[0];
        });

        assertThat(message[0])
                .isEqualTo("comms-checkpoint-1\n2026-03-01T01:00:00Z\n3\n2\n" + CHECKPOINT.root() + "\n"
                        + CHECKPOINT.headHash() + "\n");
    }

    @Test
    void whatNoVerificationGivesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of(NOON, List.of(VOEUX), "abc"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checkpoint.of(NOON, List.of(VOEUX, VOEUX), RecordHash.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of(NOON, List.of(), RecordHash.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new StreamHead(StreamId.of("s"), 0, RecordHash.NONE));
    }

    private static Checkpoint emptyCheckpoint() {
        return AuditTrail.verify(new MemoryApprovalStore()).fold(intact -> intact.checkpoint(NOON), broken -> {
            throw new AssertionError(broken.reason().en());
        });
    }

    private static CheckpointSigner signer(KeyPair key) {
        return message -> {
            try {
                Signature signature = Signature.getInstance("Ed25519");
                signature.initSign(key.getPrivate());
                signature.update(message);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static SignatureCheck check(KeyPair key) {
        return (message, bytes) -> {
            try {
                Signature signature = Signature.getInstance("Ed25519");
                signature.initVerify(key.getPublic());
                signature.update(message);
                return signature.verify(bytes);
            } catch (GeneralSecurityException e) {
                return false;
            }
        };
    }

    private static Checkpoint parse(String json) {
        return Checkpoint.parse("point.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertProblem(String json, String... parts) {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> parse(json))
                .satisfies(e -> assertThat(e.message(Locale.ENGLISH))
                        .startsWith("point.json")
                        .contains(parts));
    }
}
