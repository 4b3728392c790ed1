package org.commspubliques.examples.premiercontrole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.finding.SuppressionState;
import org.commspubliques.core.finding.SuppressionStatus;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.testkit.GoldenFiles;
import org.commspubliques.examples.input.Utf8Output;
import org.junit.jupiter.api.Test;

class FindingPrinterTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.in(Path.of("src/test/resources/golden"));

    private static final String TEXT = """
            Ouverture de la piscine

            Grâce à votre maire, la piscine rouvre samedi 6 septembre à 9\u00A0h. 🏊 Le bassin e\u0301troit rouvre lundi, et la buvette \
            rouvrira quand le marché aura été attribué par la commission qui se tient chaque mois à la mairie.
            \tLe CCAS paie l’entrée ; le CCAS répond.""";

    private static Finding.Builder at(String words, int from, Severity severity, String rule, String fr, String en) {
        int start = TEXT.indexOf(words, from);
        return Finding.builder(
                        rule,
                        severity,
                        Locus.of("/variants/0/sections/0/text", start, start + words.length()),
                        Wording.of(fr, en))
                .excerpt(words);
    }

    private static Finding acronym(int from) {
        return at("CCAS", from, Severity.INFO, "CLA-01", "Sigle non expliqué.", "Acronym not explained.")
                .category(FindingCategory.CLARITY)
                .proposal(Proposal.advice(Wording.of("Écrire le nom entier.", "Write the full name.")))
                .build();
    }

    private static Report report() {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                at("Grâce à votre maire", 0, Severity.BLOCKING, "NEU-12", "Valorise un élu.", "Credits an official.")
                        .category(FindingCategory.NEUTRALITY)
                        .references(List.of(LegalReferences.standard().get("CE-L388")))
                        .derogable(false)
                        .proposal(Proposal.reword(
                                Wording.of("Énoncer le fait.", "State the fact."),
                                "La piscine rouvre samedi 6 septembre à 9 h, après les travaux de l’été, et l’entrée est libre ce"
                                        + " jour-là."))
                        .build());
        findings.add(at("e\u0301troit", 0, Severity.WARNING, "MOT-01", "Mot à vérifier.", "Word to be checked.")
                .source(Source.of("guide de la ville", LocalDate.of(2025, 5, 1), Confidence.THIRD_PARTY))
                .build());
        findings.add(at("la buvette rouvrira", 0, Severity.WARNING, "ACC-09", "Date manquante.", "Date missing.")
                .category(FindingCategory.ACCURACY)
                .build());
        findings.add(acronym(0));
        findings.add(acronym(TEXT.indexOf("CCAS") + 1));
        findings.add(Finding.builder(
                        "CAN-01",
                        Severity.WARNING,
                        Locus.of("/variants/0"),
                        Wording.of("Trop long pour ce canal.", "Too long for this channel."))
                .category(FindingCategory.CHANNEL)
                .build());
        Finding aside = at("commission", 0, Severity.WARNING, "MOT-02", "Mot rare.", "Rare word.")
                .build();
        findings.add(aside);
        SuppressionStatus accepted = new SuppressionStatus(
                SuppressionState.ACCEPTED, PersonId.of("claire"), "terme exact", Instant.EPOCH, null);
        return new Report(Set.of("essai"), findings, Map.of(aside, accepted));
    }

    private static String printed(Report report, Locale reader) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FindingPrinter("piscine.txt", TEXT, reader, new Utf8Output(out)).print(report);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aReportIsPrintedAsAPersonReadsIt() throws IOException {
        GOLDEN.compare("premier-controle.txt", printed(report(), Locale.FRENCH));
    }

    @Test
    void anEnglishReaderReadsEnglish() throws IOException {
        GOLDEN.compare("premier-controle-en.txt", printed(report(), Locale.ENGLISH));
    }

    @Test
    void whatIsSetAsideIsCountedAndNotPrinted() {
        assertThat(printed(report(), Locale.FRENCH))
                .contains("1 constat écarté.")
                .doesNotContain("MOT-02");
    }

    @Test
    void noPlaceOfAnyTextMakesItFail() {
        String text = "\uD83C\uDF34".repeat(200) + "\n\n" + "mot".repeat(100);
        MarkedLines lines = new MarkedLines(text);
        for (int start = 0; start < text.length(); start++) {
            List<String> marked = lines.marked(Locus.of("", start, text.length()));

            assertThat(marked).hasSize(2);
            assertThat(marked.get(1)).contains("^");
        }
        assertThat(lines.holds(Locus.of("", 0, text.length() + 1))).isFalse();
    }
}
