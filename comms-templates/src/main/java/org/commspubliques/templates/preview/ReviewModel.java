package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.finding.SuppressionState;
import org.commspubliques.core.finding.SuppressionStatus;
import org.commspubliques.core.internal.name.LanguageNames;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/** Puts together what the template of a report prints. */
final class ReviewModel {

    private final Report report;
    private final Communication communication;
    private final ChannelCatalog channels;
    private final PreviewOptions options;
    private final Locale reader;
    private final ImmutableList<Placed> placed;

    ReviewModel(Report report, Communication communication, ChannelCatalog channels, PreviewOptions options) {
        this.report = report;
        this.communication = communication;
        this.channels = channels;
        this.options = options;
        this.reader = options.reader();
        this.placed = place(report.findings());
    }

    /**
     * A finding with its number and its place.
     *
     * @param number the number on the page, from 1 in the order of the report
     * @param finding the finding
     * @param place where it is shown
     * @param status whether somebody has set it aside
     */
    private record Placed(int number, Finding finding, Place place, SuppressionStatus status) {

        boolean counts() {
            return status.state().counts();
        }

        MarkedText.Span span() {
            return new MarkedText.Span(
                    number, finding.locus().start(), finding.locus().end(), finding.severity());
        }
    }

    /**
     * A variant with its findings.
     *
     * @param name what it is called
     * @param language the language of its texts
     * @param counts how many findings it has
     * @param whole those about all of it
     * @param texts its texts
     * @param findings those marked in its texts
     * @param aside those set aside
     */
    record VariantView(
            String name,
            String language,
            Counts counts,
            List<FindingView> whole,
            List<TextView> texts,
            List<FindingView> findings,
            AsideView aside) {}

    /**
     * The findings that were set aside.
     *
     * @param title how many there are
     * @param findings the findings
     */
    record AsideView(String title, List<FindingView> findings) {}

    /**
     * A text with its marks.
     *
     * @param role what it is
     * @param pieces its pieces
     */
    record TextView(String role, List<MarkedText.Piece> pieces) {}

    private ImmutableList<Placed> place(List<Finding> findings) {
        ImmutableList.Builder<Placed> found = ImmutableList.builder();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            found.add(new Placed(i + 1, finding, Place.of(communication, finding.locus()), report.status(finding)));
        }
        return found.build();
    }

    Map<String, Object> model() {
        Map<String, Object> model = PageFrame.model(options, Labels.of("review", reader), communication.title());
        model.put("verdict", Labels.of(verdict(), reader));
        model.put("verdictStyle", verdictStyle());
        model.put("counts", counts(placed));
        model.put("general", views(one -> one.place().variant() == Place.NOWHERE && one.counts()));
        model.put("aside", aside(Place.NOWHERE));
        ImmutableList.Builder<VariantView> variants = ImmutableList.builder();
        for (int i = 0; i < communication.variants().size(); i++) {
            variants.add(variant(i));
        }
        model.put("variants", variants.build());
        model.put("checks", checks());
        return model;
    }

    /** What the checks look at, in the order of their ids, which keeps a subject together; a host’s own by its id. */
    private ImmutableList<String> checks() {
        return report.checks().stream()
                .sorted()
                .map(check -> JsonContract.label("check", check)
                        .map(label -> label.in(reader))
                        .orElse(check))
                .collect(ImmutableList.toImmutableList());
    }

    private String verdict() {
        if (report.isBlocking()) {
            return "blocked";
        }
        return !report.open().isEmpty() ? "toReread" : report.checks().isEmpty() ? "noCheck" : "clear";
    }

    private String verdictStyle() {
        return report.worst()
                .map(FindingView.Grade::style)
                .orElse(report.checks().isEmpty() ? "void" : "ok");
    }

    private VariantView variant(int index) {
        Variant variant = communication.variants().get(index);
        List<Placed> here =
                placed.stream().filter(one -> one.place().variant() == index).collect(ImmutableList.toImmutableList());
        return new VariantView(
                name(variant),
                variant.id().language(),
                counts(here),
                views(one -> one.place().variant() == index && !one.place().marked() && one.counts()),
                texts(variant, here),
                views(one -> one.place().variant() == index && one.place().marked() && one.counts()),
                aside(index));
    }

    private Counts counts(List<Placed> here) {
        List<Finding> open =
                here.stream().filter(Placed::counts).map(Placed::finding).toList();
        return Counts.of(open, here.size() - open.size(), reader);
    }

    private AsideView aside(int variant) {
        List<FindingView> findings = views(one -> one.place().variant() == variant && !one.counts());
        return new AsideView(
                Labels.count(
                        findings.size(),
                        Wording.of("constat écarté", "finding set aside"),
                        Wording.of("constats écartés", "findings set aside"),
                        reader),
                findings);
    }

    private String name(Variant variant) {
        String channel = channels.find(variant.channel())
                .map(known -> known.label().in(reader))
                .orElseGet(() -> variant.channel().value());
        return channel + " · " + LanguageNames.of(variant.id().language()).in(reader);
    }

    private List<TextView> texts(Variant variant, List<Placed> here) {
        ImmutableList.Builder<TextView> texts = ImmutableList.builder();
        for (int i = 0; i < variant.sections().size(); i++) {
            int index = i;
            Section section = variant.sections().get(i);
            List<MarkedText.Span> spans = here.stream()
                    .filter(one ->
                            one.counts() && one.place().marked() && one.place().section() == index)
                    .map(Placed::span)
                    .toList();
            texts.add(new TextView(
                    SectionView.capitalised(section.role(), reader), MarkedText.of(section.text(), spans)));
        }
        return texts.build();
    }

    private List<FindingView> views(Predicate<Placed> chosen) {
        return placed.stream().filter(chosen).map(this::view).collect(ImmutableList.toImmutableList());
    }

    private FindingView view(Placed one) {
        boolean marked = one.place().marked() && one.counts();
        return new FindingView(
                one.number(),
                FindingView.Grade.of(one.finding().severity(), reader),
                one.finding().ruleId(),
                one.finding().category().label().in(reader),
                Labels.bound(one.finding().message(), reader),
                one.finding().excerpt(),
                language(one),
                marked,
                marked ? null : where(one.place()),
                decision(one.status()),
                one.finding().severity() == Severity.BLOCKING && !one.finding().derogable(),
                related(one.finding()),
                FindingDetails.of(one.finding(), reader));
    }

    /** Who set it aside, when, until when and why. */
    private @Nullable String decision(SuppressionStatus status) {
        if (status.state() == SuppressionState.NONE) {
            return null;
        }
        StringBuilder said =
                new StringBuilder(Labels.capitalised(status.state().label().in(reader)));
        status.author()
                .ifPresent(person -> said.append(" (")
                        .append(Labels.of("decidedBy", reader))
                        .append(' ')
                        .append(person.value()));
        status.instant()
                .map(instant -> LocalDate.ofInstant(instant, options.zone()))
                .ifPresent(day -> said.append(", ").append(DateWording.dayMonthAndYear(day, reader)));
        status.lastDay()
                .ifPresent(day -> said.append(", ")
                        .append(Labels.of("until", reader))
                        .append(' ')
                        .append(DateWording.dayMonthAndYear(day, reader)));
        if (status.author().isPresent()) {
            said.append(')').append(Labels.of("colon", reader)).append(status.reason());
        }
        return said.toString();
    }

    private List<FindingView.RelatedView> related(Finding finding) {
        return finding.related().stream()
                .map(locus -> {
                    Place place = Place.of(communication, locus);
                    String role = where(new Place(place.variant(), place.section(), place.medium(), false));
                    return new FindingView.RelatedView(
                            role == null ? locus.pointer() : role, place.marked() ? words(place, locus) : null);
                })
                .collect(ImmutableList.toImmutableList());
    }

    private String words(Place place, Locus locus) {
        String text = communication
                .variants()
                .get(place.variant())
                .sections()
                .get(place.section())
                .text();
        return MarkedText.words(text, locus.start(), locus.end());
    }

    private String language(Placed one) {
        return one.place().variant() == Place.NOWHERE
                ? Labels.language(reader)
                : communication.variants().get(one.place().variant()).id().language();
    }

    private @Nullable String where(Place place) {
        if (place.marked()) {
            return null;
        }
        if (place.section() != Place.NOWHERE) {
            Variant variant = communication.variants().get(place.variant());
            return variant.sections().get(place.section()).role().label().in(reader);
        }
        return place.medium() == Place.NOWHERE ? null : Labels.of("medium", reader) + " " + (place.medium() + 1);
    }
}
