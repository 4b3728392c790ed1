package fr.example.mairie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.OrgUnit;
import org.commspubliques.core.authority.OrgUnitKind;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.sms.SmsSegments;
import org.commspubliques.core.source.Territory;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.TemplateSource;
import org.commspubliques.templates.escape.OutputFormat;

/** The first day of a town hall with the library: a finding, a text from a template, an approval, a permit. */
public final class FirstDay {

    private static final UnitId HALL = UnitId.of("mairie");
    private static final PersonId OFFICER = PersonId.of("agent-12");
    private static final PersonId DIRECTOR = PersonId.of("agent-3");
    private static final VariantId SMS = VariantId.parse("sms/fr");

    private static final LocalAuthority TOWN = LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
            .territory(Territory.NEW_CALEDONIA)
            .population(27_620)
            .zone(ZoneId.of("Pacific/Noumea"))
            .locale(Locale.FRENCH)
            .currency(Currency.getInstance("XPF"))
            .build();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-09-01T00:00:00Z"), TOWN.zone());

    private FirstDay() {}

    /**
     * Runs the day.
     *
     * @param args the file of the register, which is begun anew
     * @throws IOException if there cannot be one
     */
    public static void main(String[] args) throws IOException {
        Review review = StandardReview.of(FactRegister.empty());
        expect(
                rules(review, "Grâce à l’action de votre maire, l’eau revient jeudi 3 septembre."),
                List.of("NEU-12", "ACC-02"));

        String text = TemplateEngine.standard()
                .parse(TemplateSource.of(
                        "coupure", "{{lieu | capitale}} : coupure d'eau {{date | date_longue}}.", OutputFormat.SMS))
                .render(Map.of("lieu", "boulari", "date", LocalDate.of(2025, 9, 4)), Locale.FRENCH);
        expect(text, "Boulari : coupure d'eau jeudi 4 septembre 2025.");

        expect(SmsSegments.of(text).parts().size(), 1);

        Path register = Path.of(args[0]);
        Files.deleteIfExists(register); // of the day before, which was the first one too
        try (FileApprovalStore store = FileApprovalStore.open(register)) {
            approveAndPermit(store, review, notice(text));
        }
        expect(AuditTrail.verify(register) instanceof Verification.Intact, true);
        System.out.println("Autorisé : " + text);
    }

    private static void approveAndPermit(FileApprovalStore store, Review review, Communication notice) {
        MandateRegister mandates = mandates();
        Approvals approvals = Approvals.with(store, TOWN, mandates, CLOCK);
        PublicationGate gate = PublicationGate.builder(store, TOWN, review, CLOCK)
                .mandates(mandates)
                .build();
        accepted(approvals.submit(CommandId.of("soumettre"), notice, chain()));
        expect(gate.permit(CommandId.of("trop-tot"), notice, SMS).granted().isEmpty(), true);
        accepted(approvals.decide(
                CommandId.of("accord"),
                notice.id(),
                new ApprovalCommand.Decide(
                        StageId.of("accord"),
                        StandardOffices.COMMUNICATION_DIRECTOR,
                        DIRECTOR,
                        DecisionKind.APPROVE,
                        notice.seals(),
                        "")));
        expect(gate.check(notice, SMS), List.of());
        expect(gate.permit(CommandId.of("autoriser"), notice, SMS).granted().isPresent(), true);
    }

    private static List<String> rules(Review review, String text) {
        return review.review(notice(text), new ReviewContext(TOWN, CLOCK.instant())).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }

    private static Communication notice(String text) {
        return Communication.builder(CommunicationId.of("2025-041"), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(HALL)
                .author(OFFICER)
                .variant(Variant.french(ChannelId.of("sms"), Section.body(text)))
                .build();
    }

    private static MandateRegister mandates() {
        OrgChart.Builder chart = OrgChart.builder()
                .unit(new OrgUnit(
                        HALL,
                        Wording.of("mairie", "town hall"),
                        OrgUnitKind.GENERAL_MANAGEMENT,
                        Hierarchy.ADMINISTRATIVE,
                        null));
        StandardOffices.names(AuthorityKind.COMMUNE)
                .forEach((office, name) -> chart.office(new Office(office, name, HALL)));
        chart.position(Position.since(DIRECTOR, StandardOffices.COMMUNICATION_DIRECTOR, LocalDate.of(2025, 1, 1)));
        return MandateRegister.builder(chart.build(), TOWN.zone()).build();
    }

    private static ApprovalChain chain() {
        return ApprovalChain.named("avis", Wording.of("avis", "notice"))
                .then(Stage.builder("accord", StageNature.VALIDATION, Wording.of("Accord", "Approval"))
                        .by(StandardOffices.COMMUNICATION_DIRECTOR)
                        .build())
                .build();
    }

    private static void accepted(Outcome outcome) {
        outcome.refusal().ifPresent(refusal -> {
            throw new IllegalStateException(refusal.message().fr());
        });
    }

    private static void expect(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new IllegalStateException("expected " + expected + ", was " + actual);
        }
    }
}
