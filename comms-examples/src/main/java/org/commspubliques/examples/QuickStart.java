package org.commspubliques.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
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
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.templates.BoundTemplate;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.TemplateSource;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.ValueType;

/** The code of the README, word for word: a first approval, a first template. */
public final class QuickStart {

    private static final Instant NOW = Instant.parse("2025-09-01T00:00:00Z");

    private final PrintStream out;

    QuickStart(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs both.
     *
     * @param args none
     */
    public static void main(String[] args) {
        QuickStart start = new QuickStart(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        start.approve();
        start.render();
    }

    private void print(String line) {
        out.println(line);
    }

    void approve() {
        LocalAuthority town = LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
                .territory(Territory.NEW_CALEDONIA)
                .population(27_620)
                .zone(ZoneId.of("Pacific/Noumea"))
                .currency(Currency.getInstance("XPF"))
                .build();
        Communication notice = Communication.builder(CommunicationId.of("2025-042"), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("services-techniques"))
                .author(PersonId.of("anna"))
                .variant(Variant.french(
                        ChannelId.of("site"), Section.body("L’eau sera coupée mercredi 3 septembre 2025 à Boulari.")))
                .build();
        MandateRegister mandates = mandates(town);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        // spotless:off
        // <guide:approval-quick-start>
        ApprovalChain chain = ApprovalChain.named("avis", Wording.of("avis", "notice"))
                .then(Stage.builder("accord", StageNature.VALIDATION, Wording.of("Accord", "Approval"))
                        .by(StandardOffices.COMMUNICATION_DIRECTOR).build())
                .build();
        ApprovalStore store = new MemoryApprovalStore();
        Approvals approvals = Approvals.with(store, town, mandates, clock);
        PublicationGate gate = PublicationGate.builder(store, town, StandardReview.of(FactRegister.empty()), clock)
                .mandates(mandates).build();
        VariantId site = VariantId.parse("site/fr");

        Outcome submitted = approvals.submit(CommandId.of("soumettre"), notice, chain);
        submitted.refusal().ifPresent(refusal -> print(refusal.message().fr()));
        gate.check(notice, site).forEach(reason -> print(reason.code() + "  " + reason.message().fr()));
        Outcome decided = approvals.decide(CommandId.of("accord-1"), notice.id(), new ApprovalCommand.Decide(
                StageId.of("accord"), StandardOffices.COMMUNICATION_DIRECTOR, PersonId.of("bruno"),
                DecisionKind.APPROVE, notice.seals(), ""));
        decided.refusal().ifPresent(refusal -> print(refusal.message().fr()));
        print(gate.check(notice, site).isEmpty() ? "la publication est autorisée" : "la publication est bloquée");
        // </guide:approval-quick-start>
        // spotless:on
    }

    private static MandateRegister mandates(LocalAuthority town) {
        UnitId hall = UnitId.of("mairie");
        OrgChart.Builder chart = OrgChart.builder()
                .unit(new OrgUnit(
                        hall,
                        Wording.of("mairie", "town hall"),
                        OrgUnitKind.GENERAL_MANAGEMENT,
                        Hierarchy.ADMINISTRATIVE,
                        null));
        StandardOffices.names(AuthorityKind.COMMUNE)
                .forEach((office, name) -> chart.office(new Office(office, name, hall)));
        chart.position(
                Position.since(PersonId.of("bruno"), StandardOffices.COMMUNICATION_DIRECTOR, LocalDate.of(2025, 1, 1)));
        return MandateRegister.builder(chart.build(), town.zone()).build();
    }

    void render() {
        // spotless:off
        // <guide:template-quick-start>
        BoundTemplate<Map<String, ?>> sms = TemplateEngine.standard().parse(
                TemplateSource.of("coupure", "{{lieu | capitale}} : coupure d'eau {{date | date_longue}}.", OutputFormat.SMS),
                VariableSchema.builder()
                        .variable(DeclaredVariable.required("lieu", ValueType.TEXT, Wording.of("Lieu", "Place")))
                        .variable(DeclaredVariable.required("date", ValueType.DATE, Wording.of("Date", "Date")))
                        .build());
        print(sms.render(Map.of("lieu", "boulari", "date", LocalDate.of(2025, 9, 4)), Locale.FRENCH));
        // </guide:template-quick-start>
        // spotless:on
    }
}
