package org.commspubliques.approval.mandate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.source.Territory;

/**
 * Bases juridiques des titres: the texts that each kind of mandate rests on, by territory. They are cited for a competent
 * person to read, and bar nothing. Immutable and thread-safe.
 */
public final class LegalBases {

    private final ImmutableSetMultimap<MandateKind, LegalReference> bases;

    private LegalBases(ImmutableSetMultimap<MandateKind, LegalReference> bases) {
        this.bases = bases;
    }

    /**
     * Returns the bases that ship with this library: metropolitan communes, and those of New Caledonia, whose articles are
     * still to be verified.
     *
     * @return the bases
     */
    public static LegalBases standard() {
        return of(LegalReferences.standard());
    }

    /**
     * Returns the bases that ship with this library, as other references have them.
     *
     * @param references the references, those of this library among them
     * @return the bases
     * @throws IllegalArgumentException if one of this library is missing
     */
    public static LegalBases of(LegalReferences references) {
        ImmutableSetMultimap.Builder<MandateKind, LegalReference> bases = ImmutableSetMultimap.builder();
        add(bases, references, MandateKind.SUPPLEANCE, "CGCT-L2122-17", "CCNC-L122-13");
        add(bases, references, MandateKind.FUNCTION_DELEGATION, "CGCT-L2122-18", "CGCT-L2122-20", "CCNC-L122-11");
        add(bases, references, MandateKind.SIGNATURE_DELEGATION, "CGCT-L2122-19", "CGCT-L2122-20", "CCNC-L122-11");
        for (MandateKind kind : MandateKind.values()) {
            if (kind.isByAct()) {
                add(bases, references, kind, "CGCT-L2131-1", "CCNC-L122-28", "CRPA-L212-1");
            }
        }
        return new LegalBases(bases.build());
    }

    private static void add(
            ImmutableSetMultimap.Builder<MandateKind, LegalReference> bases,
            LegalReferences references,
            MandateKind kind,
            String... ids) {
        for (String id : ids) {
            bases.put(kind, references.get(id));
        }
    }

    /**
     * Returns these bases and one more.
     *
     * @param kind the kind that rests on it
     * @param reference the text
     * @return the bases
     */
    public LegalBases with(MandateKind kind, LegalReference reference) {
        return new LegalBases(ImmutableSetMultimap.<MandateKind, LegalReference>builder()
                .putAll(bases)
                .put(kind, reference)
                .build());
    }

    /**
     * Returns what a kind of mandate rests on in a territory.
     *
     * @param kind the kind
     * @param territory the territory
     * @return the texts, what founds it before what gives it effect; unmodifiable, empty where none is known
     */
    public List<LegalReference> of(MandateKind kind, Territory territory) {
        return bases.get(kind).stream()
                .filter(reference -> reference.appliesIn(territory))
                .collect(ImmutableList.toImmutableList());
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
        if (texts.isEmpty()) {
            return Wording.of("aucune base connue pour ce territoire", "no basis known for this territory");
        }
        return LegalReferences.cite(texts.stream()
                .map(text -> text.source().confidence().isConfirmed()
                        ? text
                        : new LegalReference(
                                text.id(),
                                Wording.of(
                                        text.citation().fr() + " (à vérifier)",
                                        text.citation().en() + " (to verify)"),
                                text.territories(),
                                text.source()))
                .toList());
    }
}
