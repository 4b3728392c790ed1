package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.BoardGrid;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.SmsSegments;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** Puts together what the template of a preview prints. */
final class PreviewModel {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

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

    static String template(ChannelKind kind) {
        return switch (kind) {
            case WEBSITE -> "website";
            case SOCIAL -> "social";
            case SMS -> "sms";
            case DISPLAY_BOARD -> "board";
            case PRESS -> "press";
            case INTERNAL -> "internal";
        };
    }

    Map<String, Object> model() {
        List<ChannelRule> rules = MeasureView.rules(channel, communication.plannedAt(variant.id()), options.zone());
        Map<String, Object> model = PageFrame.model(
                options, Labels.of("preview", reader) + " · " + channel.label().in(reader), communication.title());
        model.put("language", variant.id().language());
        model.put("measures", MeasureView.of(rules, variant, reader));
        model.put("media", MediaView.of(variant.media()));
        planned(reader).ifPresent(date -> model.put("date", date));
        ImmutableList.Builder<Detail> facts = ImmutableList.builder();
        facts.addAll(facts());
        switch (channel.kind()) {
            case WEBSITE -> addArticle(model);
            case SOCIAL -> addSocial(model);
            case SMS -> facts.addAll(addSms(model));
            case DISPLAY_BOARD -> facts.addAll(addBoard(model, rules));
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
                        Labels.languageName(variant.id().language(), reader)),
                new Detail(
                        Labels.of("planned", reader), planned(reader).orElseGet(() -> Labels.of("notPlanned", reader))),
                new Detail(
                        Labels.of("seal", reader),
                        communication.seal(variant.id()).abbreviated()));
    }

    private Optional<String> planned(Locale words) {
        return communication.plannedAt(variant.id()).map(instant -> Labels.dateAndHour(instant, options.zone(), words));
    }

    /** The image stands between the beginning of an article and its text. */
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

    private void addSocial(Map<String, Object> model) {
        model.put("text", variant.text());
        model.put("initials", initials(options.issuer()));
    }

    /** The first letters of the first and the last word, as networks draw who has no picture. */
    private static String initials(String name) {
        List<String> words =
                WORD.matcher(name).results().map(MatchResult::group).toList();
        if (words.isEmpty()) {
            return "";
        }
        String last = words.size() == 1 ? "" : initial(words.get(words.size() - 1));
        return initial(words.get(0)) + last;
    }

    private static String initial(String word) {
        return Character.toString(Character.toTitleCase(word.codePointAt(0)));
    }

    private List<Detail> addSms(Map<String, Object> model) {
        SmsSegments segments = SmsSegments.of(variant.text());
        model.put("sms", SmsView.of(segments, reader));
        return List.of(
                new Detail(
                        Labels.of("encoding", reader),
                        segments.encoding().label().in(reader)),
                new Detail(Labels.of("units", reader), segments.used() + " " + SmsView.unit(segments, reader)),
                new Detail(
                        Labels.of("billed", reader),
                        String.valueOf(segments.parts().size())));
    }

    private List<Detail> addBoard(Map<String, Object> model, List<ChannelRule> rules) {
        BoardGrid grid = rules.stream()
                .flatMap(rule -> rule.grid().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no rule of channel " + channel.id() + " says how many rows and columns its board has"));
        BoardView board = BoardView.of(variant.text(), grid);
        model.put("board", board);
        return List.of(
                new Detail(
                        Labels.of("grid", reader),
                        Wording.of(
                                        grid.rows() + " lignes × " + grid.columns() + " colonnes",
                                        grid.rows() + " rows × " + grid.columns() + " columns")
                                .in(reader)),
                new Detail(Labels.of("screens", reader), String.valueOf(board.count())));
    }

    private void addPress(Map<String, Object> model) {
        List<Section> contacts = sections(true);
        model.put("sections", SectionView.of(sections(false), language));
        model.put(
                "press",
                new Press(
                        Labels.of("release", language),
                        planned(language).orElse(null),
                        communication
                                .embargo()
                                .map(embargo -> Labels.of("embargo", language) + " "
                                        + Labels.dateAndHour(embargo.until(), options.zone(), language))
                                .orElse(null),
                        Labels.of("immediate", language),
                        Labels.of("pressContact", language),
                        !contacts.isEmpty()));
        model.put(
                "blocks",
                contacts.stream()
                        .flatMap(section -> TextBlock.of(section.text()).stream())
                        .toList());
    }

    private List<Section> sections(boolean contacts) {
        return variant.sections().stream()
                .filter(section -> (section.role() == SectionRole.CONTACT) == contacts)
                .toList();
    }

    /**
     * What a press release says besides its text.
     *
     * @param title what it is
     * @param date when it goes out
     * @param embargo until when it must not be made public
     * @param immediate what it says instead where it may
     * @param contactTitle what stands over the contact
     * @param contact whether there is one
     */
    record Press(
            String title,
            @Nullable String date,
            @Nullable String embargo,
            String immediate,
            String contactTitle,
            boolean contact) {}

    private void addMemo(Map<String, Object> model) {
        model.put("sections", SectionView.of(variant.sections(), language));
        ImmutableList.Builder<Detail> lines = ImmutableList.builder();
        lines.add(new Detail(Labels.of("from", language), options.issuer()));
        if (!communication.audiences().isEmpty()) {
            String audiences = communication.audiences().stream()
                    .map(audience -> audience.name().in(language))
                    .collect(Collectors.joining(", "));
            lines.add(new Detail(Labels.of("to", language), audiences));
        }
        planned(language).ifPresent(date -> lines.add(new Detail(Labels.of("date", language), date)));
        lines.add(new Detail(
                Labels.of("confidentiality", language),
                communication.confidentiality().label().in(language)));
        model.put("memo", new Memo(Labels.of("note", language), lines.build()));
    }

    /**
     * What a note says besides its text.
     *
     * @param title what it is
     * @param lines from whom, to whom, when
     */
    record Memo(String title, List<Detail> lines) {}
}
