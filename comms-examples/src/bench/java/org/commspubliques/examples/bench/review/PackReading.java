package org.commspubliques.examples.bench.review;

import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.rule.RuleCheck;
import org.commspubliques.core.rule.RulePack;

/** All packs this library ships in one trie: the rules alone, without what reads dates, figures and long sentences. */
final class PackReading implements TextReader {

    private final Check packs =
            RuleCheck.of("packs", RulePack.standard(), ElectoralCalendar.standard(), LegalReferences.standard());

    @Override
    public int findings(String text) {
        Variant variant = TownPage.variant(text);
        return packs.check(TownPage.of(variant), variant, TownPage.MORNING).size();
    }
}
