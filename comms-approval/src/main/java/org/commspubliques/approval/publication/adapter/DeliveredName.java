package org.commspubliques.approval.publication.adapter;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;

/**
 * Nom du fichier livré: « 2025-041_4_sms_fr » for the fourth permit of 2025-041, its text message in French. Names of two
 * orders never meet, on a disk that does not tell capitals from small letters either, and are good on Windows as well. What is
 * none of the small letters, digits, hyphens and dots is written as its bytes: {@code %c3a9} for é.
 */
final class DeliveredName {

    private static final CharMatcher PLAIN =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("-."));

    /** What Windows takes for a device whatever follows the first dot; the ports have a digit after them. */
    private static final ImmutableSet<String> DEVICES = ImmutableSet.of("con", "prn", "aux", "nul");

    private static final ImmutableSet<String> PORTS = ImmutableSet.of("com", "lpt");

    /** A name of 255 bytes is the longest anywhere; the ending and that of what is being written come after it. */
    private static final int LONGEST = 230;

    private static final int KEPT_OF_A_LONG_ONE = 150;

    private DeliveredName() {}

    /** The parts of a retry belong to the name: what is sent for them is another file than what was sent for all. */
    static String of(CommunicationId communication, int version, VariantId variant, Collection<String> parts) {
        StringBuilder name = new StringBuilder();
        append(communication.value(), name);
        escapeDot(name);
        name.append('_').append(version).append('_');
        append(variant.channel().value(), name);
        name.append('_');
        append(inSmallLetters(variant.language()), name);
        appendParts(parts, name);
        return name.length() <= LONGEST ? name.toString() : shortened(name.toString());
    }

    /**
     * How the file was named at first: « 2025-041_4_sms%2ffr ». An order that was delivered under that name is not delivered
     * again. No name of now is one of these, which have a {@code %} before the language.
     */
    static String before(CommunicationId communication, int version, VariantId variant, Collection<String> parts) {
        StringBuilder name = new StringBuilder();
        append(communication.value(), name);
        name.append('_').append(version).append('_');
        append(variant.toString(), name);
        appendParts(parts, name);
        return name.toString();
    }

    private static void appendParts(Collection<String> parts, StringBuilder name) {
        parts.stream().sorted().forEach(part -> {
            name.append("__");
            append(part, name);
        });
    }

    /** A tag whose capitals are where they always are, as in fr-NC, is known by its small letters as well. */
    private static String inSmallLetters(String language) {
        String small = language.toLowerCase(Locale.ROOT);
        return Locale.forLanguageTag(small).toLanguageTag().equals(language) ? small : language;
    }

    /** A file whose name begins with a dot is hidden, and one that begins with that of a device cannot be made on Windows. */
    private static void escapeDot(StringBuilder name) {
        int dot = name.indexOf(".");
        if (dot == 0 || (dot > 0 && isDevice(name.substring(0, dot)))) {
            name.replace(dot, dot + 1, "%2e");
        }
    }

    private static boolean isDevice(String stem) {
        return DEVICES.contains(stem)
                || (stem.length() == 4
                        && PORTS.contains(stem.substring(0, 3))
                        && CharMatcher.inRange('0', '9').matches(stem.charAt(3)));
    }

    private static void append(String text, StringBuilder name) {
        text.codePoints().forEach(point -> {
            String character = Character.toString(point);
            if (PLAIN.matchesAllOf(character)) {
                name.append(character);
            } else {
                name.append('%')
                        .append(BaseEncoding.base16().lowerCase().encode(character.getBytes(StandardCharsets.UTF_8)));
            }
        });
    }

    /** No whole name has the sign that is put before the digest. */
    private static String shortened(String name) {
        return name.substring(0, KEPT_OF_A_LONG_ONE) + "~"
                + Hashing.sha256().hashString(name, StandardCharsets.US_ASCII);
    }
}
