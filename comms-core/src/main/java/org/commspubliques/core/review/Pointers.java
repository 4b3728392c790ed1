package org.commspubliques.core.review;

import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;

/** The JSON Pointers that findings use for the parts of a communication. */
public final class Pointers {

    private Pointers() {}

    /**
     * Returns the pointer of a variant.
     *
     * @param communication the communication
     * @param variant one of its variants
     * @return the pointer, such as {@code /variants/0}
     */
    public static String variant(Communication communication, Variant variant) {
        return "/variants/" + communication.variants().indexOf(variant);
    }

    /**
     * Returns the pointer of a section's text.
     *
     * @param communication the communication
     * @param variant one of its variants
     * @param section the index of the section, from 0
     * @return the pointer, such as {@code /variants/0/sections/1/text}
     */
    public static String sectionText(Communication communication, Variant variant, int section) {
        return variant(communication, variant) + "/sections/" + section + "/text";
    }
}
