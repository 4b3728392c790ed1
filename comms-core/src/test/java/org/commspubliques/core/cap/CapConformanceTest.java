package org.commspubliques.core.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.core.ConformanceData;
import org.commspubliques.core.error.DataFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** The schema of the standard, and the messages that come with google/cap-library. */
class CapConformanceTest {

    private static final int GENERATED = Effort.of(500, 10_000);

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(ConformanceData.require("cap/" + name));
    }

    private static Schema schema() throws IOException, SAXException {
        return SchemaFactory.newDefaultInstance().newSchema(source(file("cap12.xsd")));
    }

    private static StreamSource source(byte[] xml) {
        return new StreamSource(new ByteArrayInputStream(xml));
    }

    @Test
    @Sampled
    void messagesOfEveryShapeAreValidAndReadBackAsTheyWere() throws IOException, SAXException {
        Validator validator = schema().newValidator();
        CapSamples samples = new CapSamples(20250204);

        for (int i = 0; i < GENERATED; i++) {
            CapAlert alert = samples.alert();
            byte[] xml = CapXml.write(alert).getBytes(StandardCharsets.UTF_8);
            validator.validate(source(xml));
            assertThat(CapXml.read("message " + i, xml)).isEqualTo(new CapMessage(alert, false));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "43b080713727.cap, 1, false",
        "australia.cap, 2, false",
        "canada.cap, 2, false",
        "canada_errors.cap, 1, false",
        "canada_signed.cap, 2, true",
        "earthquake-iso8859-1.cap, 1, true",
        "wcatwc-warning.cap, 1, false"
    })
    void theValidMessagesAreReadAndValidWhenWrittenAgain(String name, int infos, boolean signed)
            throws IOException, SAXException {
        Validator validator = schema().newValidator();
        byte[] xml = file(name);
        validator.validate(source(xml));

        CapMessage read = CapXml.read(name, xml);

        assertThat(read.alert().infos()).hasSize(infos);
        assertThat(read.signed()).isEqualTo(signed);
        byte[] written = CapXml.write(read.alert()).getBytes(StandardCharsets.UTF_8);
        validator.validate(source(written));
        assertThat(CapXml.read(name, written).alert()).isEqualTo(read.alert());
    }

    @Test
    void aMessageWithoutScopeIsRefusedAndTheErrorSaysWhatIsMissingWhere() throws IOException {
        byte[] xml = file("invalid.cap");

        assertThatThrownBy(() -> CapXml.read("invalid.cap", xml))
                .isInstanceOfSatisfying(DataFormatException.class, error -> {
                    assertThat(error.line()).isEqualTo(9);
                    assertThat(error.field()).isEqualTo("alert");
                    assertThat(error.message(Locale.FRENCH)).contains("<info> n’est pas à sa place", "<scope>");
                    assertThat(error.message(Locale.ENGLISH)).contains("<info> is out of place", "<scope>");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"weather.cap", "earthquake.cap", "no_optional_fields.cap"})
    void aMessageOfAnEarlierVersionIsRefusedByName(String name) throws IOException {
        byte[] xml = file(name);

        assertThatThrownBy(() -> CapXml.read(name, xml))
                .isInstanceOf(DataFormatException.class)
                .hasMessageContaining("urn:oasis:names:tc:emergency:cap:1.1");
    }

    @Test
    void anAttackThroughEntitiesIsRefusedAndNothingIsAskedOfTheNetwork() throws IOException {
        byte[] xml = file("xee.cap");
        List<URI> asked = new CopyOnWriteArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(recording(asked));
        try {
            assertThatThrownBy(() -> CapXml.read("xee.cap", xml))
                    .isInstanceOf(DataFormatException.class)
                    .hasMessageContaining("DOCTYPE");
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).isEmpty();
    }

    private static ProxySelector recording(List<URI> asked) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException error) {
                asked.add(uri);
            }
        };
    }
}
