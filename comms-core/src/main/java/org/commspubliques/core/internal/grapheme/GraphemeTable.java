package org.commspubliques.core.internal.grapheme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The {@link GraphemeClass} of every code point, of the Unicode version that {@code graphemes.txt} names: not of the
 * one that the JDK happens to know.
 */
final class GraphemeTable {

    static final String RESOURCE = "graphemes.txt";

    static final int FIRST_SYLLABLE = 0xAC00;
    static final int LAST_SYLLABLE = 0xD7A3;

    /** How many syllables of Hangul begin alike: the first of them has no final consonant. */
    static final int SYLLABLES_ALIKE = 28;

    private static final int PAGE_BITS = 7;
    private static final int PAGE_SIZE = 1 << PAGE_BITS;
    private static final int PAGE_MASK = PAGE_SIZE - 1;

    private static final byte[][] PAGES = pages();

    private GraphemeTable() {}

    /** Returns the number of the class of a code point. */
    static int classOf(int codePoint) {
        return PAGES[codePoint >> PAGE_BITS][codePoint & PAGE_MASK];
    }

    private static byte[][] pages() {
        byte[][] pages = new byte[(Character.MAX_CODE_POINT + 1) >> PAGE_BITS][];
        fillSyllables(pages);
        InputStream resource = Objects.requireNonNull(GraphemeTable.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    fillRange(pages, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        byte[] others = new byte[PAGE_SIZE];
        for (int page = 0; page < pages.length; page++) {
            if (pages[page] == null) {
                pages[page] = others;
            }
        }
        return pages;
    }

    private static void fillSyllables(byte[][] pages) {
        for (int syllable = FIRST_SYLLABLE; syllable <= LAST_SYLLABLE; syllable++) {
            boolean open = (syllable - FIRST_SYLLABLE) % SYLLABLES_ALIKE == 0;
            put(pages, syllable, open ? GraphemeClass.HANGUL_LV : GraphemeClass.HANGUL_LVT);
        }
    }

    /** Reads a line such as {@code 0300..036F EXTEND}. */
    private static void fillRange(byte[][] pages, String line) {
        int dots = line.indexOf("..");
        int space = line.indexOf(' ');
        int last = Integer.parseInt(line, dots + 2, space, 16);
        GraphemeClass value = GraphemeClass.valueOf(line.substring(space + 1));
        for (int codePoint = Integer.parseInt(line, 0, dots, 16); codePoint <= last; codePoint++) {
            put(pages, codePoint, value);
        }
    }

    private static void put(byte[][] pages, int codePoint, GraphemeClass value) {
        byte[] page = pages[codePoint >> PAGE_BITS];
        if (page == null) {
            page = new byte[PAGE_SIZE];
            pages[codePoint >> PAGE_BITS] = page;
        }
        page[codePoint & PAGE_MASK] = (byte) value.number();
    }
}
