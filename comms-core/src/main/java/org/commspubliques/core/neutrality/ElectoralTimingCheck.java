package org.commspubliques.core.neutrality;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.Concern;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.election.ElectoralStatus;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.election.Poll;
import org.commspubliques.core.election.WindowKind;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.time.DateWording;

/**
 * Moment de la parution: in which electoral window a communication would come out, whatever its words.
 *
 * <p>Rules {@code NEU-03} (election silence), {@code NEU-04} (official campaign), {@code NEU-05} (période de réserve, which
 * has no statute) and {@code NEU-06} (the host has not said whether a poll concerns the authority). Only promotion and
 * public relations get more than an information; service information, alerts, legal notices and what stays inside get
 * nothing, for public services do not stop. Nothing of this ever blocks: {@link NeutralityCheck} does, for promotion.
 * Thread-safe.
 */
public final class ElectoralTimingCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "electoral-timing";

    /** The purposes with which an authority presents itself. */
    static final ImmutableSet<CommunicationPurpose> SELF_PRESENTATION =
            ImmutableSet.of(CommunicationPurpose.PROMOTION, CommunicationPurpose.PUBLIC_RELATIONS);

    private static final ImmutableSet<CommunicationPurpose> GENERAL =
            ImmutableSet.of(CommunicationPurpose.INFORMATION, CommunicationPurpose.PARTICIPATION);

    /** The period of reserve is set for the services of the State; local authorities keep to it by custom. */
    private static final ImmutableSet<AuthorityKind> OF_THE_STATE =
            ImmutableSet.of(AuthorityKind.STATE_SERVICE, AuthorityKind.STATE_AGENCY);

    private static final Source TRADITION = Source.of(
            "maire-info.com (23913) : la période de réserve est une tradition républicaine fixée par instruction, sans texte",
            LocalDate.of(2026, 11, 28),
            Confidence.TO_VERIFY);

    private final ElectoralCalendar calendar;
    private final LegalReferences law;

    /**
     * Creates the check.
     *
     * @param calendar the polls
     * @param law the texts the windows rest on
     * @throws IllegalArgumentException if a window or a poll rests on a text that is not there
     */
    public ElectoralTimingCheck(ElectoralCalendar calendar, LegalReferences law) {
        this.calendar = calendar;
        this.law = law;
        for (WindowKind kind : WindowKind.values()) {
            kind.legalReferences().forEach(law::get);
        }
        calendar.polls().stream()
                .flatMap(poll -> poll.legalReferences().stream())
                .forEach(law::get);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return ImmutableList.of(new DataPack("elections", calendar.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        Locus locus = Locus.of(Pointers.variant(communication, variant));
        List<ElectoralWindow> open = calendar.openAt(context.publishedAt(), context.authority());
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (WindowKind kind : List.of(WindowKind.SILENCE, WindowKind.OFFICIAL_CAMPAIGN, WindowKind.RESERVE)) {
            Optional<ElectoralWindow> window =
                    open.stream().filter(each -> each.kind() == kind).findFirst();
            Optional<Severity> severity = severity(kind, communication.purpose(), context.authority());
            if (window.isPresent() && severity.isPresent()) {
                findings.add(finding(window.get(), severity.get(), locus, context));
            }
        }
        if (SELF_PRESENTATION.contains(communication.purpose())
                && !(calendar.statusAt(context.publishedAt(), context.authority()) instanceof ElectoralStatus.Open)) {
            undecided(context.publishedAt(), context.authority())
                    .ifPresent(poll -> findings.add(undecided(poll, communication.purpose(), locus)));
        }
        return findings.build();
    }

    private static Optional<Severity> severity(
            WindowKind kind, CommunicationPurpose purpose, LocalAuthority authority) {
        boolean silence = kind == WindowKind.SILENCE;
        if (SELF_PRESENTATION.contains(purpose)) {
            boolean reserve = kind == WindowKind.RESERVE && OF_THE_STATE.contains(authority.kind());
            return Optional.of(silence || reserve ? Severity.WARNING : Severity.INFO);
        }
        return silence && GENERAL.contains(purpose) ? Optional.of(Severity.INFO) : Optional.empty();
    }

    private Finding finding(ElectoralWindow window, Severity severity, Locus locus, ReviewContext context) {
        Wording day = DateWording.dayMonthAndYear(context.day());
        Wording label = window.label();
        Finding.Builder finding = Finding.builder(
                        ruleId(window.kind()),
                        severity,
                        locus,
                        Wording.of(
                                "Parution le " + day.fr() + ". Période ouverte : " + label.fr() + ".",
                                "Out on " + day.en() + ". Open window: " + label.en() + "."))
                .category(FindingCategory.ELECTORAL_PERIOD)
                .references(law.applicable(
                        window.legalReferences(), context.authority().territory()))
                .proposal(Proposal.advice(advice(window.kind())));
        return window.kind() == WindowKind.RESERVE ? finding.source(TRADITION).build() : finding.build();
    }

    private static String ruleId(WindowKind kind) {
        return switch (kind) {
            case SILENCE -> "NEU-03";
            case OFFICIAL_CAMPAIGN -> "NEU-04";
            case RESERVE -> "NEU-05";
            case PROMOTION_BAN, ADVERTISING_BAN, CAMPAIGN_ACCOUNTS, ONLINE_TRANSPARENCY ->
                throw new IllegalArgumentException("no rule for " + kind);
        };
    }

    private static Wording advice(WindowKind kind) {
        return switch (kind) {
            case SILENCE ->
                Wording.of(
                        "Différer après la fermeture du dernier bureau de vote ; à défaut, s’en tenir à l’information de"
                                + " service, sans message électoral ni résultat.",
                        "Put it off until the last polling station has closed; failing that, keep to service information,"
                                + " without any electoral message or result.");
            case OFFICIAL_CAMPAIGN ->
                Wording.of(
                        "S’en tenir à ce qui paraîtrait de toute façon : ni candidat, ni programme, ni moyen de la"
                                + " collectivité au service d’une campagne.",
                        "Keep to what would come out anyway: no candidate, no programme, no means of the authority in the"
                                + " service of a campaign.");
            default ->
                Wording.of(
                        "Vérifier auprès de la hiérarchie si la manifestation ou la prise de parole peut attendre le"
                                + " scrutin.",
                        "Ask the line of authority whether the event or the statement can wait until the poll.");
        };
    }

    /** A poll that may have opened the pre-electoral period: only the host knows. */
    private Optional<Poll> undecided(Instant instant, LocalAuthority authority) {
        return calendar.polls().stream()
                .filter(poll -> calendar.concern(poll, authority) == Concern.UNDECIDED)
                .filter(poll -> ElectoralWindow.all(poll, authority.zone(), false).stream()
                        .anyMatch(window -> window.kind() == WindowKind.PROMOTION_BAN && window.isOpenAt(instant)))
                .findFirst();
    }

    private static Finding undecided(Poll poll, CommunicationPurpose purpose, Locus locus) {
        Wording part = poll.part().orElseThrow().label();
        return Finding.builder(
                        "NEU-06",
                        purpose == CommunicationPurpose.PROMOTION ? Severity.WARNING : Severity.INFO,
                        locus,
                        Wording.of(
                                "Période préélectorale possible : "
                                        + poll.label().fr() + ". Rien ne dit si la collectivité est concernée ("
                                        + part.fr() + ").",
                                "Possible pre-electoral period: " + poll.label().en()
                                        + ". Nothing says whether the authority is concerned (" + part.en() + ")."))
                .category(FindingCategory.ELECTORAL_PERIOD)
                .source(poll.source())
                .proposal(Proposal.advice(Wording.of(
                        "Renseigner, dans le calendrier électoral, si la collectivité appartient à cette partie de"
                                + " territoire.",
                        "Say in the electoral calendar whether the authority belongs to this part of the territory.")))
                .build();
    }
}
