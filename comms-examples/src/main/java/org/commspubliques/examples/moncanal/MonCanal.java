package org.commspubliques.examples.moncanal;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.approval.publication.PublicationRegister;
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
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.Utf8Output;

/**
 * Mon canal: a channel that the library does not know is added by a file of data and an adapter of twenty lines. Its limits
 * are checked like those of all others; a delivery that fails in part is tried again for what failed alone, and nobody gets a
 * message twice.
 *
 * <p>Exit code 0 where it went as told, 2 where the page could not be written.
 */
public final class MonCanal {

    private static final VariantId APPLI = VariantId.parse("appli/fr");
    private static final UnitId HALL = UnitId.of("mairie");
    private static final PersonId OFFICER = PersonId.of("agent-12");
    private static final PersonId DIRECTOR = PersonId.of("agent-3");

    private static final ImmutableMap<String, Integer> TELEPHONES =
            ImmutableMap.of("boulari", 2_140, "robinson", 1_875, "vallon-dore", 960);

    private final Utf8Output out;
    private final Utf8Output errors;
    private final List<Chapter> chapters = new ArrayList<>();

    /**
     * A part of the story.
     *
     * @param title its title
     * @param steps what happened
     */
    record Chapter(String title, List<Step> steps) {}

    /**
     * Something that happened.
     *
     * @param what where
     * @param text what
     * @param tone the badge on the page
     */
    record Step(String what, String text, String tone) {}

    MonCanal(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args option {@code --output FOLDER}; without it, {@code target/mon-canal}
     */
    public static void main(String[] args) {
        int code = new MonCanal(System.out, System.err).run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(String[] args) {
        try {
            Arguments arguments = Arguments.parse(args, Set.of("output"));
            Path output = Path.of(arguments.option("output").orElse("target/mon-canal"));
            PushService service = play();
            Files.createDirectories(output);
            Path page = Files.writeString(
                    output.resolve("index.html"), new ChannelPage(chapters, service, TELEPHONES).html());
            out.line("");
            out.line("Ouvrez " + page);
            return 0;
        } catch (IllegalArgumentException | IOException e) {
            errors.line(String.valueOf(e.getMessage()));
            return 2;
        }
    }

    private static LocalAuthority town() {
        return LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
                .territory(Territory.NEW_CALEDONIA)
                .population(27_000)
                .zone(ZoneId.of("Pacific/Noumea"))
                .locale(Locale.FRENCH)
                .currency(Currency.getInstance("XPF"))
                .build();
    }

    private static MandateRegister mandates(LocalAuthority town) {
        OrgChart.Builder chart = OrgChart.builder()
                .unit(new OrgUnit(
                        HALL,
                        Wording.of("mairie", "town hall"),
                        OrgUnitKind.GENERAL_MANAGEMENT,
                        Hierarchy.ADMINISTRATIVE,
                        null));
        StandardOffices.names(AuthorityKind.COMMUNE)
                .forEach((office, name) -> chart.office(new Office(office, name, HALL)));
        chart.position(Position.since(DIRECTOR, StandardOffices.COMMUNICATION_DIRECTOR, LocalDate.of(2026, 1, 1)));
        return MandateRegister.builder(chart.build(), town.zone()).build();
    }

    private static Communication notice(String text) {
        return Communication.builder(CommunicationId.of("2026-301"), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(HALL)
                .author(OFFICER)
                .variant(Variant.french(APPLI.channel(), Section.title("Coupure d’eau"), Section.body(text)))
                .build();
    }

    private PushService play() throws IOException {
        LocalAuthority town = town();
        MandateRegister mandates = mandates(town);
        Clock clock = Clock.fixed(
                LocalDateTime.parse("2026-11-05T09:00").atZone(town.zone()).toInstant(), town.zone());
        ChannelCatalog channels = channels();
        Review review =
                StandardReview.builder(FactRegister.empty()).channels(channels).build();

        out.line("Mon canal · " + town.name() + " · contenu d’exemple fictif");
        heading("1. Le canal est une donnée");
        step(
                "canaux.json",
                channels.get(ChannelId.of("appli")).label().fr() + " : "
                        + (channels.all().size()
                                - ChannelCatalog.standard().all().size())
                        + " canal ajouté aux " + ChannelCatalog.standard().all().size() + " de la bibliothèque",
                "info");

        heading("2. Ses limites sont contrôlées");
        Communication tooLong =
                notice("L’eau sera coupée mardi 10 novembre 2026 de 8 h à 12 h à Boulari, à Robinson et au"
                        + " Vallon-Dore pour des travaux sur le réseau. Renseignements : 00 00 00.");
        check(review, tooLong, town, clock);
        Communication notice =
                notice("Mardi 10 novembre 2026, de 8 h à 12 h : Boulari, Robinson, Vallon-Dore. Tél. 00 00 00");
        check(review, notice, town, clock);

        heading("3. Il passe par la même validation");
        ApprovalStore store = new MemoryApprovalStore();
        Approvals approvals = Approvals.with(store, town, mandates, clock).withChannels(channels);
        PublicationGate gate = PublicationGate.builder(store, town, review, clock)
                .channels(channels)
                .mandates(mandates)
                .build();
        approve(approvals, gate, notice);

        heading("4. Une diffusion qui échoue en partie");
        PublicationPermit permit =
                gate.permit(CommandId.of("autoriser"), notice, APPLI).granted().orElseThrow();
        DeliveryOrder order = gate.redeem(CommandId.of("ordre"), permit.id(), notice, APPLI)
                .granted()
                .orElseThrow();
        PushService service = new PushService(TELEPHONES, Set.of("vallon-dore"), Set.of("robinson"));
        ApplicationAdapter adapter =
                new ApplicationAdapter(service, TELEPHONES.keySet().asList());
        deliver(gate, "envoi-1", order, adapter, service);

        heading("5. Une reprise pour ce qui manque, sans doublon");
        deliver(gate, "envoi-2", order, adapter, service);
        deliver(gate, "envoi-3", order, adapter, service);
        TELEPHONES.forEach((quarter, telephones) -> out.line(
                "  " + quarter + " : " + service.received(quarter) + " messages pour " + telephones + " téléphones"));
        step(
                "registre",
                PublicationRegister.of(store).publications().size() + " publication, "
                        + (PublicationRegister.of(store).publications().get(0).isWhole() ? "complète" : "incomplète"),
                "ok");
        return service;
    }

    private static ChannelCatalog channels() throws IOException {
        try (InputStream in = MonCanal.class.getResourceAsStream("/mon-canal/canaux.json")) {
            if (in == null) {
                throw new IOException("mon-canal/canaux.json : fichier introuvable");
            }
            return ChannelCatalog.standard().overlaidBy(ChannelCatalog.parse("canaux.json", in.readAllBytes()));
        }
    }

    private void check(Review review, Communication communication, LocalAuthority town, Clock clock) {
        List<String> barring =
                review.review(communication, new ReviewContext(town, clock.instant())).findings().stream()
                        .filter(finding -> finding.severity() == Severity.BLOCKING)
                        .map(finding -> finding.message().fr())
                        .toList();
        step(
                "contrôle",
                barring.isEmpty() ? "rien ne bloque" : String.join(" ; ", barring),
                barring.isEmpty() ? "ok" : "blocking");
    }

    private void approve(Approvals approvals, PublicationGate gate, Communication notice) {
        ApprovalChain chain = ApprovalChain.named("avis", Wording.of("avis", "notice"))
                .then(Stage.builder("accord", StageNature.VALIDATION, Wording.of("Accord", "Approval"))
                        .by(StandardOffices.COMMUNICATION_DIRECTOR)
                        .build())
                .build();
        accepted(approvals.submit(CommandId.of("soumettre"), notice, chain));
        gate.check(notice, APPLI)
                .forEach(reason -> step("barrière", reason.message().fr(), "blocking"));
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
        step("barrière", "ouverte : " + gate.check(notice, APPLI).size() + " motif de refus", "ok");
    }

    private static void accepted(Outcome outcome) {
        outcome.refusal().ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.message().fr());
        });
    }

    private void deliver(
            PublicationGate gate, String name, DeliveryOrder order, ApplicationAdapter adapter, PushService service) {
        int before = service.calls().size();
        DeliveryReceipt receipt = gate.deliver(CommandId.of(name), order, adapter);
        for (PushService.Call call :
                service.calls().subList(before, service.calls().size())) {
            step(
                    name,
                    call.quarter() + " : " + call.answer().label(),
                    call.answer().tone());
        }
        step(
                name,
                "accusé : " + said(receipt)
                        + (service.calls().size() == before ? ", sans rien demander au service" : ""),
                receipt instanceof DeliveryReceipt.Delivered ? "ok" : "warning");
    }

    private static String said(DeliveryReceipt receipt) {
        return receipt instanceof DeliveryReceipt.Partial partial
                ? "en partie, il manque " + String.join(" et ", partial.failed())
                : receipt instanceof DeliveryReceipt.Delivered ? "diffusé" : "échec";
    }

    private void heading(String title) {
        out.line("");
        out.line("== " + title);
        chapters.add(new Chapter(title, new ArrayList<>()));
    }

    private void step(String what, String text, String tone) {
        out.line("  " + what + " · " + text);
        chapters.get(chapters.size() - 1).steps().add(new Step(what, text, tone));
    }
}
