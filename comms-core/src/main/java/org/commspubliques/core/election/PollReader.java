package org.commspubliques.core.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.language.Wording;

/** Reads the JSON of electoral calendars. What {@link Poll} would refuse is refused here first, with its place. */
final class PollReader {

    /** The fields that say the first day of a window before the first round. */
    private static final ImmutableMap<String, WindowKind> OPENINGS = ImmutableMap.of(
            "promotionBanFrom", WindowKind.PROMOTION_BAN,
            "advertisingBanFrom", WindowKind.ADVERTISING_BAN,
            "accountsFrom", WindowKind.CAMPAIGN_ACCOUNTS,
            "onlineTransparencyFrom", WindowKind.ONLINE_TRANSPARENCY,
            "officialCampaignFrom", WindowKind.OFFICIAL_CAMPAIGN,
            "reserveFrom", WindowKind.RESERVE);

    /** What cannot be said as long as only the month is fixed. */
    private static final ImmutableList<String> DEPENDING_ON_THE_DAY =
            ImmutableList.of("round1", "round2", "officialCampaignFrom", "campaignRound2From", "silenceFrom");

    private PollReader() {}

    /**
     * What a file says.
     *
     * @param polls the polls by id
     * @param missing the polls it does not have
     */
    record Contents(ImmutableMap<String, Poll> polls, ImmutableList<MissingPoll> missing) {}

    static Contents read(JsonDocument document) {
        JsonObject file = document.root().object();
        Map<String, Poll> polls = new LinkedHashMap<>();
        for (JsonElement item : file.required("polls").items()) {
            Poll poll = poll(item.object());
            if (polls.putIfAbsent(poll.id(), poll) != null) {
                throw item.problem(Wording.of(
                        "l’identifiant « " + poll.id() + " » est déjà pris dans ce fichier",
                        "the id '" + poll.id() + "' is already used in this file"));
            }
        }
        ImmutableList.Builder<MissingPoll> missing = ImmutableList.builder();
        for (JsonElement item : file.list("missing")) {
            missing.add(missing(item.object()));
        }
        file.end();
        return new Contents(ImmutableMap.copyOf(polls), missing.build());
    }

    private static MissingPoll missing(JsonObject fields) {
        MissingPoll missing = new MissingPoll(
                notEmpty(fields.required("kinds")).choices(PollKind.class),
                fields.wording(),
                fields.required("from").date(),
                SourceReader.territories(notEmpty(fields.required("territories"))),
                SourceReader.read(fields.required("source")));
        fields.end();
        return missing;
    }

    private static Poll poll(JsonObject fields) {
        String id = fields.required("id").text();
        Wording label = fields.wording();
        Optional<JsonElement> month = fields.optional("month");
        LocalDate roundOne = month.isPresent()
                ? month.get().lastDayOfMonth()
                : fields.required("round1").date();
        Poll.Builder poll = Poll.builder(id, label, roundOne, SourceReader.read(fields.required("source")))
                .kinds(notEmpty(fields.required("kinds")).choices(PollKind.class))
                .territories(SourceReader.territories(notEmpty(fields.required("territories"))))
                .legalReferences(fields.required("references").texts());
        if (month.isPresent()) {
            poll.dayNotFixed();
            for (String field : DEPENDING_ON_THE_DAY) {
                Optional<JsonElement> beside = fields.optional(field);
                if (beside.isPresent()) {
                    throw besideMonth(beside.get());
                }
            }
        }
        Optional<JsonElement> second = fields.optional("round2");
        Optional<LocalDate> roundTwo =
                second.isPresent() ? Optional.of(after(roundOne, second.get())) : Optional.empty();
        if (roundTwo.isPresent()) {
            poll.roundTwo(roundTwo.get());
        }
        Optional<JsonElement> part = fields.optional("part");
        if (part.isPresent()) {
            poll.part(part(part.get().object()));
        }
        Optional<JsonElement> authorities = fields.optional("authorities");
        if (authorities.isPresent()) {
            poll.authorities(notEmpty(authorities.get()).choices(AuthorityKind.class));
        }
        boolean general = fields.truth("general", true);
        if (!general) {
            poll.byElection();
        }
        for (Map.Entry<String, WindowKind> opening : OPENINGS.entrySet()) {
            Optional<JsonElement> day = fields.optional(opening.getKey());
            if (day.isPresent()) {
                WindowKind kind = opening.getValue();
                poll.opening(kind, before(roundOne, admitted(kind, general, day.get())));
            }
        }
        Optional<JsonElement> eves = fields.optional("silenceFrom");
        if (eves.isPresent()) {
            silence(poll, roundOne, roundTwo, eves.get());
        }
        Optional<JsonElement> campaign = fields.optional("campaignRound2From");
        if (campaign.isPresent()) {
            poll.openingBeforeRoundTwo(WindowKind.OFFICIAL_CAMPAIGN, between(roundOne, roundTwo, campaign.get()));
        }
        fields.end();
        return poll.build();
    }

    private static void silence(Poll.Builder poll, LocalDate roundOne, Optional<LocalDate> roundTwo, JsonElement eves) {
        List<JsonElement> days = notEmpty(eves).items();
        poll.opening(WindowKind.SILENCE, before(roundOne, days.get(0)));
        if (days.size() > 1) {
            poll.openingBeforeRoundTwo(WindowKind.SILENCE, between(roundOne, roundTwo, days.get(1)));
        }
        if (days.size() > 2) {
            throw eves.problem(
                    Wording.of("au plus une date par tour est attendue", "at most one date a round is expected"));
        }
    }

    private static JsonElement admitted(WindowKind kind, boolean general, JsonElement day) {
        if (!general && WindowOpenings.isForGeneralElectionsOnly(kind)) {
            throw day.problem(Wording.of(
                    "une élection partielle (« general » : false) n’ouvre pas cette période ; retirez le champ",
                    "a by-election ('general': false) does not open this window; remove the field"));
        }
        return day;
    }

    private static JsonElement notEmpty(JsonElement list) {
        if (list.items().isEmpty()) {
            throw list.problem(Wording.of("au moins un élément est attendu", "at least one element is expected"));
        }
        return list;
    }

    private static PollPart part(JsonObject fields) {
        PollPart part = new PollPart(fields.required("id").text(), fields.wording());
        fields.end();
        return part;
    }

    private static DataFormatException besideMonth(JsonElement element) {
        return element.problem(Wording.of(
                "ce champ suppose un jour fixé (« round1 ») ; « month » dit que seul le mois l’est",
                "this field supposes a day that is fixed ('round1'); 'month' says that only the month is"));
    }

    private static LocalDate after(LocalDate roundOne, JsonElement element) {
        LocalDate day = element.date();
        if (!day.isAfter(roundOne)) {
            throw element.problem(Wording.of(
                    "une date après le premier tour (" + roundOne + ") est attendue",
                    "a date after the first round (" + roundOne + ") is expected"));
        }
        return day;
    }

    private static LocalDate before(LocalDate roundOne, JsonElement element) {
        LocalDate day = element.date();
        if (!day.isBefore(roundOne)) {
            throw element.problem(Wording.of(
                    "une date avant le premier tour (" + roundOne + ") est attendue",
                    "a date before the first round (" + roundOne + ") is expected"));
        }
        return day;
    }

    private static LocalDate between(LocalDate roundOne, Optional<LocalDate> roundTwo, JsonElement element) {
        LocalDate day = element.date();
        if (roundTwo.isEmpty() || !day.isAfter(roundOne) || !day.isBefore(roundTwo.get())) {
            throw element.problem(Wording.of(
                    "une date entre les deux tours (« round1 » et « round2 ») est attendue",
                    "a date between the two rounds ('round1' and 'round2') is expected"));
        }
        return day;
    }
}
