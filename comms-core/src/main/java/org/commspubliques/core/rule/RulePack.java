package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.DataPack;
import org.jspecify.annotations.Nullable;

/**
 * Jeu de règles: a versioned set of rules as data, which a host may extend, change and lint. The files that ship with this
 * library ({@code neutralite.json}, {@code obligations-legales.json}, {@code langage-clair.json},
 * {@code accessibilite.json}) are in the folder of this package, to be read and copied from. Immutable and thread-safe.
 *
 * <p>A file is strict JSON: an unknown field is an error, with its line and column. All that is wrong is told at once. Names of
 * constants are those of the enumerations in lower camel case. A text without {@code en} is the French one in both languages.
 * The id of a pack or of a rule is 1 to 100 letters without accents, digits, dots, hyphens
 * or underscores.
 *
 * <pre>
 * {"schema": 1, "id": "ville", "version": "1.0.0", "language": "fr",
 *  "extends": ["neutralite"],
 *  "lexicons": {"louange": ["exemplaire", "sans précédent"]},
 *  "rules": [{
 *    "id": "VIL-01", "nature": "promotional", "asOf": "2026-11-28",
 *    "message": {"fr": "« {match} » : …", "en": "…"}, "advice": {"fr": "…", "en": "…"}, "removable": true,
 *    "references": ["CE-L52-1"], "banReferences": [], "sources": [],
 *    "severity": {"usual": "warning", "duringBan": "blocking", "editorial": "warning"}, "derogable": true,
 *    "sections": [], "notSections": ["title"],
 *    "when": {"supports": [], "notSupports": [], "channels": [], "authorities": [], "territories": [],
 *             "population": {"FR": 1000, "NC": 3500}, "purposes": [], "shows": [], "provenance": [],
 *             "window": "promotionBan"},
 *    "phrases": ["bilan {0,3} &lt;louange&gt;"], "unless": ["bilan de santé"], "unlessNear": [],
 *    "examples": {"bad": [{"sections": [{"role": "body", "text": "Un bilan exemplaire."}], "during": "promotionBan"}],
 *                 "good": ["Un bilan de santé exemplaire."]}}],
 *  "edits": {"lexicons": {"eloge": {"add": [], "remove": []}},
 *            "rules": [{"id": "NEU-10", "addPhrases": [], "removePhrases": [], "addUnless": [], "removeUnless": [],
 *                       "severity": {"usual": "info"}, "off": false}]}}
 * </pre>
 *
 * <ul>
 *   <li>Instead of {@code phrases} a rule may have {@code requires} (a {@code section}; a {@code mention} and the
 *       {@code sections} in which it must be; {@code media}: {@code release}, {@code altText}, {@code credit},
 *       {@code licence}, or {@code mention} with the words; {@code proofreader}), {@code scores}, {@code tone}, or
 *       {@code combines} ({@code all} parts, each with {@code natures} and {@code sections}).
 *   <li>A rule rests on {@code references}, {@code banReferences} (cited while a pre-electoral period is open) or
 *       {@code sources}. Where it has references alone, it applies only in territories in which one of them does; no
 *       other is ever cited. Where none of what it rests on is confirmed it does not block, but warns.
 *   <li>{@code population} is the least population by territory; in a territory it does not name, the rule does not apply.
 *   <li>The gravest severity that applies counts.
 *   <li>In messages {@code {match}}, {@code {reasons}}, {@code {parts}}, {@code {date}}, {@code {threshold}},
 *       {@code {from}} and {@code {election}} are filled, where the rule has them.
 *   <li>No rule looks at the opposition's column, and those on neutrality at no quotation: sections of that role, legal
 *       notices, and more than three words between « » or “ ”.
 * </ul>
 */
public final class RulePack {

    private final String id;

    /** The ids of all packs it extends, of those that they extend too. */
    private final ImmutableSet<String> extended;

    private final String version;
    private final String language;
    private final String sha256;
    private final ImmutableMap<String, ImmutableList<String>> lexicons;
    private final ImmutableList<RuleSource> rules;

    /** Made when first asked for: a review does not need them. */
    private volatile @Nullable ImmutableMap<String, Wording> titles;

    RulePack(
            String id,
            ImmutableSet<String> extended,
            String version,
            String language,
            String sha256,
            ImmutableMap<String, ImmutableList<String>> lexicons,
            ImmutableList<RuleSource> rules) {
        this.id = id;
        this.extended = extended;
        this.version = version;
        this.language = language;
        this.sha256 = sha256;
        this.lexicons = lexicons;
        this.rules = rules;
    }

    /**
     * Returns the rules of neutrality.
     *
     * @return the pack {@code neutralite}
     */
    public static RulePack neutrality() {
        return shipped("neutralite.json");
    }

    /**
     * Returns the legal duties: what a support must hold.
     *
     * @return the pack {@code obligations-legales}
     */
    public static RulePack legalDuties() {
        return shipped("obligations-legales.json");
    }

    /**
     * Returns the rules of plain language.
     *
     * @return the pack {@code langage-clair}
     */
    public static RulePack plainLanguage() {
        return shipped("langage-clair.json");
    }

    /**
     * Returns the rules of accessible writing.
     *
     * @return the pack {@code accessibilite}
     */
    public static RulePack accessibility() {
        return shipped("accessibilite.json");
    }

    /**
     * Returns the packs that ship with this library, and a host's own after them. A pack that extends one that ships stands in
     * its place, since it holds its rules already.
     *
     * @param yours the packs of the host; none for those that ship alone
     * @return the packs; unmodifiable
     */
    public static List<RulePack> standard(RulePack... yours) {
        ImmutableList.Builder<RulePack> packs = ImmutableList.builder();
        for (RulePack shipped : new RulePack[] {neutrality(), legalDuties(), plainLanguage(), accessibility()}) {
            if (!isInOneOf(yours, shipped.id)) {
                packs.add(shipped);
            }
        }
        return packs.add(yours).build();
    }

    private static boolean isInOneOf(RulePack[] packs, String packId) {
        for (RulePack pack : packs) {
            if (pack.isOrExtends(packId)) {
                return true;
            }
        }
        return false;
    }

    private static RulePack shipped(String name) {
        return RulePackReader.shipped(JsonDocument.resource(RulePack.class, name));
    }

    /**
     * Reads a pack that extends no other. One that extends a pack of this library is read with
     * {@code RulePack.parse(origin, json, RulePack.standard())}.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the pack
     * @throws DataFormatException if the file is not as expected; tells all that is wrong with its line, column and field, up to a
     *     hundred problems
     */
    public static RulePack parse(String origin, byte[] json) {
        return parse(origin, json, ImmutableList.of());
    }

    /**
     * Reads a pack.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @param known the packs it may extend, such as those of {@link #standard}; those it does not extend are left out
     * @return the pack: the rules of those it extends, its own, and its edits of both
     * @throws DataFormatException if the file is not as expected; tells all that is wrong with its line, column and field, up to a
     *     hundred problems
     */
    public static RulePack parse(String origin, byte[] json, List<RulePack> known) {
        return RulePackReader.parse(JsonDocument.parse(origin, json), known);
    }

    /**
     * Returns the identifier.
     *
     * @return the identifier: 1 to 100 letters without accents, digits, dots, hyphens or underscores
     */
    public String id() {
        return id;
    }

    /**
     * Returns whether it is a pack, or holds the rules of that pack: because it extends it, or extends one that does.
     *
     * @param packId the identifier of the pack, such as {@code neutralite}
     * @return true if it is or does
     */
    public boolean isOrExtends(String packId) {
        return id.equals(packId) || extended.contains(packId);
    }

    ImmutableSet<String> extended() {
        return extended;
    }

    /**
     * Returns the version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Returns the language of the texts it is about.
     *
     * @return the language, as a BCP 47 tag such as {@code fr}
     */
    public String language() {
        return language;
    }

    /**
     * Returns the hash of the file, and of those it extends.
     *
     * @return the SHA-256, in 64 lower-case hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }

    /**
     * Returns what a permit records of this pack.
     *
     * @return the identifier with the version, and the hash
     */
    public DataPack reference() {
        return new DataPack(id + " " + version, sha256);
    }

    /**
     * Returns the ids of the rules.
     *
     * @return the ids in the order of the file; unmodifiable
     */
    public List<String> ruleIds() {
        return rules.stream().map(RuleSource::id).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the nature of a rule.
     *
     * @param ruleId the rule
     * @return its nature, or nothing where there is no such rule
     */
    public Optional<RuleNature> nature(String ruleId) {
        return rules.stream()
                .filter(rule -> rule.id().equals(ruleId))
                .map(RuleSource::nature)
                .findFirst();
    }

    /**
     * Returns what a rule finds, in a few words: its message without the words found. Where several rules of the pack say the
     * same, their titles end with the first turn of phrase that each looks for, so that no two are the same.
     *
     * @param ruleId the rule
     * @return its title, or nothing where there is no such rule
     */
    public Optional<Wording> title(String ruleId) {
        ImmutableMap<String, Wording> known = titles;
        if (known == null) {
            known = RuleTitles.of(rules());
            titles = known;
        }
        return Optional.ofNullable(known.get(ruleId));
    }

    /**
     * Returns whether it has a rule on what an authority may say as its own: opinion, promotion, polemics, religion.
     *
     * @return true if it has
     */
    public boolean isAboutNeutrality() {
        return rules.stream().anyMatch(rule -> rule.nature().isOfTheSpeaker());
    }

    /**
     * Returns how many turns of phrase it has, entries of lexicons counted.
     *
     * @return the number
     */
    public int entries() {
        return CompiledRules.of(ImmutableList.of(this)).phrases()
                + lexicons.values().stream().mapToInt(List::size).sum();
    }

    /**
     * Lints the pack: runs the examples of each rule, and looks for what its writer would want to know.
     *
     * @param law the texts its rules may cite
     * @return what was noticed, in the order of the file; empty where all is well
     */
    public List<PackRemark> inspect(LegalReferences law) {
        return new PackInspection(this, law).remarks();
    }

    ImmutableMap<String, ImmutableList<String>> lexicons() {
        return lexicons;
    }

    ImmutableList<RuleSource> sources() {
        return rules;
    }

    /** Returns all rules, each read if need be. */
    ImmutableList<Rule> rules() {
        return rules.stream().map(RuleSource::rule).collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return id + " " + version + " (" + rules.size() + " rules)";
    }
}
