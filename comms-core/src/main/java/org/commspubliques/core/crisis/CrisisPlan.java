package org.commspubliques.core.crisis;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Plan de communication de crise: one scenario, its levels, the messages that are ready and what is to be done, beside the
 * municipal emergency plan (plan communal de sauvegarde) that it refers to. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param label what people call it
 * @param safeguardPlan the plan communal de sauvegarde it stands beside, or an empty text
 * @param levels the levels, the least grave first, at least one; unmodifiable
 * @param statements the messages that are ready, in order; unmodifiable
 * @param tasks what is to be done, in order; unmodifiable
 * @param channels where the public hears of it, in order; unmodifiable
 * @param languages in which languages: the language tags in order; unmodifiable
 * @param exitCriteria when it is over: the criteria, in words; unmodifiable
 */
public record CrisisPlan(
        String id,
        Wording label,
        String safeguardPlan,
        List<CrisisLevel> levels,
        List<HoldingStatement> statements,
        List<CrisisTask> tasks,
        Set<ChannelId> channels,
        Set<String> languages,
        List<Wording> exitCriteria) {

    /**
     * Copies the lists; refuses a plan without a level, levels that do not get graver, and two statements or tasks of one
     * identifier.
     */
    public CrisisPlan {
        Identifiers.require(id, "plan id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(safeguardPlan, "safeguardPlan");
        levels = ImmutableList.copyOf(levels);
        statements = ImmutableList.copyOf(statements);
        tasks = ImmutableList.copyOf(tasks);
        channels = ImmutableSet.copyOf(channels);
        languages = ImmutableSet.copyOf(languages);
        exitCriteria = ImmutableList.copyOf(exitCriteria);
        Preconditions.checkArgument(!levels.isEmpty(), "plan %s has no level", id);
        for (int i = 1; i < levels.size(); i++) {
            int before = levels.get(i - 1).number();
            int number = levels.get(i).number();
            Preconditions.checkArgument(
                    number > before, "levels go from the least to the most grave: %s comes after %s", number, before);
        }
        requireOnce(statements.stream().map(HoldingStatement::id).toList(), "statement");
        requireOnce(tasks.stream().map(CrisisTask::id).toList(), "task");
    }

    private static void requireOnce(List<String> ids, String what) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> Preconditions.checkArgument(seen.add(id), "%s '%s' is there twice", what, id));
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
        for (HoldingStatement statement : statements) {
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
}
