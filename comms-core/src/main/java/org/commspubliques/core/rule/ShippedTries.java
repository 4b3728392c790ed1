package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.commspubliques.core.internal.word.ArrayReader;
import org.commspubliques.core.internal.word.ArrayWriter;
import org.jspecify.annotations.Nullable;

/**
 * The tries of the packs that ship with this library, compiled beforehand: a resource beside the packs for each set of them
 * that is usually read together (see docs/adr/0023). A resource names the very packs it was made of, by their hash, and
 * serves these alone: the phrases of any other are compiled. It is first the head, in ASCII, then the checksum of what
 * follows, then the tables.
 */
final class ShippedTries {

    /** Changes whenever the tables do. */
    private static final String FORMAT = "comms tries 2\n";

    /** Neutrality, the other packs, and all of them. */
    static final ImmutableSet<String> NAMES = ImmutableSet.of(
            "neutralite.tries",
            "obligations-legales_langage-clair_accessibilite.tries",
            "neutralite_obligations-legales_langage-clair_accessibilite.tries");

    private ShippedTries() {}

    /** Returns the tries of some packs; null where they were not compiled beforehand. */
    static @Nullable PackTries of(List<RulePack> packs) {
        String name = name(packs);
        if (!NAMES.contains(name)) {
            return null;
        }
        try (InputStream in = ShippedTries.class.getResourceAsStream(name)) {
            return in == null ? null : read(in.readAllBytes(), packs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the name of the resource of some packs, whether there is one or not. */
    static String name(List<RulePack> packs) {
        StringBuilder name = new StringBuilder();
        for (RulePack pack : packs) {
            name.append(name.length() == 0 ? "" : "_").append(pack.id());
        }
        return name.append(".tries").toString();
    }

    /** Reads a resource; null where it was made of other packs, or is damaged. */
    static @Nullable PackTries read(byte[] resource, List<RulePack> packs) {
        byte[] head = head(packs);
        int body = head.length + Integer.BYTES;
        if (resource.length < body || !Arrays.equals(resource, 0, head.length, head, 0, head.length)) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(resource).position(head.length);
        boolean whole = bytes.getInt() == checksum(resource, body);
        return whole ? PackTries.read(new ArrayReader(bytes)) : null;
    }

    /** Compiles packs and returns the resource of them. */
    static byte[] write(List<RulePack> packs) {
        ArrayWriter tables = new ArrayWriter();
        PackTries.compile(packs).write(tables);
        byte[] head = head(packs);
        byte[] body = tables.bytes();
        return ByteBuffer.allocate(head.length + Integer.BYTES + body.length)
                .put(head)
                .putInt(checksum(body, 0))
                .put(body)
                .array();
    }

    private static byte[] head(List<RulePack> packs) {
        StringBuilder head = new StringBuilder(FORMAT);
        for (RulePack pack : packs) {
            head.append(pack.sha256()).append('\n');
        }
        return head.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return (int) checksum.getValue();
    }
}
