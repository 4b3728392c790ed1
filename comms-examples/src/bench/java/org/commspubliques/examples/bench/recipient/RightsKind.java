package org.commspubliques.examples.bench.recipient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.consent.CollectionRecord;
import org.commspubliques.core.consent.Consent;
import org.commspubliques.core.consent.ConsentEvidence;
import org.commspubliques.core.consent.ContactRights;
import org.commspubliques.core.consent.DataOrigin;
import org.commspubliques.core.consent.Objection;
import org.commspubliques.core.consent.ProcessingPurpose;

/** How much the rights of one contact are like those of others. */
public enum RightsKind {
    /** All agreed on the same day and nobody changed their mind. */
    ALL_LAWFUL("the same for all, all lawful", 1, 1),
    /** Contacts that agreed on the same day, by the same form, and have since done the same share them. */
    SHARED("5,110 different ones", 730, 7),
    /** The proof of each consent has a number of its own. */
    OWN("of each contact its own", Town.CONTACTS, 7);

    private static final Set<ProcessingPurpose> NEWS = Set.of(ProcessingPurpose.MUNICIPAL_NEWS);

    private final String label;
    private final int proofs;
    private final int states;

    RightsKind(String label, int proofs, int states) {
        this.label = label;
        this.proofs = proofs;
        this.states = states;
    }

    /** What a report calls it. */
    String label() {
        return label;
    }

    /** Returns rights for contacts to take, one after the other. */
    List<ContactRights> rights() {
        List<ContactRights> rights = new ArrayList<>();
        int each = proofs == Town.CONTACTS ? 1 : states;
        for (int proof = 0; proof < proofs; proof++) {
            for (int i = 0; i < each; i++) {
                rights.add(rights(proof, (proof + i) % states));
            }
        }
        return rights;
    }

    /** Four in seven may be written to. */
    private static ContactRights rights(int proof, int state) {
        LocalDate day = Town.DAY.minusDays(30 + proof % 700);
        ConsentEvidence evidence = new ConsentEvidence("accueil", "formulaire", "v1", "p-" + proof);
        Consent consent = Consent.of(ProcessingPurpose.MUNICIPAL_NEWS, Set.of(ChannelKind.EMAIL), day, evidence);
        CollectionRecord collection =
                CollectionRecord.of(DataOrigin.VOLUNTARY, day, NEWS).informedOn(day);
        ContactRights.Builder rights = ContactRights.builder().collection(collection);
        return switch (state) {
            case 4 -> rights.build();
            case 5 ->
                rights.consent(consent)
                        .objection(Objection.toEverything(day.plusDays(1)))
                        .build();
            case 6 -> rights.consent(consent.withdrawnOn(day.plusDays(2))).build();
            default -> rights.consent(consent).build();
        };
    }
}
