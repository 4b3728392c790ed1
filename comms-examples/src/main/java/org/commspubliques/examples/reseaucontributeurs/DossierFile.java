package org.commspubliques.examples.reseaucontributeurs;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.examples.input.Fields;
import org.commspubliques.examples.input.TextFile;

/**
 * One text of a contributor.
 *
 * @param communication the text with its unit, its topic and the facts it cites
 * @param sector its subject area
 * @param state where it stands
 */
record DossierFile(Communication communication, SectorId sector, CommunicationState state) {

    private static final String TEXT = "== texte";

    private static final Set<String> NAMES = Set.of(
            "référence", "service", "titre", "sujet", "secteur", "lieu", "du", "au", "faits", "diffusion", "état");

    static DossierFile read(TextFile file, ZoneId zone, Set<UnitId> contributors) {
        List<String> lines = file.lines();
        int start = lines.indexOf(TEXT);
        if (start < 0 || String.join("", lines.subList(start + 1, lines.size())).isBlank()) {
            throw file.problem(
                    lines.size(),
                    "",
                    "aucun texte ; attendu : une ligne « " + TEXT + " », puis le texte",
                    "no text; expected: a line '" + TEXT + "', then the text");
        }
        Fields fields = new Fields(file, start, ':', NAMES);
        Communication.Builder communication = Communication.builder(
                        fields.required("référence", "un identifiant tel que 2025-112", CommunicationId::of),
                        fields.required("titre", "un titre", title -> title))
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(fields.required(
                        "service", "un contributeur de contributeurs.csv", id -> known(id, contributors)))
                .author(PersonId.of("redaction"))
                .topic(topic(fields))
                .variant(Variant.french(
                        ChannelId.of("site"), Section.body(String.join("\n", lines.subList(start + 1, lines.size())))));
        fields.optional("diffusion", "AAAA-MM-JJ HH:MM", Fields::dateTime)
                .ifPresent(at -> communication.plannedAt(at.atZone(zone).toInstant()));
        fields.list("faits", "des clés de fait, séparées par des virgules", FactKey::of)
                .forEach(communication::fact);
        return new DossierFile(
                communication.build(),
                fields.required("secteur", "un secteur tel que eau", SectorId::of),
                fields.required("état", "un état tel que « validée »", DossierFile::state));
    }

    private static UnitId known(String id, Set<UnitId> contributors) {
        return contributors.stream()
                .filter(unit -> unit.value().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    private static Topic topic(Fields fields) {
        String subject = fields.required("sujet", "un sujet", text -> text);
        String place = fields.optional("lieu", "un lieu", text -> text).orElse("");
        Optional<LocalDate> from = fields.optional("du", "AAAA-MM-JJ", LocalDate::parse);
        LocalDate last = fields.optional(
                        "au",
                        "AAAA-MM-JJ, pas avant « du »",
                        text -> from.map(first -> notBefore(LocalDate.parse(text), first))
                                .orElseThrow(() -> new IllegalArgumentException(text)))
                .orElse(from.orElse(null));
        return new Topic(subject, place, from.orElse(null), last);
    }

    private static LocalDate notBefore(LocalDate day, LocalDate first) {
        if (day.isBefore(first)) {
            throw new IllegalArgumentException(day + " < " + first);
        }
        return day;
    }

    private static CommunicationState state(String label) {
        return Arrays.stream(CommunicationState.values())
                .filter(state -> state.label().fr().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label));
    }
}
