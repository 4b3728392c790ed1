package org.commspubliques.approval.publication.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.testkit.ScriptedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read back by a mail library of others. */
class MailFileAdapterTest {

    private static final MailFileAdapter.Mailbox HALL =
            new MailFileAdapter.Mailbox("Mairie de Kaméré, service « eau »", "mairie@exemple.nc");
    private static final MailFileAdapter.Mailbox PAPER = new MailFileAdapter.Mailbox("", "redaction@journal.example");

    @TempDir
    private Path folder;

    private final ScriptedClock clock = ScriptedClock.at(Town.MONDAY);

    private DeliveryOrder order(String title, String text) {
        return order(Section.title(title), Section.body(text));
    }

    private DeliveryOrder order(Section... sections) {
        Communication communication = Town.draft()
                .variant(Variant.french(ChannelId.of("site"), sections))
                .build();
        Desk desk = new Desk().approved(communication);
        PublicationPermit permit = desk.gate()
                .permit(desk.name(), communication, Town.SITE)
                .granted()
                .orElseThrow();
        return desk.gate()
                .redeem(desk.name(), permit.id(), communication, Town.SITE)
                .granted()
                .orElseThrow();
    }

    private MailFileAdapter adapter() {
        return new MailFileAdapter(folder, HALL, List.of(PAPER, HALL), "exemple.nc", clock, Town.NOUMEA);
    }

    private byte[] delivered(DeliveryOrder order) throws Exception {
        DeliveryReceipt receipt = adapter().deliver(order);
        assertThat(receipt).isInstanceOf(DeliveryReceipt.Delivered.class);
        return Files.readAllBytes(folder.resolve(((DeliveryReceipt.Delivered) receipt).reference()));
    }

    private static MimeMessage read(byte[] message) throws Exception {
        return new MimeMessage(null, new ByteArrayInputStream(message));
    }

    @Test
    void aMessageHasTheseBytes() throws Exception {
        assertThat(new String(delivered(order("Coupure d’eau", "L’eau est coupée.")), StandardCharsets.US_ASCII))
                .isEqualTo("""
                        Date: Mon, 18 Aug 2025 09:00:00 +1100
                        From: =?UTF-8?B?TWFpcmllIGRlIEthbcOpcsOpLCBzZXJ2aWNlIMKrIGVhdSDCuw==?=
                         <mairie@exemple.nc>
                        To: redaction@journal.example,
                         =?UTF-8?B?TWFpcmllIGRlIEthbcOpcsOpLCBzZXJ2aWNlIMKrIGVhdSDCuw==?=
                         <mairie@exemple.nc>
                        Message-ID: <323032352d3034312f34@exemple.nc>
                        Subject: =?UTF-8?B?Q291cHVyZSBk4oCZZWF1?=
                        MIME-Version: 1.0
                        Content-Type: text/plain; charset=UTF-8
                        Content-Language: fr
                        Content-Transfer-Encoding: quoted-printable

                        L=E2=80=99eau est coup=C3=A9e.
                        """.replace("\n", "\r\n"));
    }

    static Stream<String> texts() {
        return Stream.of(
                "simple",
                "déjà vu, « où ? » – l’été",
                "😀👩‍👩‍👧 ".repeat(40).strip(),
                "=?UTF-8?B?c2VjcmV0?=",
                "un = deux ; trois",
                "x".repeat(2_000),
                "mot ".repeat(300).strip(),
                "\"<a@b>\", (c)",
                "M. le maire",
                "point final. ".strip());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anotherProgramReadsTheSubjectAndTheTextAsTheyWere(String text) throws Exception {
        MimeMessage message = read(delivered(order(text, text + "\n\n" + text)));

        assertThat(message.getSubject()).isEqualTo(text);
        assertThat(message.getContent()).isEqualTo(text + "\r\n\r\n" + text + "\r\n");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noLineIsLongerThanTheyMayBe(String text) throws Exception {
        String message = new String(delivered(order(text, text)), StandardCharsets.US_ASCII);

        assertThat(message.split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
        assertThat(message.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    }

    @Test
    void aSpaceAtTheEndOfALineIsNotLostOnTheWay() throws Exception {
        byte[] message = delivered(order("Eau", "ligne \nfin"));

        assertThat(new String(message, StandardCharsets.US_ASCII)).contains("ligne=20\r\nfin\r\n");
        assertThat(read(message).getContent()).isEqualTo("ligne \r\nfin\r\n");
    }

    @Test
    void anotherProgramReadsWhoWritesToWhom() throws Exception {
        MimeMessage message = read(delivered(order("Eau", "Coupée.")));

        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo(HALL.name());
        assertThat(message.getRecipients(Message.RecipientType.TO))
                .extracting(address -> ((InternetAddress) address).getAddress())
                .containsExactly("redaction@journal.example", "mairie@exemple.nc");
    }

    @Test
    void aTitleOnSeveralLinesAddsNoHeader() throws Exception {
        MimeMessage message = read(delivered(order("Eau\r\nBcc: x@y.z", "Coupée.")));

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).contains("Bcc: x@y.z");
    }

    @Test
    void anOrderTriedAgainLaterIsTheSameMessage() throws Exception {
        DeliveryOrder order = order("Eau", "Coupée.");
        byte[] first = delivered(order);
        clock.advance(Duration.ofHours(1));

        assertThat(delivered(order)).isEqualTo(first);
    }

    @Test
    void aTextWithoutATitleWouldHaveNoSubjectAndIsAFailure() {
        assertThat(adapter().deliver(order(Section.body("Coupée."))))
                .isInstanceOfSatisfying(
                        DeliveryReceipt.Failed.class,
                        failed -> assertThat(failed.reason().fr()).startsWith("la déclinaison n’a pas de titre"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherContentOfThatNameStaysAndIsAFailure() throws Exception {
        DeliveryOrder order = order("Eau", "Coupée.");
        delivered(order);
        Path file = folder.resolve("2025-041_4_site_fr.eml");
        Files.writeString(file, "Date: hier");

        assertThat(adapter().deliver(order)).isInstanceOf(DeliveryReceipt.Failed.class);
        assertThat(file).hasContent("Date: hier");
    }

    @ParameterizedTest
    @MethodSource("noAddresses")
    void whatIsNoAddressIsRefused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailFileAdapter.Mailbox("x", address));
    }

    static Stream<String> noAddresses() {
        return Stream.of("", "x", "@x", "x@", "a@b@c", "a b@c", "a\n@b", "<a@b>", "é@x.nc", "a".repeat(250) + "@b.nc");
    }

    @Test
    void aNameOnSeveralLinesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailFileAdapter.Mailbox("x\r\nBcc: y", "a@b.nc"));
    }

    @Test
    void aMessageToNobodyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailFileAdapter(folder, HALL, List.of(), "exemple.nc", clock, Town.NOUMEA));
    }

    @Test
    void aDomainThatWouldEndTheIdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailFileAdapter(folder, HALL, List.of(PAPER), "a>\r\nX: y", clock, Town.NOUMEA));
    }
}
