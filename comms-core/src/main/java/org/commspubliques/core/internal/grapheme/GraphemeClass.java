package org.commspubliques.core.internal.grapheme;

/**
 * What a code point does at the edge of a grapheme: Unicode's Grapheme_Cluster_Break, where the marks are told apart
 * by their Indic_Conjunct_Break, and pictographs and Indic consonants stand apart from the rest.
 */
enum GraphemeClass {
    /** Neither joins what is before it nor is joined by anything but marks. */
    OTHER,
    CONTROL,
    CR,
    LF,
    /** A mark that may stand within an Indic conjunct. */
    EXTEND,
    /** A mark that ends an Indic conjunct, such as the zero width non-joiner. */
    EXTEND_APART,
    /** The mark that joins two Indic consonants into a conjunct. */
    LINKER,
    ZWJ,
    SPACING_MARK,
    PREPEND,
    REGIONAL_INDICATOR,
    PICTOGRAPH,
    CONSONANT,
    HANGUL_L,
    HANGUL_V,
    HANGUL_T,
    HANGUL_LV,
    HANGUL_LVT;

    /** Returns the number by which tables know it, which are made anew in each JVM. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }
}
