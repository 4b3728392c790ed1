package org.commspubliques.core.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.commspubliques.core.authority.DutyRoster;
import org.commspubliques.core.authority.DutyShift;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.OrgUnit;
import org.commspubliques.core.authority.OrgUnitKind;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Organigramme d’essai: a small town hall with its mayor, two deputies, cabinet and services. Every standard office is there,
 * and is held by somebody but that of the duty officer, which goes by the roster. The people are made up.
 */
public final class SampleOrgCharts {

    /** Premier adjoint. */
    public static final OfficeId FIRST_DEPUTY = OfficeId.of("premier-adjoint");

    /** Deuxième adjoint. */
    public static final OfficeId SECOND_DEPUTY = OfficeId.of("deuxieme-adjoint");

    /** Communication officer and editor: the one who writes. */
    public static final PersonId ALICE = PersonId.of("alice");

    /** Communication director. */
    public static final PersonId BENOIT = PersonId.of("benoit");

    /** Directrice de cabinet. */
    public static final PersonId CELINE = PersonId.of("celine");

    /** Secretary general. */
    public static final PersonId DIDIER = PersonId.of("didier");

    /** Mayor. */
    public static final PersonId ELISE = PersonId.of("elise");

    /** First deputy mayor. */
    public static final PersonId FRANCK = PersonId.of("franck");

    /** Second deputy mayor. */
    public static final PersonId GAELLE = PersonId.of("gaelle");

    /** Head of the roads department. */
    public static final PersonId HENRI = PersonId.of("henri");

    /** Legal adviser. */
    public static final PersonId INES = PersonId.of("ines");

    /** Data protection officer. */
    public static final PersonId JULES = PersonId.of("jules");

    /** Press officer, who also looks after networks and website. */
    public static final PersonId KARINE = PersonId.of("karine");

    /** Communication assistant. */
    public static final PersonId LUC = PersonId.of("luc");

    private static final LocalDate START = LocalDate.of(2020, 7, 5);

    private static final UnitId COUNCIL = UnitId.of("conseil");
    private static final UnitId CABINET = UnitId.of("cabinet");
    private static final UnitId MANAGEMENT = UnitId.of("direction-generale");
    private static final UnitId COMMUNICATION = UnitId.of("communication");

    private SampleOrgCharts() {}

    /**
     * Returns the town hall.
     *
     * @return the chart
     */
    public static OrgChart townHall() {
        return townHallBuilder().build();
    }

    /**
     * Returns the town hall, to be added to.
     *
     * @return a builder with all units, offices and people
     */
    public static OrgChart.Builder townHallBuilder() {
        return emptyTownHall()
                .position(Position.since(ALICE, StandardOffices.COMMUNICATION_OFFICER, START))
                .position(Position.since(ALICE, StandardOffices.EDITOR, START))
                .position(Position.since(BENOIT, StandardOffices.COMMUNICATION_DIRECTOR, START))
                .position(Position.since(CELINE, StandardOffices.CHIEF_OF_STAFF, START))
                .position(Position.since(DIDIER, StandardOffices.SECRETARY_GENERAL, START))
                .position(Position.since(ELISE, StandardOffices.EXECUTIVE_HEAD, START))
                .position(Position.since(FRANCK, FIRST_DEPUTY, START))
                .position(Position.since(GAELLE, SECOND_DEPUTY, START))
                .position(Position.since(HENRI, StandardOffices.DEPARTMENT_HEAD, START))
                .position(Position.since(INES, StandardOffices.LEGAL_ADVISER, START))
                .position(Position.since(JULES, StandardOffices.DATA_PROTECTION_OFFICER, START))
                .position(Position.since(KARINE, StandardOffices.PRESS_OFFICER, START))
                .position(Position.since(KARINE, StandardOffices.COMMUNITY_MANAGER, START))
                .position(Position.since(KARINE, StandardOffices.WEB_EDITOR, START))
                .position(Position.since(LUC, StandardOffices.COMMUNICATION_ASSISTANT, START));
    }

    /**
     * Returns the town hall with nobody in it.
     *
     * @return a builder with all units and offices
     */
    public static OrgChart.Builder emptyTownHall() {
        OrgChart.Builder chart = OrgChart.builder()
                .unit(unit(COUNCIL, "conseil municipal", "town council", OrgUnitKind.COUNCIL, null))
                .unit(unit(CABINET, "cabinet du maire", "mayor’s office", OrgUnitKind.CABINET, COUNCIL))
                .unit(unit(
                        MANAGEMENT, "direction générale", "general management", OrgUnitKind.GENERAL_MANAGEMENT, null))
                .unit(unit(COMMUNICATION, "communication", "communication", OrgUnitKind.DIRECTORATE, MANAGEMENT))
                .unit(unit(SampleCommunications.ROADS, "voirie", "roads", OrgUnitKind.DEPARTMENT, MANAGEMENT))
                .unit(unit(UnitId.of("eau"), "eau", "water", OrgUnitKind.DEPARTMENT, MANAGEMENT))
                .unit(unit(UnitId.of("culture"), "culture", "culture", OrgUnitKind.DEPARTMENT, MANAGEMENT))
                .office(new Office(FIRST_DEPUTY, Wording.of("premier adjoint", "first deputy mayor"), COUNCIL))
                .office(new Office(SECOND_DEPUTY, Wording.of("deuxième adjoint", "second deputy mayor"), COUNCIL));
        StandardOffices.names().forEach((office, name) -> chart.office(new Office(office, name, unitOf(office))));
        return chart;
    }

    /**
     * Returns who is on duty in two weeks of August 2025: Henri from Monday 18 at 17:30 until Monday 25 at 7:30, then Inès
     * from 17:30 until Monday 1 September at 7:30.
     *
     * @param zone the zone of these hours
     * @return the roster
     */
    public static DutyRoster dutyRoster(ZoneId zone) {
        return DutyRoster.of(
                shift(HENRI, "2025-08-18T17:30", "2025-08-25T07:30", zone),
                shift(INES, "2025-08-25T17:30", "2025-09-01T07:30", zone));
    }

    private static DutyShift shift(PersonId person, String from, String until, ZoneId zone) {
        return new DutyShift(
                person,
                LocalDateTime.parse(from).atZone(zone).toInstant(),
                LocalDateTime.parse(until).atZone(zone).toInstant());
    }

    private static OrgUnit unit(UnitId id, String fr, String en, OrgUnitKind kind, @Nullable UnitId parent) {
        boolean political = kind == OrgUnitKind.COUNCIL || kind == OrgUnitKind.CABINET;
        return new OrgUnit(
                id, Wording.of(fr, en), kind, political ? Hierarchy.POLITICAL : Hierarchy.ADMINISTRATIVE, parent);
    }

    private static UnitId unitOf(OfficeId office) {
        if (office.equals(StandardOffices.EXECUTIVE_HEAD)) {
            return COUNCIL;
        }
        if (office.equals(StandardOffices.CHIEF_OF_STAFF)) {
            return CABINET;
        }
        if (office.equals(StandardOffices.DEPARTMENT_HEAD)) {
            return SampleCommunications.ROADS;
        }
        return office.equals(StandardOffices.DATA_PROTECTION_OFFICER)
                        || office.equals(StandardOffices.SECRETARY_GENERAL)
                        || office.equals(StandardOffices.LEGAL_ADVISER)
                        || office.equals(StandardOffices.DUTY_OFFICER)
                ? MANAGEMENT
                : COMMUNICATION;
    }
}
