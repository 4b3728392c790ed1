package org.commspubliques.examples.montdore;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.commspubliques.approval.mandate.Mandate;
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
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.commspubliques.examples.input.TableFile;
import org.commspubliques.examples.input.TextFile;

/**
 * The town as its files describe it.
 *
 * @param authority the authority
 * @param mandates who may act for which office
 * @param facts the register of facts
 * @param people how each person is called: by what they do, never by a name
 */
record Town(LocalAuthority authority, MandateRegister mandates, FactRegister facts, Map<PersonId, Wording> people) {

    private static final Set<String> KEYS =
            Set.of("nom", "catégorie", "territoire", "population", "fuseau", "langue", "monnaie");

    static Town read(Path folder) throws IOException {
        LocalAuthority authority = authority(TextFile.read(folder.resolve("collectivite.properties")));
        List<TableFile.Row> rows = TableFile.rows(TextFile.read(folder.resolve("organigramme.csv")));
        return new Town(
                authority, mandates(rows, authority), facts(TextFile.read(folder.resolve("faits.csv"))), people(rows));
    }

    OrgChart chart() {
        return mandates.chart();
    }

    Wording person(PersonId person) {
        return people.getOrDefault(person, Wording.same(person.value()));
    }

    Wording office(OfficeId office) {
        return chart().nameOf(office);
    }

    Wording unit(UnitId unit) {
        return chart().unit(unit).map(OrgUnit::name).orElse(Wording.same(unit.value()));
    }

    private static LocalAuthority authority(TextFile file) {
        Map<String, String> values = new TreeMap<>();
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            String key = equals < 0 ? line.strip() : line.substring(0, equals).strip();
            if (equals < 0 || !KEYS.contains(key)) {
                throw file.problem(
                        i + 1,
                        key,
                        "champ inconnu ; attendus : " + String.join(", ", KEYS),
                        "unknown field; expected: " + String.join(", ", KEYS));
            }
            values.put(key, line.substring(equals + 1).strip());
        }
        for (String key : KEYS) {
            if (!values.containsKey(key)) {
                throw file.problem(0, key, "champ manquant", "field missing");
            }
        }
        try {
            return LocalAuthority.builder(value(values, "nom"), AuthorityKind.valueOf(value(values, "catégorie")))
                    .territory(Territory.of(value(values, "territoire")))
                    .population(Integer.parseInt(value(values, "population")))
                    .zone(ZoneId.of(value(values, "fuseau")))
                    .locale(Locale.forLanguageTag(value(values, "langue")))
                    .currency(Currency.getInstance(value(values, "monnaie")))
                    .build();
        } catch (RuntimeException e) {
            throw file.problem(0, "", "valeur refusée : " + e.getMessage(), "value refused: " + e.getMessage());
        }
    }

    private static String value(Map<String, String> values, String key) {
        return Objects.requireNonNull(values.get(key), key);
    }

    private static MandateRegister mandates(List<TableFile.Row> rows, LocalAuthority authority) {
        OrgChart.Builder chart = OrgChart.builder();
        List<Mandate.InternalReplacement> replacements = new ArrayList<>();
        List<DutyShift> shifts = new ArrayList<>();
        for (TableFile.Row row : rows) {
            switch (row.required(0, "nature")) {
                case "unité" -> chart.unit(unit(row));
                case "fonction" ->
                    chart.office(new Office(
                            row.read(1, "identifiant", "identifiant", OfficeId::of),
                            Wording.of(row.required(2, "libellé fr"), row.required(3, "libellé en")),
                            row.read(4, "unité", "identifiant", UnitId::of)));
                case "poste" ->
                    chart.position(Position.since(
                            row.read(1, "personne", "identifiant", PersonId::of),
                            row.read(2, "fonction", "identifiant", OfficeId::of),
                            row.read(3, "du", "AAAA-MM-JJ", LocalDate::parse)));
                case "remplacement" ->
                    replacements.add(new Mandate.InternalReplacement(
                            row.read(1, "personne", "identifiant", PersonId::of),
                            row.read(2, "fonction", "identifiant", OfficeId::of),
                            row.read(3, "en l’absence de", "identifiant", PersonId::of),
                            row.read(4, "du", "AAAA-MM-JJ", LocalDate::parse),
                            row.read(5, "au", "AAAA-MM-JJ", LocalDate::parse)));
                case "astreinte" ->
                    shifts.add(new DutyShift(
                            row.read(1, "personne", "identifiant", PersonId::of),
                            row.read(2, "de", "AAAA-MM-JJTHH:MM+11:00", OffsetDateTime::parse)
                                    .toInstant(),
                            row.read(3, "à", "AAAA-MM-JJTHH:MM+11:00", OffsetDateTime::parse)
                                    .toInstant()));
                case "personne" -> row.required(2, "libellé fr");
                default ->
                    throw row.file()
                            .problem(
                                    row.line(),
                                    "nature",
                                    "attendu : unité, fonction, poste, remplacement, astreinte ou personne",
                                    "expected: unité, fonction, poste, remplacement, astreinte or personne");
            }
        }
        MandateRegister.Builder mandates =
                MandateRegister.builder(chart.build(), authority.zone()).roster(new DutyRoster(shifts));
        replacements.forEach(mandates::replacement);
        return mandates.build();
    }

    private static OrgUnit unit(TableFile.Row row) {
        String parent = row.optional(6);
        return new OrgUnit(
                row.read(1, "identifiant", "identifiant", UnitId::of),
                Wording.of(row.required(2, "libellé fr"), row.required(3, "libellé en")),
                row.read(4, "type", "CABINET, CELL…", OrgUnitKind::valueOf),
                row.read(5, "arbre", "POLITICAL, ADMINISTRATIVE", Hierarchy::valueOf),
                parent.isEmpty() ? null : UnitId.of(parent));
    }

    private static Map<PersonId, Wording> people(List<TableFile.Row> rows) {
        ImmutableMap.Builder<PersonId, Wording> people = ImmutableMap.builder();
        for (TableFile.Row row : rows) {
            if (row.optional(0).equals("personne")) {
                people.put(
                        row.read(1, "identifiant", "identifiant", PersonId::of),
                        Wording.of(row.required(2, "libellé fr"), row.required(3, "libellé en")));
            }
        }
        return people.buildOrThrow();
    }

    private static FactRegister facts(TextFile file) {
        List<Fact> facts = new ArrayList<>();
        for (TableFile.Row row : TableFile.rows(file)) {
            String cues = row.optional(5);
            facts.add(new Fact(
                    row.read(0, "clé", "identifiant", FactKey::of),
                    Wording.of(row.required(1, "libellé fr"), row.required(2, "libellé en")),
                    value(row),
                    cues.isEmpty() ? List.of() : List.of(cues.split("\\|", -1)),
                    row.read(6, "service", "identifiant", UnitId::of),
                    Source.of(
                            row.required(7, "source"),
                            row.read(8, "vérifié le", "AAAA-MM-JJ", LocalDate::parse),
                            Confidence.OFFICIAL)));
        }
        return FactRegister.of(facts);
    }

    private static FactValue value(TableFile.Row row) {
        return switch (row.required(3, "type")) {
            case "heure" -> new FactValue.TimeOfDay(row.read(4, "valeur", "HH:MM", LocalTime::parse));
            case "date" -> new FactValue.Day(row.read(4, "valeur", "AAAA-MM-JJ", LocalDate::parse));
            case "nombre" ->
                row.read(4, "valeur", "un nombre et son unité", text -> {
                    int space = text.indexOf(' ');
                    return new FactValue.Quantity(new BigDecimal(text.substring(0, space)), text.substring(space + 1));
                });
            default ->
                throw row.file()
                        .problem(
                                row.line(),
                                "type",
                                "attendu : heure, date ou nombre",
                                "expected: heure, date or nombre");
        };
    }
}
