package org.commspubliques.core.interactive;

import org.commspubliques.core.communication.VariantId;

/** The language of the few words that are this library’s own. */
final class Words {

    private Words() {}

    static boolean areEnglish(VariantId id) {
        return id.language().equals("en") || id.language().startsWith("en-");
    }
}
