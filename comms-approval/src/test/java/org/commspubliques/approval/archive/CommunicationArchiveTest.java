package org.commspubliques.approval.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.archive.ArchiveFault.Kind;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.privacy.MemoryPersonalDataStore;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunicationArchiveTest {

    private static final Instant ARCHIVED = Instant.parse("2026-01-15T00:00:00Z");

    @TempDir
    private Path parent;

    private final Communication notice = Town.notice();
    private final Desk desk = new Desk();
    private final PublicationGate gate = desk.gateWith().build();

    private static Wording title(OfficeId office) {
        return StandardOffices.names().getOrDefault(office, Wording.same(office.value()));
    }

    private PermitId publish(Communication communication, VariantId variant) {
        PermitId permit = gate.permit(desk.name(), communication, variant)
                .granted()
                .orElseThrow()
                .id();
        DeliveryOrder order = gate.redeem(desk.name(), permit, communication, variant)
                .granted()
                .orElseThrow();
        gate.deliver(desk.name(), order, sent -> new DeliveryReceipt.Delivered("https://ville.example/1"));
        return permit;
    }

    private CommunicationArchive.Builder archive() {
        return CommunicationArchive.builder(desk.store(), Town.NOTICE, CommunicationArchiveTest::title);
    }

    private void published() {
        desk.approved(notice);
        publish(notice, Town.SITE);
        publish(notice, Town.SMS);
    }

    private Path written() {
        published();
        Path folder = parent.resolve("2025-041");
        archive()
                .content(notice)
                .preview(Town.SITE, "<!DOCTYPE html><title>Aperçu</title>")
                .file("bat/bon-a-tirer.pdf", new byte[] {1, 2, 3})
                .build()
                .write(folder, ARCHIVED);
        return folder;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void holdsTextsDecisionsPublicationsAndTheManifest() throws IOException {
        Path folder = written();

        assertThat(files(folder))
                .containsOnlyKeys(
                        "apercus/01-site-fr.html",
                        "circuit.json",
                        "decisions.jsonl",
                        "diffusions.json",
                        "dossier.txt",
                        "faits.json",
                        "manifest.json",
                        "pieces/bat/bon-a-tirer.pdf",
                        "textes/01-site-fr.json",
                        "textes/01-site-fr.txt",
                        "textes/02-sms-fr.json",
                        "textes/02-sms-fr.txt");
        assertThat(Files.readString(folder.resolve("textes/02-sms-fr.txt")))
                .isEqualTo("Coupure d'eau jeudi matin au port.\n");
        assertThat(Files.readString(folder.resolve("dossier.txt")))
                .contains("accord, étape « signature », " + title(Town.MAYOR).fr(), "https://ville.example/1");
        assertThat(Files.readString(folder.resolve("decisions.jsonl")).lines())
                .hasSize(desk.approvals().trail(Town.NOTICE).size());
    }

    @Test
    void namesNobody() throws IOException {
        Path folder = written();

        for (Map.Entry<String, String> file : files(folder).entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).doesNotContain("anna", "bruno", "farid");
        }
        assertThat(Files.readString(folder.resolve("decisions.jsonl")))
                .contains("\"author\":\"personne-1\"", "\"person\":\"personne-2\"", "\"person\":\"personne-3\"");
    }

    @Test
    void theManifestStatesTheHeadOfTheRegister() throws IOException {
        Path folder = written();
        ArchiveManifest manifest =
                ArchiveVerification.verify(folder).readManifest().orElseThrow();

        var trail = desk.approvals().trail(Town.NOTICE);
        assertThat(manifest.registerHash())
                .isEqualTo(trail.get(trail.size() - 1).hash());
        assertThat(manifest.registerVersion()).isEqualTo(trail.size());
        assertThat(ArchiveManifest.parse("m", manifest.toJson().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(manifest);
    }

    @Test
    void theManifestKnowsTheHashOfItsFile() throws IOException {
        published();
        Path folder = parent.resolve("a");
        ArchiveManifest manifest = archive().content(notice).build().write(folder, ARCHIVED);

        assertThat(manifest.sha256())
                .isEqualTo(Hashing.sha256()
                        .hashBytes(Files.readAllBytes(folder.resolve(ArchiveManifest.FILE_NAME)))
                        .toString());
    }

    @Test
    void theSummaryCallsStagesAndChannelsByTheirNames() throws IOException {
        ApprovalChain chain = ApprovalChain.named("c", Wording.of("circuit court", "short chain"))
                .then(Stage.builder("s1", StageNature.VISA, Wording.of("Visa de la direction", "Visa"))
                        .by(Town.DIRECTOR)
                        .build())
                .build();
        Desk.accept(desk.submit(notice, chain));
        Desk.accept(desk.decide("s1", Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, "hors sujet", notice));
        archive().build().write(parent.resolve("a"), ARCHIVED);

        assertThat(Files.readString(parent.resolve("a/dossier.txt")))
                .contains("refus, étape « Visa de la direction », ", ", sur « Site internet », « SMS »")
                .doesNotContain("s1", "site/fr", "sms/fr");
    }

    @Test
    void theSummaryTellsTheHoursOfTheZoneAndOtherwiseThoseOfUtc() throws IOException {
        published();
        archive().content(notice).build().write(parent.resolve("utc"), ARCHIVED);
        archive().content(notice).zone(Town.AUTHORITY.zone()).build().write(parent.resolve("zone"), ARCHIVED);
        Instant first = desk.approvals().trail(Town.NOTICE).get(0).at();

        assertThat(Files.readString(parent.resolve("utc/dossier.txt")))
                .contains("Les heures sont en temps universel (UTC).", "  " + first + "  soumis au circuit");
        assertThat(Files.readString(parent.resolve("zone/dossier.txt")))
                .contains(
                        "Les heures sont celles du fuseau " + Town.AUTHORITY.zone() + ".",
                        "  "
                                + DateWording.moment(first.atZone(Town.AUTHORITY.zone()))
                                        .fr() + "  soumis au circuit")
                .doesNotContain(first.toString());
        assertThat(Files.readString(parent.resolve("zone/decisions.jsonl")))
                .isEqualTo(Files.readString(parent.resolve("utc/decisions.jsonl")));
    }

    @Test
    void theSummaryCallsChannelsAsTheHostDoes() throws IOException {
        published();
        archive()
                .content(notice)
                .channels(ChannelCatalog.standard()
                        .overlaidBy(ChannelCatalog.parse("canaux.json", """
                        {"channels": [{"id": "site", "kind": "website", "fr": "Le portail", "en": "The portal",
                         "reach": "public", "typography": true}]}
                        """.getBytes(StandardCharsets.UTF_8))))
                .build()
                .write(parent.resolve("a"), ARCHIVED);

        assertThat(Files.readString(parent.resolve("a/dossier.txt"))).contains("« Le portail »");
    }

    @Test
    void theSameIsTheSameBytes() throws IOException {
        Path one = written();
        Path other = parent.resolve("autre");
        archive()
                .content(notice)
                .preview(Town.SITE, "<!DOCTYPE html><title>Aperçu</title>")
                .file("bat/bon-a-tirer.pdf", new byte[] {1, 2, 3})
                .build()
                .write(other, ARCHIVED);

        assertThat(files(other)).isEqualTo(files(one));
    }

    @Test
    void isRefusedWithoutATextThatWentOut() {
        published();
        Communication changed = notice.withVariant(Town.sms("Coupure d'eau vendredi au port."));

        assertThatThrownBy(() -> archive().content(changed).build())
                .isInstanceOfSatisfying(
                        ArchiveException.class, e -> assertThat(e.code()).isEqualTo("comms.archive.incomplete"))
                .hasMessageContaining("sms/fr");
        assertThatThrownBy(() -> archive()
                        .content(Communication.builder(CommunicationId.of("2025-042"), "Autre")
                                .purpose(notice.purpose())
                                .owner(notice.owner())
                                .author(Town.ANNA)
                                .build()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachTextThatWentOutIsThereOnce() throws IOException {
        published();
        Communication revised = notice.withVariant(Town.sms("Coupure d'eau vendredi au port."));
        Desk.accept(desk.revise(revised, Town.ANNA));
        Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, revised, Town.SMS));
        Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, revised, Town.SMS));
        publish(revised, Town.SMS);

        Path folder = parent.resolve("a");
        archive().content(notice).content(revised).build().write(folder, ARCHIVED);
        assertThat(Files.readString(folder.resolve("textes/02-sms-fr.txt"))).contains("jeudi");
        assertThat(Files.readString(folder.resolve("textes/03-sms-fr.txt"))).contains("vendredi");
    }

    @Test
    void whatNeverWentOutIsArchivedByItsDecisions() throws IOException {
        Desk.accept(desk.submit(notice, Town.visaThenSignature()));
        Desk.accept(desk.decide("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, "hors sujet", notice));
        Path folder = parent.resolve("a");
        archive().build().write(folder, ARCHIVED);

        assertThat(Files.readString(folder.resolve("dossier.txt"))).contains("refus, étape « visa »");
        assertThat(ArchiveVerification.verify(folder).isIntact()).isTrue();
    }

    @Test
    void whatWasCorrectedAndWithdrawnIsThere() throws IOException {
        desk.approved(notice);
        PermitId permit = publish(notice, Town.SITE);
        gate.withdraw(
                desk.name(),
                new ApprovalCommand.WithdrawPublication(
                        permit, Town.MAYOR, Town.FARID, "date reportée", "Page retirée."));
        Path folder = parent.resolve("a");
        archive().content(notice).build().write(folder, ARCHIVED);

        assertThat(Files.readString(folder.resolve("diffusions.json")))
                .contains("\"kind\" : \"withdrawn\"", "\"notice\" : \"Page retirée.\"", "date reportée");
        assertThat(Files.readString(folder.resolve("dossier.txt"))).contains("retiré : Page retirée.");
    }

    @Test
    void reasonsAreReadThroughTheVaultAndErasedOnesAreGone() throws IOException {
        AtomicInteger secrets = new AtomicInteger();
        PersonalDataVault vault = PersonalDataVault.of(
                new MemoryPersonalDataStore(),
                () -> ("a secret of sixteen bytes " + secrets.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
        Approvals approvals = Approvals.with(desk.store(), Town.AUTHORITY, Town.mandates(), desk.clock())
                .withPersonalData(vault);
        Desk.accept(approvals.submit(desk.name(), notice, Town.visaThenSignature()));
        Desk.accept(approvals.decide(
                desk.name(),
                Town.NOTICE,
                new ApprovalCommand.Decide(
                        StageId.of("visa"),
                        Town.DIRECTOR,
                        Town.BRUNO,
                        DecisionKind.REJECT,
                        notice.seals(),
                        "hors sujet")));

        archive().build().write(parent.resolve("sans"), ARCHIVED);
        archive().personalData(vault).build().write(parent.resolve("avec"), ARCHIVED);
        vault.erase(Town.BRUNO);
        archive().personalData(vault).build().write(parent.resolve("efface"), ARCHIVED);

        assertThat(Files.readString(parent.resolve("sans/decisions.jsonl"))).contains("engagement:");
        assertThat(Files.readString(parent.resolve("avec/decisions.jsonl")))
                .contains("hors sujet")
                .doesNotContain("bruno");
        assertThat(Files.readString(parent.resolve("efface/decisions.jsonl")))
                .contains(PersonalDataVault.ERASED_TEXT)
                .doesNotContain("hors sujet", "pseudonyme.");
    }

    @Nested
    class Writing {

        @Test
        void isRefusedOverSomethingThatIsThere() throws IOException {
            published();
            Path folder = Files.createDirectory(parent.resolve("la"));

            assertThatThrownBy(() -> archive().content(notice).build().write(folder, ARCHIVED))
                    .isInstanceOf(ArchiveException.class);
            assertThat(files(folder)).isEmpty();
        }

        @Test
        void leavesNothingWhereItFails() throws IOException {
            published();
            CommunicationArchive contradictory = archive()
                    .content(notice)
                    .file("a", new byte[1])
                    .file("a/b", new byte[1])
                    .build();

            assertThatThrownBy(() -> contradictory.write(parent.resolve("x"), ARCHIVED))
                    .isInstanceOfSatisfying(
                            ArchiveException.class, e -> assertThat(e.code()).isEqualTo("comms.archive.unwritable"));
            try (Stream<Path> left = Files.list(parent)) {
                assertThat(left).isEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "/",
                    "..",
                    "../x",
                    "a/../../x",
                    "/etc/passwd",
                    "a//b",
                    "a\\b",
                    "C:x",
                    "con",
                    "NUL.txt",
                    "a/lpt1.pdf",
                    ".cache",
                    "fin.",
                    "é.txt",
                    "a\u0000b",
                    "a b",
                    "a/",
                    "1/2/3/4/5/6/7/8/9/10/11"
                })
        void refusesANameThatLeadsElsewhereOrThatASystemHasNot(String name) {
            assertThatThrownBy(() -> archive().file(name, new byte[0])).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void refusesTwoNamesThatASystemTakesForOne() {
            assertThatThrownBy(() -> archive().file("BAT.pdf", new byte[0]).file("bat.PDF", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Verifying {

        private Path folder;

        @BeforeEach
        void write() {
            folder = written();
        }

        private void assertOnlyFault(Kind kind, String path) throws IOException {
            assertThat(ArchiveVerification.verify(folder).faults())
                    .extracting(fault -> fault.kind() + " " + fault.path())
                    .containsExactly(kind + " " + path);
        }

        @Test
        void findsNothingInWhatWasWritten() throws IOException {
            assertThat(ArchiveVerification.verify(folder).isIntact()).isTrue();
        }

        @Test
        void asksNothingOfHowTheSummaryIsWorded() throws IOException {
            Path summary = folder.resolve("dossier.txt");
            Path file = folder.resolve(ArchiveManifest.FILE_NAME);
            ArchiveManifest manifest = ArchiveManifest.parse("m", Files.readAllBytes(file));
            byte[] earlier = "2025-08-31T22:00:00Z  accord, étape visa, sur site/fr\n".getBytes(StandardCharsets.UTF_8);
            Files.write(summary, earlier);
            ArchiveManifest then = new ArchiveManifest(
                    manifest.communication(),
                    manifest.archivedAt(),
                    manifest.registerVersion(),
                    manifest.registerHash(),
                    manifest.files().stream()
                            .map(listed -> listed.path().equals("dossier.txt")
                                    ? new ArchivedFile(
                                            listed.path(),
                                            earlier.length,
                                            Hashing.sha256().hashBytes(earlier).toString())
                                    : listed)
                            .toList());
            Files.writeString(file, then.toJson());

            assertThat(ArchiveVerification.verify(folder, then.sha256()).isIntact())
                    .isTrue();
        }

        @Test
        void findsEachByteThatChanged() throws IOException {
            for (String name : files(folder).keySet()) {
                if (name.equals(ArchiveManifest.FILE_NAME)) {
                    continue;
                }
                Path file = folder.resolve(name);
                byte[] bytes = Files.readAllBytes(file);
                byte[] changed = bytes.clone();
                changed[changed.length / 2] ^= 1;
                Files.write(file, changed);
                assertOnlyFault(Kind.ALTERED, name);
                Files.write(file, bytes);
            }
        }

        @Test
        void findsAFileThatIsGone() throws IOException {
            Files.delete(folder.resolve("decisions.jsonl"));
            assertOnlyFault(Kind.MISSING, "decisions.jsonl");
        }

        @Test
        void findsAFileThatNobodyArchived() throws IOException {
            Files.createDirectories(folder.resolve("textes/plus"));
            assertOnlyFault(Kind.EXTRA, "textes/plus/");
            Files.writeString(folder.resolve("textes/plus/note.txt"), "x");
            assertOnlyFault(Kind.EXTRA, "textes/plus/note.txt");
        }

        @Test
        void followsNoLink() throws IOException {
            Path file = folder.resolve("textes/01-site-fr.txt");
            Path away = Files.move(file, parent.resolve("ailleurs.txt"));
            Files.createSymbolicLink(file, away);
            assertOnlyFault(Kind.ALTERED, "textes/01-site-fr.txt");
        }

        @Test
        void doesWithoutAManifestWhatItCan() throws IOException {
            Files.delete(folder.resolve(ArchiveManifest.FILE_NAME));
            assertOnlyFault(Kind.BAD_MANIFEST, ArchiveManifest.FILE_NAME);
        }

        @Test
        void findsAManifestMadeAnewByItsHashKeptApart() throws IOException {
            Path file = folder.resolve(ArchiveManifest.FILE_NAME);
            String kept = ArchiveVerification.verify(folder)
                    .readManifest()
                    .orElseThrow()
                    .sha256();
            assertThat(ArchiveVerification.verify(folder, kept).isIntact()).isTrue();

            Files.writeString(file, Files.readString(file).replace("2026-01-15", "2025-01-15"));
            assertThat(ArchiveVerification.verify(folder).isIntact()).isTrue();
            assertThat(ArchiveVerification.verify(folder, kept).faults())
                    .extracting(ArchiveFault::kind)
                    .containsExactly(Kind.BAD_MANIFEST);
        }

        @ParameterizedTest
        @ValueSource(strings = {"../ailleurs.txt", "/etc/passwd", "textes/../x", "manifest.json", "DOSSIER.txt"})
        void refusesAManifestThatNamesWhatIsNotInTheFolder(String hostile) throws IOException {
            Path file = folder.resolve(ArchiveManifest.FILE_NAME);
            Files.writeString(file, Files.readString(file).replace("circuit.json", hostile));

            assertThat(ArchiveVerification.verify(folder).faults())
                    .extracting(ArchiveFault::kind)
                    .containsExactly(Kind.BAD_MANIFEST);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "{", "[]", "{\"format\":\"autre\"}"})
        void refusesWhatIsNoManifest(String text) throws IOException {
            Files.writeString(folder.resolve(ArchiveManifest.FILE_NAME), text);
            assertThat(ArchiveVerification.verify(folder).faults())
                    .extracting(ArchiveFault::kind)
                    .isEqualTo(List.of(Kind.BAD_MANIFEST));
        }
    }
}
