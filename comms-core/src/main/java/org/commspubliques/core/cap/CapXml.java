package org.commspubliques.core.cap;

import org.commspubliques.core.error.DataFormatException;

/**
 * Le format CAP 1.2: messages to XML and back. What is written is valid against the schema of the standard (OASIS,
 * cap12.xsd); what is read must be so too.
 *
 * <p>Reading opens nothing but the bytes it is given: a file with a document type declaration is refused, so that there
 * are no entities, no schema locations are followed, and nothing of the network or the disk is touched. It takes time and
 * memory in proportion to the file, which is refused above 4 MiB. Thread-safe.
 */
public final class CapXml {

    /** The namespace of version 1.2. */
    static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    private CapXml() {}

    /**
     * Writes a message.
     *
     * @param alert the message
     * @return the file, indented, which says that it is UTF-8; the same for the same message on every machine
     */
    public static String write(CapAlert alert) {
        return CapWriter.write(alert);
    }

    /**
     * Reads a message.
     *
     * @param origin the file, as errors shall name it
     * @param xml its bytes, in the encoding that it declares
     * @return what it says, and whether it is signed
     * @throws DataFormatException if it is not a message of version 1.2, or too large; names the line, column and element
     */
    public static CapMessage read(String origin, byte[] xml) {
        return CapReader.read(origin, xml);
    }
}
