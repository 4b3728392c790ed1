package org.commspubliques.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.finding.SuppressionState;
import org.commspubliques.core.finding.SuppressionStatus;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.internal.json.JsonText;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.rule.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * Export SARIF: reports in the format in which tools exchange what they find (Static Analysis Results Interchange Format,
 * SARIF 2.1.0, an OASIS standard), for whatever shows, compares or archives such results.
 *
 * <p>What blocks is an {@code error}, a warning a {@code warning}, information a {@code note}; the severity of this library,
 * the category and what else SARIF has no place for are in {@code properties}. Every text is an artifact whose address is the
 * identifier of its communication followed by its JSON Pointer, unless other addresses are given. A rewording is advice, never
 * a {@code fix} that a machine might apply. Not thread-safe.
 */
public final class Sarif {

    /** The name of the fingerprint; its number goes up should fingerprints ever be counted in another way. */
    private static final String FINGERPRINT = "commsPubliques/v1";

    private final Locale reader;
    private final SarifPlaces places = new SarifPlaces();
    private final SarifRules rules;
    private final Set<String> checks = new LinkedHashSet<>();
    private final List<Map<String, Object>> results = new ArrayList<>();

    private Sarif(Locale reader) {
        this.reader = reader;
        this.rules = new SarifRules(reader);
    }

    /**
     * Returns a log without any report.
     *
     * @param reader whose language the messages are in: English for English, French for every other language
     * @return the log
     */
    public static Sarif in(Locale reader) {
        return new Sarif(Objects.requireNonNull(reader, "reader"));
    }

    /**
     * Says what the rules of a host's own packs are called; those of this library are known.
     *
     * @param packs the packs
     * @return this log
     */
    public Sarif packs(List<RulePack> packs) {
        packs.forEach(rules::call);
        return this;
    }

    /**
     * Adds a report.
     *
     * @param communication what was reviewed
     * @param report what was found
     * @return this log
     */
    public Sarif add(Communication communication, Report report) {
        return add(communication, report, pointer -> SarifPlaces.address(communication, pointer));
    }

    /**
     * Adds a report about texts that have addresses of their own, such as files.
     *
     * @param communication what was reviewed
     * @param report what was found
     * @param addresses gives the URI, absolute or relative, of what a JSON Pointer of the communication leads to
     * @return this log
     */
    public Sarif add(Communication communication, Report report, UnaryOperator<String> addresses) {
        SarifPlaces.Texts texts = places.texts(communication, addresses);
        checks.addAll(report.checks());
        boolean hasBaseline = report.statuses().containsValue(SuppressionStatus.BASELINE);
        for (Finding finding : report.findings()) {
            SuppressionStatus status = report.status(finding);
            results.add(result(finding, status, texts, hasBaseline ? baselineState(status) : null));
        }
        return this;
    }

    private static String baselineState(SuppressionStatus status) {
        return status.state() == SuppressionState.BASELINE ? "unchanged" : "new";
    }

    /**
     * Returns the log.
     *
     * @return the JSON, ended by a line feed
     */
    public String json() {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", tool());
        run.put("language", Wording.of("fr-FR", "en-US").in(reader));
        run.put("columnKind", "utf16CodeUnits");
        run.put("newlineSequences", List.of("\n"));
        run.put("artifacts", places.artifacts());
        run.put("results", results);
        run.put("properties", ImmutableMap.of("checks", ImmutableList.copyOf(checks)));
        Map<String, Object> log = new LinkedHashMap<>();
        log.put(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonText.of(log);
    }

    private Map<String, Object> tool() {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Comms publiques");
        driver.put(
                "shortDescription",
                text(Wording.of(
                        "Contrôle des textes de la communication publique des collectivités territoriales",
                        "Review of the texts of French local authorities’ public communication")));
        driver.put("rules", rules.descriptors());
        Map<String, Object> tool = new LinkedHashMap<>();
        tool.put("driver", driver);
        if (!rules.packs().isEmpty()) {
            tool.put(
                    "extensions",
                    rules.packs().stream()
                            .map(pack -> ImmutableMap.of("name", pack.id(), "version", pack.version()))
                            .toList());
        }
        return tool;
    }

    private Map<String, Object> result(
            Finding finding, SuppressionStatus status, SarifPlaces.Texts texts, @Nullable String baselineState) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.ruleId());
        result.put("ruleIndex", rules.index(finding));
        result.put("level", level(finding.severity()));
        result.put("message", text(finding.message()));
        result.put("locations", List.of(texts.location(finding.locus())));
        if (!finding.related().isEmpty()) {
            result.put("relatedLocations", related(finding, texts));
        }
        result.put("partialFingerprints", ImmutableMap.of(FINGERPRINT, finding.fingerprint()));
        result.put("suppressions", suppressions(status));
        if (baselineState != null) {
            result.put("baselineState", baselineState);
        }
        result.put("rank", 100 * finding.confidence());
        result.put("properties", properties(finding));
        return result;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case BLOCKING -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static List<Map<String, Object>> related(Finding finding, SarifPlaces.Texts texts) {
        List<Map<String, Object>> related = new ArrayList<>();
        for (Locus locus : finding.related()) {
            Map<String, Object> location = new LinkedHashMap<>();
            location.put("id", related.size() + 1);
            location.putAll(texts.location(locus));
            related.add(location);
        }
        return related;
    }

    /** A list that is there and empty says that nobody has set the result aside. */
    private static List<Map<String, Object>> suppressions(SuppressionStatus status) {
        if (status.author().isEmpty()) {
            return List.of();
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("state", JsonNames.of(status.state()));
        status.author().ifPresent(person -> properties.put("by", person.value()));
        status.instant().ifPresent(instant -> properties.put("at", instant.toString()));
        status.lastDay().ifPresent(day -> properties.put("until", day.toString()));
        Map<String, Object> suppression = new LinkedHashMap<>();
        suppression.put("kind", "external");
        suppression.put("status", status.state() == SuppressionState.ACCEPTED ? "accepted" : "rejected");
        suppression.put("justification", status.reason());
        suppression.put("properties", properties);
        return List.of(suppression);
    }

    private Map<String, Object> properties(Finding finding) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("severity", JsonNames.of(finding.severity()));
        properties.put("baseSeverity", JsonNames.of(finding.baseSeverity()));
        properties.put("category", JsonNames.of(finding.category()));
        properties.put("derogable", finding.derogable());
        if (!finding.references().isEmpty()) {
            properties.put("law", LegalReferences.cite(finding.references()).in(reader));
        }
        if (!finding.proposals().isEmpty()) {
            properties.put(
                    "proposals",
                    finding.proposals().stream()
                            .map(proposal -> {
                                Map<String, Object> said = new LinkedHashMap<>();
                                said.put("advice", proposal.advice().in(reader));
                                proposal.text().ifPresent(rewording -> said.put("rewording", rewording));
                                proposal.place()
                                        .ifPresent(place -> said.put(
                                                "replaced",
                                                ImmutableMap.of(
                                                        "charOffset",
                                                        place.start(),
                                                        "charLength",
                                                        place.end() - place.start())));
                                return said;
                            })
                            .toList());
        }
        return properties;
    }

    private Map<String, Object> text(Wording wording) {
        return ImmutableMap.of("text", wording.in(reader));
    }
}
