package org.commspubliques.examples.atelier.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.examples.ScriptedClock;
import org.commspubliques.examples.atelier.draft.DraftContent;
import org.commspubliques.examples.atelier.draft.DraftSection;
import org.commspubliques.examples.atelier.draft.DraftVariant;
import org.commspubliques.examples.atelier.draft.FileDrafts;
import org.commspubliques.examples.atelier.view.ApprovalView;
import org.commspubliques.examples.atelier.view.ReviewView.FindingView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk does without any server. */
class DeskTest {

    private final ScriptedClock clock =
            new ScriptedClock(LocalDateTime.parse("2026-11-26T09:00").atZone(ZoneId.of("Pacific/Noumea")));
    private final Users users = new DemoUsers();
    private final HostSession writer = users.known().get(0);

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(users, new FileDrafts(folder), new MemoryApprovalStore(), folder, clock);
    }

    private static DraftContent content(String title, String body) {
        return new DraftContent(
                title,
                CommunicationPurpose.SERVICE_INFORMATION,
                null,
                List.of(new DraftVariant(ChannelId.of("site"), List.of(new DraftSection(SectionRole.BODY, body)))));
    }

    private String saved() {
        return desk.create(content("Coupure d’eau", "L’eau sera coupée à Boulari."), writer, Locale.FRENCH)
                .id();
    }

    @Test
    void numbersFollowOneAnotherWithinTheYear() {
        assertThat(List.of(saved(), saved(), saved())).containsExactly("2026-001", "2026-002", "2026-003");
    }

    @Test
    void aTextWithoutATitleIsNotSaved() {
        assertThatExceptionOfType(AtelierException.class)
                .isThrownBy(() -> desk.create(content(" ", "Bonjour."), writer, Locale.FRENCH))
                .satisfies(refusal ->
                        assertThat(refusal.view(Locale.ENGLISH).what()).isEqualTo("The communication has no title."));
        assertThat(desk.drafts(writer, Locale.FRENCH).lines()).isEmpty();
    }

    @Test
    void whatIsSavedUnchangedStaysTheSameVersion() {
        String id = saved();
        DraftContent same = desk.open(id, Locale.FRENCH).content();

        assertThat(desk.save(id, new SaveForm(1, same), writer, Locale.FRENCH).version())
                .isEqualTo(1);
    }

    @Test
    void aDeadlineThatWasMissedIsPutOnRecordOnce() {
        String id = saved();
        desk.submit(id, new SubmissionForm(1));
        assertThat(desk.tick()).isZero();

        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        assertThat(desk.tick()).isEqualTo(1);
        assertThat(desk.tick()).isZero();
        assertThat(desk.approval(id, writer, Locale.FRENCH).trail().stream().map(ApprovalView.ActView::text))
                .containsExactly("Délai dépassé", "Soumis au circuit par la chargée de communication");
    }

    @Test
    void aFindingAboutAWholeTextSaysWhich() {
        List<FindingView> findings = desk.review(
                        new DraftContent(
                                "Essai",
                                CommunicationPurpose.SERVICE_INFORMATION,
                                null,
                                List.of(new DraftVariant(
                                        ChannelId.of("sms"),
                                        List.of(new DraftSection(
                                                SectionRole.BODY, "Coupure d’eau à Boulari. ".repeat(8)))))),
                        writer,
                        Locale.FRENCH)
                .findings();

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("SMS-01"))
                .extracting(FindingView::place)
                .containsExactly("0");
        // The library writes ordinary spaces; a screen must not break a line before a colon or a guillemet.
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("SMS-01"))
                .extracting(FindingView::message)
                .containsExactly("3 SMS au lieu de 2\u00A0: hors de l’alphabet GSM, «\u00A0’\u00A0».");
    }

    @Test
    void peopleAndOfficesAreCalledByTheirNames() {
        String id = saved();
        desk.submit(id, new SubmissionForm(1));

        assertThat(desk.approval(id, writer, Locale.FRENCH).texts().get(0).reasons())
                .first()
                .asString()
                .contains("Site internet", "directeur de la communication")
                .doesNotContain("agent-", "site/fr", "directeur-communication");
    }
}
