package org.commspubliques.approval.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.commspubliques.approval.DueNotice;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Refusal;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.publication.ChannelAdapter;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.GateAnswer;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.approval.waiting.Obstacle;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Scénario de validation: the life of one communication, told in sentences and lived by the real rules, the real gate and a
 * real store.
 *
 * <p>Steps that begin with {@code then} are what the test expects; where it is not so, an {@link AssertionError} says what was
 * expected and what was found, and tells the whole story so far, in French and in English. A step that is refused has to be
 * followed by a step that expects it: otherwise the next step fails. So a scenario ends with an expectation.
 *
 * <p>Who acts is named by a stage, an office or a person. For a stage or an office it is the first of those who can act; where
 * none can, one asks all the same and is refused. A name that is none of these is a slip of the pen, and an {@link
 * IllegalArgumentException} that lists those there are; a stranger is named as a {@link PersonId}. Everybody sees the text as
 * it is then. Not thread-safe.
 */
public final class ApprovalScenario {

    private final ApprovalDesk desk;
    private final ApprovalChain chain;
    private final Story story;
    private final RecordingAdapter adapter = RecordingAdapter.create();
    private Communication communication;
    private List<DueNotice> notices = List.of();
    private @Nullable Unanswered refused;

    /**
     * A refusal that no expectation has met yet.
     *
     * @param message what was said
     * @param codes why, for programs
     */
    private record Unanswered(Wording message, Set<String> codes) {}

    private ApprovalScenario(ApprovalDesk desk, ApprovalChain chain, Communication communication) {
        this.desk = desk;
        this.chain = chain;
        this.communication = communication;
        this.story = new Story(desk.clock());
    }

    /**
     * Begins in a town, or with any other authority.
     *
     * @param authority the authority
     * @return where and when it begins, to be changed before something is submitted
     */
    public static ApprovalSetting inTownOf(LocalAuthority authority) {
        return ApprovalSetting.of(authority);
    }

    static ApprovalScenario submit(ApprovalDesk desk, ApprovalChain chain, Communication communication) {
        ApprovalScenario scenario = new ApprovalScenario(desk, chain, communication);
        scenario.story.tell(
                communication.author() + " soumet « " + communication.title() + " » au circuit « " + chain.id() + " »",
                communication.author() + " submits '" + communication.title() + "' to the chain '" + chain.id() + "'");
        scenario.note(desk.submit(communication, chain));
        return scenario;
    }

    /**
     * Has somebody approve.
     *
     * @param who a stage, an office or a person
     * @return this scenario
     * @throws IllegalArgumentException if there is none of that name
     */
    public ApprovalScenario approvedBy(String who) {
        return decidedBy(who, DecisionKind.APPROVE, "");
    }

    /**
     * Has somebody approve.
     *
     * @param person who, known to the authority or not
     * @return this scenario
     */
    public ApprovalScenario approvedBy(PersonId person) {
        return decided(person.value(), DecisionKind.APPROVE, "");
    }

    /**
     * Has somebody ask for changes.
     *
     * @param who a stage, an office or a person
     * @param reason what has to change
     * @param variants in which variants; in all that they can decide on where none is named
     * @return this scenario
     * @throws IllegalArgumentException if there is none of that name
     */
    public ApprovalScenario changesAskedBy(String who, String reason, VariantId... variants) {
        return decidedBy(who, DecisionKind.REQUEST_CHANGES, reason, variants);
    }

    /**
     * Has somebody reject it.
     *
     * @param who a stage, an office or a person
     * @param reason why
     * @param variants which variants; all that they can decide on where none is named
     * @return this scenario
     * @throws IllegalArgumentException if there is none of that name
     */
    public ApprovalScenario rejectedBy(String who, String reason, VariantId... variants) {
        return decidedBy(who, DecisionKind.REJECT, reason, variants);
    }

    /**
     * Has somebody decide.
     *
     * @param who a stage, an office or a person
     * @param kind what
     * @param reason why; empty for none
     * @param variants on which variants; on all that they can decide on where none is named
     * @return this scenario
     * @throws IllegalArgumentException if there is none of that name
     */
    public ApprovalScenario decidedBy(String who, DecisionKind kind, String reason, VariantId... variants) {
        next();
        new Deciders(desk, communication).requireKnown(who);
        return decided(who, kind, reason, variants);
    }

    private ApprovalScenario decided(String who, DecisionKind kind, String reason, VariantId... variants) {
        next();
        ApprovalCommand.Decide decision =
                new Deciders(desk, communication).decision(who, kind, reason, Set.of(variants));
        String in = decision.stage() + ", " + decision.office();
        story.tell(
                decision.person() + " (" + in + ") : " + kind.label().fr() + because(reason),
                decision.person() + " (" + in + "): " + kind.label().en() + because(reason));
        return note(desk.approvals().decide(desk.name(), communication.id(), decision));
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : " (" + reason + ")";
    }

    /**
     * Revises the text, once the scenario says who changed it.
     *
     * @param revised the communication as it is from now on
     * @return what is handed in
     */
    public HandedIn revised(Communication revised) {
        return new HandedIn(revised, (text, editor) -> {
            next();
            communication = text.toBuilder().author(communication.author()).build();
            story.tell(editor + " modifie le texte", editor + " changes the text");
            return note(desk.revise(communication, editor));
        });
    }

    /**
     * Replaces one variant of the text, once the scenario says who changed it.
     *
     * @param variant the variant as it is from now on
     * @return what is handed in
     */
    public HandedIn revised(Variant variant) {
        return revised(communication.withVariant(variant));
    }

    /**
     * Does something beside deciding, such as a suspension or the deposit of a proof.
     *
     * @param act what
     * @return this scenario
     */
    public ApprovalScenario acted(ApprovalCommand.Procedure act) {
        next();
        String name = act.getClass().getSimpleName();
        story.tell("acte de procédure " + name, "act of procedure " + name);
        return note(desk.approvals().act(desk.name(), communication.id(), act));
    }

    /**
     * Lets days pass, and does what is due by then.
     *
     * @param days how many
     * @return this scenario
     */
    public ApprovalScenario whenDays(int days) {
        next();
        desk.clock().advanceDays(days);
        return timePassed();
    }

    /**
     * Lets time pass, and does what is due by then.
     *
     * @param time how much
     * @return this scenario
     */
    public ApprovalScenario whenPassed(Duration time) {
        next();
        desk.clock().advance(time);
        return timePassed();
    }

    /**
     * Goes on at a later hour, and does what is due by then.
     *
     * @param local the hour in the zone of the authority, such as {@code 2025-08-19T14:00}
     * @return this scenario
     * @throws IllegalArgumentException if it is earlier
     */
    public ApprovalScenario whenItIs(String local) {
        next();
        desk.clock().moveTo(local);
        return timePassed();
    }

    private ApprovalScenario timePassed() {
        notices = desk.approvals().tick(desk.clock().instant());
        String due = notices.stream().map(notice -> notice.kind().name()).collect(Collectors.joining(", "));
        story.tell("le temps passe" + because(due), "time passes" + because(due));
        return this;
    }

    /**
     * Publishes all variants of a channel through the gate, to a channel that sends nothing.
     *
     * @param channel the channel, such as {@code site}
     * @return this scenario
     * @see #adapter()
     */
    public ApprovalScenario publishedTo(String channel) {
        return publishedTo(channel, adapter);
    }

    /**
     * Publishes all variants of a channel through the gate. The first that is held back, or that the channel does not take,
     * ends it.
     *
     * @param channel the channel, such as {@code site}
     * @param to what delivers
     * @return this scenario
     */
    public ApprovalScenario publishedTo(String channel, ChannelAdapter to) {
        next();
        for (VariantId variant : variants(channel)) {
            if (refused == null) {
                story.tell("publication de " + variant, "publication of " + variant);
                note(desk.publish(communication, variant, to));
            }
        }
        return this;
    }

    private List<VariantId> variants(String channel) {
        List<VariantId> variants = communication.variants().stream()
                .map(Variant::id)
                .filter(id -> id.channel().value().equals(channel))
                .toList();
        if (variants.isEmpty()) {
            throw new IllegalArgumentException(communication.id() + " has no variant for channel " + channel);
        }
        return variants;
    }

    /**
     * Expects every variant to be approved.
     *
     * @return this scenario
     */
    public ApprovalScenario thenIsApproved() {
        return expectAll("toutes les déclinaisons sont validées", "all variants are approved", state()::isApproved);
    }

    /**
     * Expects that some variant is not approved.
     *
     * @return this scenario
     */
    public ApprovalScenario thenIsNotApproved() {
        next();
        return expect(
                !communication.variants().stream().allMatch(variant -> state().isApproved(variant.id())),
                Wording.of("une déclinaison n’est pas validée", "a variant is not approved"));
    }

    /**
     * Expects somebody to be waited for.
     *
     * @param who a stage whose turn it is, or an office or a person that can decide
     * @return this scenario
     * @throws IllegalArgumentException if there is none of that name
     */
    public ApprovalScenario thenWaitsFor(String who) {
        next();
        return expect(isAwaited(who), Wording.of("« " + who + " » est attendu", "'" + who + "' is waited for"));
    }

    /**
     * Expects somebody not to be waited for.
     *
     * @param who a stage, an office or a person
     * @return this scenario
     * @throws IllegalArgumentException if there is none of that name
     */
    public ApprovalScenario thenDoesNotWaitFor(String who) {
        next();
        return expect(
                !isAwaited(who), Wording.of("« " + who + " » n’est pas attendu", "'" + who + "' is not waited for"));
    }

    private boolean isAwaited(String who) {
        Deciders deciders = new Deciders(desk, communication);
        deciders.requireKnown(who);
        return deciders.isAwaited(who);
    }

    /**
     * Expects that the last step was refused by the rules of approval.
     *
     * @param code why
     * @return this scenario
     */
    public ApprovalScenario thenIsRefused(RefusalCode code) {
        return expectRefusal(code.name());
    }

    /**
     * Expects that the gate held the publication back, for this reason among others.
     *
     * @param code the reason
     * @return this scenario
     */
    public ApprovalScenario thenIsHeldBack(RefusalReason.Code code) {
        return expectRefusal(code.name());
    }

    /**
     * Expects that the channel did not take the publication.
     *
     * @return this scenario
     */
    public ApprovalScenario thenDeliveryFails() {
        return expectRefusal(DeliveryReceipt.Failed.class.getSimpleName());
    }

    private ApprovalScenario expectRefusal(String code) {
        Unanswered last = refused;
        if (last == null || !last.codes().contains(code)) {
            throw story.failure(Wording.of("refus " + code, "refusal " + code), last == null ? standing() : said(last));
        }
        refused = null;
        return this;
    }

    /**
     * Expects every variant of a channel to be out.
     *
     * @param channel the channel, such as {@code site}
     * @return this scenario
     */
    public ApprovalScenario thenIsOutOn(String channel) {
        next();
        return expect(
                variants(channel).stream().allMatch(state()::isPublished),
                Wording.of("publié sur « " + channel + " »", "published on '" + channel + "'"));
    }

    /**
     * Expects that the time which passed last brought about a notice.
     *
     * @param kind what kind
     * @param who the stage it is about, the office above, or somebody who can act
     * @return this scenario
     */
    public ApprovalScenario thenTells(DueNotice.Kind kind, String who) {
        next();
        return expect(
                notices.stream().anyMatch(notice -> notice.kind() == kind && concerns(notice, who)),
                Wording.of("avis " + kind + " pour « " + who + " »", "notice " + kind + " for '" + who + "'"));
    }

    private static boolean concerns(DueNotice notice, String who) {
        return notice.inStage().filter(stage -> stage.value().equals(who)).isPresent()
                || notice.toOffice()
                        .filter(office -> office.value().equals(who))
                        .isPresent()
                || notice.persons().stream().anyMatch(person -> person.value().equals(who));
    }

    /**
     * Expects that every record is what was written.
     *
     * @return this scenario
     */
    public ApprovalScenario thenTheRegisterIsIntact() {
        next();
        return AuditTrail.verify(desk.store()).fold(intact -> this, broken -> {
            throw story.failure(Wording.of("registre intact", "an intact register"), broken.reason());
        });
    }

    /**
     * Returns where the approval stands, for what a test wants to know beside.
     *
     * @return its state
     */
    public ApprovalState state() {
        return desk.state(communication.id());
    }

    /**
     * Returns the communication as it is now.
     *
     * @return the communication
     */
    public Communication communication() {
        return communication;
    }

    /**
     * Returns the desk it is lived at: approvals, gate, store and clock.
     *
     * @return the desk
     */
    public ApprovalDesk desk() {
        return desk;
    }

    /**
     * Returns the channel that {@link #publishedTo(String)} gives to.
     *
     * @return the channel
     */
    public RecordingAdapter adapter() {
        return adapter;
    }

    /**
     * Returns what happened so far.
     *
     * @param reader the reader’s language
     * @return a line for each step
     */
    public String story(Locale reader) {
        return story.text(reader);
    }

    private ApprovalScenario note(Outcome outcome) {
        outcome.refusal().ifPresent(this::refuse);
        return this;
    }

    private void refuse(Refusal refusal) {
        refuse(refusal.message(), Set.of(refusal.code().name()));
    }

    private void note(GateAnswer<DeliveryReceipt> answer) {
        if (!answer.reasons().isEmpty()) {
            refuse(
                    answer.reasons().get(0).message(),
                    answer.reasons().stream()
                            .map(reason -> reason.code().name())
                            .collect(Collectors.toSet()));
        }
        answer.granted()
                .filter(receipt -> !(receipt instanceof DeliveryReceipt.Delivered))
                .ifPresent(receipt -> refuse(
                        receipt instanceof DeliveryReceipt.Failed failed
                                ? failed.reason()
                                : Wording.same(receipt.toString()),
                        Set.of(DeliveryReceipt.Failed.class.getSimpleName())));
    }

    private void refuse(Wording message, Set<String> codes) {
        String why = codes.stream().sorted().collect(Collectors.joining(", "));
        story.tell("refusé, " + why + " : " + message.fr(), "refused, " + why + ": " + message.en());
        refused = new Unanswered(message, codes);
    }

    /** A refusal that nobody expected is not passed over. */
    private void next() {
        if (refused != null) {
            throw story.failure(
                    Wording.of("l’étape précédente est acceptée", "the last step is accepted"), said(refused));
        }
    }

    private static Wording said(Unanswered refused) {
        return Wording.of(
                "refus, " + refused.message().fr(),
                "a refusal, " + refused.message().en());
    }

    private ApprovalScenario expectAll(String fr, String en, Predicate<VariantId> each) {
        next();
        return expect(communication.variants().stream().map(Variant::id).allMatch(each), Wording.of(fr, en));
    }

    private ApprovalScenario expect(boolean met, Wording expected) {
        if (!met) {
            throw story.failure(expected, standing());
        }
        return this;
    }

    private Wording standing() {
        List<Obstacle> obstacles = new Deciders(desk, communication).obstacles();
        if (obstacles.isEmpty()) {
            return Wording.of(
                    "rien ne bloque au circuit « " + chain.id() + " »", "nothing bars the way in '" + chain.id() + "'");
        }
        return Wording.of(
                obstacles.stream()
                        .map(one -> line(one, Locale.FRENCH))
                        .distinct()
                        .collect(Collectors.joining(" ; ")),
                obstacles.stream()
                        .map(one -> line(one, Locale.ENGLISH))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private static String line(Obstacle obstacle, Locale reader) {
        String where = obstacle.inStage().map(stage -> stage + ", ").orElse("");
        return where + obstacle.message().in(reader).replaceFirst("\\.$", "");
    }
}
