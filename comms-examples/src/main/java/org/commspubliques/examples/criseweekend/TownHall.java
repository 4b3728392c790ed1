package org.commspubliques.examples.criseweekend;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.crisis.FreezeList;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.DutyRoster;
import org.commspubliques.core.authority.DutyShift;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OfficeId;
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
import org.commspubliques.core.crisis.CrisisPlan;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.examples.input.TableFile;
import org.commspubliques.examples.input.TextFile;
import org.commspubliques.templates.message.MessageFiles;
import org.commspubliques.templates.message.MessageIdentity;
import org.commspubliques.templates.message.MessageTemplate;
import org.jspecify.annotations.Nullable;

/**
 * The town as it is before the weekend.
 *
 * @param plan its plan for heavy rain
 * @param template the template of the holding statement
 * @param planned what is to be published over the weekend
 */
record TownHall(CrisisPlan plan, MessageTemplate template, List<Planned> planned) {

    static final ZoneId ZONE = ZoneId.of("Pacific/Noumea");
    static final UnitId UNIT = UnitId.of("mairie");

    static final PersonId MAYOR = PersonId.of("la-maire");
    static final PersonId SECRETARY = PersonId.of("le-secretaire-general");
    static final PersonId OFFICER = PersonId.of("la-chargee-de-communication");
    static final PersonId ASSISTANT = PersonId.of("l-assistant-de-communication");
    static final PersonId ON_DUTY = PersonId.of("le-cadre-d-astreinte");

    private static final Map<PersonId, OfficeId> HOLDERS = ImmutableMap.of(
            MAYOR, StandardOffices.EXECUTIVE_HEAD,
            SECRETARY, StandardOffices.SECRETARY_GENERAL,
            OFFICER, StandardOffices.COMMUNICATION_OFFICER,
            ASSISTANT, StandardOffices.COMMUNICATION_ASSISTANT,
            ON_DUTY, StandardOffices.DUTY_OFFICER);

    static final LocalAuthority AUTHORITY = LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
            .territory(Territory.NEW_CALEDONIA)
            .population(27_620)
            .zone(ZONE)
            .locale(Locale.forLanguageTag("fr-NC"))
            .currency(Currency.getInstance("XPF"))
            .build();

    static final MessageIdentity IDENTITY = MessageIdentity.builder("Ville du Mont-Dore")
            .shortName("Mont-Dore")
            .phone("00 00 00")
            .emergencyLine("112")
            .build();

    /** On ordinary days. */
    static final ApprovalChain ROUTINE = ApprovalChain.named("courant", Wording.of("courant", "routine"))
            .then(Stage.builder("accord", StageNature.VALIDATION, Wording.of("Communication", "Communication"))
                    .by(StandardOffices.COMMUNICATION_OFFICER)
                    .build())
            .build();

    /** The wording was approved in quiet times: only the facts are checked. */
    static final ApprovalChain HOLDING = ApprovalChain.named("attente", Wording.of("attente", "holding"))
            .then(Stage.builder("faits", StageNature.FACT_CHECK, Wording.of("Faits", "Facts"))
                    .by(StandardOffices.DUTY_OFFICER)
                    .build())
            .build();

    /** The general secretariat, or the officer on duty and the secretariat afterwards. */
    static final ApprovalChain UPDATE = ApprovalChain.named("point", Wording.of("point de situation", "update"))
            .then(Stage.builder("secretariat", StageNature.VALIDATION, Wording.of("Secrétariat", "Secretariat"))
                    .by(StandardOffices.SECRETARY_GENERAL)
                    .build())
            .fastTrack(new FastTrack(
                    Set.of(CommunicationPurpose.ALERT),
                    Set.of(ChannelId.of("sms"), ChannelId.of("facebook"), ChannelId.of("site")),
                    StandardOffices.SECRETARY_GENERAL,
                    1))
            .build();

    /**
     * Something that was to be published.
     *
     * @param communication what it is
     * @param choice what becomes of it once it is frozen; null for what is not
     * @param reason why
     */
    record Planned(Communication communication, FreezeList.@Nullable Choice choice, String reason) {}

    static TownHall read(Path folder) throws IOException {
        CrisisPlan plan = CrisisPlan.parse("plan.json", Files.readAllBytes(folder.resolve("plan.json")));
        MessageTemplate template = MessageTemplate.read(MessageFiles.in(folder.resolve("attente")));
        List<Planned> planned = new ArrayList<>();
        for (TableFile.Row row : TableFile.rows(TextFile.read(folder.resolve("publications.csv")))) {
            planned.add(planned(row));
        }
        return new TownHall(plan, template, List.copyOf(planned));
    }

    private static Planned planned(TableFile.Row row) {
        String choice = row.optional(5);
        return new Planned(
                Communication.builder(
                                row.read(0, "référence", "identifiant", CommunicationId::of), row.required(1, "titre"))
                        .purpose(row.read(2, "finalité", "ALERT, INFORMATION…", CommunicationPurpose::valueOf))
                        .owner(UNIT)
                        .author(ASSISTANT)
                        .plannedAt(at(row.read(4, "prévue le", "AAAA-MM-JJTHH:MM", LocalDateTime::parse)))
                        .variant(Variant.french(
                                row.read(3, "canal", "identifiant", ChannelId::of),
                                Section.body(row.required(7, "texte"))))
                        .build(),
                choice.isEmpty() ? null : row.read(5, "suite", "POSTPONED…", FreezeList.Choice::valueOf),
                row.optional(6));
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    static MandateRegister mandates() {
        OrgChart.Builder chart = OrgChart.builder()
                .unit(new OrgUnit(
                        UNIT,
                        Wording.of("mairie", "town hall"),
                        OrgUnitKind.GENERAL_MANAGEMENT,
                        Hierarchy.ADMINISTRATIVE,
                        null));
        Map<OfficeId, Wording> names = StandardOffices.names(AuthorityKind.COMMUNE);
        HOLDERS.values()
                .forEach(office -> chart.office(new Office(office, Objects.requireNonNull(names.get(office)), UNIT)));
        HOLDERS.forEach((person, office) -> chart.position(Position.since(person, office, LocalDate.of(2026, 1, 1))));
        return MandateRegister.builder(chart.build(), ZONE)
                .roster(DutyRoster.of(new DutyShift(
                        ON_DUTY, at(LocalDateTime.of(2027, 3, 26, 17, 0)), at(LocalDateTime.of(2027, 3, 30, 7, 30)))))
                .build();
    }
}
