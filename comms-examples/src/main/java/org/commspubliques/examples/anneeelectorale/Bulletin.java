package org.commspubliques.examples.anneeelectorale;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.rule.RuleCheck;
import org.commspubliques.core.rule.RulePack;

/**
 * A bulletin that has or has not a space for the opposition.
 *
 * @param body whose it is
 * @param population how many inhabitants that authority is supposed to have
 * @param column whether the opposition has its space
 */
record Bulletin(Body body, int population, boolean column) {

    /** The rules on the opposition's space: municipality, department, region, intermunicipal body. */
    private static final List<String> RULES = List.of("OBL-01", "OBL-02", "OBL-03", "OBL-04");

    private static final Section TEXT = Section.body("Le marché se tient le samedi, place de la Mairie.");

    /** The number of inhabitants, grouped as the reader does. */
    String inhabitants(Locale reader) {
        String english = String.format(Locale.ROOT, "%,d", population);
        return Wording.of(english.replace(',', '\u00a0'), english).in(reader);
    }

    /** What the law asks of it, at a moment. */
    List<Finding> findings(LocalDateTime moment) {
        RuleCheck check = RuleCheck.of(
                "obligations", List.of(RulePack.legalDuties()), body.calendar(), LegalReferences.standard());
        Section opposition = new Section(SectionRole.OPPOSITION_COLUMN, "Texte des élus de l’opposition.");
        Communication communication = Communication.builder(CommunicationId.of("bulletin"), "Bulletin")
                .purpose(CommunicationPurpose.INFORMATION)
                .support(SupportKind.INFORMATION_BULLETIN)
                .owner(UnitId.of("communication"))
                .author(PersonId.of("communication"))
                .variant(
                        column
                                ? Variant.french(ChannelId.of("site"), TEXT, opposition)
                                : Variant.french(ChannelId.of("site"), TEXT))
                .build();
        return check
                .check(communication, communication.variants().get(0), new ReviewContext(supposed(), body.at(moment)))
                .stream()
                .filter(finding -> RULES.contains(finding.ruleId()))
                .toList();
    }

    private LocalAuthority supposed() {
        LocalAuthority authority = body.authority();
        return LocalAuthority.builder(authority.name(), authority.kind())
                .territory(authority.territory())
                .population(population)
                .zone(authority.zone())
                .currency(authority.currency())
                .build();
    }
}
