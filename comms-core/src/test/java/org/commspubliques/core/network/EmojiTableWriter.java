package org.commspubliques.core.network;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes {@code emoji.txt} from the emoji that ICU4J knows. Run by hand after the version of ICU4J in the parent's pom.xml
 * has changed; {@link EmojiTest} fails until it has been.
 *
 * <pre>EmojiTableWriter comms-core/src/main/resources/org/commspubliques/core/network/emoji.txt</pre>
 */
final class EmojiTableWriter {

    private static final String KEYCAPS = "#*0123456789";

    /** The one sequence of several emoji that X's library takes for an emoji although a sign is missing in it. */
    private static final String EYE_IN_BUBBLE = "\uD83D\uDC41\u200D\uD83D\uDDE8";

    private static final String EMOJI_STYLE = "\uFE0F";

    private static final List<String> TONES = IntStream.rangeClosed(0x1F3FB, 0x1F3FF)
            .mapToObj(Character::toString)
            .toList();

    private EmojiTableWriter() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), table());
    }

    static String table() {
        StringBuilder out = new StringBuilder();
        VersionInfo unicode = UCharacter.getUnicodeVersion();
        out.append("# The emoji that Unicode ")
                .append(unicode.getMajor())
                .append('.')
                .append(unicode.getMinor())
                .append(" recommends for interchange, as they are to be written (fully qualified): a range of\n")
                .append("# code points, or the code points of a sequence.\n")
                .append("# Made by EmojiTableWriter from the property RGI_Emoji as in com.ibm.icu:icu4j ")
                .append(VersionInfo.ICU_VERSION.getMajor())
                .append('.')
                .append(VersionInfo.ICU_VERSION.getMinor())
                .append(". Added, because\n")
                .append(
                        "# X's library takes them for emoji too: keycaps without U+FE0F, the eye in a speech bubble without it,\n")
                .append("# and skin tones after it.\n")
                .append("# Data: copyright 1991-2024 Unicode, Inc., Unicode License v3, "
                        + "https://www.unicode.org/license.txt\n");
        UnicodeSet emoji = new UnicodeSet("[:RGI_Emoji:]");
        for (UnicodeSet.EntryRange range : emoji.ranges()) {
            out.append(
                    range.codepoint == range.codepointEnd
                            ? "%04X\n".formatted(range.codepoint)
                            : "%04X..%04X\n".formatted(range.codepoint, range.codepointEnd));
        }
        TreeSet<String> sequences = new TreeSet<>(emoji.strings());
        KEYCAPS.chars().forEach(sign -> sequences.add((char) sign + "\u20E3"));
        sequences.add(EYE_IN_BUBBLE);
        for (String tone : TONES) {
            emoji.strings().stream()
                    .filter(sequence -> sequence.length() - EMOJI_STYLE.length() == sequence.indexOf(EMOJI_STYLE))
                    .filter(sequence -> emoji.contains(sequence.replace(EMOJI_STYLE, tone)))
                    .forEach(sequence -> sequences.add(sequence + tone));
        }
        sequences.forEach(sequence -> out.append(line(sequence)).append('\n'));
        return out.toString();
    }

    private static String line(String sequence) {
        return sequence.codePoints().mapToObj("%04X"::formatted).collect(Collectors.joining(" "));
    }
}
