package org.commspubliques.approval.mandate;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Nature d’un titre: the kinds of right by which a person acts for an office, the best first. The names are stable: chains
 * and registers hold them.
 */
public enum MandateKind implements Labelled {
    /** Titulaire: the person holds the office. */
    OWN_OFFICE("titulaire", "holder", "{0}", "{0}", ""),
    /**
     * Suppléance: the person stands in for a holder who is absent or hindered, in all their functions, without having been
     * asked to.
     */
    SUPPLEANCE(
            "suppléance",
            "substitution",
            "pour {0} et par suppléance, {1}",
            "for {0} and by substitution, {1}",
            "CGCT-L2122-17 CCNC-L122-13"),
    /** Délégation de fonctions: a part of the functions was handed over; it subsists until it is withdrawn. */
    FUNCTION_DELEGATION(
            "délégation de fonctions",
            "delegation of functions",
            "pour {0} et par délégation, {1}",
            "for {0} and by delegation, {1}",
            "CGCT-L2122-18 CGCT-L2122-20 CCNC-L122-11"),
    /** Intérim: the person fills an office that is vacant, or whose holder is absent. */
    INTERIM("intérim", "interim", "{0} par intérim", "{0} ad interim", ""),
    /** Délégation de signature: the person signs for another, who remains the one that decides; it ends with either. */
    SIGNATURE_DELEGATION(
            "délégation de signature",
            "delegation of signature",
            "pour {0} et par délégation, {1}",
            "for {0} and by delegation, {1}",
            "CGCT-L2122-19 CGCT-L2122-20 CCNC-L122-11"),
    /** Remplacement interne: a replacement known to the tool only. */
    INTERNAL_REPLACEMENT(
            "remplacement interne",
            "internal replacement",
            "pour {0}, en remplacement interne",
            "for {0}, as internal replacement",
            ""),
    /** Astreinte: the person is on duty. */
    ON_DUTY("astreinte", "on duty", "{0}", "{0}", "");

    private static final Set<MandateKind> BINDING =
            Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(INTERNAL_REPLACEMENT)));

    private final Wording label;
    private final String fr;
    private final String en;
    private final String bases;

    MandateKind(String labelFr, String labelEn, String fr, String en, String bases) {
        this.label = Wording.of(labelFr, labelEn);
        this.fr = fr;
        this.en = en;
        this.bases = bases;
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Returns the kinds of right that bind the authority before the public: all but an internal replacement, which is known
     * to the tool only.
     *
     * @return the kinds; unmodifiable
     */
    public static Set<MandateKind> binding() {
        return BINDING;
    }

    /**
     * Tells whether the right takes the absence of the holder, or a vacant office.
     *
     * @return true for suppléance and intérim
     */
    public boolean needsAbsence() {
        return this == SUPPLEANCE || this == INTERIM;
    }

    /**
     * Tells whether the right comes from an act that is signed and published.
     *
     * @return true for suppléance, both delegations and intérim
     */
    public boolean isByAct() {
        return needsAbsence() || this == FUNCTION_DELEGATION || this == SIGNATURE_DELEGATION;
    }

    /** The texts it rests on, by their identifiers, then those that give any act its effect. */
    String bases() {
        return isByAct() ? bases + " CGCT-L2131-1 CCNC-L122-28 CRPA-L212-1" : "";
    }

    /** In what capacity a person acts: for an office, being what they are by themselves. */
    Wording capacity(Wording office, Wording quality) {
        return Wording.of(
                fr.replace("{0}", office.fr()).replace("{1}", quality.fr()),
                en.replace("{0}", office.en()).replace("{1}", quality.en()));
    }
}
