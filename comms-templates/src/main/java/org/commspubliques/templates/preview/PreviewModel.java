package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.board.BoardDisplay;
import org.commspubliques.core.board.BoardGrid;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.internal.name.LanguageNames;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.sms.SmsSegments;

/** Puts together what the template of a preview prints. */
final class PreviewModel {

    static final ImmutableSet<String> TEMPLATES = templates();

    private static final ImmutableSet<SectionRole> LEAD =
            Sets.immutableEnumSet(SectionRole.TITLE, SectionRole.STANDFIRST);

    private final Communication communication;
    private final Variant variant;
    private final Channel channel;
    private final PreviewOptions options;
    private final Locale reader;

    /** The language of the words that belong to the text itself, such as « Communiqué de presse ». */
    private final Locale language;

    PreviewModel(Communication communication, Variant variant, Channel channel, PreviewOptions options) {
        this.communication = communication;
        this.variant = variant;
        this.channel = channel;
        this.options = options;
        this.reader = options.reader();
        this.language = Locale.forLanguageTag(variant.id().language());
    }

    private static ImmutableSet<String> templates() {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        names.add("website", "mail", "sms", "board", "poster", "press", "internal", "voice");
        Arrays.stream(SocialNetwork.values()).map(SocialNetwork::template).forEach(names::add);
        return names.build();
    }

    /** The template of a channel: that of its network, else that of its kind. */
    static String template(Channel channel) {
        return switch (channel.kind()) {
            case WEBSITE, INTRANET, LETTER, BULLETIN, INTERNAL_JOURNAL, PARTICIPATION, EVENT -> "website";
            case SOCIAL, VIDEO, MESSAGING, PUSH, ALERT ->
                SocialNetwork.of(channel.id()).template();
            case VOICE -> "voice";
            case EMAIL -> "mail";
            case SMS -> "sms";
            case DISPLAY_BOARD -> "board";
            case POSTER, NOTICE_BOARD -> "poster";
            case PRESS -> "press";
            case INTERNAL -> "internal";
        };
    }

    Map<String, Object> model() {
        List<ChannelRule> rules = MeasureView.rules(channel, communication.plannedAt(variant.id()), options.zone());
        Map<String, Object> model = PageFrame.model(
                options, Labels.of("preview", reader) + " · " + channel.label().in(reader), communication.title());
        model.put("language", variant.id().language());
        model.put("measures", MeasureView.of(channel, rules, variant, reader));
        model.put("media", MediaView.of(variant.media()));
        planned(reader).ifPresent(date -> model.put("date", date));
        ImmutableList.Builder<Detail> facts = ImmutableList.builder();
        facts.addAll(facts());
        switch (channel.kind()) {
            case WEBSITE, INTRANET, LETTER, BULLETIN, INTERNAL_JOURNAL, PARTICIPATION, EVENT -> addArticle(model);
            case SOCIAL, VIDEO, MESSAGING, PUSH, ALERT -> facts.addAll(addPost(model));
            case VOICE -> facts.addAll(addVoice(model));
            case EMAIL -> facts.addAll(addMail(model));
            case SMS -> facts.addAll(addSms(model));
            case DISPLAY_BOARD -> facts.addAll(addBoard(model, rules));
            case POSTER, NOTICE_BOARD -> facts.addAll(addPoster(model));
            case PRESS -> addPress(model);
            case INTERNAL -> addMemo(model);
        }
        model.put("facts", facts.build());
        return model;
    }

    private List<Detail> facts() {
        return List.of(
                new Detail(Labels.of("channel", reader), channel.label().in(reader)),
                new Detail(
                        Labels.of("language", reader),
                        LanguageNames.of(variant.id().language()).in(reader)),
                new Detail(
                        Labels.of("planned", reader), planned(reader).orElseGet(() -> Labels.of("notPlanned", reader))),
                new Detail(
                        Labels.of("seal", reader),
                        communication.seal(variant.id()).abbreviated()));
    }

    private Optional<String> planned(Locale words) {
        return communication.plannedAt(variant.id()).map(instant -> Labels.dateAndHour(instant, options.zone(), words));
    }

    /** The image stands between the beginning of an article, or of a message, and its text. */
    private void addArticle(Map<String, Object> model) {
        List<SectionView> sections = SectionView.of(variant.sections(), language);
        int lead = 0;
        while (lead < sections.size()
                && LEAD.contains(variant.sections().get(lead).role())) {
            lead++;
        }
        model.put("lead", sections.subList(0, lead));
        model.put("sections", sections.subList(lead, sections.size()));
    }

    private List<Detail> addPost(Map<String, Object> model) {
        SocialView post = SocialView.of(variant, options);
        model.put("post", post);
        return post.account(reader)
                .map(account -> List.of(new Detail(Labels.of("account", reader), account)))
                .orElseGet(List::of);
    }

    /** For whom the variant may be meant: a note inside the town hall is not for the press, whatever else is sent to it. */
    private ImmutableSet<Audience> audiences() {
        return communication.audiences().stream()
                .filter(audience -> audience.scope().isReachedBy(channel.reach()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private List<Detail> addMail(Map<String, Object> model) {
        MailView mail = MailView.of(variant, audiences(), options);
        model.put("mail", mail);
        addArticle(model);
        return List.of(mail.subjectLength(reader));
    }

    private List<Detail> addSms(Map<String, Object> model) {
        SmsSegments segments = SmsSegments.of(variant.text());
        SmsView sms = SmsView.of(segments, options.smsPrice(), reader);
        model.put("sms", sms);
        ImmutableList.Builder<Detail> details = ImmutableList.builder();
        details.add(
                new Detail(Labels.of("encoding", reader), SmsView.encoding(segments, reader)),
                new Detail(Labels.of("units", reader), SmsView.size(segments, reader)),
                new Detail(
                        Labels.of("billed", reader),
                        String.valueOf(segments.parts().size())),
                new Detail(Labels.of("roomLeft", reader), SmsView.characters(segments.remaining(), reader)));
        if (sms.price() != null) {
            details.add(new Detail(Labels.of("price", reader), sms.price().now()));
            details.add(new Detail(Labels.of("priceBasis", reader), sms.price().basis()));
        }
        return details.build();
    }

    private List<Detail> addVoice(Map<String, Object> model) {
        VoiceView voice = VoiceView.of(variant, options.pronunciations(), reader);
        model.put("voice", voice);
        return List.of(new Detail(Labels.of("voiceTime", reader), voice.time()));
    }

    private List<Detail> addBoard(Map<String, Object> model, List<ChannelRule> rules) {
        Optional<BoardDisplay> display = options.board(channel.id()).map(device -> device.show(variant.text()));
        BoardGrid grid = display.map(shown -> shown.device().grid()).orElseGet(() -> grid(rules));
        BoardView board =
                display.map(shown -> BoardView.of(shown, reader)).orElseGet(() -> BoardView.of(variant.text(), grid));
        model.put("board", board);
        ImmutableList.Builder<Detail> details = ImmutableList.builder();
        details.add(
                new Detail(
                        Labels.of("grid", reader),
                        Wording.of(
                                        grid.rows() + " lignes × " + grid.columns() + " colonnes",
                                        grid.rows() + " rows × " + grid.columns() + " columns")
                                .in(reader)),
                new Detail(
                        Labels.of("screens", reader),
                        board.count()
                                + display.map(shown -> " / " + shown.device().screens())
                                        .orElse("")));
        display.ifPresent(shown -> details.add(new Detail(
                Labels.of("boardTime", reader),
                BoardView.seconds(shown.seconds()).in(reader))));
        return details.build();
    }

    private BoardGrid grid(List<ChannelRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.grid().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no rule of channel " + channel.id() + " says how many rows and columns its board has"));
    }

    private List<Detail> addPoster(Map<String, Object> model) {
        model.put("poster", PosterView.of(variant, language));
        return List.of(new Detail(Labels.of("sheet", reader), "A4, 210 × 297 mm"));
    }

    private void addPress(Map<String, Object> model) {
        model.put("press", PressView.of(variant, planned(language), communication.embargo(), options, language));
        model.put("sections", SectionView.of(PressView.sections(variant, false), language));
        model.put(
                "blocks",
                PressView.sections(variant, true).stream()
                        .flatMap(section -> TextBlock.of(section.text()).stream())
                        .toList());
    }

    private void addMemo(Map<String, Object> model) {
        model.put("sections", SectionView.of(variant.sections(), language));
        model.put("memo", MemoView.of(communication, audiences(), options.issuer(), planned(language), language));
    }
}
