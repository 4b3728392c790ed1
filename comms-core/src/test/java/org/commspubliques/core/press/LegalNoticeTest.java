package org.commspubliques.core.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.PastIssue;
import org.commspubliques.core.lifecycle.PublicationHistory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegalNoticeTest {

    private static final LocalDate DUE = LocalDate.of(2025, 9, 1);

    private static final LegalNotice NOTICE = new LegalNotice(
            "avis-1",
            CommunicationId.of("avis-1"),
            "Avis d’enquête publique",
            "",
            List.of(
                    new LegalNotice.Mention(Wording.of("durée", "length"), "enquête publique"),
                    new LegalNotice.Mention(Wording.of("lieu", "place"), "à la mairie")),
            List.of(
                    LegalNotice.Place.posted("mairie", "panneau de la mairie", DUE, 15),
                    LegalNotice.Place.printed("journal", "Journal n° 12", SupportKind.INFORMATION_BULLETIN, DUE)));

    private static final PublicationHistory PRINTED = PublicationHistory.of(List.of(
            new PastIssue(SupportKind.INFORMATION_BULLETIN, "Journal n° 12", DUE.minusDays(2), "A4", 8, 100, 0, false),
            new PastIssue(
                    SupportKind.INFORMATION_BULLETIN, "Journal n° 11", DUE.minusDays(30), "A4", 8, 100, 0, false)));

    private static LegalNotice.Posting posted(int from, @Nullable Integer until) {
        return new LegalNotice.Posting("mairie", DUE.plusDays(from), until == null ? null : DUE.plusDays(until));
    }

    private static ProofOfPublication proof(int day, LegalNotice.Posting... postings) {
        return ProofOfPublication.of(NOTICE, List.of(postings), PRINTED, DUE.plusDays(day));
    }

    private static List<String> rules(ProofOfPublication proof) {
        return proof.findings().stream().map(Finding::ruleId).toList();
    }

    @Test
    void saysWhichMentionsItLacks() {
        Variant held = Variant.french(
                ChannelId.of("site"), Section.body("Une ENQUÊTE publique est ouverte, dossier à la Mairie."));
        assertThat(NOTICE.missingMentions(held)).isEmpty();
        assertThat(NOTICE.missingMentions(Variant.french(ChannelId.of("site"), Section.body("Dossier à la mairie."))))
                .extracting(finding -> finding.ruleId() + " " + finding.locus().pointer())
                .containsExactly("ANL-01 /mentions/0");
    }

    @Test
    void findsAMentionWithinAnother() {
        LegalNotice nested = new LegalNotice(
                "avis-2",
                CommunicationId.of("avis-2"),
                "Avis",
                "",
                List.of(
                        new LegalNotice.Mention(Wording.same("a"), "enquête publique unique"),
                        new LegalNotice.Mention(Wording.same("b"), "publique unique"),
                        new LegalNotice.Mention(Wording.same("c"), "publique")),
                NOTICE.places());
        assertThat(nested.missingMentions(
                        Variant.french(ChannelId.of("site"), Section.body("Enquête publique unique."))))
                .isEmpty();
    }

    @Test
    void isProvedByBoardsAndIssues() {
        ProofOfPublication proof = proof(30, posted(-1, 13));
        assertThat(rules(proof)).isEmpty();
        assertThat(proof.isComplete()).isTrue();
        assertThat(proof.text().fr()).isEqualTo("""
                        Extrait du registre des publications, au 1er octobre 2025
                        Avis d’enquête publique
                        - panneau de la mairie : du 31 août 2025 au 14 septembre 2025 (15 jours)
                        - Journal n° 12 : le 30 août 2025\
                        """);
    }

    @Test
    void isIncompleteWithAGapALateStartOrAMissingPlace() {
        assertThat(rules(proof(30, posted(0, 5), posted(7, 20)))).containsExactly("ANL-03", "ANL-04");
        assertThat(rules(proof(30, posted(0, 5), posted(6, 20)))).isEmpty();
        assertThat(rules(proof(30, posted(0, 9)))).containsExactly("ANL-03");
        assertThat(rules(proof(30, posted(1, 20)))).containsExactly("ANL-04");
        assertThat(rules(ProofOfPublication.of(
                        NOTICE, List.of(posted(0, 20)), PublicationHistory.of(List.of()), DUE.plusDays(30))))
                .containsExactly("ANL-02");
    }

    @Test
    void isNotMissedBeforeItIsDue() {
        ProofOfPublication early = ProofOfPublication.of(NOTICE, List.of(), PublicationHistory.of(List.of()), DUE);
        assertThat(rules(early)).isEmpty();
        ProofOfPublication running = proof(3, posted(0, null));
        assertThat(rules(running)).isEmpty();
        assertThat(running.ongoing()).containsExactly("mairie");
        assertThat(running.isComplete()).isFalse();
        assertThat(proof(14, posted(0, null)).isComplete()).isTrue();
    }

    @Property
    void countsTheLongestTimeWithoutAGap(
            @ForAll @Size(max = 6) List<@IntRange(max = 30) Integer> starts, @ForAll @IntRange(max = 9) int length) {
        List<LegalNotice.Posting> postings = new ArrayList<>();
        boolean[] there = new boolean[60];
        for (int i = 0; i < starts.size(); i++) {
            int end = starts.get(i) + length * (i + 1) / 3;
            postings.add(posted(starts.get(i), end));
            for (int day = starts.get(i); day <= end; day++) {
                there[day] = true;
            }
        }
        int longest = 0;
        int run = 0;
        for (int day = 0; day < there.length; day++) {
            run = there[day] ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        ProofOfPublication proof = ProofOfPublication.of(NOTICE, postings, PRINTED, DUE.plusDays(59));
        assertThat(proof.entries().get(0).days()).isEqualTo(longest);
    }

    @Test
    void hasEachPlaceOnce() {
        List<LegalNotice.Place> twice =
                List.of(NOTICE.places().get(0), NOTICE.places().get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalNotice("a", CommunicationId.of("a"), "Avis", "", List.of(), twice));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalNotice("a", CommunicationId.of("a"), "Avis", "", List.of(), List.of()));
    }
}
