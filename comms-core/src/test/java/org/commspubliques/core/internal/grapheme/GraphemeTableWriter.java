package org.commspubliques.core.internal.grapheme;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UCharacter.IndicConjunctBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes {@code graphemes.txt} from the properties of code points that ICU4J holds. Run by hand after the version of
 * ICU4J in the parent's pom.xml has changed; {@link GraphemeTableTest} fails until it has been.
 *
 * <pre>GraphemeTableWriter comms-core/src/main/resources/org/commspubliques/core/internal/grapheme/graphemes.txt</pre>
 */
final class GraphemeTableWriter {

    private GraphemeTableWriter() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), table());
    }

    static String table() {
        StringBuilder out = new StringBuilder();
        out.append("# What each code point does at the edge of a grapheme, in Unicode ")
                .append(version(UCharacter.getUnicodeVersion()))
                .append(" (Unicode Standard Annex 29).\n")
                .append("# Made by GraphemeTableWriter from Grapheme_Cluster_Break, Indic_Conjunct_Break and\n")
                .append("# Extended_Pictographic as in com.ibm.icu:icu4j ")
                .append(version(VersionInfo.ICU_VERSION))
                .append(". Code points that are not here are OTHER;\n")
                .append("# the syllables of Hangul (AC00..D7A3) are computed.\n")
                .append("# Data: copyright 1991-2024 Unicode, Inc., Unicode License v3, "
                        + "https://www.unicode.org/license.txt\n");
        int start = 0;
        for (int codePoint = 1; codePoint <= Character.MAX_CODE_POINT + 1; codePoint++) {
            GraphemeClass value = entryOf(start);
            if (codePoint > Character.MAX_CODE_POINT || entryOf(codePoint) != value) {
                if (value != GraphemeClass.OTHER) {
                    out.append("%04X..%04X %s\n".formatted(start, codePoint - 1, value));
                }
                start = codePoint;
            }
        }
        return out.toString();
    }

    private static String version(VersionInfo version) {
        return version.getMajor() + "." + version.getMinor();
    }

    private static GraphemeClass entryOf(int codePoint) {
        return codePoint >= GraphemeTable.FIRST_SYLLABLE && codePoint <= GraphemeTable.LAST_SYLLABLE
                ? GraphemeClass.OTHER
                : classOf(codePoint);
    }

    // ICU gives the value of this property, alone of all, as the place of an enum's constant.
    @SuppressWarnings("EnumOrdinal")
    static GraphemeClass classOf(int codePoint) {
        int graphemeBreak = UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK);
        int conjunct = UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_CONJUNCT_BREAK);
        boolean pictograph = UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC);
        if (pictograph || conjunct == IndicConjunctBreak.CONSONANT.ordinal()) {
            require(codePoint, graphemeBreak == GraphemeClusterBreak.OTHER);
            return pictograph ? GraphemeClass.PICTOGRAPH : GraphemeClass.CONSONANT;
        }
        if (conjunct == IndicConjunctBreak.LINKER.ordinal()) {
            require(codePoint, graphemeBreak == GraphemeClusterBreak.EXTEND);
            return GraphemeClass.LINKER;
        }
        boolean withinConjunct = conjunct == IndicConjunctBreak.EXTEND.ordinal();
        require(
                codePoint,
                !withinConjunct
                        || graphemeBreak == GraphemeClusterBreak.EXTEND
                        || graphemeBreak == GraphemeClusterBreak.ZWJ);
        return switch (graphemeBreak) {
            case GraphemeClusterBreak.OTHER -> GraphemeClass.OTHER;
            case GraphemeClusterBreak.CONTROL -> GraphemeClass.CONTROL;
            case GraphemeClusterBreak.CR -> GraphemeClass.CR;
            case GraphemeClusterBreak.LF -> GraphemeClass.LF;
            case GraphemeClusterBreak.EXTEND -> withinConjunct ? GraphemeClass.EXTEND : GraphemeClass.EXTEND_APART;
            case GraphemeClusterBreak.ZWJ -> GraphemeClass.ZWJ;
            case GraphemeClusterBreak.SPACING_MARK -> GraphemeClass.SPACING_MARK;
            case GraphemeClusterBreak.PREPEND -> GraphemeClass.PREPEND;
            case GraphemeClusterBreak.REGIONAL_INDICATOR -> GraphemeClass.REGIONAL_INDICATOR;
            case GraphemeClusterBreak.L -> GraphemeClass.HANGUL_L;
            case GraphemeClusterBreak.V -> GraphemeClass.HANGUL_V;
            case GraphemeClusterBreak.T -> GraphemeClass.HANGUL_T;
            case GraphemeClusterBreak.LV -> GraphemeClass.HANGUL_LV;
            case GraphemeClusterBreak.LVT -> GraphemeClass.HANGUL_LVT;
            default -> throw new IllegalStateException("%04X: unknown break %d".formatted(codePoint, graphemeBreak));
        };
    }

    /** The rules take it that the three properties never speak against each other. */
    private static void require(int codePoint, boolean agreed) {
        if (!agreed) {
            throw new IllegalStateException("%04X: its properties are not what the rules expect".formatted(codePoint));
        }
    }
}
