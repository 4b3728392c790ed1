package org.commspubliques.examples.anneeelectorale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.lifecycle.PastIssue;
import org.commspubliques.core.lifecycle.PublicationHistory;
import org.commspubliques.examples.input.TableFile;
import org.commspubliques.examples.input.TextFile;

/**
 * What the files say.
 *
 * @param bodies the authorities, in the order of the file
 * @param moments the moments to look at, in the zone of each authority
 * @param issues the issues in preparation, with their histories
 * @param plans what else is planned
 * @param bulletins bulletins with and without a space for the opposition
 */
record ElectoralYear(
        List<Body> bodies,
        List<LocalDateTime> moments,
        List<Issue> issues,
        List<Plan> plans,
        List<Bulletin> bulletins) {

    static ElectoralYear read(Path folder) throws IOException {
        ElectoralCalendar polls = ElectoralCalendar.standard()
                .overlaidBy(
                        ElectoralCalendar.parse("scrutins.json", Files.readAllBytes(folder.resolve("scrutins.json"))));
        Map<String, Body> bodies = new LinkedHashMap<>();
        for (TableFile.Row row : rows(folder, "collectivites.csv")) {
            Body body = Body.read(row, polls);
            bodies.put(body.id(), body);
        }
        List<LocalDateTime> moments = rows(folder, "moments.csv").stream()
                .map(row -> row.read(0, "moment", "AAAA-MM-JJTHH:MM", LocalDateTime::parse))
                .toList();
        if (bodies.isEmpty() || moments.isEmpty()) {
            throw new IllegalArgumentException("collectivites.csv, moments.csv : au moins une ligne est attendue");
        }
        return new ElectoralYear(
                List.copyOf(bodies.values()),
                moments,
                issues(folder, bodies),
                plans(folder, bodies),
                bulletins(folder, bodies));
    }

    Body first() {
        return bodies.get(0);
    }

    Body last() {
        return bodies.get(bodies.size() - 1);
    }

    private static List<TableFile.Row> rows(Path folder, String file) throws IOException {
        return TableFile.rows(TextFile.read(folder.resolve(file)));
    }

    private static List<Issue> issues(Path folder, Map<String, Body> bodies) throws IOException {
        Map<Body, List<PastIssue>> past = new LinkedHashMap<>();
        for (TableFile.Row row : rows(folder, "parutions.csv")) {
            past.computeIfAbsent(body(row, bodies), body -> new ArrayList<>()).add(issue(row));
        }
        List<Issue> issues = new ArrayList<>();
        for (TableFile.Row row : rows(folder, "projets.csv")) {
            Body body = body(row, bodies);
            issues.add(new Issue(body, issue(row), PublicationHistory.of(past.getOrDefault(body, List.of()))));
        }
        return issues;
    }

    private static List<Plan> plans(Path folder, Map<String, Body> bodies) throws IOException {
        List<Plan> plans = new ArrayList<>();
        for (TableFile.Row row : rows(folder, "agenda.csv")) {
            plans.add(new Plan(
                    body(row, bodies),
                    row.read(1, "moment", "AAAA-MM-JJTHH:MM", LocalDateTime::parse),
                    row.read(2, "finalité", "PROMOTION, PUBLIC_RELATIONS…", CommunicationPurpose::valueOf),
                    row.required(3, "objet")));
        }
        return plans;
    }

    private static List<Bulletin> bulletins(Path folder, Map<String, Body> bodies) throws IOException {
        return rows(folder, "tribunes.csv").stream()
                .map(row -> new Bulletin(
                        body(row, bodies),
                        row.read(1, "habitants", "un nombre", Integer::parseUnsignedInt),
                        row.read(2, "espace", "oui ou non", ElectoralYear::yes)))
                .toList();
    }

    private static Body body(TableFile.Row row, Map<String, Body> bodies) {
        Body body = bodies.get(row.required(0, "collectivité"));
        if (body == null) {
            String known = String.join(", ", bodies.keySet());
            throw row.file()
                    .problem(
                            row.line(),
                            "collectivité",
                            "« " + row.optional(0) + " » n’est pas dans collectivites.csv ; attendu : " + known,
                            "'" + row.optional(0) + "' is not in collectivites.csv; expected: " + known);
        }
        return body;
    }

    private static PastIssue issue(TableFile.Row row) {
        return new PastIssue(
                row.read(1, "support", "INFORMATION_BULLETIN, NEWSLETTER…", SupportKind::valueOf),
                row.required(2, "titre"),
                row.read(3, "paru le", "AAAA-MM-JJ", LocalDate::parse),
                row.optional(4),
                row.read(5, "pages", "un nombre", Integer::parseUnsignedInt),
                row.read(6, "tirage", "un nombre", Integer::parseUnsignedInt),
                row.read(7, "photographies", "un nombre", Integer::parseUnsignedInt),
                row.read(8, "éditorial signé", "oui ou non", ElectoralYear::yes));
    }

    private static boolean yes(String cell) {
        if (!cell.equals("oui") && !cell.equals("non")) {
            throw new IllegalArgumentException(cell);
        }
        return cell.equals("oui");
    }
}
