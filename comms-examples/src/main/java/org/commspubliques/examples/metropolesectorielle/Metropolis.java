package org.commspubliques.examples.metropolesectorielle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.rehearsal.DryRun;
import org.commspubliques.approval.rehearsal.ExpectedStage;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.OrgUnit;
import org.commspubliques.core.authority.OrgUnitKind;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.request.Routing;
import org.commspubliques.core.request.SectorAssignment;
import org.commspubliques.core.time.BackwardSchedule;
import org.commspubliques.core.time.Delay;
import org.commspubliques.examples.input.AuthorityFile;
import org.commspubliques.examples.input.Fields;
import org.commspubliques.examples.input.TableFile;
import org.commspubliques.examples.input.TextFile;

/**
 * The metropolis and its message, as their files describe them.
 *
 * @param file whose it is, and when it is looked at
 * @param mandates who holds which office
 * @param routing who takes up which sector
 * @param asked the sectors to be routed
 * @param sectors the sectors of the message
 * @param communication the message, a variant for each audience
 * @param chain who approves, the visas of the sectors first
 * @param texts the message as each audience reads it
 */
record Metropolis(
        AuthorityFile file,
        MandateRegister mandates,
        Routing routing,
        List<SectorId> asked,
        List<SectorId> sectors,
        Communication communication,
        ApprovalChain chain,
        List<AudienceText> texts) {

    private static final Set<String> NAMES =
            Set.of("référence", "titre", "service", "secteurs", "parution", "à router");

    static Metropolis read(Path folder) throws IOException {
        AuthorityFile file = AuthorityFile.read(TextFile.read(folder.resolve("collectivite.properties")));
        LocalDate today = file.moment().toLocalDate();
        OrgChart chart = chart(TextFile.read(folder.resolve("organisation.csv")));
        Routing routing = new Routing(chart, List.of(), assignments(TextFile.read(folder.resolve("secteurs.csv"))));
        TextFile message = TextFile.read(folder.resolve("dossier.properties"));
        Fields fields = new Fields(message, message.lines().size(), '=', NAMES);
        List<SectorId> sectors = fields.list("secteurs", "des secteurs", SectorId::of);
        List<AudienceText> texts = texts(folder.resolve("textes"));
        Instant published = fields.required("parution", "AAAA-MM-JJ HH:MM", Fields::dateTime)
                .atZone(file.authority().zone())
                .toInstant();
        Communication.Builder communication = Communication.builder(
                        fields.required("référence", "un numéro", CommunicationId::of),
                        fields.required("titre", "un titre", title -> title))
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(fields.required("service", "un service", UnitId::of))
                .author(PersonId.of("la-redaction"))
                .plannedAt(published);
        texts.forEach(text -> communication.variant(text.variant()));
        routing.participations(sectors, today).stream()
                .filter(participation -> !participation.unit().equals(UnitId.of(fields.text("service"))))
                .forEach(communication::participation);
        ApprovalChain chain = ApprovalChain.parse("circuit.json", Files.readAllBytes(folder.resolve("circuit.json")))
                .afterVisas(routing.visas(sectors, today), Deadline.within(Delay.workingDays(2)));
        return new Metropolis(
                file,
                MandateRegister.builder(chart, file.authority().zone()).build(),
                routing,
                fields.list("à router", "des secteurs", SectorId::of),
                sectors,
                communication.build(),
                chain,
                texts);
    }

    private static OrgChart chart(TextFile file) {
        OrgChart.Builder chart = OrgChart.builder();
        for (TableFile.Row row : TableFile.rows(file)) {
            switch (row.required(0, "nature")) {
                case "service" ->
                    chart.unit(new OrgUnit(
                            row.read(1, "identifiant", "un identifiant", UnitId::of),
                            name(row),
                            OrgUnitKind.DIRECTORATE,
                            Hierarchy.ADMINISTRATIVE,
                            null));
                case "fonction" ->
                    chart.office(new Office(
                            row.read(1, "identifiant", "un identifiant", OfficeId::of),
                            name(row),
                            row.read(4, "service", "un service", UnitId::of)));
                case "poste" ->
                    chart.position(new Position(
                            row.read(1, "personne", "un identifiant", PersonId::of),
                            row.read(2, "fonction", "un identifiant", OfficeId::of),
                            row.read(3, "du", "AAAA-MM-JJ", LocalDate::parse),
                            row.optional(4).isEmpty() ? null : row.read(4, "au", "AAAA-MM-JJ", LocalDate::parse)));
                default ->
                    throw file.problem(
                            row.line(),
                            "nature",
                            "attendu : service, fonction ou poste",
                            "expected: service, fonction or poste");
            }
        }
        return chart.build();
    }

    private static Wording name(TableFile.Row row) {
        return Wording.of(row.required(2, "nom fr"), row.required(3, "nom en"));
    }

    private static List<SectorAssignment> assignments(TextFile file) {
        List<SectorAssignment> assignments = new ArrayList<>();
        for (TableFile.Row row : TableFile.rows(file)) {
            assignments.add(SectorAssignment.since(
                            row.read(0, "secteur", "un secteur", SectorId::of),
                            row.read(1, "fonction chargée", "une fonction", OfficeId::of),
                            row.read(4, "du", "AAAA-MM-JJ", LocalDate::parse))
                    .withVisaOf(
                            row.read(2, "service technique", "un service", UnitId::of),
                            row.read(3, "fonction qui vise", "une fonction", OfficeId::of)));
        }
        return assignments;
    }

    /** In the order in which the message is usually written: first for everybody. */
    private static List<AudienceText> texts(Path folder) throws IOException {
        List<AudienceText> texts = new ArrayList<>();
        for (String name : List.of("habitants.txt", "syndics.txt", "falc.txt")) {
            texts.add(AudienceText.read(TextFile.read(folder.resolve(name))));
        }
        return texts;
    }

    Instant publication() {
        return communication.plannedAt(communication.variants().get(0).id()).orElseThrow();
    }

    /** What the chain would ask, who would be asked, and when it must start. */
    List<ExpectedStage> stages(Instant submitted) {
        return DryRun.of(chain, communication, file.authority(), mandates, submitted)
                .values()
                .iterator()
                .next();
    }

    BackwardSchedule schedule() {
        return BackwardSchedule.of(
                publication(),
                DryRun.steps(DryRun.of(
                        chain,
                        communication,
                        file.authority(),
                        mandates,
                        file.moment().toInstant())),
                file.authority().workingCalendar());
    }

    LocalDate today() {
        return file.moment().toLocalDate();
    }

    Wording unit(UnitId unit) {
        return mandates.chart().unit(unit).map(OrgUnit::name).orElse(Wording.same(unit.value()));
    }

    Wording office(OfficeId office) {
        return mandates.chart().nameOf(office);
    }
}
