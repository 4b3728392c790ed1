package org.commspubliques.templates.transparency;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.OverriddenRule;
import org.commspubliques.core.lifecycle.PublishedChange;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.core.transparency.CampaignCostLine;
import org.commspubliques.core.transparency.ChangeLine;
import org.commspubliques.core.transparency.CostLine;
import org.commspubliques.core.transparency.MonthChannelCount;
import org.commspubliques.core.transparency.PublicationLine;
import org.commspubliques.core.transparency.TransparencyReport;
import org.commspubliques.core.transparency.TransparencyTotals;
import org.commspubliques.templates.RenderLimits;
import org.commspubliques.templates.Template;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.preview.PageStyle;
import org.jspecify.annotations.Nullable;

/**
 * Page d’un rapport de transparence: totals, what was corrected and withdrawn, counts by month and channel, every publication
 * with the offices that released it, and costs; one HTML page that needs nothing else, for screens and for print. Immutable
 * and thread-safe.
 */
public final class TransparencyPage {

    /** A year of a region fits, with one line for each publication. */
    private static final RenderLimits LIMITS = RenderLimits.builder()
            .outputCharacters(256_000_000)
            .iterations(16_000_000)
            .tags(160_000_000)
            .build();

    private static final Template TEMPLATE = template();

    private static final ImmutableMap<String, Wording> LABELS = ImmutableMap.<String, Wording>builder()
            .put("kicker", Wording.of("Rapport de transparence", "Transparency report"))
            .put("skip", Wording.of("Aller au contenu", "Skip to content"))
            .put("figures", Wording.of("En chiffres", "In figures"))
            .put("changes", Wording.of("Rectifications et retraits", "Corrections and withdrawals"))
            .put("counts", Wording.of("Par mois et par canal", "By month and channel"))
            .put("publications", Wording.of("Ce qui a été diffusé", "What was published"))
            .put("costs", Wording.of("Ce que cela a coûté", "What it cost"))
            .put(
                    "costNote",
                    Wording.of(
                            "Coût total de chaque action diffusée dans la période, engagé ou payé, quel que soit le jour "
                                    + "de la commande. Ce qui sert à toute une campagne est au nom de la campagne, une seule "
                                    + "fois. Les devises ne sont jamais additionnées.",
                            "Full cost of each action published in the period, committed or paid, whatever the day of "
                                    + "the order. What serves a whole campaign is under the name of the campaign, once. "
                                    + "Currencies are never added together."))
            .put("none", Wording.of("Aucune dans la période.", "None in the period."))
            .put("noCost", Wording.of("Aucune dépense pour ces actions.", "No expense for these actions."))
            .put("month", Wording.of("Mois", "Month"))
            .put("channel", Wording.of("Canal", "Channel"))
            .put("published", Wording.of("Diffusé", "Published"))
            .put("corrected", Wording.of("Rectifié", "Corrected"))
            .put("withdrawn", Wording.of("Retiré", "Withdrawn"))
            .put("when", Wording.of("Quand", "When"))
            .put("what", Wording.of("Quoi", "What"))
            .put("whom", Wording.of("Validé par", "Released by"))
            .put("noOffice", Wording.of("aucune validation au registre", "no release on record"))
            .put("urgent", Wording.of("urgence", "urgent"))
            .put("override", Wording.of("dérogation", "override"))
            .put("by", Wording.of("rectifié par", "corrected by"))
            .put("first", Wording.of("diffusé le", "published on"))
            .put("amount", Wording.of("Coût", "Cost"))
            .put("total", Wording.of("Total", "Total"))
            .put(
                    "privacy",
                    Wording.of(
                            "Ce rapport nomme des fonctions, jamais des personnes.",
                            "This report names offices, never persons."))
            .buildOrThrow();

    private final ReportWords words;
    private final Locale reader;
    private final @Nullable String notice;

    private TransparencyPage(ReportWords words, Locale reader, @Nullable String notice) {
        this.words = words;
        this.reader = reader;
        this.notice = notice;
    }

    /**
     * Returns the page of a report.
     *
     * @param report the report
     * @param channels what channels are called; one that is not there is called by its identifier
     * @param reader in which language
     * @return the page
     */
    public static TransparencyPage of(TransparencyReport report, ChannelCatalog channels, Locale reader) {
        return new TransparencyPage(new ReportWords(report, channels, reader), reader, null);
    }

    /**
     * Returns this page with a warning over the whole of it, such as that it is an example.
     *
     * @param text what it says
     * @return the page
     */
    public TransparencyPage withNotice(String text) {
        return new TransparencyPage(words, reader, Objects.requireNonNull(text, "text"));
    }

    private static Template template() {
        TemplateEngine.Builder engine =
                TemplateEngine.builder().filters(Filters.none()).limits(LIMITS);
        PageStyle.partials().forEach(engine::partial);
        try (InputStream in = TransparencyPage.class.getResourceAsStream("report.mustache.html")) {
            String text = new String(
                    Objects.requireNonNull(in, "report.mustache.html").readAllBytes(), StandardCharsets.UTF_8);
            return engine.build().parse("report", text, OutputFormat.HTML);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /**
     * Draws the page.
     *
     * @return a whole HTML page
     */
    public String html() {
        return TEMPLATE.render(model(), reader);
    }

    private Map<String, Object> model() {
        TransparencyReport report = words.report();
        Map<String, Object> model = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        LABELS.forEach((name, label) -> labels.put(name, words.of(label)));
        model.put("language", words.language());
        model.put("label", labels);
        model.put("authority", report.authority());
        model.put("heading", heading(report));
        model.put("notice", notice == null ? "" : words.typeset(notice));
        model.put("figures", figures(report.totals()));
        model.put("changes", report.changes().stream().map(this::change).toList());
        model.put("counts", report.counts().stream().map(this::count).toList());
        model.put("publications", publications(report));
        List<Map<String, Object>> costs = Stream.concat(
                        report.costs().stream().map(this::cost),
                        report.campaignCosts().stream().map(this::cost))
                .toList();
        model.put("anyCost", !costs.isEmpty());
        model.put("costs", costs);
        model.put("totals", amounts(report.totals().costs()));
        model.put("left", left(report.notPublic()));
        return model;
    }

    private String heading(TransparencyReport report) {
        YearMonth month = YearMonth.from(report.from());
        if (report.from().equals(month.atDay(1)) && report.to().equals(month.atEndOfMonth())) {
            return words.of(
                    Wording.of("Ce que nous avons publié en " + month(month), "What we published in " + month(month)));
        }
        return words.of(Wording.of(
                "Ce que nous avons publié du "
                        + DateWording.dayMonthAndYear(report.from()).fr() + " au "
                        + DateWording.dayMonthAndYear(report.to()).fr(),
                "What we published from "
                        + DateWording.dayMonthAndYear(report.from()).en() + " to "
                        + DateWording.dayMonthAndYear(report.to()).en()));
    }

    private String month(YearMonth month) {
        return DateWording.month(month.getMonth(), reader) + "\u00A0" + month.getYear();
    }

    private List<Map<String, Object>> figures(TransparencyTotals totals) {
        List<Map<String, Object>> figures = new ArrayList<>();
        figures.add(figure(totals.publications(), "diffusion", "diffusions", "publication", "publications"));
        figures.add(figure(totals.communications(), "action", "actions", "action", "actions"));
        figures.add(figure(totals.corrections(), "rectification", "rectifications", "correction", "corrections"));
        figures.add(figure(totals.withdrawals(), "retrait", "retraits", "withdrawal", "withdrawals"));
        figures.add(figure(totals.urgent(), "diffusée en urgence", "diffusées en urgence", "urgent", "urgent"));
        figures.add(
                figure(totals.overridden(), "avec dérogation", "avec dérogation", "with override", "with override"));
        return figures;
    }

    /** In French zero is singular. */
    private Map<String, Object> figure(int number, String oneFr, String manyFr, String oneEn, String manyEn) {
        return Map.of(
                "number",
                number,
                "label",
                words.of(Wording.of(number < 2 ? oneFr : manyFr, number == 1 ? oneEn : manyEn)));
    }

    private Map<String, Object> change(ChangeLine line) {
        PublishedChange change = line.change();
        return Map.of(
                "kind", words.of(change.kind().label()),
                "tone", change.kind() == PublishedChange.Kind.CORRECTED ? "info" : "warning",
                "title", words.typeset(line.title()),
                "id", line.communication().value(),
                "channel", words.channel(line.variant()),
                "published", moment(line.publishedAt()),
                "at", moment(change.at()),
                "notice", words.typeset(change.notice()),
                "by", change.correctedBy().map(CommunicationId::value).orElse(""));
    }

    private Map<String, Object> count(MonthChannelCount count) {
        return Map.of(
                "month", month(count.month()),
                "channel", words.channel(count.channel()),
                "published", count.publications(),
                "corrected", count.corrections(),
                "withdrawn", count.withdrawals());
    }

    /** What was done about a publication, by what tells it from all others. */
    private record Key(CommunicationId communication, VariantId variant, Instant at) {}

    private List<Map<String, Object>> publications(TransparencyReport report) {
        Map<Key, List<Map<String, Object>>> done = new HashMap<>();
        for (ChangeLine line : report.changes()) {
            done.computeIfAbsent(
                            new Key(line.communication(), line.variant(), line.publishedAt()),
                            first -> new ArrayList<>())
                    .add(Map.of(
                            "kind",
                            words.of(line.change().kind().label()),
                            "tone",
                            line.change().kind() == PublishedChange.Kind.CORRECTED ? "info" : "warning"));
        }
        return report.publications().stream()
                .map(line -> publication(
                        line, done.getOrDefault(new Key(line.communication(), line.variant(), line.at()), List.of())))
                .toList();
    }

    private Map<String, Object> publication(PublicationLine line, List<Map<String, Object>> done) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("at", moment(line.at()));
        model.put("title", words.typeset(line.title()));
        model.put("id", beside(line.title(), line.communication()));
        model.put("channel", words.channel(line.variant()));
        model.put(
                "language",
                line.variant().language().equals("fr") ? "" : line.variant().language());
        model.put("link", line.publicLink().map(Object::toString).orElse(""));
        model.put("offices", words.offices(line));
        model.put("urgent", line.urgent());
        model.put("rules", line.overrides().stream().map(OverriddenRule::rule).toList());
        model.put("done", done);
        return model;
    }

    private Map<String, Object> cost(CostLine line) {
        return Map.of(
                "title", words.typeset(line.title()),
                "id", beside(line.title(), line.communication()),
                "amounts", amounts(line.amounts()));
    }

    private Map<String, Object> cost(CampaignCostLine line) {
        String campaign = words.of(Wording.of("campagne", "campaign"));
        return Map.of(
                "title", words.typeset(line.title()),
                "id", line.title().equals(line.campaign()) ? campaign : campaign + " " + line.campaign(),
                "amounts", amounts(line.amounts()));
    }

    /** What has no title is called by its identifier, which need not be said twice. */
    private static String beside(String title, CommunicationId id) {
        return title.equals(id.value()) ? "" : id.value();
    }

    private List<String> amounts(List<Money> amounts) {
        return amounts.stream().map(amount -> words.of(amount.label())).toList();
    }

    private String left(int notPublic) {
        if (notPublic == 0) {
            return "";
        }
        return words.of(Wording.of(
                notPublic == 1
                        ? "Une diffusion interne n’est pas montrée."
                        : notPublic + " diffusions internes ne sont pas montrées.",
                notPublic == 1
                        ? "One internal publication is not shown."
                        : notPublic + " internal publications are not shown."));
    }

    private String moment(Instant at) {
        return words.of(DateWording.moment(at.atZone(words.report().zone())));
    }
}
