package org.commspubliques.core.cap;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.language.Wording;

/** Walks through the elements of a file, and knows where it is when something is wrong. Not thread-safe. */
final class CapCursor {

    private static final int MAX_BYTES = 4 * 1024 * 1024;

    /** Below what newer JDKs allow by themselves, so that the error is the same on each; no signature is so deep. */
    private static final int MAX_DEPTH = 50;

    /** What could have stood in one place: the elements of an info block are fewer. */
    private static final int MOST_EXPECTED = 100;

    private final String origin;
    private final XMLStreamReader xml;

    /** The elements that the walk is in, the innermost last. */
    private final Deque<String> path = new ArrayDeque<>();

    /** What could have stood here. */
    private final List<String> expected = new ArrayList<>();

    private CapCursor(String origin, XMLStreamReader xml) {
        this.origin = origin;
        this.xml = xml;
    }

    /** Opens a file and goes to its first element. */
    static CapCursor open(String origin, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new DataFormatException(
                    origin,
                    0,
                    0,
                    "",
                    Wording.of(
                            "le fichier dépasse 4 Mio (" + bytes.length + " octets)",
                            "the file is larger than 4 MiB (" + bytes.length + " bytes)"));
        }
        try {
            CapCursor cursor = new CapCursor(origin, factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
            cursor.move();
            return cursor;
        } catch (XMLStreamException e) {
            throw malformed(origin, e);
        }
    }

    /** The JDK's own parser, whatever else is on the class path, which can open nothing. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside of the file is opened");
        });
        return factory;
    }

    /** The JDK words its errors in the machine's language: only the place is told. */
    private static DataFormatException malformed(String origin, XMLStreamException error) {
        Location place = error.getLocation();
        DataFormatException exception = new DataFormatException(
                origin,
                place == null ? 0 : Math.max(0, place.getLineNumber()),
                place == null ? 0 : Math.max(0, place.getColumnNumber()),
                "",
                Wording.of(
                        "ce n’est pas du XML bien formé ; vérifiez les balises, les caractères « < » et « & » et l’encodage",
                        "this is not well-formed XML; check the tags, the characters '<' and '&', and the encoding"));
        exception.initCause(error);
        return exception;
    }

    /** Returns whether this element stands here. */
    boolean at(String name) {
        if (expected.size() < MOST_EXPECTED) {
            expected.add(name);
        }
        return xml.isStartElement()
                && xml.getLocalName().equals(name)
                && CapXml.NAMESPACE.equals(xml.getNamespaceURI());
    }

    /** Returns whether an element of another namespace stands here. */
    boolean atForeign(String namespace) {
        return xml.isStartElement() && namespace.equals(xml.getNamespaceURI());
    }

    /** Enters an element that must stand here. */
    void enter(String name) {
        if (!at(name)) {
            throw unexpected();
        }
        path.addLast(name);
        move();
    }

    /** Leaves an element, of which nothing must be left. */
    void leave() {
        if (!xml.isEndElement()) {
            throw unexpected();
        }
        path.removeLast();
        if (!path.isEmpty()) {
            move();
        }
    }

    /** Returns the text of an element that must stand here, and goes on. */
    String text(String name) {
        if (!at(name)) {
            throw unexpected();
        }
        path.addLast(name);
        StringBuilder text = new StringBuilder();
        try {
            for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                switch (event) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        text.append(xml.getText());
                    case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                    default ->
                        throw problem(Wording.of(
                                "du texte était attendu, sans autre élément", "expected text without elements"));
                }
                if (text.length() > EnteredText.MAX_LENGTH) {
                    throw problem(Wording.of(
                            "le texte dépasse " + EnteredText.MAX_LENGTH + " caractères",
                            "the text is longer than " + EnteredText.MAX_LENGTH + " characters"));
                }
            }
        } catch (XMLStreamException e) {
            throw malformed(origin, e);
        }
        return text.toString();
    }

    /** Goes on from an element whose text was read and understood. */
    void done() {
        path.removeLast();
        move();
    }

    /** Returns whether an element stands here, whatever its name. */
    boolean hasMore() {
        return xml.isStartElement();
    }

    /** Passes over an element with all that is in it. */
    void skip() {
        int depth = 0;
        try {
            do {
                depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
                if (depth > MAX_DEPTH) {
                    throw problem(Wording.of(
                            "plus de " + MAX_DEPTH + " éléments imbriqués",
                            "more than " + MAX_DEPTH + " nested elements"));
                }
                if (depth > 0) {
                    xml.next();
                }
            } while (depth > 0);
        } catch (XMLStreamException e) {
            throw malformed(origin, e);
        }
        move();
    }

    /** Reads to the end of the file, which must hold nothing more. */
    void end() {
        try {
            while (xml.hasNext()) {
                xml.next();
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw malformed(origin, e);
        }
    }

    /** Goes to the next element that begins or ends; there must be nothing but blanks before it. */
    private void move() {
        expected.clear();
        try {
            int event = xml.next();
            while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
                if (event == XMLStreamConstants.DTD) {
                    throw problem(Wording.of(
                            "une déclaration de type de document (DOCTYPE) est refusée : elle pourrait ouvrir d’autres"
                                    + " fichiers ; retirez-la",
                            "a document type declaration (DOCTYPE) is refused: it could open other files; remove it"));
                }
                if (xml.hasText()
                        && event != XMLStreamConstants.COMMENT
                        && !xml.getText().isBlank()) {
                    throw problem(
                            Wording.of("du texte se trouve entre les éléments", "there is text between the elements"));
                }
                event = xml.next();
            }
        } catch (XMLStreamException e) {
            throw malformed(origin, e);
        }
    }

    /** Returns the error about what stands here instead of what could. */
    DataFormatException unexpected() {
        String there = xml.isStartElement() ? "<" + xml.getLocalName() + ">" : "</" + xml.getLocalName() + ">";
        boolean foreign = xml.isStartElement() && !CapXml.NAMESPACE.equals(xml.getNamespaceURI());
        String names =
                expected.stream().map(name -> "<" + name + ">").distinct().collect(Collectors.joining(", "));
        String fr = names.isEmpty() ? "la fin de l’élément" : names;
        String en = names.isEmpty() ? "the end of the element" : names;
        String namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        return problem(
                foreign
                        ? Wording.of(
                                there + " n’est pas de CAP 1.2 mais de l’espace de noms « " + namespace
                                        + " » ; attendu : " + fr,
                                there + " is not of CAP 1.2 but of the namespace '" + namespace + "'; expected: " + en)
                        : Wording.of(
                                there + " n’est pas à sa place ; attendu : " + fr,
                                there + " is out of place; expected: " + en));
    }

    /** Returns an error about this place. */
    DataFormatException problem(Wording what) {
        Location place = xml.getLocation();
        return new DataFormatException(
                origin, place.getLineNumber(), place.getColumnNumber(), String.join("/", path), what);
    }
}
