package org.commspubliques.approval.mandate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.source.Territory;

/**
 * Bases juridiques des titres: the texts that each kind of mandate rests on, by territory: metropolitan communes, and those
 * of New Caledonia, whose articles are still to be verified. They are cited for a competent person to read, and bar
 * nothing. Immutable and thread-safe.
 */
public final class LegalBases {

    private final LegalReferences references;

    private LegalBases(LegalReferences references) {
        this.references = Objects.requireNonNull(references, "references");
    }

    /**
     * Returns the bases as the references that ship with this library have them.
     *
     * @return the bases
     */
    public static LegalBases standard() {
        return of(LegalReferences.standard());
    }

    /**
     * Returns the bases as other references have them, such as those that ship with this library overlaid by a host’s.
     *
     * @param references the references
     * @return the bases
     */
    public static LegalBases of(LegalReferences references) {
        return new LegalBases(references);
    }

    /**
     * Returns what a kind of mandate rests on in a territory.
     *
     * @param kind the kind
     * @param territory the territory
     * @return the texts, what founds it before what gives it effect; unmodifiable, empty where none is known
     */
    public List<LegalReference> of(MandateKind kind, Territory territory) {
        List<LegalReference> texts = new ArrayList<>();
        for (String id : kind.bases().split(" ", -1)) {
            LegalReference text = references.find(id).orElse(null);
            if (text != null && text.appliesIn(territory)) {
                texts.add(text);
            }
        }
        return Collections.unmodifiableList(texts);
    }

    /**
     * Names what a kind of mandate rests on in a territory, for a person.
     *
     * @param kind the kind
     * @param territory the territory
     * @return the citations, each that is not confirmed marked so; that none is known, where it is so
     */
    public Wording cite(MandateKind kind, Territory territory) {
        List<LegalReference> texts = of(kind, territory);
        return texts.isEmpty()
                ? Wording.of("aucune base connue pour ce territoire", "no basis known for this territory")
                : LegalReferences.cite(texts);
    }
}
