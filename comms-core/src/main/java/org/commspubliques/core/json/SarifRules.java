package org.commspubliques.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.PackVersion;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.rule.RulePack;
import org.commspubliques.core.source.Source;

/** The rules of a SARIF log: those that found something, with all that their findings say of them. Not thread-safe. */
final class SarifRules {

    private final Locale reader;
    private final Map<String, Wording> titles = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Set<PackVersion> packs = new LinkedHashSet<>();

    SarifRules(Locale reader) {
        this.reader = reader;
    }

    /** What the findings of one rule say of it; the first one for what cannot be joined. */
    private static final class Rule {

        private final int index;
        private final Finding first;
        private final Set<Wording> advice = new LinkedHashSet<>();
        private final Set<LegalReference> references = new LinkedHashSet<>();
        private final Set<Source> sources = new LinkedHashSet<>();

        private Rule(int index, Finding first) {
            this.index = index;
            this.first = first;
        }
    }

    /** Takes note of a finding and returns the index of its rule. */
    int index(Finding finding) {
        Rule rule = rules.computeIfAbsent(finding.ruleId(), id -> new Rule(rules.size(), finding));
        finding.proposals().forEach(proposal -> rule.advice.add(proposal.advice()));
        rule.references.addAll(finding.references());
        rule.sources.addAll(finding.sources());
        finding.fromPack().ifPresent(packs::add);
        return rule.index;
    }

    /** Takes note of what the rules of a pack are called. */
    void call(RulePack pack) {
        pack.ruleIds().forEach(id -> titles.put(id, pack.title(id).orElseThrow()));
    }

    Set<PackVersion> packs() {
        return packs;
    }

    List<Map<String, Object>> descriptors() {
        List<Map<String, Object>> descriptors = new ArrayList<>();
        rules.forEach((id, rule) -> descriptors.add(descriptor(id, rule)));
        return descriptors;
    }

    private Map<String, Object> descriptor(String id, Rule rule) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("id", id);
        descriptor.put("shortDescription", Map.of("text", title(id, rule).in(reader)));
        descriptor.put("help", Map.of("text", help(rule)));
        descriptor.put("defaultConfiguration", Map.of("level", Sarif.level(rule.first.baseSeverity())));
        descriptor.put("properties", properties(rule));
        return descriptor;
    }

    /** The title by the host's packs, or else that of this library; a host's check in code says but its category. */
    private Wording title(String id, Rule rule) {
        return Optional.ofNullable(titles.get(id))
                .or(() -> JsonContract.label("ruleId", id))
                .orElseGet(() -> rule.first.category().label());
    }

    private String help(Rule rule) {
        StringJoiner help = new StringJoiner("\n");
        rule.advice.forEach(advice -> help.add(advice.in(reader)));
        for (LegalReference reference : rule.references) {
            help.add("§ " + reference.citation().in(reader) + " – " + said(reference.source()));
        }
        for (Source source : rule.sources) {
            help.add("– " + source.title() + " – " + said(source));
        }
        return help.length() > 0 ? help.toString() : rule.first.message().in(reader);
    }

    private String said(Source source) {
        String confidence = source.confidence().label().in(reader);
        return source.checked()
                .map(day -> confidence
                        + Wording.of(", vérifié le " + day, ", checked on " + day)
                                .in(reader))
                .orElse(confidence);
    }

    private static Map<String, Object> properties(Rule rule) {
        String category = JsonNames.of(rule.first.category());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("tags", List.of(category));
        properties.put("category", category);
        rule.first.fromPack().ifPresent(pack -> {
            properties.put("packId", pack.id());
            properties.put("packVersion", pack.version());
        });
        if (!rule.references.isEmpty()) {
            properties.put(
                    "law", rule.references.stream().map(LegalReference::id).collect(Collectors.toList()));
        }
        return properties;
    }
}
