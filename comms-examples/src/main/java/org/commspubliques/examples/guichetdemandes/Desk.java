package org.commspubliques.examples.guichetdemandes;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.rehearsal.DryRun;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.OrgUnit;
import org.commspubliques.core.authority.OrgUnitKind;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Participation;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.request.CommunicationRequest;
import org.commspubliques.core.request.Deadlines;
import org.commspubliques.core.request.GridDecision;
import org.commspubliques.core.request.RequestChecker;
import org.commspubliques.core.request.RequestForm;
import org.commspubliques.core.request.RequestGrid;
import org.commspubliques.core.request.SupportLevel;
import org.commspubliques.core.time.BackwardSchedule;
import org.commspubliques.core.time.BackwardStep;
import org.commspubliques.core.time.Delay;
import org.commspubliques.examples.input.AuthorityFile;
import org.commspubliques.examples.input.TableFile;
import org.commspubliques.examples.input.TextFile;

/**
 * The desk as its files describe it.
 *
 * @param file whose desk it is, and when it is looked at
 * @param form what it asks for
 * @param grid how it decides
 * @param chain who approves
 * @param mandates who holds which office
 * @param units how people call the units
 * @param work the time of the team, by level
 */
record Desk(
        AuthorityFile file,
        RequestForm form,
        RequestGrid grid,
        ApprovalChain chain,
        MandateRegister mandates,
        Map<UnitId, Wording> units,
        Map<SupportLevel, BackwardStep> work) {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    static Desk read(Path folder) throws IOException {
        AuthorityFile file = AuthorityFile.read(TextFile.read(folder.resolve("collectivite.properties")));
        Map<UnitId, Wording> units = new LinkedHashMap<>();
        OrgChart.Builder chart = OrgChart.builder();
        for (TableFile.Row row : TableFile.rows(TextFile.read(folder.resolve("fonctions.csv")))) {
            Wording name = Wording.of(row.required(2, "nom fr"), row.required(3, "nom en"));
            if (row.required(0, "nature").equals("service")) {
                UnitId unit = row.read(1, "identifiant", "un identifiant", UnitId::of);
                units.put(unit, name);
                chart.unit(new OrgUnit(unit, name, OrgUnitKind.DEPARTMENT, Hierarchy.ADMINISTRATIVE, null));
            } else {
                OfficeId office = row.read(1, "identifiant", "un identifiant", OfficeId::of);
                chart.office(new Office(office, name, row.read(4, "service", "un service", UnitId::of)));
                chart.position(
                        Position.since(row.read(5, "personne", "un identifiant", PersonId::of), office, LONG_AGO));
            }
        }
        return new Desk(
                file,
                RequestForm.parse("formulaire.json", Files.readAllBytes(folder.resolve("formulaire.json"))),
                RequestGrid.standard(),
                ApprovalChain.parse("circuit.json", Files.readAllBytes(folder.resolve("circuit.json"))),
                MandateRegister.builder(chart.build(), file.authority().zone()).build(),
                units,
                work(TextFile.read(folder.resolve("delais.csv"))));
    }

    private static Map<SupportLevel, BackwardStep> work(TextFile file) {
        Map<SupportLevel, BackwardStep> work = new EnumMap<>(SupportLevel.class);
        for (TableFile.Row row : TableFile.rows(file)) {
            int amount = row.read(3, "nombre", "un entier", Integer::parseInt);
            work.put(
                    row.read(0, "niveau", "full ou light", text -> level(text)),
                    BackwardStep.of(
                            "cellule",
                            Wording.of(row.required(1, "étape fr"), row.required(2, "étape en")),
                            row.required(4, "unité").equals("jours")
                                    ? Delay.workingDays(amount)
                                    : Delay.workingHours(amount)));
        }
        return work;
    }

    private static SupportLevel level(String text) {
        return switch (text) {
            case "full" -> SupportLevel.FULL;
            case "light" -> SupportLevel.LIGHT;
            default -> throw new IllegalArgumentException(text);
        };
    }

    List<Treated> requests(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.resolve("demandes"), "*.txt")) {
            found.forEach(files::add);
        }
        files.sort(null);
        List<Treated> treated = new ArrayList<>();
        for (Path path : files) {
            treated.add(
                    treat(RequestFile.read(TextFile.read(path), file.authority().zone(), grid, units.keySet())));
        }
        return treated;
    }

    private Treated treat(RequestFile filled) {
        CommunicationRequest request = filled.request();
        GridDecision decision = grid.decide(request, filled.answers());
        boolean declined = decision.level() == SupportLevel.DECLINED;
        BackwardSchedule schedule = declined
                ? null
                : request.deadline()
                        .map(end -> BackwardSchedule.of(
                                end,
                                steps(request, decision.level()),
                                file.authority().workingCalendar()))
                        .orElse(null);
        return new Treated(
                request,
                Participation.header(request.unit(), request.participations(), this::name),
                declined ? List.of() : new RequestChecker(form).check(request),
                decision,
                schedule,
                schedule == null
                        ? List.of()
                        : Deadlines.check(
                                schedule,
                                file.moment().toInstant(),
                                file.authority().workingCalendar()));
    }

    /** The team’s own work, then what the chain takes. */
    private List<BackwardStep> steps(CommunicationRequest request, SupportLevel level) {
        List<BackwardStep> steps = new ArrayList<>();
        if (work.containsKey(level)) {
            steps.add(work.get(level));
        }
        Communication.Builder draft = Communication.builder(request.id(), request.subject())
                .purpose(request.purpose())
                .owner(request.unit())
                .author(PersonId.of("le-service"));
        request.deadline().ifPresent(draft::plannedAt);
        for (ChannelId channel : request.channels()) {
            draft.variant(Variant.french(channel, Section.body(request.subject())));
        }
        steps.addAll(DryRun.steps(DryRun.of(
                chain, draft.build(), file.authority(), mandates, file.moment().toInstant())));
        return steps;
    }

    Wording name(UnitId unit) {
        return units.getOrDefault(unit, Wording.same(unit.value()));
    }
}
