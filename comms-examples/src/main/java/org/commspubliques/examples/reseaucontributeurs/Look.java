package org.commspubliques.examples.reseaucontributeurs;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.core.accuracy.AffectedTexts;
import org.commspubliques.core.accuracy.Contradiction;
import org.commspubliques.core.accuracy.Contradictions;
import org.commspubliques.core.accuracy.SumCheck;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.fact.FactChange;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.lifecycle.CurrentCommunications;

/**
 * What a look at the network has found.
 *
 * @param contradictions what two contributors do not say alike, of warnings only
 * @param forInformation how much else two contributors should know of each other
 * @param affected for each changed fact, the texts to look at again
 * @param sums the totals that are not the sum of their lines
 */
record Look(List<Contradiction> contradictions, int forInformation, List<AffectedTexts> affected, List<WrongSum> sums) {

    /**
     * A wrong total.
     *
     * @param communication the text it stands in
     * @param finding what is wrong with it
     */
    record WrongSum(Communication communication, Finding finding) {}

    static Look at(Network network) {
        List<Communication> texts = network.communications();
        List<Contradiction> all = Contradictions.among(network.register(), texts, network.context())
                .all();
        List<Contradiction> grave = all.stream()
                .filter(contradiction -> contradiction.severity() != Severity.INFO)
                .toList();
        List<AffectedTexts> affected = new ArrayList<>();
        for (FactChange change : network.changes()) {
            affected.add(
                    AffectedTexts.of(change, CurrentCommunications.of(texts), network::stateOf, network.context()));
        }
        List<WrongSum> sums = new ArrayList<>();
        SumCheck check = new SumCheck();
        for (Communication text : texts) {
            check.check(text, text.variants().get(0), network.context())
                    .forEach(finding -> sums.add(new WrongSum(text, finding)));
        }
        return new Look(grave, all.size() - grave.size(), affected, sums);
    }
}
