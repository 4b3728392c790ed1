package org.commspubliques.examples.reseaucontributeurs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commspubliques.core.accuracy.AffectedText;
import org.commspubliques.core.accuracy.AffectedTexts;
import org.commspubliques.core.accuracy.Contradiction;
import org.commspubliques.core.contribution.RightAnswer;
import org.commspubliques.core.fact.FactRevision;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.input.Utf8Output;
import org.commspubliques.examples.reseaucontributeurs.Look.WrongSum;

/** Prints what a look at the network has found, on one screen. */
final class NetworkReport {

    private final Network network;
    private final Locale reader;
    private final Utf8Output out;

    NetworkReport(Network network, Locale reader, Utf8Output out) {
        this.network = network;
        this.reader = reader;
        this.out = out;
    }

    void print(Look look) {
        out.line(in("Réseau des contributeurs", "Network of contributors") + " · "
                + network.context().authority().name() + " · "
                + DateWording.moment(network.context()
                                .publishedAt()
                                .atZone(network.context().authority().zone()))
                        .in(reader));
        out.line(in("Contenu d’exemple fictif : ", "Fictional content: ")
                + in(
                        network.dossiers().size() + " textes de "
                                + network.contributors().size() + " contributeurs, "
                                + network.register().all().size() + " faits au registre.",
                        network.dossiers().size() + " texts of "
                                + network.contributors().size() + " contributors, "
                                + network.register().all().size() + " facts in the register."));
        out.line("");
        out.line("== " + in("Ce que chacun peut publier sur le site", "What each may publish on the website"));
        network.dossiers().values().forEach(this::print);
        heading(in("Contradictions entre contributeurs", "Contradictions between contributors"), look.contradictions());
        look.contradictions().forEach(this::print);
        heading(in("Faits qui ont changé", "Facts that have changed"), look.affected());
        look.affected().forEach(this::print);
        heading(in("Sommes fausses", "Wrong sums"), look.sums());
        look.sums().forEach(this::print);
        out.line("");
    }

    private void print(DossierFile dossier) {
        RightAnswer right = network.right(dossier);
        out.line("  " + dossier.communication().id() + "  "
                + network.name(dossier.communication().owner()).in(reader) + in(" : ", ": ")
                + right.reasons().stream().map(reason -> reason.in(reader)).collect(Collectors.joining(" ")));
    }

    private void heading(String title, List<?> found) {
        out.line("");
        out.line("== " + title + (found.isEmpty() ? in(" : aucune", ": none") : " (" + found.size() + ")"));
    }

    private void print(Contradiction contradiction) {
        out.line("  " + contradiction.ruleId() + "  "
                + contradiction.severity().label().in(reader).toUpperCase(Locale.ROOT) + "  "
                + network.subject(contradiction).in(reader));
        for (Contradiction.Side side : contradiction.sides()) {
            String proposal = side.proposed()
                    .map(words -> "  → " + quoted(words))
                    .orElse(contradiction.fact().isPresent() ? in("  (comme au registre)", "  (as registered)") : "");
            out.line("  " + side.communication() + "  "
                    + network.name(side.unit()).in(reader) + in(" : ", ": ") + quoted(side.excerpt()) + proposal);
        }
        out.line("  → " + network.advice(contradiction).in(reader));
    }

    private void print(AffectedTexts affected) {
        out.line("  " + affected.label().in(reader));
        FactRevision why = affected.change().after().history().get(0);
        String day = DateWording.dayAndMonth(LocalDate.ofInstant(
                        why.at(), network.context().authority().zone()))
                .in(reader);
        out.line("  " + in("le " + day + ", ", "on " + day + ", ")
                + affected.change().after().source().title() + in(" : ", ": ") + why.reason());
        affected.texts().forEach(this::print);
    }

    private void print(AffectedText text) {
        out.line("  " + text.communication() + "  " + network.name(text.unit()).in(reader) + ", "
                + text.state().label().in(reader) + ", "
                + text.reliance().label().in(reader));
        text.occurrences()
                .forEach(place ->
                        out.line("            " + quoted(place.excerpt()) + " → " + quoted(place.rewording())));
        out.line("            → " + text.advice().in(reader));
    }

    private void print(WrongSum sum) {
        Finding finding = sum.finding();
        out.line("  " + finding.ruleId() + "  "
                + finding.severity().label().in(reader).toUpperCase(Locale.ROOT)
                + "  " + sum.communication().id() + "  "
                + network.name(sum.communication().owner()).in(reader));
        out.line("  " + finding.message().in(reader));
        finding.proposals().stream()
                .limit(1)
                .map(Proposal::advice)
                .forEach(advice -> out.line("  → " + advice.in(reader)));
    }

    private String quoted(String words) {
        return in("« " + words + " »", "'" + words + "'");
    }

    private String in(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }
}
