package org.commspubliques.core.crisis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.language.Wording;

/**
 * Plan de communication de crise: one scenario, its levels, the messages that are ready and what is to be done, beside the
 * municipal emergency plan (plan communal de sauvegarde) that it refers to. Immutable and thread-safe.
 */
public final class CrisisPlan {

    private final String id;
    private final Wording label;
    private final String safeguardPlan;
    private final ImmutableList<CrisisLevel> levels;
    private final ImmutableMap<String, HoldingStatement> statements;
    private final ImmutableList<CrisisTask> tasks;
    private final ImmutableSet<ChannelId> channels;
    private final ImmutableSet<String> languages;
    private final ImmutableList<Wording> exit;

    CrisisPlan(
            String id,
            Wording label,
            String safeguardPlan,
            ImmutableList<CrisisLevel> levels,
            ImmutableMap<String, HoldingStatement> statements,
            ImmutableList<CrisisTask> tasks,
            ImmutableSet<ChannelId> channels,
            ImmutableSet<String> languages,
            ImmutableList<Wording> exit) {
        this.id = id;
        this.label = label;
        this.safeguardPlan = safeguardPlan;
        this.levels = levels;
        this.statements = statements;
        this.tasks = tasks;
        this.channels = channels;
        this.languages = languages;
        this.exit = exit;
    }

    /**
     * Reads a plan from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the plan
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static CrisisPlan parse(String origin, byte[] json) {
        return CrisisPlanReader.read(JsonDocument.parse(origin, json).root());
    }

    /**
     * Declares the crisis.
     *
     * @param level the number of the level
     * @param at when
     * @param reason what has happened
     * @return the crisis, with every task open
     * @throws IllegalArgumentException if the plan has no such level, or the reason is empty
     */
    public Crisis declare(int level, Instant at, String reason) {
        return Crisis.declared(this, level(level), at, reason);
    }

    /**
     * Returns a level.
     *
     * @param number its number
     * @return the level
     * @throws IllegalArgumentException if the plan has none of this number
     */
    public CrisisLevel level(int number) {
        return levels.stream()
                .filter(level -> level.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("plan " + id + " has no level " + number + "; it has "
                        + levels.stream().map(CrisisLevel::number).toList()));
    }

    /**
     * Looks at the plan in quiet times: statements that are not approved any more ({@code CRI-01}), channels that the
     * catalogue does not know ({@code CRI-02}).
     *
     * @param day the day
     * @param templateHashes the hash of each template as it is now, by identifier
     * @param catalog the channels
     * @return what should be seen to before it is needed; unmodifiable
     */
    public List<Finding> findings(LocalDate day, Map<String, String> templateHashes, ChannelCatalog catalog) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (HoldingStatement statement : statements.values()) {
            if (!statement.isApprovedOn(day, templateHashes.getOrDefault(statement.template(), ""))) {
                findings.add(statement.notApproved(Severity.WARNING));
            }
        }
        for (ChannelId channel : channels) {
            if (catalog.find(channel).isEmpty()) {
                findings.add(Finding.builder(
                                "CRI-02",
                                Severity.WARNING,
                                Locus.of("/channels/" + channel),
                                Wording.of(
                                        "Le canal « " + channel + " » du plan n’est pas au catalogue.",
                                        "Channel '" + channel + "' of the plan is not in the catalogue."))
                        .proposal(Proposal.advice(Wording.of(
                                "Corriger le plan, ou ajouter le canal au catalogue.",
                                "Correct the plan, or add the channel to the catalogue.")))
                        .build());
            }
        }
        return findings.build();
    }

    /**
     * Returns its identifier.
     *
     * @return the identifier
     */
    public String id() {
        return id;
    }

    /**
     * Returns the scenario.
     *
     * @return such as « cyclone tropical »
     */
    public Wording label() {
        return label;
    }

    /**
     * Returns the municipal emergency plan it belongs to.
     *
     * @return its reference, or an empty text
     */
    public String safeguardPlan() {
        return safeguardPlan;
    }

    /**
     * Returns the levels.
     *
     * @return the levels, the least grave first; unmodifiable
     */
    public List<CrisisLevel> levels() {
        return levels;
    }

    /**
     * Returns the messages that are ready.
     *
     * @return the statements in order; unmodifiable
     */
    public List<HoldingStatement> statements() {
        return statements.values().asList();
    }

    /**
     * Returns what is to be done.
     *
     * @return the tasks in order; unmodifiable
     */
    public List<CrisisTask> tasks() {
        return tasks;
    }

    /**
     * Returns where the public hears of it.
     *
     * @return the channels in order; unmodifiable
     */
    public Set<ChannelId> channels() {
        return channels;
    }

    /**
     * Returns in which languages.
     *
     * @return the language tags in order; unmodifiable
     */
    public Set<String> languages() {
        return languages;
    }

    /**
     * Returns when it is over.
     *
     * @return the criteria, in words; unmodifiable
     */
    public List<Wording> exitCriteria() {
        return exit;
    }
}
