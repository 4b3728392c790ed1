package org.commspubliques.examples.metropolesectorielle;

import com.google.common.base.Strings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commspubliques.approval.rehearsal.ExpectedStage;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.StandardSectors;
import org.commspubliques.core.communication.Participation;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.request.Deadlines;
import org.commspubliques.core.request.RoutedOfficer;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.input.Utf8Output;

/** Prints who takes up what, whose visas a message needs, and how it reads for each audience. */
final class MetropolisReport {

    private final Metropolis metropolis;
    private final Locale reader;
    private final Utf8Output out;

    MetropolisReport(Metropolis metropolis, Locale reader, Utf8Output out) {
        this.metropolis = metropolis;
        this.reader = reader;
        this.out = out;
    }

    void print(List<TextReading> readings) {
        out.line(metropolis.file().authority().name() + " · "
                + DateWording.moment(metropolis.file().moment()).in(reader));
        out.line(in(
                "Contenu d’exemple fictif : un message, " + readings.size() + " publics.",
                "Fictional content: one message, " + readings.size() + " audiences."));
        heading(in("Qui suit quel secteur", "Who takes up which sector"));
        metropolis.asked().forEach(this::sector);
        heading(metropolis.communication().id() + "  "
                + metropolis.communication().title());
        out.line("  "
                + Participation.header(
                                metropolis.communication().owner(),
                                metropolis.communication().participations(),
                                metropolis::unit)
                        .in(reader));
        out.line("  "
                + Deadlines.label(
                                metropolis.schedule(),
                                metropolis.file().authority().zone())
                        .in(reader));
        metropolis.stages(metropolis.schedule().latestStart()).forEach(this::stage);
        heading(in("Un message, trois publics", "One message, three audiences"));
        readings.forEach(this::reading);
        out.line("");
    }

    private void heading(String title) {
        out.line("");
        out.line("== " + title);
    }

    private void sector(SectorId sector) {
        RoutedOfficer officer = metropolis.routing().officerFor(sector, metropolis.today());
        String name = StandardSectors.nameOf(sector)
                .orElse(Wording.same(sector.value()))
                .in(reader);
        out.line("  " + Strings.padEnd(name, 11, ' ')
                + metropolis.office(officer.office()).in(reader)
                + officer.findings().stream()
                        .map(finding -> "  ! " + finding.ruleId() + " "
                                + finding.message().in(reader))
                        .collect(Collectors.joining()));
    }

    private void stage(ExpectedStage stage) {
        out.line("  " + (stage.rank() + 1) + "  "
                + Strings.padEnd(stage.stage().name().in(reader), 46, ' ')
                + metropolis.office(stage.seats().get(0).office()).in(reader)
                + stage.end()
                        .map(end -> in(", avant le ", ", before ")
                                + DateWording.moment(end.atZone(
                                                metropolis.file().authority().zone()))
                                        .in(reader))
                        .orElse(""));
    }

    private void reading(TextReading reading) {
        out.line("  " + Strings.padEnd(reading.text().audience().in(reader), 31, ' ')
                + in("lisibilité ", "readability ")
                + Math.round(reading.readability().score()) + " ("
                + reading.readability().label().in(reader) + in("), phrase la plus longue : ", "), longest sentence: ")
                + reading.readability().longestSentence()
                + in(" mots", " words"));
        reading.findings()
                .forEach(finding -> out.line(
                        "    " + finding.ruleId() + "  " + finding.message().in(reader)));
    }

    private String in(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }
}
