package org.commspubliques.approval.publication.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FolderAdapterTest {

    @TempDir
    Path folder;

    private final Communication notice = Town.notice();
    private final DeliveryOrder order = order(new Desk().approved(notice));

    private DeliveryOrder order(Desk desk) {
        PublicationPermit permit =
                desk.gate().permit(desk.name(), notice, Town.SMS).granted().orElseThrow();
        return desk.gate()
                .redeem(desk.name(), permit.id(), notice, Town.SMS)
                .granted()
                .orElseThrow();
    }

    private DeliveryReceipt deliver() {
        return new FolderAdapter(folder).deliver(order);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private Path file() throws IOException {
        assertThat(files()).hasSize(1);
        return files().get(0);
    }

    @Test
    void oneFileHoldsTheApprovedTextAndWhatItIs() throws IOException {
        deliver();

        JsonNode object = JsonMapper.shared().readTree(Files.readAllBytes(file()));
        assertThat(object.propertyNames())
                .containsExactly("idempotencyKey", "communication", "channel", "language", "seal", "sections", "media");
        assertThat(object.get("idempotencyKey").asString()).isEqualTo(order.idempotencyKey());
        assertThat(object.get("seal").asString()).isEqualTo(order.seal().sha256());
        assertThat(object.get("sections").get(0).get("text").asString())
                .isEqualTo(order.variant().sections().get(0).text());
    }

    @Test
    void theReferenceIsTheNameOfTheFileWithinTheFolder() throws IOException {
        assertThat(deliver())
                .isEqualTo(new DeliveryReceipt.Delivered(file().getFileName().toString()));
        assertThat(file().getFileName().toString()).isEqualTo("2025-041_4_sms_fr.json");
    }

    @Test
    void anOrderTriedAgainIsDeliveredAlready() throws IOException {
        DeliveryReceipt first = deliver();
        byte[] bytes = Files.readAllBytes(file());

        assertThat(deliver()).isEqualTo(first);
        assertThat(file()).hasBinaryContent(bytes);
    }

    @Test
    void anotherContentOfThatNameStaysAndIsAFailure() throws IOException {
        deliver();
        Files.writeString(file(), "{}");

        assertThat(deliver()).isInstanceOf(DeliveryReceipt.Failed.class);
        assertThat(file()).hasContent("{}");
    }

    @Test
    void whatAnInterruptedAttemptLeftIsWrittenOver() throws IOException {
        Files.writeString(folder.resolve(".2025-041_4_sms_fr.json.part"), "{\"idempo");

        assertThat(deliver()).isInstanceOf(DeliveryReceipt.Delivered.class);
        assertThat(files()).hasSize(1);
    }

    @Test
    void anOrderDeliveredUnderTheNameOfBeforeIsNotDeliveredAgain() throws IOException {
        deliver();
        Files.move(file(), folder.resolve("2025-041_4_sms%2ffr.json"));

        assertThat(deliver()).isEqualTo(new DeliveryReceipt.Delivered("2025-041_4_sms%2ffr.json"));
        assertThat(files()).hasSize(1);
    }

    @Test
    void anEmptyFileOfThatNameStaysAndIsAFailure() throws IOException {
        Path empty = Files.createFile(folder.resolve("2025-041_4_sms_fr.json"));

        assertThat(deliver()).isInstanceOf(DeliveryReceipt.Failed.class);
        assertThat(empty).isEmptyFile();
    }

    @Test
    void aFileHasTheseBytes() throws IOException {
        deliver();

        assertThat(file())
                .hasContent("{\"idempotencyKey\":\"2025-041/4\",\"communication\":\"2025-041\",\"channel\":\"sms\","
                        + "\"language\":\"fr\",\"seal\":\"" + order.seal().sha256() + "\","
                        + "\"sections\":[{\"role\":\"body\",\"text\":\"Coupure d'eau jeudi matin au port.\"}],"
                        + "\"media\":[]}");
    }

    @Test
    void theGateRecordsWhatCameOfIt() {
        Desk desk = new Desk().approved(notice);

        assertThat(desk.gate().deliver(desk.name(), order(desk), new FolderAdapter(folder)))
                .isEqualTo(new DeliveryReceipt.Delivered("2025-041_4_sms_fr.json"));
        assertThat(desk.state().isPublished(Town.SMS)).isTrue();
    }

    @Test
    void aFolderThatIsNotThereIsMade() {
        Path absent = folder.resolve("absent");

        assertThat(new FolderAdapter(absent).deliver(order)).isInstanceOf(DeliveryReceipt.Delivered.class);
        assertThat(absent.resolve("2025-041_4_sms_fr.json")).isRegularFile();
    }

    @Test
    void aFolderWhoseParentIsNotThereIsNotMade() {
        Path absent = folder.resolve("disque").resolve("sortie");

        assertThat(new FolderAdapter(absent).deliver(order))
                .isEqualTo(new DeliveryReceipt.Failed(Wording.of(
                        "le dossier " + absent + " n’existe pas, et celui où le créer non plus ; "
                                + "créez-le, ou corrigez le chemin",
                        "folder " + absent + " is not there, nor is the one to make it in; "
                                + "create it, or correct the path")));
        assertThat(folder.resolve("disque")).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsAFailureInWords() throws IOException {
        Path file = Files.createFile(folder.resolve("sortie"));

        assertThat(new FolderAdapter(file).deliver(order))
                .isEqualTo(new DeliveryReceipt.Failed(Wording.of(
                        file + " n’est pas un dossier ; corrigez le chemin",
                        file + " is no folder; correct the path")));
    }

    @Test
    void aFileThatCannotBeWrittenIsAFailureInWords() throws IOException {
        Files.createDirectory(folder.resolve(".2025-041_4_sms_fr.json.part"));

        assertThat(deliver())
                .isInstanceOfSatisfying(
                        DeliveryReceipt.Failed.class,
                        failed -> assertThat(failed.reason().fr() + " / "
                                        + failed.reason().en())
                                .startsWith("le fichier 2025-041_4_sms_fr.json n’a pas pu être écrit dans le dossier "
                                        + folder)
                                .contains(
                                        " ; vérifiez le disque, puis recommencez / file 2025-041_4_sms_fr.json could not be written")
                                .doesNotContain("Exception"));
    }
}
