package org.commspubliques.examples.cataloguecanaux;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.channel.RuleConflict;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.preview.PageStyle;
import org.commspubliques.templates.typography.Typography;

/** The catalogue on one page. */
final class CataloguePage {

    private final ChannelCatalog catalog;
    private final LocalDate day;
    private final Locale reader;

    CataloguePage(ChannelCatalog catalog, LocalDate day, Locale reader) {
        this.catalog = catalog;
        this.day = day;
        this.reader = reader;
    }

    String html() {
        TemplateEngine.Builder engine = TemplateEngine.builder();
        PageStyle.partials().forEach(engine::partial);
        String page =
                engine.build().parse("page.html", resource(), OutputFormat.HTML).render(model(), reader);
        return Typography.of(reader).applyToHtml(page);
    }

    private static String resource() {
        try (InputStream in = CataloguePage.class.getResourceAsStream("/catalogue-canaux/page.html")) {
            return new String(
                    Objects.requireNonNull(in, "page.html is missing").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> model() {
        Figures figures = Figures.of(catalog, day);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("langue", reader.getLanguage());
        model.put("l", PageLabels.in(reader));
        model.put("jour", DateWording.dayMonthAndYear(day).in(reader));
        model.put("chiffres", figures);
        model.put("desaccords", conflicts());
        model.put("relire", due());
        model.put("jamais", neverRead());
        model.put("unites", units());
        model.put(
                "canaux",
                catalog.all().stream()
                        .map(channel -> ChannelView.of(channel, day, reader))
                        .toList());
        model.put("empreinte", catalog.sha256().substring(0, 16));
        return model;
    }

    private List<Map<String, Object>> conflicts() {
        List<Map<String, Object>> conflicts = new ArrayList<>();
        for (Channel channel : catalog.all()) {
            for (RuleConflict conflict : channel.conflictsOn(day)) {
                conflicts.add(Map.of(
                        "id", channel.id().value(),
                        "canal", channel.label().in(reader),
                        "champ", conflict.strictest().field().label().in(reader),
                        "sources", conflict.rules().stream().map(this::side).toList()));
            }
        }
        return conflicts;
    }

    private Map<String, Object> side(ChannelRule rule) {
        return Map.of(
                "limite", rule.limit().in(reader) + since(rule),
                "source", rule.source().title(),
                "lu", read(rule.source()));
    }

    private String since(ChannelRule rule) {
        return rule.validFrom()
                .map(DateWording::dayMonthAndYear)
                .map(date -> Wording.of(", depuis le " + date.fr(), ", since " + date.en())
                        .in(reader))
                .orElse("");
    }

    private String read(Source source) {
        return source.checked()
                .map(date -> DateWording.dayMonthAndYear(date).in(reader))
                .orElse("—");
    }

    /** The oldest first. */
    private List<Map<String, Object>> due() {
        record Due(Channel channel, Source source, LocalDate read) {}
        return catalog.all().stream()
                .flatMap(channel -> channel.sourcesDueOn(day).stream()
                        .map(source -> new Due(channel, source, source.checked().orElseThrow())))
                .sorted(Comparator.comparing(Due::read))
                .map(due -> Map.<String, Object>of(
                        "id", due.channel().id().value(),
                        "canal", due.channel().label().in(reader),
                        "source", due.source().title(),
                        "lu", read(due.source()),
                        "jours", String.valueOf(ChronoUnit.DAYS.between(due.read(), day))))
                .toList();
    }

    private List<Map<String, Object>> neverRead() {
        return catalog.all().stream()
                .filter(channel -> channel.rulesOn(day).stream()
                        .anyMatch(rule -> rule.source().checked().isEmpty()))
                .map(channel -> Map.<String, Object>of(
                        "id", channel.id().value(), "canal", channel.label().in(reader)))
                .toList();
    }

    private List<Map<String, Object>> units() {
        List<MeasureUnit> used = catalog.all().stream()
                .flatMap(channel -> channel.rules().stream())
                .map(ChannelRule::unit)
                .distinct()
                .sorted()
                .toList();
        List<Map<String, Object>> units = new ArrayList<>();
        used.forEach(unit -> UnitWords.of(unit)
                .ifPresent(words -> units.add(Map.of(
                        "nom", unit.label().in(reader),
                        "explication", words.in(reader)))));
        return units;
    }
}
