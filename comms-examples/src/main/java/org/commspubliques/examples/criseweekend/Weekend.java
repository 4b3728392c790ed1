package org.commspubliques.examples.criseweekend;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.crisis.CrisisMode;
import org.commspubliques.approval.crisis.FreezeList;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.FastTrackDebt;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.GateAnswer;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.alert.SituationLog;
import org.commspubliques.core.alert.SituationUpdate;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.cap.CapAlert;
import org.commspubliques.core.cap.CapResponse;
import org.commspubliques.core.cap.CapUrgency;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.crisis.Crisis;
import org.commspubliques.core.crisis.CrisisEntry;
import org.commspubliques.core.crisis.HoldingStatement;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;

/** The weekend as the script tells it, with the library as it is: what is refused stops the program. */
final class Weekend {

    private static final LocalDateTime SATURDAY = LocalDateTime.of(2027, 3, 27, 0, 0);
    private static final FactKey ROADS = FactKey.of("routes.coupees");
    private static final FactKey PEOPLE = FactKey.of("personnes.accueillies");
    private static final FactKey RAIN = FactKey.of("pluie.tombee");

    /**
     * What happened at one moment.
     *
     * @param at when
     * @param grave whether it was a refusal or a worsening
     * @param text what
     */
    record Step(Instant at, boolean grave, Wording text) {}

    /**
     * An update of the situation that went out at once and was approved afterwards.
     *
     * @param update the update
     * @param communication what went out
     */
    record Point(SituationUpdate update, Communication communication) {}

    private final TownHall town;
    private final ApprovalStore store;
    private final MandateRegister mandates = TownHall.mandates();
    private final Review review = StandardReview.of(FactRegister.empty());
    private final List<Step> steps = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();
    private final List<Communication> urgent = new ArrayList<>();
    private final Map<String, CapAlert> caps = new LinkedHashMap<>();
    private final List<RefusalReason> refusals = new ArrayList<>();
    private Instant now = TownHall.at(SATURDAY.minusHours(8));
    private Crisis crisis;
    private FreezeList frozen;
    private Communication statement;
    private Report statementReport;
    private SituationLog situation = SituationLog.empty();
    private int requests;

    Weekend(TownHall town, ApprovalStore store) {
        this.town = town;
        this.store = store;
        planOnFriday();
        this.crisis = declare();
        this.frozen = freeze();
        this.statement = holdingStatement();
        this.statementReport = review.review(statement, new ReviewContext(TownHall.AUTHORITY, now));
        publishStatement();
        saturday();
        sunday();
        tuesday();
    }

    private void planOnFriday() {
        for (TownHall.Planned planned : town.planned()) {
            Communication communication = planned.communication();
            accepted(approvals().submit(name(communication, "soumission"), communication, TownHall.ROUTINE));
            approve(communication, "accord", StandardOffices.COMMUNICATION_OFFICER, TownHall.OFFICER);
        }
    }

    private Crisis declare() {
        clock(0, 5, 40);
        Crisis declared = town.plan().declare(2, now, "vigilance orange, le creek de La Coulée monte");
        tell(
                true,
                "Crise déclarée, niveau 2 (" + declared.level().label().fr()
                        + ") : vigilance orange, le creek de La Coulée monte",
                "Crisis declared, level 2 (" + declared.level().label().en() + "): orange warning, a creek rises");
        return declared;
    }

    private FreezeList freeze() {
        clock(0, 5, 50);
        accepted(mode().open(CommandId.of("gel"), TownHall.MAYOR, "fortes pluies", Set.of()));
        List<Communication> all =
                town.planned().stream().map(TownHall.Planned::communication).toList();
        FreezeList list = mode().freezeList(all).orElseThrow();
        int count = list.toConfirm().size();
        tell(
                true,
                "Mode de crise : " + count + " publications gelées sur " + all.size() + ", l’alerte baignade partira",
                "Crisis mode: " + count + " of " + all.size() + " publications frozen, the bathing alert will go out");
        return list;
    }

    private Communication holdingStatement() {
        clock(0, 6, 5);
        HoldingStatement held = town.plan().statements().get(0);
        Map<String, Object> facts = ImmutableMap.of(
                "lieu", "La Coulée",
                "consigne", "Restez chez vous.",
                "prochaine information", TownHall.at(SATURDAY.withHour(8)).atZone(TownHall.ZONE));
        List<Variant> texts = town.template().variants(facts, TownHall.IDENTITY).stream()
                .filter(variant -> held.channels().contains(variant.channel()))
                .toList();
        List<Finding> missing = held.beforeUse(
                SATURDAY.toLocalDate(),
                town.template().hash(),
                facts.keySet(),
                texts.stream().map(Variant::channel).collect(Collectors.toSet()));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(missing.get(0).message().fr());
        }
        tell(
                false,
                "Message d’attente : texte validé d’avance, " + facts.size() + " faits à remplir, " + texts.size()
                        + " canaux écrits",
                "Holding statement: approved beforehand, " + facts.size() + " facts to fill in, " + texts.size()
                        + " channels written");
        Communication.Builder builder = alert("attente", "Message d’attente", TownHall.OFFICER);
        texts.forEach(builder::variant);
        return builder.build();
    }

    private void publishStatement() {
        accepted(approvals().submit(name(statement, "soumission"), statement, TownHall.HOLDING));
        clock(0, 6, 9);
        approve(statement, "faits", StandardOffices.DUTY_OFFICER, TownHall.ON_DUTY);
        publish(statement);
        note(CrisisEntry.Kind.MESSAGE, "Message d’attente", StandardOffices.COMMUNICATION_OFFICER);
        tell(
                false,
                "Faits vérifiés par l’astreinte, message publié sur "
                        + statement.variants().size() + " canaux",
                "Facts checked by the officer on duty, published on "
                        + statement.variants().size() + " channels");
        crisis = crisis.done(now, "attente");
        cap("alerte.xml", Duration.ofHours(3), CapResponse.SHELTER, CapUrgency.IMMEDIATE, "Restez chez vous.");
    }

    private void saturday() {
        clock(0, 6, 15);
        crisis = crisis.done(now, "cellule");
        clock(0, 7, 0);
        publish(planned("p-01"));
        confirm();
        clock(0, 7, 25);
        crisis = crisis.done(now, "standard");
        clock(0, 8, 0);
        publish(planned("p-03"));
        point(
                "Deux routes sont coupées. Restez chez vous.",
                ImmutableMap.of(ROADS, number(2, "routes coupées"), RAIN, number(120, "mm de pluie")));
        clock(0, 9, 0);
        refused(planned("p-04"));
        clock(0, 11, 20);
        level(3, "le creek déborde, des habitants sont évacués", "the creek overflows, people are evacuated");
        clock(0, 12, 0);
        point(
                "Cinq routes sont coupées. La salle de Boulari accueille les personnes évacuées.",
                ImmutableMap.of(
                        ROADS, number(5, "routes coupées"),
                        PEOPLE, number(34, "personnes accueillies"),
                        RAIN, number(185, "mm de pluie")));
        clock(0, 15, 0);
        crisis = crisis.done(now, "anglais");
        clock(0, 17, 30);
        point(
                "L’eau baisse. Une route reste coupée.",
                ImmutableMap.of(ROADS, number(1, "route coupée"), PEOPLE, number(21, "personnes accueillies")));
        cap("fin.xml", Duration.ofHours(15), CapResponse.MONITOR, CapUrgency.PAST, "L’eau baisse. Restez prudents.");
        clock(0, 17, 45);
        level(1, "vigilance jaune", "yellow warning");
    }

    private void sunday() {
        clock(1, 8, 0);
        urgently(alert("fin", "Fin d’alerte", TownHall.OFFICER)
                .variant(Variant.french(
                        ChannelId.of("site"),
                        Section.title("Fortes pluies : fin d’alerte"),
                        Section.body("L’alerte est levée. Toutes les routes sont rouvertes.")))
                .variant(Variant.french(
                        ChannelId.of("sms"),
                        Section.body("Mont-Dore : fin d'alerte fortes pluies. Toutes les routes sont rouvertes.")))
                .build());
        note(CrisisEntry.Kind.MESSAGE, "Fin d’alerte", StandardOffices.COMMUNICATION_OFFICER);
        clock(1, 8, 30);
        crisis = crisis.close(now, "vigilance levée, toutes les routes sont rouvertes");
        accepted(mode().close(CommandId.of("degel"), TownHall.MAYOR, "fin d’alerte"));
        tell(
                false,
                "Fin de crise : vigilance levée, routes rouvertes ; les publications reportées peuvent partir",
                "End of the crisis: warning lifted, roads open; what was postponed may go out");
        clock(1, 12, 0);
        publish(planned("p-13"));
        tell(
                false,
                "« " + planned("p-13").title() + " » part, comme prévu et validé vendredi",
                "'" + planned("p-13").title() + "' goes out, as planned and approved on Friday");
    }

    private void tuesday() {
        clock(3, 8, 10);
        for (Communication communication : urgent) {
            accepted(approvals()
                    .ratify(
                            name(communication, "regularisation"),
                            communication.id(),
                            TownHall.SECRETARY,
                            "conforme aux relevés de la cellule"));
        }
        tell(
                false,
                "Régularisation : le secrétariat général valide après coup les " + urgent.size() + " textes publiés en"
                        + " urgence (" + points.size() + " points et la fin d’alerte)",
                "Made regular: the general secretariat approves the " + urgent.size() + " texts released urgently ("
                        + points.size() + " updates and the end of the alert)");
    }

    private void confirm() {
        OfficeId by = StandardOffices.COMMUNICATION_OFFICER;
        for (TownHall.Planned planned : town.planned()) {
            CommunicationId id = planned.communication().id();
            FreezeList.Choice choice = planned.choice();
            if (choice != null) {
                frozen = frozen.confirmed(id, choice, by, planned.reason());
            }
            if (choice == FreezeList.Choice.MAINTAINED) {
                accepted(mode().exempt(
                                name(planned.communication(), "exception"), id, TownHall.MAYOR, planned.reason()));
            }
        }
        crisis = crisis.done(now, "gel");
        tell(
                false,
                "Liste des publications gelées confirmée : " + count(FreezeList.Choice.POSTPONED) + " reportées, "
                        + count(FreezeList.Choice.CANCELLED) + " annulées, " + count(FreezeList.Choice.MAINTAINED)
                        + " maintenue",
                "List of frozen publications confirmed: " + count(FreezeList.Choice.POSTPONED) + " postponed, "
                        + count(FreezeList.Choice.CANCELLED) + " cancelled, " + count(FreezeList.Choice.MAINTAINED)
                        + " maintained");
    }

    private long count(FreezeList.Choice choice) {
        return frozen.items().stream().filter(item -> item.choice() == choice).count();
    }

    private void refused(Communication communication) {
        List<RefusalReason> reasons =
                gate().check(communication, communication.variants().get(0).id());
        refusals.addAll(reasons);
        RefusalReason first = reasons.get(0);
        tell(
                true,
                "« " + communication.title() + " » ne part pas. "
                        + first.message().fr(),
                "'" + communication.title() + "' does not go out. "
                        + first.message().en());
    }

    private void level(int number, String fr, String en) {
        boolean graver = number > crisis.level().number();
        crisis = crisis.atLevel(now, number, fr);
        Wording label = crisis.level().label();
        tell(
                graver,
                "Niveau " + number + " (" + label.fr() + ") : " + fr,
                "Level " + number + " (" + label.en() + "): " + en);
    }

    /** Goes out at once by the officer on duty; the ordinary approval is owed afterwards. */
    private void point(String text, Map<FactKey, FactValue> figures) {
        situation = situation.next(now, text, figures);
        SituationUpdate update = situation.current().orElseThrow();
        String title = update.title(TownHall.ZONE).fr();
        String before = update.number() == 1 ? "" : "\nCe point remplace le point n° " + (update.number() - 1) + ".";
        Communication communication = alert("point-" + update.number(), title, TownHall.OFFICER)
                .variant(Variant.french(ChannelId.of("site"), Section.title(title), Section.body(text + before)))
                .variant(Variant.french(ChannelId.of("facebook"), Section.body(title + "\n" + text + before)))
                .variant(Variant.french(
                        ChannelId.of("sms"), Section.body("Mont-Dore, point n° " + update.number() + " : " + text)))
                .build();
        urgently(communication);
        points.add(new Point(update, communication));
        note(CrisisEntry.Kind.UPDATE, title, StandardOffices.DUTY_OFFICER);
        String changed = situation.changedFigures().stream()
                .map(key -> update.figures().get(key))
                .map(value -> value.label().fr())
                .collect(Collectors.joining(", "));
        tell(
                false,
                "Point n° " + update.number() + " publié en urgence"
                        + (update.number() == 1 ? "" : ", remplace le n° " + (update.number() - 1)) + " : " + changed,
                "Update no. " + update.number() + " released urgently"
                        + (update.number() == 1 ? "" : ", supersedes no. " + (update.number() - 1)) + ": " + changed);
    }

    /** The officer on duty releases it; the ordinary approval is owed. */
    private void urgently(Communication communication) {
        accepted(approvals()
                .invokeFastTrack(
                        name(communication, "urgence"),
                        communication,
                        TownHall.UPDATE,
                        TownHall.ON_DUTY,
                        "la situation change, le secrétariat général est absent"));
        publish(communication);
        urgent.add(communication);
    }

    private static FactValue number(int amount, String unit) {
        return new FactValue.Quantity(BigDecimal.valueOf(amount), unit);
    }

    private void cap(String file, Duration validFor, CapResponse response, CapUrgency urgency, String instruction) {
        CapAlert before = caps.isEmpty() ? null : List.copyOf(caps.values()).get(caps.size() - 1);
        caps.put(
                file,
                CapFiles.alert(
                        caps.size() + 1,
                        now,
                        validFor,
                        response,
                        urgency,
                        "Fortes pluies au Mont-Dore",
                        instruction,
                        before));
    }

    private Communication.Builder alert(String id, String title, PersonId author) {
        return Communication.builder(CommunicationId.of(id), title)
                .purpose(CommunicationPurpose.ALERT)
                .owner(TownHall.UNIT)
                .author(author)
                .validUntil(TownHall.at(SATURDAY.plusDays(1).withHour(12)));
    }

    private Communication planned(String id) {
        return town.planned().stream()
                .map(TownHall.Planned::communication)
                .filter(communication -> communication.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void approve(Communication communication, String stage, OfficeId office, PersonId person) {
        accepted(approvals()
                .decide(
                        name(communication, stage),
                        communication.id(),
                        new ApprovalCommand.Decide(
                                StageId.of(stage), office, person, DecisionKind.APPROVE, communication.seals(), "")));
    }

    private void publish(Communication communication) {
        PublicationGate gate = gate();
        for (VariantId variant : communication.seals().keySet()) {
            String what = variant.channel().value();
            GateAnswer<PublicationPermit> permit =
                    gate.permit(name(communication, "permis-" + what), communication, variant);
            if (permit instanceof GateAnswer.Denied<PublicationPermit> denied) {
                throw new IllegalStateException(communication.id() + " " + variant + " : "
                        + denied.reasons().get(0).message().fr());
            }
            gate.redeem(
                            name(communication, "ordre-" + what),
                            permit.granted().orElseThrow().id(),
                            communication,
                            variant)
                    .granted()
                    .ifPresent(order -> gate.deliver(
                            name(communication, "envoi-" + what),
                            order,
                            sent -> new DeliveryReceipt.Delivered("exemple")));
        }
    }

    private void note(CrisisEntry.Kind kind, String text, OfficeId office) {
        crisis = crisis.note(now, kind, text, office);
    }

    private void tell(boolean grave, String fr, String en) {
        steps.add(new Step(now, grave, Wording.of(fr, en)));
    }

    private void clock(int day, int hour, int minute) {
        now = TownHall.at(SATURDAY.plusDays(day).withHour(hour).withMinute(minute));
    }

    private Clock clock() {
        return Clock.fixed(now, TownHall.ZONE);
    }

    private Approvals approvals() {
        return Approvals.with(store, TownHall.AUTHORITY, mandates, clock());
    }

    private CrisisMode mode() {
        return CrisisMode.of(store, TownHall.AUTHORITY, mandates, StandardOffices.EXECUTIVE_HEAD, clock());
    }

    private PublicationGate gate() {
        return PublicationGate.builder(store, TownHall.AUTHORITY, review, clock())
                .mandates(mandates)
                .crisis(mode())
                .build();
    }

    /** A name for each request, in order, so that every run has the same. */
    private CommandId name(Communication communication, String what) {
        requests++;
        return CommandId.of(communication.id() + "-" + requests + "-" + what);
    }

    private static void accepted(Outcome outcome) {
        outcome.refusal().ifPresent(refusal -> {
            throw new IllegalStateException(refusal.message().fr());
        });
    }

    private static void accepted(Ruling ruling) {
        ruling.refusal().ifPresent(refusal -> {
            throw new IllegalStateException(refusal.message().fr());
        });
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    Crisis crisis() {
        return crisis;
    }

    FreezeList frozen() {
        return frozen;
    }

    Communication statement() {
        return statement;
    }

    Report statementReport() {
        return statementReport;
    }

    SituationLog situation() {
        return situation;
    }

    List<Point> points() {
        return List.copyOf(points);
    }

    Map<String, CapAlert> caps() {
        return ImmutableMap.copyOf(caps);
    }

    List<RefusalReason> refusals() {
        return List.copyOf(refusals);
    }

    /** By when the ordinary approval of a point was owed. */
    Instant owedBefore(Point point) {
        return approvals()
                .state(point.communication().id())
                .debt()
                .map(FastTrackDebt::ratifyBefore)
                .orElseThrow();
    }

    /** When it was given: the last moment of the script. */
    Instant madeRegularAt() {
        return now;
    }
}
