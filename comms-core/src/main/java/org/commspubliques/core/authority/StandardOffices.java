package org.commspubliques.core.authority;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.language.Wording;

/** Fonctions types: the offices most authorities have, under stable identifiers. A host adds its own. */
public final class StandardOffices {

    /** Maire ou président: the head of the executive. */
    public static final OfficeId EXECUTIVE_HEAD = OfficeId.of("executif");

    /** Directeur de cabinet. */
    public static final OfficeId CHIEF_OF_STAFF = OfficeId.of("directeur-cabinet");

    /** Secrétaire général, directeur général des services: the word differs by territory. */
    public static final OfficeId SECRETARY_GENERAL = OfficeId.of("secretaire-general");

    /** Directeur ou responsable de la communication. */
    public static final OfficeId COMMUNICATION_DIRECTOR = OfficeId.of("directeur-communication");

    /** Chargé de communication. */
    public static final OfficeId COMMUNICATION_OFFICER = OfficeId.of("charge-communication");

    /** Assistant de communication: drafts, cannot sign off. */
    public static final OfficeId COMMUNICATION_ASSISTANT = OfficeId.of("assistant-communication");

    /** Attaché de presse. */
    public static final OfficeId PRESS_OFFICER = OfficeId.of("attache-presse");

    /** Rédacteur. */
    public static final OfficeId EDITOR = OfficeId.of("redacteur");

    /** Webmestre éditorial. */
    public static final OfficeId WEB_EDITOR = OfficeId.of("webmestre");

    /** Animateur de communautés. */
    public static final OfficeId COMMUNITY_MANAGER = OfficeId.of("animateur-reseaux");

    /** Directeur ou chef de service: the head of the unit a communication is about. */
    public static final OfficeId DEPARTMENT_HEAD = OfficeId.of("chef-service");

    /** Juriste. */
    public static final OfficeId LEGAL_ADVISER = OfficeId.of("juriste");

    /** Délégué à la protection des données. */
    public static final OfficeId DATA_PROTECTION_OFFICER = OfficeId.of("dpo");

    /** Cadre d’astreinte: who may act outside working hours. */
    public static final OfficeId DUTY_OFFICER = OfficeId.of("astreinte");

    private static final ImmutableMap<OfficeId, Wording> NAMES = ImmutableMap.<OfficeId, Wording>builder()
            .put(EXECUTIVE_HEAD, Wording.of("maire ou président", "mayor or president"))
            .put(CHIEF_OF_STAFF, Wording.of("directeur de cabinet", "chief of staff"))
            .put(SECRETARY_GENERAL, Wording.of("secrétaire général", "secretary general"))
            .put(COMMUNICATION_DIRECTOR, Wording.of("directeur de la communication", "communication director"))
            .put(COMMUNICATION_OFFICER, Wording.of("chargé de communication", "communication officer"))
            .put(COMMUNICATION_ASSISTANT, Wording.of("assistant de communication", "communication assistant"))
            .put(PRESS_OFFICER, Wording.of("attaché de presse", "press officer"))
            .put(EDITOR, Wording.of("rédacteur", "editor"))
            .put(WEB_EDITOR, Wording.of("webmestre éditorial", "web editor"))
            .put(COMMUNITY_MANAGER, Wording.of("animateur de réseaux sociaux", "community manager"))
            .put(DEPARTMENT_HEAD, Wording.of("chef de service", "department head"))
            .put(LEGAL_ADVISER, Wording.of("juriste", "legal adviser"))
            .put(DATA_PROTECTION_OFFICER, Wording.of("délégué à la protection des données", "data protection officer"))
            .put(DUTY_OFFICER, Wording.of("cadre d’astreinte", "duty officer"))
            .buildOrThrow();

    private StandardOffices() {}

    /**
     * Returns all standard offices.
     *
     * @return the usual names by identifier, in the order above; unmodifiable
     */
    public static Map<OfficeId, Wording> names() {
        return NAMES;
    }

    /**
     * Returns all standard offices, the head called as in such an authority: « maire » of a commune, « président » where an
     * assembly elects one.
     *
     * @param kind what the authority is
     * @return the usual names by identifier, in the order of {@link #names()}; unmodifiable
     */
    public static Map<OfficeId, Wording> names(AuthorityKind kind) {
        Wording head = switch (kind) {
            case COMMUNE -> Wording.of("maire", "mayor");
            case EPCI, METROPOLE, DEPARTEMENT, REGION, PROVINCE, SYNDICAT, ETABLISSEMENT_PUBLIC ->
                Wording.of("président", "president");
            case STATE_SERVICE, STATE_AGENCY, OTHER -> null;
        };
        if (head == null) {
            return NAMES;
        }
        ImmutableMap.Builder<OfficeId, Wording> names = ImmutableMap.builder();
        NAMES.forEach((office, name) -> names.put(office, office.equals(EXECUTIVE_HEAD) ? head : name));
        return names.buildOrThrow();
    }

    /**
     * Returns the usual name of an office.
     *
     * @param office the office
     * @return its name, or nothing if it is no standard office
     */
    public static Optional<Wording> nameOf(OfficeId office) {
        return Optional.ofNullable(NAMES.get(office));
    }
}
