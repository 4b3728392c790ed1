package org.commspubliques.examples.atelier.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.atelier.draft.DraftContent;
import org.commspubliques.examples.atelier.draft.Drafts;
import org.commspubliques.examples.atelier.view.ApprovalView;
import org.commspubliques.examples.atelier.view.Choice;
import org.commspubliques.examples.atelier.view.DraftList;
import org.commspubliques.examples.atelier.view.DraftView;
import org.commspubliques.examples.atelier.view.PreviewList;
import org.commspubliques.examples.atelier.view.ReviewView;
import org.commspubliques.examples.atelier.view.SessionView;
import org.commspubliques.examples.atelier.view.Typeset;
import org.commspubliques.examples.atelier.view.VerificationView;
import org.commspubliques.examples.atelier.view.WeekView;
import org.commspubliques.templates.preview.PreviewOptions;
import org.commspubliques.templates.preview.Previews;
import org.jspecify.annotations.Nullable;

/**
 * Everything people can do in the atelier, for one of them at a time: what carries it, HTTP here, knows nothing else. What
 * cannot be done is an {@link AtelierException}. Thread-safe.
 */
public final class Desk {

    private final Workshop workshop;
    private final LiveReview liveReview;
    private final Writing writing;
    private final Publishing publishing;
    private final Approving approving;
    private final PreviewShelf shelf = new PreviewShelf();

    /**
     * Creates a desk.
     *
     * @param users the people
     * @param drafts where texts are kept
     * @param store where approvals are recorded
     * @param published the folder into which texts are published, which is there
     * @param clock what tells the instant of a request
     */
    public Desk(Users users, Drafts drafts, ApprovalStore store, Path published, Clock clock) {
        this.workshop = new Workshop(users, drafts, store, published, clock);
        this.liveReview = new LiveReview(workshop);
        this.writing = new Writing(workshop);
        this.publishing = new Publishing(workshop, writing);
        this.approving = new Approving(workshop, writing, publishing);
    }

    /**
     * Returns what a page needs before anything else.
     *
     * @param me who looks
     * @param token what requests that change something have to carry
     * @param reader who reads
     * @return the people, the channels and the other lists
     */
    public SessionView session(HostSession me, String token, Locale reader) {
        return new SessionView(
                reader.getLanguage(),
                workshop.authority.name(),
                DateWording.inFull(today(), reader),
                token,
                workshop.names.view(me, reader),
                workshop.users.known().stream()
                        .map(known -> workshop.names.view(known, reader))
                        .toList(),
                workshop.channels.all().stream()
                        .map(channel -> Choice.of(channel.id().value(), channel.label(), reader))
                        .toList(),
                Arrays.stream(CommunicationPurpose.values())
                        .map(purpose -> Choice.of(JsonContract.nameOf(purpose), purpose.label(), reader))
                        .toList(),
                Arrays.stream(SectionRole.values())
                        .map(role -> Choice.of(JsonContract.nameOf(role), role.label(), reader))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(workshop.clock.instant(), workshop.authority.zone());
    }

    /**
     * Reviews and measures a text as it is typed.
     *
     * @param content the text
     * @param me who types
     * @param reader who reads
     * @return what was found, and what each channel counts
     */
    public ReviewView review(DraftContent content, HostSession me, Locale reader) {
        return liveReview.of(content, me, reader);
    }

    /**
     * Reviews a sample again and again, so that the first keystrokes are answered as fast as the later ones; once in a program.
     * Takes some seconds; changes nothing.
     */
    public void warmUp() {
        if (!WarmUp.isWanted()) {
            return;
        }
        DraftContent sample = WarmUp.sample();
        HostSession somebody = workshop.users.known().get(0);
        for (int i = 0; i < WarmUp.ROUNDS; i++) {
            liveReview.of(sample, somebody, Locale.FRENCH);
        }
        previews(sample, somebody, Locale.FRENCH);
    }

    /**
     * Draws a text as its receivers will see it.
     *
     * @param content the text
     * @param me who types
     * @param reader who reads
     * @return where each preview is
     */
    public PreviewList previews(DraftContent content, HostSession me, Locale reader) {
        Communication communication = workshop.communication(LiveReview.UNSAVED, content, me.person());
        PreviewOptions options = PreviewOptions.builder(workshop.authority.name(), workshop.authority.zone())
                .reader(reader)
                .build();
        List<PreviewList.PreviewView> previews = new ArrayList<>();
        for (Variant variant : communication.variants()) {
            Channel channel = workshop.channels.get(variant.channel());
            Wording label = channel.label();
            previews.add(new PreviewList.PreviewView(
                    label.in(reader),
                    Wording.of("Aperçu\u00A0: " + label.fr(), "Preview: " + label.en())
                            .in(reader),
                    "/apercus/" + shelf.put(Previews.standard().html(communication, variant, channel, options))));
        }
        return new PreviewList(previews);
    }

    /**
     * Returns a preview.
     *
     * @param key the end of its address
     * @return the page, or nothing where it is no longer kept
     */
    public Optional<String> preview(String key) {
        return shelf.find(key);
    }

    /**
     * Returns all communications.
     *
     * @param me who looks
     * @param reader who reads
     * @return one line for each, the latest first
     */
    public DraftList drafts(HostSession me, Locale reader) {
        return new DraftList(writing.lines(me, reader));
    }

    /**
     * Opens a communication.
     *
     * @param id its identifier
     * @param reader who reads
     * @return it as it was last saved
     */
    public DraftView open(String id, Locale reader) {
        return writing.open(id, reader);
    }

    /**
     * Saves a new communication, under the next number of the year.
     *
     * @param content the text
     * @param me who writes
     * @param reader who reads
     * @return it as it is saved
     */
    public DraftView create(DraftContent content, HostSession me, Locale reader) {
        return writing.create(content, me, reader);
    }

    /**
     * Saves a communication. Where it is in approval, what was decided of each text that changed is void.
     *
     * @param id its identifier
     * @param form the text, and the version that its writer started from
     * @param me who writes
     * @param reader who reads
     * @return it as it is saved
     */
    public DraftView save(String id, SaveForm form, HostSession me, Locale reader) {
        return writing.save(id, form.version(), form.content(), me, reader);
    }

    /**
     * Returns where an approval stands.
     *
     * @param id the communication
     * @param me who looks
     * @param reader who reads
     * @return the chain, what it waits for, what who looks can do, and what happened
     */
    public ApprovalView approval(String id, HostSession me, Locale reader) {
        return approving.view(id, me, reader);
    }

    /**
     * Submits a communication to its chain.
     *
     * @param id the communication
     * @param form the version that was seen
     */
    public void submit(String id, SubmissionForm form) {
        approving.submit(id, form.version());
    }

    /**
     * Decides in a stage.
     *
     * @param id the communication
     * @param form the decision
     * @param me who decides
     */
    public void decide(String id, DecisionForm form, HostSession me) {
        approving.decide(id, form, me);
    }

    /**
     * Publishes a text through the gate.
     *
     * @param id the communication
     * @param form which text
     * @return the file it went to
     */
    public String publish(String id, PublicationForm form) {
        return publishing.publish(id, form.version(), form.variant(), form.name());
    }

    /**
     * Returns a week.
     *
     * @param day a day of it; null for this week
     * @param reader who reads
     * @return what goes out in it, and what stands in the way
     */
    public WeekView week(@Nullable LocalDate day, Locale reader) {
        return new Week(workshop, reader).around(day == null ? today() : day);
    }

    /**
     * Puts on record what has come due: reminders, missed deadlines, escalations. A host calls this as often as it wants
     * people to be told in time, and tells them.
     *
     * @return how much came due; each thing counts once
     */
    public int tick() {
        return workshop.approvals.tick(workshop.clock.instant()).size();
    }

    /**
     * Verifies the whole register.
     *
     * @param reader who reads
     * @return whether it is what was written
     */
    public VerificationView verify(Locale reader) {
        String at = workshop.names.moment(workshop.clock.instant(), reader);
        return AuditTrail.verify(workshop.store)
                .fold(
                        intact -> new VerificationView(
                                true,
                                Wording.of(
                                                "Le registre est intact\u00A0: chaque inscription est bien celle qui a été écrite.",
                                                "The register is intact: every record is what was written.")
                                        .in(reader),
                                Wording.of(
                                                "Inscriptions\u00A0: " + intact.entries() + "\u00A0; dossiers\u00A0: "
                                                        + intact.streams(),
                                                "Records: " + intact.entries() + "; files: " + intact.streams())
                                        .in(reader),
                                intact.headHash(),
                                at),
                        broken -> new VerificationView(
                                false,
                                Wording.of(
                                                "Le registre est rompu à l’inscription " + broken.firstBadEntry() + ".",
                                                "The register is broken at record " + broken.firstBadEntry() + ".")
                                        .in(reader),
                                Typeset.in(broken.reason(), reader),
                                "",
                                at));
    }
}
