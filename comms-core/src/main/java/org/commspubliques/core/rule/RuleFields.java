package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableSet;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;

/**
 * The objects of a rule file, and the fields that each may have. The page of the guide on the format has a table for each
 * (docs/guide/format-des-regles.md).
 */
enum RuleFields {
    PACK("schema", "id", "version", "language", "extends", "lexicons", "rules", "edits"),
    RULE(
            "id",
            "nature",
            "message",
            "advice",
            "removable",
            "asOf",
            "references",
            "banReferences",
            "sources",
            "severity",
            "derogable",
            "sections",
            "notSections",
            "when",
            "phrases",
            "unless",
            "unlessNear",
            "requires",
            "scores",
            "tone",
            "combines",
            "examples"),
    WORDING("fr", "en"),
    SEVERITY("usual", "duringBan", "editorial"),
    WHEN(
            "supports",
            "notSupports",
            "channels",
            "authorities",
            "territories",
            "population",
            "purposes",
            "shows",
            "provenance",
            "window"),
    REQUIRES("section", "mention", "sections", "media", "proofreader"),
    SCORES("threshold", "from", "kinds", "window", "triggers", "context"),
    FEATURE("name", "points", "atMost", "phrases", "shape"),
    TONE("words", "number", "threshold", "block"),
    COMBINES("all"),
    PART("natures", "sections"),
    EXAMPLES("bad", "good"),
    EXAMPLE("sections", "support", "provenance", "media", "authority", "territory", "population", "during"),
    SECTION("role", "text"),
    MEDIUM("altText", "credit", "shows", "release", "licensedUntil", "provenance"),
    EDITS("lexicons", "rules"),
    LEXICON_EDIT("add", "remove"),
    RULE_EDIT("id", "severity", "addPhrases", "removePhrases", "addUnless", "removeUnless", "off");

    private final ImmutableSet<String> names;

    RuleFields(String... names) {
        this.names = ImmutableSet.copyOf(names);
    }

    /** The names of the fields. */
    ImmutableSet<String> names() {
        return names;
    }

    /** Reads such an object; refuses any other field before what would follow from it. */
    JsonObject of(JsonElement element) {
        return element.object().only(names);
    }
}
