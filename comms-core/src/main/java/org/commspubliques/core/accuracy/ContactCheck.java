package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;

/**
 * Exactitude des coordonnées: rule {@code ACC-04}, telephone numbers, postal codes, e-mail addresses and addresses of
 * pages that cannot be right by their form. Nothing is dialled or opened.
 *
 * <p>The territory of the authority says how many digits a number has. What certainly is wrong gives a warning; what may
 * be another country's form, or no number at all, only informs. French texts only, and never the column of the
 * opposition. Takes time linear in the text. Thread-safe.
 */
public final class ContactCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "accuracy.contacts";

    private final NumberingPlans plans;

    /** Creates the check, with the data that ships with this library. */
    public ContactCheck() {
        this(NumberingPlans.standard());
    }

    /**
     * Creates the check.
     *
     * @param plans how numbers are built in each territory
     */
    public ContactCheck(NumberingPlans plans) {
        this.plans = plans;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return List.of(new DataPack("numbering", plans.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Territory territory = context.authority().territory();
        for (Passage passage : Passage.of(communication, variant)) {
            findings.addAll(new TelephoneForms(passage, plans, territory).findings());
            findings.addAll(PostalForms.of(passage, plans, territory));
            findings.addAll(NetAddressForms.of(passage));
        }
        return findings.build();
    }
}
