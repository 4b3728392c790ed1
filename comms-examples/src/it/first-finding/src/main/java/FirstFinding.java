import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.commspubliques.core.StandardReview;
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
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;

public class FirstFinding {

    public static void main(String[] args) {
        LocalAuthority town = LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
                .territory(Territory.NEW_CALEDONIA)
                .population(27_620)
                .zone(ZoneId.of("Pacific/Noumea"))
                .currency(Currency.getInstance("XPF"))
                .build();
        Communication notice = Communication.builder(CommunicationId.of("2025-041"), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("services-techniques"))
                .author(PersonId.of("anna"))
                .variant(Variant.french(
                        ChannelId.of("sms"),
                        Section.body("Grâce à l’action de votre maire, l’eau revient jeudi 3 septembre.")))
                .build();
        Report report = StandardReview.of(FactRegister.empty())
                .review(notice, new ReviewContext(town, Instant.parse("2025-09-01T00:00:00Z")));
        for (Finding finding : report.findings()) {
            System.out.println(finding.ruleId() + "  " + finding.message().fr());
            for (LegalReference law : finding.references()) {
                System.out.println("  § " + law.citation().fr());
            }
            for (Proposal proposal : finding.proposals()) {
                System.out.println("  → " + proposal.advice().fr()
                        + proposal.text().map(better -> " « " + better + " »").orElse(""));
            }
        }
    }
}
