package org.commspubliques.core.cap;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a message in the order of the schema. */
final class CapWriter {

    private final XMLStreamWriter xml;
    private int depth;

    private CapWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String write(CapAlert alert) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            xml.setDefaultNamespace(CapXml.NAMESPACE);
            new CapWriter(xml).alert(alert);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string cannot refuse what is written to it", e);
        }
        return out.append('\n').toString();
    }

    private void alert(CapAlert alert) throws XMLStreamException {
        xml.writeStartElement(CapXml.NAMESPACE, "alert");
        xml.writeDefaultNamespace(CapXml.NAMESPACE);
        depth++;
        text("identifier", alert.identifier());
        text("sender", alert.sender());
        text("sent", CapMoment.write(alert.sent()));
        text("status", alert.status().code());
        text("msgType", alert.type().code());
        text("source", alert.source());
        text("scope", alert.scope().code());
        text("restriction", alert.restriction());
        list("addresses", alert.addresses());
        texts("code", alert.codes());
        text("note", alert.note());
        if (!alert.references().isEmpty()) {
            text(
                    "references",
                    alert.references().stream().map(CapReference::toString).collect(Collectors.joining(" ")));
        }
        list("incidents", alert.incidents());
        for (CapInfo info : alert.infos()) {
            info(info);
        }
        end();
    }

    private void info(CapInfo info) throws XMLStreamException {
        start("info");
        text("language", info.language());
        texts("category", info.categories().stream().map(CapCategory::code).toList());
        text("event", info.event());
        texts("responseType", info.responses().stream().map(CapResponse::code).toList());
        text("urgency", info.urgency().code());
        text("severity", info.severity().code());
        text("certainty", info.certainty().code());
        text("audience", info.audience());
        parameters("eventCode", info.eventCodes());
        moment("effective", info.effective());
        moment("onset", info.onset());
        moment("expires", info.expires());
        text("senderName", info.senderName());
        text("headline", info.headline());
        text("description", info.description());
        text("instruction", info.instruction());
        text("web", info.web().map(URI::toString));
        text("contact", info.contact());
        parameters("parameter", info.parameters());
        for (CapResource resource : info.resources()) {
            resource(resource);
        }
        for (CapArea area : info.areas()) {
            area(area);
        }
        end();
    }

    private void resource(CapResource resource) throws XMLStreamException {
        start("resource");
        text("resourceDesc", resource.description());
        text("mimeType", resource.mediaType());
        text("size", resource.bytes().map(BigInteger::toString));
        text("uri", resource.address().map(URI::toString));
        text("derefUri", Optional.ofNullable(resource.derefUri()));
        text("digest", Optional.ofNullable(resource.digest()));
        end();
    }

    private void area(CapArea area) throws XMLStreamException {
        start("area");
        text("areaDesc", area.description());
        texts("polygon", area.polygons().stream().map(CapPolygon::toString).toList());
        texts("circle", area.circles().stream().map(CapCircle::toString).toList());
        parameters("geocode", area.geocodes());
        text("altitude", area.lowest().map(BigDecimal::toPlainString));
        text("ceiling", area.highest().map(BigDecimal::toPlainString));
        end();
    }

    private void parameters(String name, List<CapParameter> parameters) throws XMLStreamException {
        for (CapParameter parameter : parameters) {
            start(name);
            text("valueName", parameter.name());
            text("value", parameter.value());
            end();
        }
    }

    private void moment(String name, Optional<OffsetDateTime> moment) throws XMLStreamException {
        text(name, moment.map(CapMoment::write));
    }

    /** A list in one element: blanks between, and quotes around what has blanks of its own. */
    private void list(String name, List<String> items) throws XMLStreamException {
        if (!items.isEmpty()) {
            text(
                    name,
                    items.stream()
                            .map(item -> CapList.isPlain(item) ? item : '"' + item + '"')
                            .collect(Collectors.joining(" ")));
        }
    }

    private void texts(String name, List<String> texts) throws XMLStreamException {
        for (String text : texts) {
            text(name, text);
        }
    }

    private void text(String name, Optional<String> text) throws XMLStreamException {
        if (text.isPresent()) {
            text(name, text.get());
        }
    }

    private void text(String name, String text) throws XMLStreamException {
        line();
        xml.writeStartElement(CapXml.NAMESPACE, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void start(String name) throws XMLStreamException {
        line();
        xml.writeStartElement(CapXml.NAMESPACE, name);
        depth++;
    }

    private void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
