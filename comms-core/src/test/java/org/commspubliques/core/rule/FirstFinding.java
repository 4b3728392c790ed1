package org.commspubliques.core.rule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;

/** A program that reads one text with all packs that ship, says what it found, and ends: the process of {@link FirstFindingTest}. */
final class FirstFinding {

    private FirstFinding() {}

    public static void main(String[] arguments) {
        Check packs =
                RuleCheck.of("packs", RulePack.standard(), ElectoralCalendar.standard(), LegalReferences.standard());
        LocalAuthority town = LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
                .territory(Territory.NEW_CALEDONIA)
                .population(27_620)
                .zone(ZoneId.of("Pacific/Noumea"))
                .currency(Currency.getInstance("XPF"))
                .build();
        Variant variant = Variant.french(
                ChannelId.of("site"),
                Section.body(
                        "Grâce à l’action de votre maire, l’eau revient jeudi à 6 h. Votez pour la liste de M. Dupont."));
        Communication notice = Communication.builder(CommunicationId.of("2025-041"), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("services-techniques"))
                .author(PersonId.of("anna"))
                .variant(variant)
                .build();
        Instant duringTheBan = Instant.parse("2025-10-01T00:00:00Z");
        for (Finding finding : packs.check(notice, variant, new ReviewContext(town, duringTheBan))) {
            System.out.println("found " + finding.severity() + " " + finding.ruleId());
        }
    }
}
