package org.commspubliques.core.json;

import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.alert.FrAlertRequest;
import org.commspubliques.core.alert.SituationLog;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.CostStatement;
import org.commspubliques.core.budget.LineStanding;
import org.commspubliques.core.calendar.CalendarConflict;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.CalendarMonth;
import org.commspubliques.core.calendar.CalendarReminder;
import org.commspubliques.core.calendar.ConflictRules;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.StaleItem;
import org.commspubliques.core.campaign.Campaign;
import org.commspubliques.core.campaign.CampaignBoard;
import org.commspubliques.core.campaign.CampaignOverlap;
import org.commspubliques.core.cap.CapAlert;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.consent.ContactRights;
import org.commspubliques.core.consent.UnsubscribeLink;
import org.commspubliques.core.consent.UseRule;
import org.commspubliques.core.contribution.Contribution;
import org.commspubliques.core.contribution.ContributionReport;
import org.commspubliques.core.contribution.ContributionRight;
import org.commspubliques.core.contribution.ExternalContribution;
import org.commspubliques.core.crisis.Crisis;
import org.commspubliques.core.crisis.CrisisLessons;
import org.commspubliques.core.event.Event;
import org.commspubliques.core.event.GuestList;
import org.commspubliques.core.event.ProtocolOrder;
import org.commspubliques.core.event.ProtocolRank;
import org.commspubliques.core.event.RetroPlanning;
import org.commspubliques.core.event.RoomPlan;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.identity.ColourPair;
import org.commspubliques.core.identity.LogoRule;
import org.commspubliques.core.identity.MandatoryMention;
import org.commspubliques.core.identity.ReferenceNumber;
import org.commspubliques.core.identity.ReferencePattern;
import org.commspubliques.core.identity.Typeface;
import org.commspubliques.core.identity.VisualIdentity;
import org.commspubliques.core.identity.VisualUse;
import org.commspubliques.core.indicator.Breakdown;
import org.commspubliques.core.indicator.Cell;
import org.commspubliques.core.indicator.CellSize;
import org.commspubliques.core.indicator.CostPerContact;
import org.commspubliques.core.indicator.IndicatorCatalog;
import org.commspubliques.core.indicator.MeasurementFile;
import org.commspubliques.core.indicator.Scorecard;
import org.commspubliques.core.indicator.Target;
import org.commspubliques.core.insight.BestSlot;
import org.commspubliques.core.insight.Insight;
import org.commspubliques.core.insight.Observation;
import org.commspubliques.core.insight.Outlier;
import org.commspubliques.core.insight.Trend;
import org.commspubliques.core.interaction.AnswerLibrary;
import org.commspubliques.core.interaction.Enquiry;
import org.commspubliques.core.interaction.EnquiryRegister;
import org.commspubliques.core.interaction.Interaction;
import org.commspubliques.core.interaction.InteractionPolicy;
import org.commspubliques.core.interaction.ModerationCase;
import org.commspubliques.core.interaction.ModerationCharter;
import org.commspubliques.core.interaction.ModerationDecision;
import org.commspubliques.core.interaction.ModerationDraft;
import org.commspubliques.core.interaction.ModerationNotice;
import org.commspubliques.core.interaction.ModerationRegister;
import org.commspubliques.core.interaction.ModerationStatistics;
import org.commspubliques.core.interaction.ResponseTimes;
import org.commspubliques.core.interactive.InteractiveFormat;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.media.MediaFile;
import org.commspubliques.core.media.TextEquivalent;
import org.commspubliques.core.participation.OwedCommunication;
import org.commspubliques.core.participation.ParticipationProcess;
import org.commspubliques.core.participation.ParticipationRules;
import org.commspubliques.core.partner.ContactPlan;
import org.commspubliques.core.partner.SponsoredPost;
import org.commspubliques.core.partner.SponsorshipRule;
import org.commspubliques.core.periodical.AssembledIssue;
import org.commspubliques.core.periodical.DepositRules;
import org.commspubliques.core.periodical.Issue;
import org.commspubliques.core.periodical.IssueDates;
import org.commspubliques.core.periodical.IssueProgress;
import org.commspubliques.core.periodical.PageStanding;
import org.commspubliques.core.planning.Announcement;
import org.commspubliques.core.planning.ChannelAdvice;
import org.commspubliques.core.planning.DistributionPlan;
import org.commspubliques.core.planning.DistributionPolicy;
import org.commspubliques.core.planning.DistributionStanding;
import org.commspubliques.core.planning.KindRating;
import org.commspubliques.core.press.KeyMessages;
import org.commspubliques.core.press.LegalHold;
import org.commspubliques.core.press.LegalNotice;
import org.commspubliques.core.press.PressEnquiries;
import org.commspubliques.core.press.PressEnquiry;
import org.commspubliques.core.press.PressInvitation;
import org.commspubliques.core.press.PressKit;
import org.commspubliques.core.press.PressRelease;
import org.commspubliques.core.press.ProofOfPublication;
import org.commspubliques.core.press.ReplyRules;
import org.commspubliques.core.press.RightOfReply;
import org.commspubliques.core.pressure.Excess;
import org.commspubliques.core.pressure.FatiguePolicy;
import org.commspubliques.core.pressure.SentMessage;
import org.commspubliques.core.provider.MediaUse;
import org.commspubliques.core.provider.Mission;
import org.commspubliques.core.provider.MissionBoard;
import org.commspubliques.core.provider.Provider;
import org.commspubliques.core.recipient.Resolution;
import org.commspubliques.core.request.CommunicationRequest;
import org.commspubliques.core.request.GridDecision;
import org.commspubliques.core.request.RequestForm;
import org.commspubliques.core.request.RequestGrid;
import org.commspubliques.core.request.RoutedOfficer;
import org.commspubliques.core.request.SectorAssignment;
import org.commspubliques.core.schedule.Opening;
import org.commspubliques.core.strategy.ActionPlan;
import org.commspubliques.core.strategy.Assignment;
import org.commspubliques.core.strategy.CommunicationStrategy;
import org.commspubliques.core.strategy.PlanProgress;
import org.commspubliques.core.strategy.Workload;
import org.commspubliques.core.support.OpeningHours;
import org.commspubliques.core.support.ServiceSheet;
import org.commspubliques.core.support.SupportProfile;
import org.commspubliques.core.transparency.MonthChannelCount;
import org.commspubliques.core.transparency.TransparencyReport;
import org.commspubliques.core.transparency.TransparencyTotals;

/**
 * The documents that hosts store, and that they send to their front ends: what each is called, its codec and its JSON
 * Schema (draft 2020-12), which is in this library's jar.
 *
 * <p>Within a {@linkplain #VERSION version} a document only gains fields that may be absent, and constants. Schemas and
 * the declarations for TypeScript are made of the same model as reading and writing.
 *
 * <p>A register of facts is a file rather than a document: {@code FactRegister.parse} reads it and {@code toJson} writes it.
 * Where a document holds a value of a fact, the value has the form of documents, not of that file. Thread-safe.
 */
public final class JsonContract {

    /** The version of all documents, which their schemas name: {@code urn:comms-publiques:schema:1:budget}. */
    public static final int VERSION = 1;

    /** A record that none of these holds is not for hosts to keep; a test says so of each. */
    private static final JsonDocuments CORE = JsonDocuments.builder("comms-core", VERSION)
            .resources("/org/commspubliques/core/schema/", JsonContract.class::getResourceAsStream)
            .alone(Communication.class)
            .documents(
                    ActionPlan.class,
                    Announcement.class,
                    AnswerLibrary.Match.class,
                    AnswerLibrary.class,
                    AssembledIssue.class,
                    Assignment.class,
                    BestSlot.class,
                    Breakdown.class,
                    Budget.class,
                    CalendarConflict.class,
                    CalendarItem.class,
                    CalendarMonth.class,
                    CalendarReminder.class,
                    Campaign.class,
                    CampaignBoard.class,
                    CampaignOverlap.class,
                    CapAlert.class,
                    Cell.class,
                    CellSize.class,
                    ChannelAdvice.class,
                    ColourPair.class,
                    Communication.class,
                    CommunicationRequest.class,
                    CommunicationStrategy.class,
                    ConflictRules.class,
                    ContactPlan.class,
                    ContactRights.class,
                    Contribution.class,
                    ContributionReport.class,
                    ContributionRight.class,
                    CostPerContact.class,
                    CostStatement.class,
                    Crisis.class,
                    CrisisLessons.class,
                    DepositRules.class,
                    DistributionPlan.class,
                    DistributionPolicy.class,
                    DistributionStanding.class,
                    EditorialCalendar.class,
                    Enquiry.class,
                    EnquiryRegister.class,
                    Event.class,
                    Excess.class,
                    ExternalContribution.class,
                    FatiguePolicy.class,
                    Finding.class,
                    FrAlertRequest.class,
                    GridDecision.class,
                    GuestList.class,
                    IndicatorCatalog.class,
                    Insight.class,
                    Interaction.PersonalData.class,
                    InteractionPolicy.OfPublication.class,
                    InteractiveFormat.class,
                    Issue.class,
                    IssueDates.Delays.class,
                    IssueProgress.class,
                    KeyMessages.class,
                    KindRating.class,
                    LegalHold.class,
                    LegalNotice.Posting.class,
                    LegalNotice.class,
                    LineStanding.class,
                    LogoRule.class,
                    MandatoryMention.class,
                    MeasurementFile.class,
                    MediaFile.class,
                    MediaUse.class,
                    Mission.class,
                    MissionBoard.Entry.class,
                    MissionBoard.class,
                    ModerationCase.class,
                    ModerationCharter.class,
                    ModerationDecision.class,
                    ModerationDraft.class,
                    ModerationNotice.class,
                    ModerationRegister.class,
                    ModerationStatistics.class,
                    MonthChannelCount.class,
                    Observation.class,
                    Opening.class,
                    OpeningHours.class,
                    Outlier.class,
                    OwedCommunication.class,
                    PageStanding.class,
                    ParticipationProcess.class,
                    ParticipationRules.class,
                    PlanProgress.class,
                    PressEnquiries.class,
                    PressEnquiry.class,
                    PressInvitation.class,
                    PressKit.class,
                    PressRelease.class,
                    ProofOfPublication.class,
                    ProtocolOrder.class,
                    ProtocolRank.class,
                    Provider.class,
                    ReferenceNumber.class,
                    ReferencePattern.class,
                    ReplyRules.class,
                    Report.class,
                    RequestForm.class,
                    RequestGrid.class,
                    Resolution.class,
                    ResponseTimes.class,
                    RetroPlanning.class,
                    RightOfReply.class,
                    RoomPlan.class,
                    RoutedOfficer.class,
                    Scorecard.class,
                    SectorAssignment.class,
                    Segment.class,
                    SentMessage.class,
                    ServiceSheet.class,
                    SituationLog.class,
                    SponsoredPost.class,
                    SponsorshipRule.class,
                    StaleItem.class,
                    SupportProfile.class,
                    Target.class,
                    TextEquivalent.class,
                    TransparencyReport.class,
                    TransparencyTotals.class,
                    Trend.class,
                    Typeface.class,
                    UnsubscribeLink.class,
                    UseRule.class,
                    VisualIdentity.class,
                    VisualUse.class,
                    Workload.class)
            .build();

    private JsonContract() {}

    /**
     * Returns the documents with all that can be asked of them.
     *
     * @return the documents of comms-core
     */
    public static JsonDocuments core() {
        return CORE;
    }

    /**
     * Returns the documents.
     *
     * @return their types by what they are called, such as {@code room-plan}; unmodifiable
     */
    public static Map<String, Class<?>> documents() {
        return CORE.documents();
    }

    /**
     * Returns the codec of a type, made once.
     *
     * @param type the type of a document, or of something in one
     * @param <T> the type
     * @return the codec
     * @throws IllegalArgumentException if some of the type has no exact form in JSON; names the component
     */
    public static <T> JsonCodec<T> codec(Class<T> type) {
        return CORE.codec(type);
    }

    /**
     * Returns the schema of a document.
     *
     * @param name what it is called, such as {@code budget}
     * @return the JSON Schema, whole in itself; or nothing where no document is called so
     */
    public static Optional<String> schema(String name) {
        return CORE.schema(name);
    }

    /**
     * Returns the declarations of all documents for TypeScript.
     *
     * @return the text of {@code comms-core.d.ts}, with French and English beside each declaration where there are words
     */
    public static String typeScript() {
        return CORE.typeScript();
    }

    /**
     * Returns what people read for constants, rules of findings, checks and codes of exceptions.
     *
     * @return JSON, as {@link JsonDocuments#labels()} returns it
     */
    public static String labels() {
        return CORE.labels();
    }

    /**
     * Returns what people read for a constant, a rule, a check or a code.
     *
     * @param section the name of the type, such as {@code Severity}; or {@code ruleId} for the rules of findings, {@code check}
     *     for the checks of a review, {@code code} for exceptions
     * @param constant the constant as it is written, such as {@code blocking}; or the code, such as {@code NEU-01}
     * @return the words, or nothing where there are none; a host’s own rules say theirs by {@code RulePack.title}
     */
    public static Optional<Wording> label(String section, String constant) {
        return CORE.label(section, constant);
    }

    /**
     * Returns how the documents write a constant: in lower camel case, whatever the locale. Where a front end needs one
     * beside a document, it is written the same.
     *
     * @param constant the constant of an enumeration, such as {@code TO_VERIFY}
     * @return its name in JSON, such as {@code toVerify}
     */
    public static String nameOf(Enum<?> constant) {
        return JsonNames.of(constant);
    }
}
