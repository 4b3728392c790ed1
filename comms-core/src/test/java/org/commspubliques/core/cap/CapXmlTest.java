package org.commspubliques.core.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.commspubliques.core.error.DataFormatException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapXmlTest {

    private static final String CYCLONE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
              <identifier>2025-0007</identifier>
              <sender>alerte@montdore.example</sender>
              <sent>2025-02-04T14:00:00+11:00</sent>
              <status>Actual</status>
              <msgType>Alert</msgType>
              <scope>Public</scope>
              <info>
                <language>fr-NC</language>
                <category>Met</category>
                <event>cyclone tropical</event>
                <responseType>Shelter</responseType>
                <urgency>Expected</urgency>
                <severity>Extreme</severity>
                <certainty>Likely</certainty>
                <headline>Cyclone : restez chez vous dès 18 h</headline>
                <instruction>Rentrez les objets du jardin. Ne sortez plus après 18 h.</instruction>
                <area>
                  <areaDesc>Mont-Dore</areaDesc>
                  <geocode>
                    <valueName>INSEE</valueName>
                    <value>98817</value>
                  </geocode>
                </area>
              </info>
            </alert>
            """;

    private static CapMessage read(String xml) {
        return CapXml.read("alerte.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static DataFormatException refusal(String xml) {
        return refusal(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static DataFormatException refusal(byte[] xml) {
        return catchThrowableOfType(DataFormatException.class, () -> CapXml.read("alerte.xml", xml));
    }

    @Nested
    class Writing {

        @Test
        void aMessageIsWrittenInTheOrderOfTheSchema() {
            assertThat(CapXml.write(CapSamples.cyclone())).isEqualTo(CYCLONE);
        }

        @ParameterizedTest
        @CsvSource({"0, 2025-02-04T14:00:05-00:00", "660, 2025-02-04T14:00:05+11:00", "-570, 2025-02-04T14:00:05-09:30"
        })
        void universalTimeHasAMinusAsTheStandardAsks(int minutes, String written) {
            OffsetDateTime sent = OffsetDateTime.of(
                    LocalDateTime.of(2025, 2, 4, 14, 0, 5, 999), ZoneOffset.ofTotalSeconds(minutes * 60));
            assertThat(CapXml.write(CapAlert.builder("a", "b", sent).build())).contains("<sent>" + written + "</sent>");
        }

        @Test
        void whatXmlCannotHoldIsRefusedWhenItIsSaid() {
            CapAlert.Builder alert =
                    CapAlert.builder("a", "b", CapSamples.cyclone().sent());
            assertThatExceptionOfType(CapValueException.class)
                    .isThrownBy(() -> alert.note("sonnerie \u0007"))
                    .withMessageContaining("U+7");
        }

        @Test
        void anIdentifierWithABlankOrACommaWouldBreakTheReferencesToIt() {
            OffsetDateTime sent = CapSamples.cyclone().sent();
            assertThatExceptionOfType(CapValueException.class)
                    .isThrownBy(() -> CapAlert.builder("mairie du Mont-Dore", "1", sent));
            assertThatExceptionOfType(CapValueException.class)
                    .isThrownBy(() -> CapAlert.builder("mairie", "1,2", sent));
        }

        @Test
        void aRestrictedMessageSaysWhoMaySeeIt() {
            CapAlert.Builder alert =
                    CapAlert.builder("a", "b", CapSamples.cyclone().sent()).scope(CapScope.RESTRICTED);
            assertThatExceptionOfType(CapValueException.class).isThrownBy(alert::build);
            assertThat(alert.restriction("cellule de crise").build().restriction())
                    .contains("cellule de crise");
        }

        @Test
        void addressesWithBlanksStandInQuotes() {
            CapAlert alert = CapAlert.builder("a", "b", CapSamples.cyclone().sent())
                    .scope(CapScope.PRIVATE)
                    .address("préfecture de zone")
                    .address("maire")
                    .build();
            assertThat(CapXml.write(alert)).contains("<addresses>\"préfecture de zone\" maire</addresses>");
            assertThat(read(CapXml.write(alert)).alert()).isEqualTo(alert);
        }
    }

    @Nested
    class Reading {

        @Test
        void aMessageIsReadBackAsItWas() {
            assertThat(read(CYCLONE)).isEqualTo(new CapMessage(CapSamples.cyclone(), false));
        }

        @Test
        void theEncodingIsTheOneTheFileDeclares() {
            Charset latin = StandardCharsets.ISO_8859_1;
            String xml = CYCLONE.replace("UTF-8", "ISO-8859-1");
            assertThat(CapXml.read("alerte.xml", xml.getBytes(latin)).alert()).isEqualTo(CapSamples.cyclone());
        }

        @Test
        void theMidnightThatEndsADayIsThatOfTheNext() {
            assertThat(read(CYCLONE.replace("04T14:00:00", "04T24:00:00"))
                            .alert()
                            .sent())
                    .isEqualTo(OffsetDateTime.parse("2025-02-05T00:00:00+11:00"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<sent>2025-02-04T14:00:00+11:00 | <sent>2025-02-30T14:00:00+11:00 | 5 | alert/sent | n’est pas une date",
                    "<sent>2025-02-04T14:00:00+11:00 | <sent>2025-02-04T14:00:00Z | 5 | alert/sent | n’est pas une date",
                    "<status>Actual | <status>Réel | 6 | alert/status | attendu : Actual, Exercise",
                    "<identifier>2025-0007 | <identifier>2025 0007 | 3 | alert/identifier | ni espace, ni virgule",
                    "<category>Met</category> | | 12 | alert/info | attendu : <category>",
                    "<urgency>Expected</urgency> | | 15 | alert/info | attendu : <responseType>, <urgency>",
                    "<language>fr-NC | <language>français | 10 | alert/info/language | s’écrit comme",
                    "<areaDesc>Mont-Dore</areaDesc> | <areaDesc> </areaDesc> | 20 | alert/info/area/areaDesc | est vide",
                    "<valueName>INSEE</valueName> | <nom>INSEE</nom> | 22 | alert/info/area/geocode | <nom> n’est pas à sa place",
                    "<scope>Public</scope> | <scope>Pub<b/>lic</scope> | 8 | alert/scope | sans autre élément",
                    "<scope>Public</scope> | <scope>Public</scope>oups | 9 | alert | du texte se trouve entre",
                    "cap:1.2 | cap:1.1 | 2 | '' | espace de noms",
                })
        void anErrorSaysWhatWhereAndWhatWasExpected(String there, String instead, int line, String field, String says) {
            DataFormatException error = refusal(CYCLONE.replace(there, instead == null ? "" : instead));
            assertThat(error.message(Locale.FRENCH))
                    .startsWith("alerte.xml, ligne " + line + ",")
                    .contains(says);
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.message(Locale.ENGLISH)).startsWith("alerte.xml, line " + line + ",");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<polygon>-22,166 -22,167 -22,166</polygon> | au moins 4 points",
                    "<polygon>-22,166 -22,167 -21,167 -20,166</polygon> | finit où il commence",
                    "<polygon>-92,166 -22,167 -21,167 -92,166</polygon> | de -90 à 90",
                    "<circle>-22,166 1e400</circle> | nombre décimal",
                    "<circle>-22,166</circle> | un cercle s’écrit",
                    "<circle>-22,181 3</circle> | de -180 à 180",
                })
        void aShapeThatIsNoShapeIsRefused(String shape, String says) {
            DataFormatException error = refusal(CYCLONE.replace("</areaDesc>", "</areaDesc>" + shape));
            assertThat(error.message(Locale.FRENCH)).contains(says);
            assertThat(error.line()).isEqualTo(20);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "   ",
                    "non",
                    "<alert",
                    "<a><b></a></b>",
                    "<?xml version='1.0'?>",
                    "<alert>\u0000</alert>"
                })
        void whatIsNoXmlIsRefused(String xml) {
            assertThatThrownBy(() -> read(xml)).isInstanceOf(DataFormatException.class);
        }
    }

    @Nested
    class Attacks {

        private static final String ENTITY = """
                <?xml version="1.0"?>
                <!DOCTYPE alert PUBLIC "-//X//Y" "FAR" [
                  <!ENTITY % far SYSTEM "FAR"> %far;
                  <!ENTITY near SYSTEM "NEAR">
                ]>
                <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>&near;</identifier></alert>
                """;

        @Test
        void noEntityIsOpenedBeItOfTheNetworkOrOfTheDisk(@TempDir Path folder) throws IOException {
            Path secret = Files.writeString(folder.resolve("secret.txt"), "mot-de-passe");
            try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                server.setSoTimeout(1);
                DataFormatException error =
                        refusal(ENTITY.replace("FAR", "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd")
                                .replace("NEAR", secret.toUri().toString()));
                assertThat(error.message(Locale.FRENCH)).contains("DOCTYPE").doesNotContain("mot-de-passe");
                assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
            }
        }

        @Test
        void entitiesThatGrowAreRefusedBeforeTheyDo() {
            StringBuilder laughs = new StringBuilder("<!DOCTYPE alert [<!ENTITY a0 \"ha\">");
            for (int i = 1; i < 50; i++) {
                laughs.append("<!ENTITY a")
                        .append(i)
                        .append(" \"&a")
                        .append(i - 1)
                        .append(";&a")
                        .append(i - 1)
                        .append(";\">");
            }
            assertThat(refusal(laughs + "]><alert xmlns='urn:oasis:names:tc:emergency:cap:1.2'>&a49;</alert>")
                            .message(Locale.FRENCH))
                    .contains("DOCTYPE");
        }

        @Test
        void aSchemaLocationIsNotFollowed() {
            String xml = CYCLONE.replace(
                    "<alert ",
                    "<alert xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x http://127.0.0.1:1/x.xsd\" ");
            assertThat(read(xml).alert()).isEqualTo(CapSamples.cyclone());
        }

        @Test
        void aFileThatIsTooLargeIsRefusedUnread() {
            assertThat(refusal(new byte[4 * 1024 * 1024 + 1]).message(Locale.FRENCH))
                    .contains("4 Mio");
        }

        @Test
        void aSignatureOfAThousandLevelsIsRefused() {
            String deep = "<s xmlns='http://www.w3.org/2000/09/xmldsig#'>" + "<x>".repeat(1_000) + "</x>".repeat(1_000)
                    + "</s>";
            assertThat(refusal(CYCLONE.replace("</alert>", deep + "</alert>")).message(Locale.FRENCH))
                    .contains("imbriqués");
        }

        @Test
        void aSignatureIsPassedOverAndTold() {
            String signature = "<s xmlns='http://www.w3.org/2000/09/xmldsig#'><x>a</x><y/></s>";
            assertThat(read(CYCLONE.replace("</alert>", signature + "</alert>")))
                    .isEqualTo(new CapMessage(CapSamples.cyclone(), true));
        }

        @Test
        void aNumberOfAMillionDigitsIsRefused() {
            String circle = "<circle>" + "9".repeat(999_000) + ",1 1</circle>";
            assertThat(refusal(CYCLONE.replace("</areaDesc>", "</areaDesc>" + circle))
                            .message(Locale.FRENCH))
                    .contains("nombre décimal")
                    .hasSizeLessThan(300);
        }
    }
}
