package org.commspubliques.core.partner;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;

/**
 * Règle de mention: what somebody who is paid to speak to their followers must say of it, in some territories. It is data, to
 * be checked by a lawyer before it is relied on. Immutable and thread-safe.
 *
 * @param territories where it applies; unmodifiable
 * @param mentions the mentions, one of which the content must hold; unmodifiable
 * @param source where it was read
 */
public record SponsorshipRule(Set<Territory> territories, List<String> mentions, Source source) {

    /** Refuses a rule that asks for nothing. */
    public SponsorshipRule {
        territories = ImmutableSet.copyOf(territories);
        mentions = ImmutableList.copyOf(mentions);
        Objects.requireNonNull(source, "source");
        Preconditions.checkArgument(!mentions.isEmpty(), "rule asks for no mention");
    }

    /**
     * Returns the rules as they ship with this library.
     *
     * @return the rules; unmodifiable
     */
    public static List<SponsorshipRule> standard() {
        return read(JsonDocument.resource(SponsorshipRule.class, "sponsorship.json"));
    }

    /**
     * Reads rules from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the rules; unmodifiable
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static List<SponsorshipRule> parse(String origin, byte[] json) {
        return read(JsonDocument.parse(origin, json));
    }

    /**
     * Returns the rule of a territory.
     *
     * @param rules the rules
     * @param territory the territory
     * @return the first that applies there, or nothing
     */
    public static Optional<SponsorshipRule> find(List<SponsorshipRule> rules, Territory territory) {
        return rules.stream()
                .filter(rule -> rule.territories().contains(territory))
                .findFirst();
    }

    private static List<SponsorshipRule> read(JsonDocument document) {
        JsonObject file = document.root().object();
        ImmutableList.Builder<SponsorshipRule> rules = ImmutableList.builder();
        for (JsonElement item : file.required("rules").items()) {
            JsonObject fields = item.object();
            JsonElement mentions = fields.required("mentions");
            if (mentions.texts().isEmpty()) {
                throw mentions.problem(
                        Wording.of("la règle ne demande aucune mention", "the rule asks for no mention"));
            }
            rules.add(new SponsorshipRule(
                    SourceReader.territories(fields.required("territories")),
                    mentions.texts(),
                    SourceReader.read(fields.required("source"))));
            fields.end();
        }
        file.end();
        return rules.build();
    }
}
