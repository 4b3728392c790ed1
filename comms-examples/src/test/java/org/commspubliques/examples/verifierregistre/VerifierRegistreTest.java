package org.commspubliques.examples.verifierregistre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.commspubliques.approval.audit.Checkpoint;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.approval.store.StreamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierRegistreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T01:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final Path folder;
    private final Path register;
    private final Path point;

    VerifierRegistreTest(@TempDir Path folder) {
        this.folder = folder;
        this.register = folder.resolve("registre.jsonl");
        this.point = folder.resolve("point.json");
    }

    @BeforeEach
    void writeARegister() {
        append("voeux", 0, 3);
    }

    private void append(String stream, int from, int to) {
        try (FileApprovalStore store = FileApprovalStore.open(register)) {
            for (int i = from; i < to; i++) {
                store.append(StreamId.of(stream), i, CommandId.of("c" + i), "{\"visa\":" + i + "}");
            }
        }
    }

    private int verify(String... options) {
        out.reset();
        String[] args = new String[options.length + 1];
        args[0] = register.toString();
        System.arraycopy(options, 0, args, 1, options.length);
        return run(args);
    }

    private int run(String... args) {
        return new VerifierRegistre(CLOCK, new PrintStream(out), new PrintStream(errors)).run(args);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "dossier");
    }

    private String complained() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anIntactRegisterIsCode0AndSaysWhatIsNotProved() {
        assertThat(verify()).isZero();
        assertThat(printed().replace('\\', '/')).matches("""
                dossier/registre.jsonl : intact, 3 entrées, 1 fils.
                Empreinte de tête : [0-9a-f]{64}
                Sans point de contrôle : une fin coupée ou un registre entièrement réécrit ne se verrait pas.
                """);
    }

    @Test
    void aRegisterThatGrewAgreesWithItsCheckpoint() {
        assertThat(verify("--nouveau-point", point.toString())).isZero();
        assertThat(printed()).contains("gardez-le ailleurs");
        append("voeux", 3, 5);
        append("travaux", 0, 1);

        assertThat(verify("--point-de-controle", point.toString())).isZero();
        assertThat(printed())
                .contains(
                        "intact, 6 entrées, 2 fils",
                        "Conforme au point de contrôle du 2026-03-01T01:00:00Z (3 entrées)");
    }

    @Test
    void aChangedEntryIsCode2AndNamed() throws IOException {
        Files.writeString(register, Files.readString(register).replace("{\"visa\":1}", "{\"visa\":9}"));

        assertThat(verify()).isEqualTo(2);
        assertThat(printed()).contains("entrée 2 : ROMPU", "CRC-32C");
    }

    @Test
    void anEndThatWasCutIsCode2WithTheCheckpoint() throws IOException {
        verify("--nouveau-point", point.toString());
        List<String> lines = Files.readAllLines(register);
        Files.write(register, lines.subList(0, 2));

        assertThat(verify()).isZero();
        assertThat(verify("--point-de-controle", point.toString())).isEqualTo(2);
        assertThat(printed()).contains("entrée 3 : ROMPU", "registre raccourci", "version 3 du fil « voeux »");
    }

    @Test
    void anEnglishReaderIsAnsweredInEnglish() {
        assertThat(verify("--lang", "en")).isZero();
        assertThat(printed()).contains("intact, 3 entries, 1 streams.", "Without a checkpoint");
    }

    @Test
    void aSignatureIsCheckedWithAPublicKey() throws Exception {
        KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        verify("--nouveau-point", point.toString());
        Files.writeString(point, signed(Files.readAllBytes(point), key).toJson());
        String good = pem("cle.pem", key);
        String other = pem("autre.pem", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        String rsa = pem("rsa.pem", KeyPairGenerator.getInstance("RSA").generateKeyPair());

        assertThat(verify("--point-de-controle", point.toString(), "--cle-publique", good))
                .isZero();
        assertThat(printed()).contains("signé par la clé donnée");
        assertThat(verify("--point-de-controle", point.toString(), "--cle-publique", other))
                .isEqualTo(2);
        assertThat(printed()).contains("REFUSÉ");
        assertThat(verify("--point-de-controle", point.toString(), "--cle-publique", rsa))
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeReadOrWrittenIsCode3InOneLine() throws IOException {
        Files.writeString(point, "{}");
        String register = this.register.toString();

        for (String[] args : List.of(
                new String[] {},
                new String[] {register, register},
                new String[] {folder.resolve("rien.jsonl").toString()},
                new String[] {register, "--couleur", "bleu"},
                new String[] {
                    register, "--point-de-controle", folder.resolve("rien.json").toString()
                },
                new String[] {register, "--point-de-controle", point.toString()},
                new String[] {register, "--cle-publique", point.toString()},
                new String[] {register, "--nouveau-point", point.toString()})) {
            errors.reset();
            assertThat(run(args)).as(String.join(" ", args)).isEqualTo(3);
            assertThat(complained().lines()).as(String.join(" ", args)).hasSize(1);
        }
    }

    private static Checkpoint signed(byte[] json, KeyPair key) {
        return Checkpoint.parse("point.json", json).signedBy(message -> {
            try {
                Signature signature = Signature.getInstance("Ed25519");
                signature.initSign(key.getPrivate());
                signature.update(message);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String pem(String name, KeyPair key) throws IOException {
        String base64 = Base64.getMimeEncoder().encodeToString(key.getPublic().getEncoded());
        Path file = folder.resolve(name);
        Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n");
        return file.toString();
    }
}
