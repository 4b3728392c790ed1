package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.json.Faults;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A rule where it stands in its pack. One of a pack that ships is read when somebody asks for it, which for most of them nobody
 * does: their phrases were compiled beforehand. Thread-safe.
 */
final class RuleSource {

    private final String id;
    private final RuleNature nature;

    /** The ids of the legal texts it may cite. */
    private final ImmutableList<String> references;

    private final boolean ofPhrases;

    /** Where a rule that ships stands; null for one that was read at once. */
    private final @Nullable JsonElement unread;

    private volatile @Nullable Rule rule;

    private RuleSource(
            String id,
            RuleNature nature,
            ImmutableList<String> references,
            boolean ofPhrases,
            @Nullable JsonElement unread,
            @Nullable Rule rule) {
        this.id = id;
        this.nature = nature;
        this.references = references;
        this.ofPhrases = ofPhrases;
        this.unread = unread;
        this.rule = rule;
    }

    static RuleSource of(Rule rule) {
        return new RuleSource(
                rule.id(),
                rule.nature(),
                both(rule.references(), rule.banReferences()),
                rule.content() instanceof RuleContent.Phrases,
                null,
                rule);
    }

    /** Returns a rule of a pack of this library, without a fault as its tests say. */
    static RuleSource shipped(JsonElement unread) {
        JsonObject fields = unread.object();
        return new RuleSource(
                fields.required("id").text(),
                fields.required("nature").choice(RuleNature.class),
                both(fields.texts("references"), fields.texts("banReferences")),
                fields.optional("phrases").isPresent(),
                unread,
                null);
    }

    private static ImmutableList<String> both(ImmutableList<String> first, ImmutableList<String> second) {
        return second.isEmpty()
                ? first
                : ImmutableList.<String>builder().addAll(first).addAll(second).build();
    }

    String id() {
        return id;
    }

    RuleNature nature() {
        return nature;
    }

    ImmutableList<String> references() {
        return references;
    }

    /** Whether it looks for turns of phrase and nothing else. */
    boolean isOfPhrases() {
        return ofPhrases;
    }

    /** Returns the rule, read if need be. */
    Rule rule() {
        Rule known = rule;
        if (known == null && unread != null) {
            Faults faults = new Faults();
            Optional<Rule> read = RuleReader.ofShipped(faults).rule(unread);
            faults.refuse();
            known = read.orElseThrow();
            rule = known;
        }
        return Objects.requireNonNull(known);
    }
}
