package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import org.commspubliques.core.internal.json.FieldNames;

/**
 * The objects of a rule file, and the fields that each may have. The page of the guide on the format has a table for each
 * (docs/guide/format-des-regles.md).
 */
enum RuleFields implements FieldNames {
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
    EXAMPLE("sections", "channel", "support", "provenance", "media", "authority", "territory", "population", "during"),
    SECTION("role", "text"),
    MEDIUM("altText", "credit", "shows", "release", "licensedUntil", "provenance"),
    EDITS("lexicons", "rules"),
    LEXICON_EDIT("add", "remove"),
    RULE_EDIT("id", "severity", "addPhrases", "removePhrases", "addUnless", "removeUnless", "off");

    /** What a French writer may call a field whose name does not look like it. */
    private static final ImmutableMap<String, String> FRENCH = ImmutableMap.<String, String>builder()
            .put("ajouter", "add")
            .put("bons", "good")
            .put("canal", "channel")
            .put("canaux", "channels")
            .put("collectivités", "authorities")
            .put("conditions", "when")
            .put("conseil", "advice")
            .put("déclencheurs", "triggers")
            .put("exceptions", "unless")
            .put("finalités", "purposes")
            .put("gravité", "severity")
            .put("langue", "language")
            .put("lexiques", "lexicons")
            .put("mauvais", "bad")
            .put("modifications", "edits")
            .put("mots", "words")
            .put("nom", "name")
            .put("parties", "sections")
            .put("période", "window")
            .put("quand", "when")
            .put("retirer", "remove")
            .put("règles", "rules")
            .put("seuil", "threshold")
            .put("tournures", "phrases")
            .put("usuelle", "usual")
            .buildOrThrow();

    private final ImmutableSet<String> names;

    RuleFields(String... names) {
        this.names = ImmutableSet.copyOf(names);
    }

    @Override
    public ImmutableSet<String> names() {
        return names;
    }

    @Override
    public ImmutableMap<String, String> otherNames() {
        return ImmutableMap.copyOf(Maps.filterValues(FRENCH, names::contains));
    }
}
